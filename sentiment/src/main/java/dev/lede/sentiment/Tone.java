package dev.lede.sentiment;

import java.util.List;
import java.util.Locale;

/**
 * How negative or positive something is.
 *
 * @param polarity from -1 (as negative as can be) over 0 to 1 (as positive as can be)
 * @param negative the probability that people would call it negative, in [0, 1]
 * @param neutral the probability that they would call it neither, in [0, 1]
 * @param positive the probability that they would call it positive, in [0, 1]; the three add up to
 *     1
 */
public record Tone(double polarity, double negative, double neutral, double positive) {

  /** The tone of nothing: polarity 0, neutral with a probability of 1. */
  public static final Tone NEUTRAL = new Tone(0, 0, 1, 0);

  /** A polarity nearer to 0 is neither negative nor positive. */
  private static final double LEAST = 0.05;

  /** Sums of rounded probabilities may be off by this much. */
  private static final double ROUNDING = 1e-6;

  /** The three classes of a tone. */
  public enum Label {
    /** Rather bad. */
    NEGATIVE,
    /** Neutral, or undecidable. */
    NEUTRAL,
    /** Rather good. */
    POSITIVE
  }

  /**
   * Creates a tone.
   *
   * @param polarity in [-1, 1]
   * @param negative a probability
   * @param neutral a probability
   * @param positive a probability
   * @throws IllegalArgumentException if the polarity is not in [-1, 1], or the probabilities are
   *     not in [0, 1] or do not add up to 1
   */
  public Tone {
    if (!(polarity >= -1 && polarity <= 1)) {
      throw new IllegalArgumentException("polarity " + polarity + " must be in [-1, 1]");
    }
    if (!(negative >= 0 && neutral >= 0 && positive >= 0)
        || Math.abs(negative + neutral + positive - 1) > ROUNDING) {
      throw new IllegalArgumentException(
          "probabilities " + negative + ", " + neutral + ", " + positive + " must add up to 1");
    }
  }

  /**
   * {@return the most probable class, if the polarity agrees} A tone is negative or positive if
   * that class is more probable than both others and the polarity is at least 0.05 to its side. All
   * else is neutral. By the default analyzer, a sentence is neutral from a polarity of about -0.13
   * to 0.08; by the lexicon, from about -0.12 to 0.48. A {@linkplain TargetSentiment target} of a
   * whole document is neutral from about -0.52 to 0.44 if it has one mention, and from -0.57 to
   * 0.16 if it has ten alike. Means of sentences are labeled by the means of their probabilities.
   */
  public Label label() {
    if (negative > neutral && negative > positive && polarity <= -LEAST) {
      return Label.NEGATIVE;
    }
    return positive > neutral && positive > negative && polarity >= LEAST
        ? Label.POSITIVE
        : Label.NEUTRAL;
  }

  /** {@return label and polarity, such as {@code NEGATIVE -0.31}} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %+.2f", label(), polarity);
  }

  /** The weighted mean of several tones; neutral if there are none. */
  static Tone mean(List<Tone> tones, List<Double> weights) {
    double polarity = 0;
    double negative = 0;
    double positive = 0;
    double total = 0;
    for (int i = 0; i < tones.size(); i++) {
      double weight = weights.get(i);
      polarity += weight * tones.get(i).polarity;
      negative += weight * tones.get(i).negative;
      positive += weight * tones.get(i).positive;
      total += weight;
    }
    return total == 0
        ? NEUTRAL
        : new Tone(
            Math.max(-1, Math.min(1, polarity / total)),
            negative / total,
            Math.max(0, 1 - (negative + positive) / total),
            positive / total);
  }

  /** The mean of several tones; neutral if there are none. */
  static Tone mean(List<Tone> tones) {
    return mean(tones, tones.stream().map(tone -> 1.0).toList());
  }
}
