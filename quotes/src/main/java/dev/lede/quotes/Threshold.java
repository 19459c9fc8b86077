package dev.lede.quotes;

/**
 * The least confidence that a quotation must have.
 *
 * @param indirect if none or little of it stands in quotation marks
 * @param marked if it does
 * @param turn if it stands in quotation marks, ends like a sentence or clause, and has no cue
 */
record Threshold(double indirect, double marked, double turn) {

  /** Chosen on PolNeAR's development articles. */
  static final Threshold DEFAULT = new Threshold(0.4, 0.2, 0);

  boolean lets(double confidence, Quotation.Kind kind, boolean isTurn) {
    if (kind == Quotation.Kind.INDIRECT) {
      return confidence >= indirect;
    }
    return confidence >= (isTurn ? turn : marked);
  }
}
