package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.Referent;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of saying where something stands between them that names another one.
 * So in {@code The letter, addressed to N., says}; {@code the minister, in a statement by N.,
 * said}; {@code her daughter, she says, asked her}; or {@code the minister, whom N. accused, said}.
 */
final class Insertions {

  private static final Set<String> PARTICIPLES =
      Set.of(
          "signed",
          "addressed",
          "sent",
          "handed",
          "given",
          "commissioned",
          "written",
          "issued",
          "published",
          "delivered",
          "drafted",
          "prepared",
          "compiled",
          "submitted",
          "presented",
          "backed",
          "seen",
          "obtained",
          "released");

  /** What somebody says something in. */
  private static final Set<String> STATEMENTS =
      Set.of(
          "statement",
          "letter",
          "email",
          "e-mail",
          "message",
          "post",
          "speech",
          "note",
          "memo",
          "submission",
          "filing");

  private static final Set<String> TIMES =
      Set.of(
          "later",
          "earlier",
          "ago",
          "day",
          "week",
          "month",
          "year",
          "morning",
          "night",
          "meanwhile",
          "then",
          "now",
          "however",
          "yesterday",
          "today");

  private static final Set<String> JOINTS = Set.of("but", "and", "yet", "so");

  /** How many tokens a subject has. */
  private static final int LONGEST_SUBJECT = 8;

  /** How many tokens an insertion has. */
  private static final int LONGEST = 40;

  /** How many tokens "on Thursday" and an adverb before a verb have. */
  private static final int BEFORE_VERB = 4;

  /** How many tokens stand before the noun in "in a strongly worded statement". */
  private static final int BEFORE_STATEMENT = 5;

  private final TokenIndex tokens;
  private final Coreference who;

  Insertions(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /**
   * The subject of a cue behind an insertion.
   *
   * @param source the nearest one, before the cue
   * @return the subject, or null if the source is no part of an insertion
   */
  @Nullable TaggedSpan subject(TaggedSpan source, TaggedSpan cue) {
    int begin = tokens.beginOfSentence(cue.begin());
    if (source.end() > cue.begin() || source.begin() <= begin || !endsBefore(source, cue)) {
      return null;
    }
    int first = JOINTS.contains(tokens.lower(begin)) ? begin + 1 : begin;
    int end = first;
    while (end < source.begin()
        && end - first <= LONGEST_SUBJECT
        && !NounPhrase.isPunctuation(tokens, end)
        && !PARTICIPLES.contains(tokens.lower(end))
        && !isVerb(end)) {
      end++;
    }
    boolean phrase = end > first && end - first <= LONGEST_SUBJECT && cue.begin() - end <= LONGEST;
    if (phrase && isRelative(end, source, cue) && who.named(end - 1) != null) {
      return TaggedSpan.byRule(behindTime(first, end), end, tokens);
    }
    return phrase
            && speaks(first, end)
            && (isSaid(end, source)
                || isInsertion(end, source)
                || isRelative(end, source, cue)
                || isDoneBy(end, source))
        ? TaggedSpan.byRule(first, end, tokens)
        : null;
  }

  /** "Two days later N.": N. */
  private int behindTime(int begin, int end) {
    int first = begin;
    for (int t = begin; t < end - 1 && !who.hasName(t); t++) {
      first = TIMES.contains(tokens.lower(t)) ? t + 1 : first;
    }
    return first;
  }

  /** "The mayor", "the letter", and not "yesterday" or "in Lund". */
  private boolean speaks(int begin, int end) {
    String head = tokens.lower(end - 1);
    Referent named = who.named(end - 1);
    boolean place = named != null && named.kind() == Referent.Kind.PLACE;
    return !RuleWords.ENDS_PHRASE.contains(tokens.lower(begin))
        && !place
        && (named != null
            || RuleWords.isPerson(head)
            || RuleWords.ORGANIZATIONS.contains(head)
            || CueWords.DOCUMENTS.contains(head));
  }

  /** Whether a comma, perhaps with a day behind it, parts what was inserted from the verb. */
  private boolean endsBefore(TaggedSpan source, TaggedSpan cue) {
    for (int t = cue.begin() - 1; t >= source.end() && cue.begin() - t <= BEFORE_VERB; t--) {
      if (tokens.text(t).equals(",")) {
        return true;
      }
    }
    return tokens.text(source.end() - 1).equals(",");
  }

  /** {@code , she says,}. */
  private boolean isSaid(int comma, TaggedSpan source) {
    int verb = source.end();
    return tokens.text(comma).equals(",")
        && source.begin() == comma + 1
        && verb + 1 < tokens.size()
        && CueWords.SAY.contains(tokens.lower(verb))
        && tokens.text(verb + 1).equals(",");
  }

  /**
   * {@code , addressed to N.}, {@code , in a statement by N.}, and without a comma of a document.
   */
  private boolean isInsertion(int end, TaggedSpan source) {
    boolean comma = tokens.text(end).equals(",");
    int word = comma ? end + 1 : end;
    if (word >= source.begin()) {
      return false;
    }
    boolean document = CueWords.DOCUMENTS.contains(tokens.lower(end - 1));
    if (PARTICIPLES.contains(tokens.lower(word))) {
      return (comma || document) && isLinear(word + 1, source.begin());
    }
    if (!comma || !tokens.lower(word).equals("in")) {
      return false;
    }
    for (int t = word + 1; t < source.begin() && t - word <= BEFORE_STATEMENT; t++) {
      if (STATEMENTS.contains(tokens.lower(t))) {
        return isLinear(t, source.begin());
      }
    }
    return false;
  }

  /** {@code , whom N. accused of lying,} with one comma behind: a clause, and who acts in it. */
  private boolean isRelative(int comma, TaggedSpan source, TaggedSpan cue) {
    int pronoun = comma + 1;
    boolean relative =
        tokens.text(comma).equals(",")
            && RuleWords.RELATIVE.contains(tokens.lower(pronoun))
            && source.begin() >= pronoun
            && source.end() > pronoun + 1;
    int commas = 0;
    for (int t = pronoun; relative && t < cue.begin(); t++) {
      commas += tokens.text(t).equals(",") ? 1 : 0;
      relative = commas == 0 || t >= source.end() - 1;
    }
    return relative && commas == 1;
  }

  /** {@code , accused by N. of lying,}. */
  private boolean isDoneBy(int comma, TaggedSpan source) {
    int participle = comma + 1;
    return tokens.text(comma).equals(",")
        && participle + 2 == source.begin()
        && tokens.lower(participle).endsWith("ed")
        && tokens.lower(participle + 1).equals("by");
  }

  /** Whether no verb of saying stands between two tokens, but participles. */
  private boolean isLinear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isVerb(t) && !PARTICIPLES.contains(tokens.lower(t))) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(int token) {
    String word = tokens.lower(token);
    return !who.hasName(token)
        && (RuleWords.VERBS.contains(word) || RuleWords.REPORTING.contains(word));
  }
}
