package dev.lede.report;

import dev.lede.sentiment.Effect;
import dev.lede.sentiment.Tone;
import java.util.function.Predicate;

/** Numbers of four digits behind the point, whose classes stay what they were. */
final class FourDigits {

  private static final double STEPS = 1e4;

  private FourDigits() {}

  static double of(double value) {
    // Adding 0 makes "-0.0" and "0.0" one number.
    return Math.rint(value * STEPS) / STEPS + 0.0;
  }

  /** The tone with probabilities that add up to 1, and with the same label. */
  static Tone of(Tone tone) {
    int[] shares = shares(tone.negative(), tone.positive());
    double rounded = of(tone.polarity());
    Tone there = new Tone(rounded, tone.negative(), tone.neutral(), tone.positive());
    // Where neutral ends a polarity is rounded toward 0, or it would be outside.
    double polarity =
        there.label() == tone.label() ? rounded : (long) (tone.polarity() * STEPS) / STEPS;
    int label =
        switch (tone.label()) {
          case NEGATIVE -> 0;
          case NEUTRAL -> 1;
          case POSITIVE -> 2;
        };
    return tone(polarity, kept(shares, label, s -> tone(polarity, s).label() == tone.label()));
  }

  /** The effect with probabilities that add up to 1, and with the same label. */
  static Effect of(Effect effect) {
    int[] shares = shares(effect.harm(), effect.help());
    int label =
        switch (effect.label()) {
          case HARM -> 0;
          case NONE -> 1;
          case HELP -> 2;
        };
    return effect(kept(shares, label, s -> effect(s).label() == effect.label()));
  }

  private static int[] shares(double first, double last) {
    int[] shares = {(int) Math.rint(first * STEPS), 0, (int) Math.rint(last * STEPS)};
    shares[1] = (int) STEPS - shares[0] - shares[2];
    if (shares[1] < 0) { // both others were rounded up
      shares[shares[0] > shares[2] ? 0 : 2] += shares[1];
      shares[1] = 0;
    }
    return shares;
  }

  /** Moves steps to the share of a class from the larger of the others until it is the class. */
  private static int[] kept(int[] shares, int label, Predicate<int[]> isKept) {
    while (!isKept.test(shares)) {
      int other = shares[(label + 1) % 3] > shares[(label + 2) % 3] ? 1 : 2;
      shares[label]++;
      shares[(label + other) % 3]--;
    }
    return shares;
  }

  private static Tone tone(double polarity, int[] shares) {
    return new Tone(polarity, shares[0] / STEPS, shares[1] / STEPS, shares[2] / STEPS);
  }

  private static Effect effect(int[] shares) {
    return new Effect(shares[0] / STEPS, shares[1] / STEPS, shares[2] / STEPS);
  }
}
