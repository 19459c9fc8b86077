package dev.lede.document.internal;

/** Which characters, and which tokens, are quotation marks. */
public final class QuotationMark {

  /** Double marks that open or close by what is beside them. */
  public static final String STRAIGHT_DOUBLE = "\"\uff02\u2033";

  /** Double marks that are drawn as opening ones. */
  public static final String OPENING_DOUBLE = "\u201c\u201e\u201f\u301d";

  /** Double marks that are drawn as closing ones. */
  public static final String CLOSING_DOUBLE = "\u201d\u301e\u301f";

  /** Single marks, which can be apostrophes too. */
  public static final String SINGLE = "'\u2018\u2019\u201a\u201b";

  /** The mark for seconds of arc and inches, which can be a straight double mark too. */
  public static final char DOUBLE_PRIME = '\u2033';

  /** Signs for feet before a number of inches. */
  public static final String FEET = "'\u2019\u2032";

  /** Single marks that can be an apostrophe. */
  public static final String APOSTROPHES = "'\u2019";

  private static final String OPENING_SINGLE = "'\u2018\u201a\u201b";

  private QuotationMark() {}

  /** Returns whether a character can open a quotation, in double or in single marks. */
  public static boolean canOpen(char c) {
    return (STRAIGHT_DOUBLE + OPENING_DOUBLE + OPENING_SINGLE).indexOf(c) >= 0;
  }

  /** Returns whether a token is a double mark that can open a quotation. */
  public static boolean canOpen(String token) {
    return token.equals("``") || isOneOf(token, STRAIGHT_DOUBLE + OPENING_DOUBLE);
  }

  /** Returns whether a token is a double mark that can close a quotation. */
  public static boolean canClose(String token) {
    return token.equals("''") || isOneOf(token, STRAIGHT_DOUBLE + CLOSING_DOUBLE);
  }

  /** Returns whether a token is a double mark that opens or closes by what is beside it. */
  public static boolean isStraight(String token) {
    return token.equals("''") || isOneOf(token, STRAIGHT_DOUBLE);
  }

  private static boolean isOneOf(String token, String marks) {
    return token.length() == 1 && marks.indexOf(token.charAt(0)) >= 0;
  }
}
