package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;

/** Sentences that say only that somebody said nothing: "The ministry declined to comment." */
final class NoComment {

  private static final int LONGEST = 14;

  private static final Set<String> BEFORE_COMMENT =
      WordSet.of("declined refused no request requests reached available");

  /** A sentence with one of these says something else, too. */
  private static final Set<String> MORE = WordSet.of("but said while");

  private NoComment() {}

  static boolean matches(Wording wording) {
    int comment = wording.words().indexOf("comment");
    if (comment < 0 || wording.size() > LONGEST || wording.isQuoting() || wording.has(MORE)) {
      return false;
    }
    String before = wording.word(comment - 1);
    boolean particle = before.equals("to") || before.equals("for");
    return BEFORE_COMMENT.contains(particle ? wording.word(comment - 2) : before);
  }
}
