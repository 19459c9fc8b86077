package dev.lede.sentiment;

import dev.lede.encoder.internal.Calibration;

/**
 * Turns a measure into the probabilities of three classes: the ordered logit model (McCullagh,
 * Regression Models for Ordinal Data, 1980), symmetric about a middle.
 *
 * @param middle the measure that is neutral most
 * @param reach how far from the middle a class is as probable as not
 * @param scale how fast probabilities change
 */
record OrderedLogit(double middle, double reach, double scale) {

  /** Takes middle, reach and scale from the calibration of a model. */
  static OrderedLogit of(Calibration calibration, String name) {
    return new OrderedLogit(
        calibration.get(name + ".middle"),
        calibration.positive(name + ".reach"),
        calibration.positive(name + ".scale"));
  }

  Tone tone(double polarity, double measure) {
    double negative = logistic((middle - reach - measure) / scale);
    double positive = logistic((measure - middle - reach) / scale);
    return new Tone(
        Math.max(-1, Math.min(1, polarity)),
        negative,
        Math.max(0, 1 - negative - positive),
        positive);
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
