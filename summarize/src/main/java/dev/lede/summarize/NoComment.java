package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/** Sentences that say only that somebody said nothing: "The ministry declined to comment." */
final class NoComment {

  private static final int LONGEST = 14;

  private static final Set<String> DECLINES = WordSet.of("declined refused");
  private static final Set<String> SILENT = WordSet.of("no unavailable");

  /** They are silence only behind a "not". */
  private static final Set<String> ASKS = WordSet.of("request requests reached available");

  private static final Set<String> NEGATIONS = WordSet.of("not no never nor neither");

  /** A sentence with one of these says something else, too. */
  private static final Set<String> MORE = WordSet.of("but said while");

  /** Before "declined": the sentence began with something else. */
  private static final Set<String> THEN = WordSet.of("and then");

  private NoComment() {}

  static boolean matches(Wording wording) {
    int comment = wording.words().indexOf("comment");
    if (comment < 0 || wording.size() > LONGEST || wording.isQuoting() || wording.has(MORE)) {
      return false;
    }
    String before = wording.word(comment - 1);
    int key = before.equals("to") || before.equals("for") ? comment - 2 : comment - 1;
    String word = wording.word(key);
    return SILENT.contains(word)
        || (DECLINES.contains(word) && !THEN.contains(wording.word(key - 1)))
        || (ASKS.contains(word) && isNegated(wording));
  }

  private static boolean isNegated(Wording wording) {
    return wording.has(NEGATIONS)
        || wording.words().stream().anyMatch(word -> word.endsWith("n't") || word.endsWith("n’t"));
  }
}
