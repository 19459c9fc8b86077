package dev.lede.document.internal;

/** Kinds of characters. */
public final class Characters {

  private Characters() {}

  /** Returns whether a reader sees {@code c} as white space: any space, tab or line end. */
  public static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || Character.isWhitespace(c)
        : c > '~' && (c == '\u0085' || Character.isSpaceChar(c));
  }

  /**
   * Returns whether {@code c} has no shape and joins nothing: soft hyphen, zero-width space, word
   * joiner, byte-order mark, direction marks, control characters. The zero-width joiners stay,
   * since emoji and some scripts are written with them.
   */
  public static boolean isInvisible(char c) {
    if (c > '~') {
      return c < '\u00a0'
          || c == '\u00ad'
          || c == '\u200b'
          || c == '\u200e'
          || c == '\u200f'
          || (c >= '\u202a' && c <= '\u202e')
          || (c >= '\u2060' && c <= '\u206f')
          || c == '\ufeff';
    }
    return c < ' ';
  }
}
