package dev.lede.testing;

/** What a caller can do whose compiler checks nothing. */
public final class Misuse {

  private Misuse() {}

  /** Null, where none is allowed. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // its purpose
  public static <T> T nothing() {
    return null;
  }
}
