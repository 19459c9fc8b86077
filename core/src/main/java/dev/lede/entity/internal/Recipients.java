package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/**
 * Knows names of papers and stations that are told or sent something: "told the Echo", "seen by the
 * Echo", "a letter to the Echo". What "it" or "the company" says afterwards is not theirs; any
 * other firm that is told something may answer.
 */
final class Recipients {

  private static final Set<String> TELLS = Set.of("tell", "tells", "told", "telling");

  private static final Set<String> SEEN = Set.of("seen", "reviewed", "viewed");

  private static final Set<String> SENT =
      Set.of(
          "sent",
          "send",
          "sends",
          "handed",
          "submitted",
          "leaked",
          "wrote",
          "written",
          "emailed",
          "passed",
          "shown",
          "letter",
          "email",
          "statement",
          "submission",
          "message");

  /** How many tokens stand between "sent" and "to". */
  private static final int LONGEST = 8;

  /** From how many letters on a word can end another one: "TechLedger". */
  private static final int LONG = 4;

  /** How many tokens the name of a paper has. */
  private static final int LONGEST_NAME = 6;

  private Recipients() {}

  /**
   * Whether a name is one.
   *
   * @param name its first token
   */
  static boolean isOne(int name, TokenIndex tokens) {
    return isOutlet(name, tokens) && isToldSomething(name, tokens);
  }

  /** "The Lund Echo", "TechLedger". */
  private static boolean isOutlet(int name, TokenIndex tokens) {
    for (int t = name; t < Math.min(tokens.size(), name + LONGEST_NAME); t++) {
      String word = tokens.lower(t);
      if (!tokens.isCapital(t) && !RuleWords.ARTICLES.contains(word) && !word.equals("of")) {
        return false;
      }
      for (String outlet : RuleWords.OUTLETS) {
        boolean ends = outlet.length() >= LONG && word.endsWith(outlet);
        if (ends || word.equals(outlet)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isToldSomething(int name, TokenIndex tokens) {
    int least = tokens.beginOfSentence(name);
    int before = name - 1;
    while (before > least && RuleWords.ARTICLES.contains(tokens.lower(before))) {
      before--;
    }
    if (before <= least) {
      return false;
    }
    String word = tokens.lower(before);
    if (TELLS.contains(word)) {
      return true;
    }
    if (word.equals("by")) {
      return SEEN.contains(tokens.lower(before - 1));
    }
    for (int t = before - 1;
        word.equals("to")
            && t >= Math.max(least, before - LONGEST)
            && !NounPhrase.isPunctuation(tokens, t);
        t--) {
      if (SENT.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
