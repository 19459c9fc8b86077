package dev.lede.document.internal;

/** The first words of a text, so that a message or a debugger shows it in one short line. */
public final class Excerpt {

  /** The length of the longest excerpt. */
  public static final int LONGEST = 80;

  private Excerpt() {}

  /**
   * Returns {@code text} itself, or its begin and an ellipsis where it is longer than {@link
   * #LONGEST}. No character of two chars is cut in halves.
   */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
