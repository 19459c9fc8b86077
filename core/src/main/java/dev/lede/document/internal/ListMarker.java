package dev.lede.document.internal;

/** What a line of a list begins with. */
public enum ListMarker {
  /** A round or square bullet, which stands for nothing else. */
  BULLET,
  /** An asterisk, a hyphen or a dash, which may be other things too. */
  DASH,
  /** A number with a full stop or bracket: {@code 1.} or {@code 1)}. */
  NUMBER,
  /** None of these. */
  NONE;

  private static final String BULLETS =
      "\u2022\u2023\u25e6\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u2043";
  private static final int DIGITS = 3;

  /**
   * Returns the marker at {@code begin}; a marker is followed by a space, and the space by text.
   */
  static ListMarker at(CharSequence text, int begin, int end) {
    int textBegin = textAfter(text, begin, end);
    if (textBegin == begin) {
      return NONE;
    }
    char c = text.charAt(begin);
    return BULLETS.indexOf(c) >= 0 ? BULLET : Character.isDigit(c) ? NUMBER : DASH;
  }

  /** Returns the marker that a whole text begins with. */
  public static ListMarker of(CharSequence text) {
    return at(text, 0, text.length());
  }

  /** Returns where the text after the marker begins; {@code begin} if there is no marker. */
  public static int textAfter(CharSequence text, int begin, int end) {
    int i = begin;
    while (i < end && i - begin < DIGITS && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean number = i > begin;
    if (i < end && (number ? ".)" : BULLETS + "*-\u2013\u2014").indexOf(text.charAt(i)) >= 0) {
      i++;
      int afterMarker = i;
      while (i < end && Characters.isSpace(text.charAt(i))) {
        i++;
      }
      if (i > afterMarker && i < end) {
        return i;
      }
    }
    return begin;
  }
}
