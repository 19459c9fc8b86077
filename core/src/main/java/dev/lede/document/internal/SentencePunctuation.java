package dev.lede.document.internal;

/** Punctuation at the end of sentences. */
public final class SentencePunctuation {

  private SentencePunctuation() {}

  /**
   * Returns whether {@code c} ends sentences: full stop, question or exclamation mark, ellipsis.
   */
  public static boolean isTerminator(char c) {
    return ".!?\u2026\u3002\uff01\uff1f".indexOf(c) >= 0;
  }

  /** Returns whether {@code c} may stand after the mark that ends a sentence. */
  public static boolean isCloser(char c) {
    return "\"')]}\u201d\u2019\u00bb".indexOf(c) >= 0;
  }
}
