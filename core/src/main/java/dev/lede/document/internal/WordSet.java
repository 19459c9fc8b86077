package dev.lede.document.internal;

import java.util.Set;

/** A set of words, written as running text. */
public final class WordSet {

  private WordSet() {}

  /** Returns the words between the white space of {@code text}, each of which stands there once. */
  public static Set<String> of(String text) {
    return Set.of(text.strip().split("\\s+", -1));
  }
}
