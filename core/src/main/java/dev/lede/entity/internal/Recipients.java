package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/**
 * Knows names of whom somebody tells or sends something: "told the Echo", "seen by the Echo", "a
 * letter to the Echo". What "it" or "the company" says afterwards is not theirs.
 */
final class Recipients {

  private static final Set<String> TELLS = Set.of("tell", "tells", "told", "telling");

  private static final Set<String> SEEN =
      Set.of("seen", "obtained", "reviewed", "viewed", "published", "reported");

  private static final Set<String> SENT =
      Set.of(
          "sent",
          "send",
          "sends",
          "handed",
          "gave",
          "given",
          "submitted",
          "leaked",
          "wrote",
          "written",
          "emailed",
          "spoke",
          "spoken",
          "speaking",
          "talked",
          "talking",
          "passed",
          "shown",
          "letter",
          "email",
          "statement",
          "submission",
          "message");

  /** How many tokens stand between "sent" and "to". */
  private static final int LONGEST = 8;

  private Recipients() {}

  /**
   * Whether a name is one.
   *
   * @param name its first token
   */
  static boolean isOne(int name, TokenIndex tokens) {
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
