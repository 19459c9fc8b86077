package dev.lede.sentiment;

import dev.lede.encoder.internal.Calibration;
import java.util.List;

/**
 * Turns the tones of a target's mentions into the probabilities that readers of the whole document
 * call the author's attitude negative, neutral and positive. It is a multinomial logit of the mean
 * probabilities of negative and of positive, against neutral. A single mention decides nearly
 * alone; of many, readers ask less to call an attitude positive, since most mentions of anybody are
 * neutral.
 */
record AttitudeLogit(Weights negative, Weights positive) {

  /**
   * The log odds of a class against neutral. The last three are shared out among the mentions.
   *
   * @param always their value where every mention is neutral for sure
   * @param ofNegative what they gain with the mean probability of negative
   * @param ofPositive what they gain with the mean probability of positive
   * @param few what one mention adds to {@code always}
   * @param fewNegative what it adds to {@code ofNegative}
   * @param fewPositive what it adds to {@code ofPositive}
   */
  record Weights(
      double always,
      double ofNegative,
      double ofPositive,
      double few,
      double fewNegative,
      double fewPositive) {

    static Weights of(Calibration calibration, String name) {
      return new Weights(
          calibration.get(name + ".always"),
          calibration.get(name + ".of-negative"),
          calibration.get(name + ".of-positive"),
          calibration.get(name + ".few"),
          calibration.get(name + ".few-negative"),
          calibration.get(name + ".few-positive"));
    }

    double odds(Tone mean, int mentions) {
      return StrictMath.exp(
          always
              + few / mentions
              + (ofNegative + fewNegative / mentions) * mean.negative()
              + (ofPositive + fewPositive / mentions) * mean.positive());
    }
  }

  static AttitudeLogit of(Calibration calibration) {
    return new AttitudeLogit(
        Weights.of(calibration, "sentiment.attitude.negative"),
        Weights.of(calibration, "sentiment.attitude.positive"));
  }

  /**
   * The mean of the tones of mentions, with the probabilities of the attitude.
   *
   * @param mentions at least one
   */
  Tone tone(List<Tone> mentions) {
    return tone(Tone.mean(mentions), mentions.size());
  }

  /** The same, of so many mentions that have a mean. */
  Tone tone(Tone mean, int mentions) {
    double negativeOdds = negative.odds(mean, mentions);
    double positiveOdds = positive.odds(mean, mentions);
    double sum = 1 + negativeOdds + positiveOdds;
    double asNegative = negativeOdds / sum;
    double asPositive = positiveOdds / sum;
    return new Tone(
        mean.polarity(), asNegative, Math.max(0, 1 - asNegative - asPositive), asPositive);
  }
}
