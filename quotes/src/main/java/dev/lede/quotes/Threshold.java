package dev.lede.quotes;

import dev.lede.encoder.internal.Calibration;

/**
 * The least confidence that a quotation must have.
 *
 * @param indirect if none or little of it stands in quotation marks
 * @param marked if it does
 * @param turn if it stands in quotation marks, ends like a sentence or clause, and has no cue
 */
record Threshold(double indirect, double marked, double turn) {

  /** The default, which was chosen for a model. */
  static Threshold of(Calibration calibration) {
    return new Threshold(
        calibration.get("quotes.least.indirect"),
        calibration.get("quotes.least.marked"),
        calibration.get("quotes.least.turn"));
  }

  boolean lets(double confidence, Quotation.Kind kind, boolean isTurn) {
    if (kind == Quotation.Kind.INDIRECT) {
      return confidence >= indirect;
    }
    return confidence >= (isTurn ? turn : marked);
  }
}
