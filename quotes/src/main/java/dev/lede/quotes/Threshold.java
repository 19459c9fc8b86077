package dev.lede.quotes;

import dev.lede.encoder.internal.Calibration;

/**
 * The least confidence that a quotation must have.
 *
 * @param indirect if none or little of it stands in quotation marks
 * @param marked if it does
 * @param turn if it stands in quotation marks, ends like a sentence or clause, and has no cue
 * @param speaker the least confidence in a speaker, who is left out below it
 */
record Threshold(double indirect, double marked, double turn, double speaker) {

  /** Nobody is better than somebody who is more likely wrong than right. */
  static final double SPEAKER = 0.5;

  /** Everything that there is a sign of. */
  static final Threshold NONE = new Threshold(0, 0, 0, 0);

  /** The default, which was chosen for a model. */
  static Threshold of(Calibration calibration) {
    return new Threshold(
        calibration.get("quotes.least.indirect"),
        calibration.get("quotes.least.marked"),
        calibration.get("quotes.least.turn"),
        SPEAKER);
  }

  boolean lets(double confidence, Quotation.Kind kind, boolean isTurn) {
    if (kind == Quotation.Kind.INDIRECT) {
      return confidence >= indirect;
    }
    return confidence >= (isTurn ? turn : marked);
  }
}
