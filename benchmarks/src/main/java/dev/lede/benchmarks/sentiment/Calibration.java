package dev.lede.benchmarks.sentiment;

/** Expected calibration error (Naeini et al., AAAI 2015) of the most probable class, ten bins. */
final class Calibration {

  private static final int BINS = 10;

  private final double[] said = new double[BINS];
  private final int[] right = new int[BINS];
  private final int[] count = new int[BINS];
  private int all;

  void add(double probability, boolean isRight) {
    int bin = Math.min(BINS - 1, (int) (probability * BINS));
    said[bin] += probability;
    right[bin] += isRight ? 1 : 0;
    count[bin]++;
    all++;
  }

  /** The mean distance of what was said from what was right, in [0, 1]; 0 if nothing was added. */
  double error() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += count[bin] == 0 ? 0 : Math.abs(said[bin] - right[bin]);
    }
    return all == 0 ? 0 : sum / all;
  }
}
