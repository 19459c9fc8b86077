package dev.lede.report;

/**
 * A text is longer than the analyzer takes, see {@link ArticleAnalyzer.Builder#longest}. Nothing of
 * it was analyzed.
 */
public final class TextTooLongException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** The length of the text. */
  private final int length;

  /** The length of the longest text that the analyzer takes. */
  private final int longest;

  TextTooLongException(int length, int longest) {
    super(
        "the text has %,d characters, more than the %,d that this analyzer takes; cut it, or raise the limit"
            .formatted(length, longest));
    this.length = length;
    this.longest = longest;
  }

  /** {@return the length of the text, in UTF-16 code units} */
  public int length() {
    return length;
  }

  /** {@return the length of the longest text that the analyzer takes, in UTF-16 code units} */
  public int longest() {
    return longest;
  }
}
