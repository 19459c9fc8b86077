package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;

/**
 * Finds noun phrases and verbs beside quotation marks without a parse, by names, closed lists and
 * the forms of words (chunking, as in Abney, "Parsing by Chunks", 1991).
 */
final class Chunker {

  /** How many tokens the phrase beside a verb has. */
  static final int LONGEST = 8;

  private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "we", "i", "it");

  private static final Set<String> PARTICLES =
      Set.of("in", "up", "out", "on", "back", "off", "along", "over", "away", "down");

  private final TokenIndex tokens;
  private final Coreference who;

  Chunker(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** Where a noun phrase that can be a subject ends, or {@code begin} if none begins here. */
  int endOfSubject(int begin) {
    if (begin >= tokens.size()) {
      return begin;
    }
    String word = tokens.lower(begin);
    if (SUBJECT_PRONOUNS.contains(word)) {
      return begin + 1;
    }
    boolean starts =
        who.hasName(begin)
            || tokens.isCapital(begin)
            || RuleWords.ARTICLES.contains(word)
            || RuleWords.BEGINS_ROLE.contains(word)
            || word.equals("one")
            || RuleWords.isPerson(word)
            || (begin + 1 < tokens.size() && who.hasName(begin + 1));
    if (!starts) {
      return begin;
    }
    int end = begin + 1;
    while (end < tokens.size()
        && end - begin < LONGEST
        && tokens.sentence(end) == tokens.sentence(begin)
        && (who.hasName(end) || isInPhrase(begin, end))) {
      end++;
    }
    return end;
  }

  private boolean isInPhrase(int begin, int token) {
    String word = tokens.lower(token);
    if (NounPhrase.isPossessive(tokens, token)) {
      return true;
    }
    boolean named = who.hasName(token - 1) && !NounPhrase.isPossessive(tokens, token - 1);
    return !named
        && !NounPhrase.isPunctuation(tokens, token)
        && !RuleWords.ENDS_PHRASE.contains(word)
        && !word.endsWith("ly")
        && (token == begin + 1
            || !RuleWords.isPerson(tokens.lower(token - 1))
            || who.hasName(token)
            || tokens.isCapital(token))
        && !(isVerb(token)
            && !(token == begin + 1 && RuleWords.ARTICLES.contains(tokens.lower(begin))));
  }

  /** Whether a word can report in the past or present tense, by its form or by the lists. */
  boolean isVerb(int token) {
    String word = tokens.text(token);
    if (!Character.isLowerCase(word.codePointAt(0))) {
      return isCapitals(word) && CueWords.SAY.contains(tokens.lower(token));
    }
    return word.endsWith("ed") || CueWords.SAY.contains(word) || CueWords.ASK.contains(word);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
  }

  /** Where a verb ends, with its particle if it has one: "put in", "chimed in". */
  int endOfVerb(int verb) {
    int end = verb + 1;
    return end < tokens.size() && PARTICLES.contains(tokens.lower(end)) ? end + 1 : end;
  }
}
