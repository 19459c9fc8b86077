package dev.lede.document.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ways to write the same letters in Unicode: an accent may be one character with its letter, or
 * one of its own behind it. Readers see no difference, and keyboards and file systems choose.
 */
public final class Spelling {

  private Spelling() {}

  /** Returns a text with each accent in one character with its letter (NFC), where there is one. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Returns whether two names are the same, but for case and for how accents are written. */
  public static boolean isSame(String one, String other) {
    return composed(one).equalsIgnoreCase(composed(other));
  }

  /** Returns a text as it is, composed and decomposed, each once. */
  public static List<String> all(String text) {
    return Stream.of(text, composed(text), Normalizer.normalize(text, Normalizer.Form.NFD))
        .distinct()
        .toList();
  }
}
