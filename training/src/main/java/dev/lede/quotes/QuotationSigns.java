package dev.lede.quotes;

import java.util.Map;

/**
 * What the confidence of a quotation is computed from, for the program that fits its weights. In
 * this package because callers of the library must not see it.
 */
public final class QuotationSigns {

  private QuotationSigns() {}

  /** Returns the signs by their names, in a fixed order. */
  public static Map<String, Double> of(Quotation quotation) {
    return quotation.signs();
  }
}
