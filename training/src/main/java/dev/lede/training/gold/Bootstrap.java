package dev.lede.training.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A figure with its 95 % interval by the percentile bootstrap (Efron and Tibshirani 1993, <i>An
 * Introduction to the Bootstrap</i>, section 13.3). Of paired differences it tells whether one
 * system is better than another on the same articles.
 *
 * @param value the figure of the sample
 * @param low the 2.5th percentile of the figures of the resamples
 * @param high the 97.5th percentile
 */
public record Bootstrap(double value, double low, double high) {

  public static final int RESAMPLES = 2000;
  private static final long SEED = 20040725;

  /** The mean of a sample, with a fixed seed: the same sample always gives the same interval. */
  public static Bootstrap of(double[] sample) {
    return of(
            sample.length,
            drawn -> {
              double sum = 0;
              for (int item : drawn) {
                sum += sample[item];
              }
              return new double[] {sum / drawn.length};
            })
        .get(0);
  }

  /**
   * Figures of some items, each with its interval.
   *
   * @param items how many there are; one at least
   * @param figures computes the figures of the items whose indices it is given, some of them
   *     several times
   */
  public static List<Bootstrap> of(int items, Function<int[], double[]> figures) {
    double[] values = figures.apply(IntStream.range(0, items).toArray());
    double[][] resampled = new double[values.length][RESAMPLES];
    Random random = new Random(SEED);
    int[] drawn = new int[items];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int draw = 0; draw < items; draw++) {
        drawn[draw] = random.nextInt(items);
      }
      double[] figuresOfDrawn = figures.apply(drawn);
      for (int f = 0; f < values.length; f++) {
        resampled[f][i] = figuresOfDrawn[f];
      }
    }
    List<Bootstrap> intervals = new ArrayList<>();
    for (int f = 0; f < values.length; f++) {
      intervals.add(interval(values[f], resampled[f]));
    }
    return intervals;
  }

  /** Resamples of which a figure cannot be computed, as of no item at all, say nothing of it. */
  private static Bootstrap interval(double value, double[] resampled) {
    double[] defined = Arrays.stream(resampled).filter(x -> !Double.isNaN(x)).sorted().toArray();
    return defined.length == 0
        ? new Bootstrap(value, Double.NaN, Double.NaN)
        : new Bootstrap(
            value,
            defined[(int) (defined.length * 0.025)],
            defined[(int) (defined.length * 0.975)]);
  }

  /** Returns a mean in hundredths with signs: {@code -2.71 [-3.60, -1.84]}. */
  public String inPoints() {
    return String.format(Locale.ROOT, "%+.2f [%+.2f, %+.2f]", 100 * value, 100 * low, 100 * high);
  }
}
