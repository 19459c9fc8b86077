package dev.lede.training;

import dev.lede.summarize.Feature;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 *
 * @param weights for each feature what a unit of it adds
 * @param means for each feature its mean over all alternatives
 */
record ConditionalLogit(Map<Feature, Double> weights, Map<Feature, Double> means) {

  private static final double TOLERANCE = 1e-7;
  private static final int EVALUATIONS = 5000;

  /**
   * Fits the weights by maximum likelihood, with a ridge on those of the standardized features.
   *
   * @param choices for each choice its alternatives, a row of features each
   * @param shares for each choice how often each alternative is taken; sums of 1, or 0 where none
   *     is
   * @param ridge how strongly weights are drawn to 0
   */
  static ConditionalLogit fit(List<double[][]> choices, List<double[]> shares, double ridge) {
    int features = Feature.values().length;
    double[] means = new double[features];
    double[] scales = new double[features];
    moments(choices, means, scales);
    List<double[][]> standard =
        choices.stream().map(rows -> standardised(rows, means, scales)).toList();
    Likelihood likelihood = new Likelihood(standard, shares, ridge);
    double[] found =
        new NonLinearConjugateGradientOptimizer(
                NonLinearConjugateGradientOptimizer.Formula.POLAK_RIBIERE,
                new SimpleValueChecker(TOLERANCE, TOLERANCE))
            .optimize(
                new ObjectiveFunction(likelihood::value),
                new ObjectiveFunctionGradient(likelihood::gradient),
                GoalType.MINIMIZE,
                new InitialGuess(new double[features]),
                new MaxEval(EVALUATIONS))
            .getPoint();
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    Map<Feature, Double> usual = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      int f = weights.size();
      weights.put(feature, scales[f] == 0 ? 0 : found[f] / scales[f]);
      usual.put(feature, means[f]);
    }
    return new ConditionalLogit(weights, usual);
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

  private static double[][] standardised(double[][] rows, double[] means, double[] scales) {
    double[][] standard = new double[rows.length][means.length];
    for (int i = 0; i < rows.length; i++) {
      for (int f = 0; f < means.length; f++) {
        standard[i][f] = scales[f] == 0 ? 0 : (rows[i][f] - means[f]) / scales[f];
      }
    }
    return standard;
  }

  /** The mean negative logarithm of the likelihood of a choice, with the ridge. */
  private record Likelihood(List<double[][]> choices, List<double[]> shares, double ridge) {

    double value(double[] weights) {
      double sum = 0;
      for (int c = 0; c < choices.size(); c++) {
        double[] logs = logProbabilities(choices.get(c), weights);
        double[] taken = shares.get(c);
        for (int i = 0; i < logs.length; i++) {
          sum -= taken[i] * logs[i];
        }
      }
      double squares = Arrays.stream(weights).map(w -> w * w).sum();
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
        gradient[f] = gradient[f] / choices.size() + ridge * weights[f];
      }
      return gradient;
    }

    private static double[] logProbabilities(double[][] rows, double[] weights) {
      double[] sums = new double[rows.length];
      for (int i = 0; i < sums.length; i++) {
        for (int f = 0; f < weights.length; f++) {
          sums[i] += weights[f] * rows[i][f];
        }
      }
      double greatest = Arrays.stream(sums).max().orElse(0);
      double all = greatest + Math.log(Arrays.stream(sums).map(s -> Math.exp(s - greatest)).sum());
      return Arrays.stream(sums).map(s -> s - all).toArray();
    }
  }
}
