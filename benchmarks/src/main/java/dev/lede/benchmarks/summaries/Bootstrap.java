package dev.lede.benchmarks.summaries;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The 95 % interval of a mean by the percentile bootstrap (Efron and Tibshirani 1993, <i>An
 * Introduction to the Bootstrap</i>, section 13.3). Of paired differences it tells whether one
 * system is better than another on the same articles.
 *
 * @param mean the mean of the sample
 * @param low the 2.5th percentile of the means of the resamples
 * @param high the 97.5th percentile
 */
record Bootstrap(double mean, double low, double high) {

  static final int RESAMPLES = 2000;
  static final long SEED = 20040725;

  /** Resamples with a fixed seed, so that the same sample always gives the same interval. */
  static Bootstrap of(double[] sample) {
    Random random = new Random(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int draw = 0; draw < sample.length; draw++) {
        sum += sample[random.nextInt(sample.length)];
      }
      means[i] = sum / sample.length;
    }
    Arrays.sort(means);
    return new Bootstrap(
        Arrays.stream(sample).average().orElseThrow(),
        means[(int) (RESAMPLES * 0.025)],
        means[(int) (RESAMPLES * 0.975)]);
  }

  /** Returns the interval in hundredths with signs: {@code -2.71 [-3.60, -1.84]}. */
  String inPoints() {
    return String.format(Locale.ROOT, "%+.2f [%+.2f, %+.2f]", 100 * mean, 100 * low, 100 * high);
  }
}
