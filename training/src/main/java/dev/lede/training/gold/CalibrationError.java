package dev.lede.training.gold;

import java.util.List;

/** Whether what is said with a probability is right as often as that. */
public final class CalibrationError {

  private static final int BINS = 10;

  private CalibrationError() {}

  /**
   * What a system said.
   *
   * @param probability how sure it was of it, in [0, 1]
   */
  public record Said(double probability, boolean right) {}

  /**
   * Expected calibration error (Naeini et al., AAAI 2015) in ten bins: the mean distance of the
   * probability from the share that is right, in hundredths; 0 if nothing was said.
   */
  public static double of(List<Said> all) {
    double[] probability = new double[BINS];
    int[] right = new int[BINS];
    for (Said said : all) {
      int bin = Math.min(BINS - 1, (int) (said.probability() * BINS));
      probability[bin] += said.probability();
      right[bin] += said.right() ? 1 : 0;
    }
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(probability[bin] - right[bin]);
    }
    return all.isEmpty() ? 0 : 100 * sum / all.size();
  }
}
