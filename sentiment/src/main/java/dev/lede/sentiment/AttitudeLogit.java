package dev.lede.sentiment;

import dev.lede.encoder.internal.Calibration;
import java.util.List;

/**
 * Turns the tones of a target's mentions into the probabilities that readers of the whole document
 * call the author's attitude negative, neutral and positive. It is a multinomial logit of the mean
 * and of the largest probabilities of negative and of positive, against neutral. A single mention
 * decides nearly alone; of two, one that says something decides over one that says nothing. Of
 * many, readers ask less to call an attitude positive, since most mentions of anybody are neutral.
 *
 * <p>The logit is fitted so that rare classes are said too, which makes it surer of some labels
 * than readers are. How often the likeliest class is right is therefore measured by itself
 * (top-label calibration, Gupta and Ramdas, ICLR 2022).
 */
record AttitudeLogit(Weights negative, Weights positive, Sureness sureness) {

  /**
   * The log odds of a class against neutral. The last five are shared out among the mentions.
   *
   * @param always their value where every mention is neutral for sure
   * @param ofNegative what they gain with the mean probability of negative
   * @param ofPositive what they gain with the mean probability of positive
   * @param few what one mention adds to {@code always}
   * @param fewNegative what it adds to {@code ofNegative}
   * @param fewPositive what it adds to {@code ofPositive}
   * @param fewMostNegative what the largest probability of negative adds
   * @param fewMostPositive what the largest probability of positive adds
   */
  record Weights(
      double always,
      double ofNegative,
      double ofPositive,
      double few,
      double fewNegative,
      double fewPositive,
      double fewMostNegative,
      double fewMostPositive) {

    static Weights of(Calibration calibration, String name) {
      return new Weights(
          calibration.get(name + ".always"),
          calibration.get(name + ".of-negative"),
          calibration.get(name + ".of-positive"),
          calibration.get(name + ".few"),
          calibration.get(name + ".few-negative"),
          calibration.get(name + ".few-positive"),
          calibration.get(name + ".few-most-negative"),
          calibration.get(name + ".few-most-positive"));
    }

    double odds(Tone mean, double mostNegative, double mostPositive, int mentions) {
      double ofFew =
          few
              + fewNegative * mean.negative()
              + fewPositive * mean.positive()
              + fewMostNegative * mostNegative
              + fewMostPositive * mostPositive;
      return StrictMath.exp(
          always + ofNegative * mean.negative() + ofPositive * mean.positive() + ofFew / mentions);
    }
  }

  /**
   * The log odds that the likeliest class is right. The last two are shared out among the mentions.
   *
   * @param always their value where the logit gives it a half
   * @param ofOdds what they gain with the logit's own log odds of it
   * @param few what one mention adds to {@code always}
   * @param fewOdds what it adds to {@code ofOdds}
   */
  record Sureness(double always, double ofOdds, double few, double fewOdds) {

    /** By how much the likeliest class stays ahead, so that it stays the likeliest. */
    private static final double LEAD = 0.001;

    private static final double LARGEST = 1 - 1e-6;

    static Sureness of(Calibration calibration, String name) {
      return new Sureness(
          calibration.get(name + ".always"),
          calibration.get(name + ".of-odds"),
          calibration.get(name + ".few"),
          calibration.get(name + ".few-odds"));
    }

    /** The probabilities of three classes, the likeliest of which is as probable as it is right. */
    double[] applied(double[] p, int mentions) {
      int top = 0;
      for (int label = 1; label < p.length; label++) {
        top = p[label] > p[top] ? label : top;
      }
      double second = 0;
      for (int label = 0; label < p.length; label++) {
        second = label == top ? second : Math.max(second, p[label]);
      }
      if (p[top] == second) {
        return p; // none is the likeliest
      }
      double own = Math.min(p[top], LARGEST);
      double odds = StrictMath.log(own / (1 - own));
      double right =
          1
              / (1
                  + StrictMath.exp(
                      -(always + few / mentions + (ofOdds + fewOdds / mentions) * odds)));
      double least = second / (1 - own + second);
      double sure = Math.max(right, Math.min(own, least + LEAD));
      double[] applied = new double[p.length];
      for (int label = 0; label < p.length; label++) {
        double share = p[top] < LARGEST ? p[label] / (1 - p[top]) : 1.0 / (p.length - 1);
        applied[label] = label == top ? sure : (1 - sure) * share;
      }
      return applied;
    }
  }

  static AttitudeLogit of(Calibration calibration) {
    return new AttitudeLogit(
        Weights.of(calibration, "sentiment.attitude.negative"),
        Weights.of(calibration, "sentiment.attitude.positive"),
        Sureness.of(calibration, "sentiment.attitude.sure"));
  }

  /**
   * The mean of the tones of mentions, with the probabilities of the attitude.
   *
   * @param mentions at least one
   */
  Tone tone(List<Tone> mentions) {
    Tone mean = Tone.mean(mentions);
    double mostNegative = mentions.stream().mapToDouble(Tone::negative).max().orElseThrow();
    double mostPositive = mentions.stream().mapToDouble(Tone::positive).max().orElseThrow();
    int count = mentions.size();
    double negativeOdds = negative.odds(mean, mostNegative, mostPositive, count);
    double positiveOdds = positive.odds(mean, mostNegative, mostPositive, count);
    double sum = 1 + negativeOdds + positiveOdds;
    double[] p = {negativeOdds / sum, 1 / sum, positiveOdds / sum};
    double[] sure = sureness.applied(p, count);
    return new Tone(mean.polarity(), sure[0], Math.max(0, 1 - sure[0] - sure[2]), sure[2]);
  }
}
