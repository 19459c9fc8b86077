package dev.lede.report;

import dev.lede.quotes.Quotation;

/**
 * What a quotation or a position is called in a page.
 *
 * @param row the id of its row in a table
 * @param mark the id of its first mark in the article
 */
record QuotationId(String row, String mark) {

  /**
   * The names of a quotation.
   *
   * @param number its place among the quotations, or among the positions, from 1
   */
  static QuotationId of(Quotation quotation, int number) {
    return quotation.act().isListed()
        ? new QuotationId("q" + number, "w" + number)
        : new QuotationId("p" + number, "v" + number);
  }
}
