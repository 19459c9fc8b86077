package dev.lede.summarize;

import java.util.Set;

/** Sentences that say only that somebody said nothing: "The ministry declined to comment." */
final class NoComment {

  private static final int LONGEST = 14;

  private static final String[][] PHRASES = {
    {"declined", "to", "comment"},
    {"declined", "comment"},
    {"refused", "to", "comment"},
    {"no", "comment"},
    {"request", "for", "comment"},
    {"requests", "for", "comment"},
    {"reached", "for", "comment"},
    {"available", "for", "comment"},
  };

  /** What else is said in the sentence. */
  private static final Set<String> MORE = Set.of("but", "said", "while");

  private NoComment() {}

  static boolean matches(Wording wording) {
    if (wording.size() > LONGEST || wording.isQuoting() || wording.has(MORE)) {
      return false;
    }
    for (String[] phrase : PHRASES) {
      if (wording.hasPhrase(phrase)) {
        return true;
      }
    }
    return false;
  }
}
