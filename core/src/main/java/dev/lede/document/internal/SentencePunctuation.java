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

  /** Returns whether a text ends like a sentence. */
  public static boolean endsSentence(String text) {
    return !text.isEmpty() && isTerminator(text.charAt(text.length() - 1));
  }

  /** Returns whether a text ends like a sentence, or with a comma. */
  public static boolean endsClause(String text) {
    return text.endsWith(",") || endsSentence(text);
  }

  /** Returns whether {@code c} may stand after the mark that ends a sentence. */
  public static boolean isCloser(char c) {
    return "\"')]}\u201d\u2019\u00bb".indexOf(c) >= 0;
  }
}
