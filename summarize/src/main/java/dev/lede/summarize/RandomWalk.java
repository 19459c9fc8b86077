package dev.lede.summarize;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * A random walk over sentences: from each to another with a probability in proportion to their
 * similarity, or now and then to any at all (PageRank; Brin and Page 1998). How often the walk
 * comes by is how central a sentence is.
 *
 * <p>The similarities are never laid out as a matrix: the walk only asks for their product with a
 * vector.
 */
final class RandomWalk {

  /** The share of steps along a similarity: 0.85 in both TextRank and LexRank (there 1 - d). */
  private static final double DAMPING = 0.85;

  /** Below this the scores no longer move in the digits that {@link Summarizer} keeps. */
  private static final double CONVERGED = 1e-11;

  /** At the slowest the error shrinks by {@link #DAMPING} a step: to 1e-14 of what it was. */
  private static final int MOST_STEPS = 200;

  private RandomWalk() {}

  /**
   * Walks until the visits settle.
   *
   * @param sentences how many there are
   * @param similarities the product of the symmetric, non-negative matrix of similarities with the
   *     vector that is given
   * @return visits of each sentence relative to an even spread; {@code 1 - DAMPING} for one that is
   *     similar to no other
   */
  static double[] visits(int sentences, UnaryOperator<double[]> similarities) {
    double[] ones = new double[sentences];
    Arrays.fill(ones, 1);
    double[] degrees = similarities.apply(ones);
    double[] visits = ones;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] outflow = new double[sentences];
      for (int i = 0; i < sentences; i++) {
        // A sentence without neighbors passes nothing on. To spread its visits over all would
        // multiply every value by the same factor.
        outflow[i] = degrees[i] > 0 ? visits[i] / degrees[i] : 0;
      }
      double[] next = similarities.apply(outflow);
      double change = 0;
      for (int i = 0; i < sentences; i++) {
        next[i] = 1 - DAMPING + DAMPING * next[i];
        change = Math.max(change, Math.abs(next[i] - visits[i]));
      }
      visits = next;
      if (change < CONVERGED) {
        break;
      }
    }
    return visits;
  }
}
