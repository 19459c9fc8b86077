package dev.lede.report;

/** HTML that is being written: mark-up as it is, and text with everything escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Appends mark-up, which must be our own. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends text of whatever origin, in an element or in an attribute with double quotes. */
  Html text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** Escapes text for HTML, and replaces bidirectional and other controls by U+FFFD. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isHarmful(c) ? 0xFFFD : c);
              }
            });
    return out.toString();
  }

  private static boolean isHarmful(int c) {
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return turns || control || lone || (c & 0xFFFE) == 0xFFFE;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
