package dev.lede.summarize;

import dev.lede.document.internal.QuotationMark;

/**
 * A sentence in which a quotation begins or ends and goes on in another one: {@code “They said it
 * was sound.} Alone it can say the opposite of what the whole does, and it has no speaker.
 */
final class HalfQuotation {

  private HalfQuotation() {}

  static boolean matches(Wording wording) {
    if (!wording.isQuoting() && wording.text().indexOf('‘') < 0) {
      return false;
    }
    String text = wording.text();
    int straight = 0;
    int open = 0;
    int single = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      straight += QuotationMark.STRAIGHT_DOUBLE.indexOf(c) >= 0 && !isInches(text, i) ? 1 : 0;
      open += QuotationMark.OPENING_DOUBLE.indexOf(c) >= 0 ? 1 : 0;
      open -= QuotationMark.CLOSING_DOUBLE.indexOf(c) >= 0 ? 1 : 0;
      single += c == '‘' ? 1 : 0;
      single -= c == '’' && !isApostrophe(text, i) ? 1 : 0;
    }
    return straight % 2 != 0 || open != 0 || (text.charAt(0) == '‘' && single > 0);
  }

  /** {@code 12"}: a digit before, and no mark. */
  private static boolean isInches(String text, int at) {
    return at > 0
        && Character.isDigit(text.charAt(at - 1))
        && text.indexOf('"') == at
        && text.lastIndexOf('"') == at;
  }

  /** Between two letters. */
  private static boolean isApostrophe(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }
}
