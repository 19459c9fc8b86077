package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.SentencePunctuation;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/**
 * Which phrases are subjects, by the words just before and behind them. Every rule looks at a
 * bounded number of tokens of one sentence.
 */
final class RoleRules {

  /** How many tokens a title before a name has: "former deputy prime minister". */
  private static final int LONGEST_TITLE = 5;

  /** How many adverbs stand between a subject and its verb: "also later said". */
  private static final int MOST_ADVERBS = 2;

  private static final Set<String> PRESENTS =
      Set.of("was", "is", "came", "comes", "spoke", "stood");

  private static final Set<String> SUBJECTS =
      Set.of("i", "we", "you", "he", "she", "they", "it", "this", "that", "there");

  private static final Set<String> ORDER =
      Set.of("next", "first", "second", "third", "then", "last", "finally");

  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  RoleRules(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** What the phrase from {@code begin} to {@code end} is. */
  Role of(int begin, int end) {
    if (end < tokens.size() && NounPhrase.isPossessive(tokens, end)) {
      return Role.OTHER;
    }
    if (isInverted(begin)) {
      return Role.SUBJECT;
    }
    int first = withTitle(begin);
    if (isPresented(first, end)) {
      return Role.SUBJECT;
    }
    if (opensSentence(first)) {
      return Role.SUBJECT;
    }
    String before = tokens.lower(first - 1);
    boolean joins = RuleWords.COORDINATORS.contains(before);
    if (!verbFollows(end) || (RuleWords.ENDS_PHRASE.contains(before) && !startsClause(before))) {
      return Role.OTHER;
    }
    boolean main = joins || NounPhrase.isPunctuation(tokens, first - 1) || opensClause(first);
    return main && !startsDependent(before) ? Role.SUBJECT : Role.SUBORDINATE_SUBJECT;
  }

  private static boolean startsClause(String word) {
    return RuleWords.STARTS_CLAUSE.contains(word);
  }

  private static boolean startsDependent(String word) {
    return RuleWords.STARTS_CLAUSE.contains(word) && !RuleWords.COORDINATORS.contains(word);
  }

  private int withTitle(int begin) {
    int first = begin;
    while (begin - first < LONGEST_TITLE && !tokens.beginsSentence(first) && isInTitle(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isInTitle(int token) {
    String word = tokens.lower(token);
    if (RuleWords.ENDS_PHRASE.contains(word) || RuleWords.STARTS_CLAUSE.contains(word)) {
      return false;
    }
    return tokens.isCapital(token)
        || RuleWords.BEGINS_ROLE.contains(word)
        || RuleWords.WHEN.contains(word)
        || RuleWords.isPerson(word);
  }

  /** Whether nothing but marks and numbers, as of a note, is before a token in its sentence. */
  private boolean opensSentence(int token) {
    int t = token;
    while (!tokens.beginsSentence(t)) {
      t--;
      boolean letters = tokens.text(t).codePoints().anyMatch(Character::isLetter);
      if (letters || token - t > 2 * LONGEST_TITLE) {
        return false;
      }
    }
    return true;
  }

  /** "Then N. left", "Accident investigator N. measured": nothing else comes first. */
  private boolean opensClause(int token) {
    int begin = tokens.beginOfSentence(token);
    if (token - begin > LONGEST_TITLE || SUBJECTS.contains(tokens.lower(begin))) {
      return false;
    }
    for (int t = token - 1; t > begin; t--) {
      if (NounPhrase.isPunctuation(tokens, t)
          || RuleWords.ENDS_PHRASE.contains(tokens.lower(t))
          || isVerb(t)) {
        return false;
      }
    }
    return begin < token;
  }

  /** {@code "…," said N.} */
  private boolean isInverted(int begin) {
    return begin > 2
        && tokens.sentence(begin - 1) == tokens.sentence(begin)
        && isVerb(begin - 1)
        && (quoted.at(begin - 2) || quoted.at(begin - 3));
  }

  /** "Next up was N.", "Then came Labour's N.". */
  private boolean isPresented(int first, int end) {
    int verb = first - 1;
    if (verb > 1 && NounPhrase.isPossessive(tokens, verb)) {
      verb -= 2;
    }
    int begin = tokens.beginOfSentence(first);
    boolean last = end < tokens.size() && SentencePunctuation.endsSentence(tokens.text(end));
    return last
        && verb > begin
        && verb - begin <= MOST_ADVERBS
        && PRESENTS.contains(tokens.lower(verb))
        && ORDER.contains(tokens.lower(begin));
  }

  /** Whether a verb comes next, behind an apposition perhaps, or an adverb. */
  boolean verbFollows(int end) {
    int t = end;
    if (t < tokens.size()
        && tokens.text(t).equals(",")
        && !isVerb(Math.min(t + 1, tokens.size() - 1))) {
      t++;
      while (t < tokens.size()
          && t - end <= TitleIndex.LONGEST_APPOSITION
          && tokens.sentence(t) == tokens.sentence(end)
          && !tokens.text(t).equals(",")) {
        t++;
      }
      if (t >= tokens.size() || !tokens.text(t).equals(",")) {
        return false;
      }
    }
    if (t < tokens.size() && tokens.text(t).equals(",")) {
      t++;
    }
    if (t < tokens.size() && NounPhrase.isQuotationMark(tokens, t)) {
      t++; // N. "never left"
    }
    int first = t;
    while (t < tokens.size() && t - first < MOST_ADVERBS && isAdverb(t)) {
      t++;
    }
    return t < tokens.size()
        && tokens.sentence(t) == tokens.sentence(Math.max(0, end - 1))
        && isVerb(t);
  }

  private boolean isAdverb(int token) {
    String word = tokens.lower(token);
    return RuleWords.ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
  }

  /** Whether a word can be a finite verb, by its form. */
  boolean isVerb(int token) {
    String word = tokens.text(token);
    return Character.isLowerCase(word.codePointAt(0))
        && (word.endsWith("ed")
            || RuleWords.VERBS.contains(word)
            || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")));
  }

  /** "Is a doctor", "became the first woman", "as a nurse": what somebody is, and no one else. */
  boolean isPredicate(int begin) {
    int t = begin - 1;
    while (t >= 0 && begin - t <= MOST_ADVERBS && isAdverb(t) && !tokens.beginsSentence(t)) {
      t--;
    }
    boolean there = t > 0 && tokens.lower(t - 1).equals("there"); // "there was a nurse"
    return t >= 0
        && !there
        && tokens.sentence(t) == tokens.sentence(begin)
        && RuleWords.COPULAS.contains(tokens.lower(t));
  }
}
