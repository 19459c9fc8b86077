package dev.lede.training;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.apache.commons.math3.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;

/**
 * The conditional logit model (McFadden 1974): of several alternatives, each is chosen with a
 * probability proportional to the exponential of a weighted sum of its features.
 */
final class ConditionalLogit {

  private static final double TOLERANCE = 1e-7;
  private static final int EVALUATIONS = 5000;

  private final double[] weights;
  private final double[] means;

  private ConditionalLogit(double[] weights, double[] means) {
    this.weights = weights;
    this.means = means;
  }

  /**
   * Fits the weights by maximum likelihood, with a ridge on those of the standardized features.
   *
   * @param choices for each choice its alternatives, a row of features each
   * @param shares for each choice how often each alternative is taken; sums of 1, or less where
   *     none is
   * @param ridge how strongly weights are drawn to those of the prior
   * @param prior for each standardized feature the weight that it has without any choice
   */
  static ConditionalLogit fit(
      List<double[][]> choices, List<double[]> shares, double ridge, double[] prior) {
    int features = prior.length;
    double[] means = new double[features];
    double[] scales = new double[features];
    moments(choices, means, scales);
    List<double[][]> standard =
        choices.stream().map(rows -> standardized(rows, means, scales)).toList();
    Likelihood likelihood = new Likelihood(standard, shares, ridge, prior);
    double[] weights =
        new NonLinearConjugateGradientOptimizer(
                NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                new SimpleValueChecker(TOLERANCE, TOLERANCE))
            .optimize(
                new ObjectiveFunction(likelihood::value),
                new ObjectiveFunctionGradient(likelihood::gradient),
                GoalType.MINIMIZE,
                new InitialGuess(prior),
                new MaxEval(EVALUATIONS))
            .getPoint();
    for (int f = 0; f < features; f++) {
      weights[f] = scales[f] == 0 ? 0 : weights[f] / scales[f];
    }
    return new ConditionalLogit(weights, means);
  }

  /** Returns what a unit of a feature adds. */
  double weight(int feature) {
    return weights[feature];
  }

  /** Returns the mean of a feature over all alternatives. */
  double mean(int feature) {
    return means[feature];
  }

  /** Returns the weighted sums of some alternatives, as probabilities less a common factor. */
  double[] weigh(double[][] rows) {
    double[] sums = Likelihood.sums(rows, weights);
    double greatest = Arrays.stream(sums).max().orElse(0);
    return Arrays.stream(sums).map(sum -> StrictMath.exp(sum - greatest)).toArray();
  }

  private static void moments(List<double[][]> choices, double[] means, double[] scales) {
    long rows = 0;
    for (double[][] choice : choices) {
      for (double[] row : choice) {
        rows++;
        for (int f = 0; f < row.length; f++) {
          means[f] += row[f];
          scales[f] += row[f] * row[f];
        }
      }
    }
    for (int f = 0; f < means.length; f++) {
      means[f] /= rows;
      scales[f] = Math.sqrt(Math.max(0, scales[f] / rows - means[f] * means[f]));
    }
  }

  private static double[][] standardized(double[][] rows, double[] means, double[] scales) {
    double[][] standard = new double[rows.length][means.length];
    for (int i = 0; i < rows.length; i++) {
      for (int f = 0; f < means.length; f++) {
        standard[i][f] = scales[f] == 0 ? 0 : (rows[i][f] - means[f]) / scales[f];
      }
    }
    return standard;
  }

  /** The mean negative logarithm of the likelihood of a choice, with the ridge. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Likelihood(
      List<double[][]> choices, List<double[]> shares, double ridge, double[] prior) {

    double value(double[] weights) {
      double sum = 0;
      for (int c = 0; c < choices.size(); c++) {
        double[] logs = logProbabilities(choices.get(c), weights);
        double[] taken = shares.get(c);
        for (int i = 0; i < logs.length; i++) {
          sum -= taken[i] * logs[i];
        }
      }
      double squares = 0;
      for (int f = 0; f < weights.length; f++) {
        squares += (weights[f] - prior[f]) * (weights[f] - prior[f]);
      }
      return sum / choices.size() + ridge / 2 * squares;
    }

    double[] gradient(double[] weights) {
      double[] gradient = new double[weights.length];
      for (int c = 0; c < choices.size(); c++) {
        double[][] rows = choices.get(c);
        double[] logs = logProbabilities(rows, weights);
        double[] taken = shares.get(c);
        double total = Arrays.stream(taken).sum();
        for (int i = 0; i < logs.length; i++) {
          double excess = total * Math.exp(logs[i]) - taken[i];
          for (int f = 0; f < gradient.length; f++) {
            gradient[f] += excess * rows[i][f];
          }
        }
      }
      for (int f = 0; f < gradient.length; f++) {
        gradient[f] = gradient[f] / choices.size() + ridge * (weights[f] - prior[f]);
      }
      return gradient;
    }

    private static double[] sums(double[][] rows, double[] weights) {
      double[] sums = new double[rows.length];
      for (int i = 0; i < sums.length; i++) {
        for (int f = 0; f < weights.length; f++) {
          sums[i] += weights[f] * rows[i][f];
        }
      }
      return sums;
    }

    private static double[] logProbabilities(double[][] rows, double[] weights) {
      double[] sums = sums(rows, weights);
      double greatest = Arrays.stream(sums).max().orElse(0);
      double all = greatest + Math.log(Arrays.stream(sums).map(s -> Math.exp(s - greatest)).sum());
      return Arrays.stream(sums).map(s -> s - all).toArray();
    }
  }
}
