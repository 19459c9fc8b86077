package dev.lede.summarize;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The similarities of {@link TextRank} as something to multiply with.
 *
 * <p>The similarity of two sentences, {@code shared terms / (ln length + ln length)}, is a sum over
 * terms in which a sentence enters by its length alone. So the sentences of one length that hold a
 * term are added up to one <em>group</em>, and groups are set against groups instead of sentences
 * against sentences.
 */
final class OverlapSimilarities {

  private final TermMatrix matrix;

  /** The natural logarithm of each sentence's length in terms, 0 for one without terms. */
  private final double[] logLengths;

  /** The group of each entry of the matrix. */
  private final int[] groups;

  /** Where the groups of each term begin; they are contiguous. */
  private final int[] groupBegins;

  private final double[] groupLogLengths;

  OverlapSimilarities(TermMatrix matrix) {
    this.matrix = matrix;
    logLengths = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      logLengths[row] = Math.log(Math.max(1, matrix.length(row)));
    }
    int[] rowsByLength =
        IntStream.range(0, matrix.rows())
            .boxed()
            .sorted(Comparator.comparingInt(matrix::length))
            .mapToInt(Integer::intValue)
            .toArray();
    groups = groupNumbersWithinTerms(matrix, rowsByLength);
    groupBegins = new int[matrix.columns() + 1];
    for (int e = 0; e < groups.length; e++) {
      int after = matrix.column(e) + 1;
      groupBegins[after] = Math.max(groupBegins[after], groups[e] + 1);
    }
    for (int column = 0; column < matrix.columns(); column++) {
      groupBegins[column + 1] += groupBegins[column];
    }
    groupLogLengths = new double[groupBegins[matrix.columns()]];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        groups[e] += groupBegins[matrix.column(e)];
        groupLogLengths[groups[e]] = logLengths[row];
      }
    }
  }

  /** Numbers the different sentence lengths of each term from 0, the shortest first. */
  private static int[] groupNumbersWithinTerms(TermMatrix matrix, int[] rowsByLength) {
    int[] numbers = new int[matrix.entries()];
    int[] lastNumbers = new int[matrix.columns()];
    Arrays.fill(lastNumbers, -1);
    int[] lastLengths = new int[matrix.columns()];
    for (int row : rowsByLength) {
      int length = matrix.length(row);
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        int column = matrix.column(e);
        if (lastLengths[column] != length) {
          lastLengths[column] = length;
          lastNumbers[column]++;
        }
        numbers[e] = lastNumbers[column];
      }
    }
    return numbers;
  }

  /** Returns the product of the matrix of similarities, its diagonal 0, with {@code vector}. */
  double[] times(double[] vector) {
    double[] groupSums = new double[groupLogLengths.length];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        groupSums[groups[e]] += vector[row];
      }
    }
    double[] received = new double[groupSums.length];
    for (int column = 0; column < matrix.columns(); column++) {
      for (int to = groupBegins[column]; to < groupBegins[column + 1]; to++) {
        for (int from = groupBegins[column]; from < groupBegins[column + 1]; from++) {
          received[to] += groupSums[from] * share(groupLogLengths[to], groupLogLengths[from]);
        }
      }
    }
    double[] products = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      double toItself = vector[row] * share(logLengths[row], logLengths[row]);
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        // Exactly 0 for a term of no other sentence, and never less.
        products[row] += received[groups[e]] - toItself;
      }
    }
    return products;
  }

  /** What one shared term adds to the similarity of two sentences. */
  private static double share(double logLength, double otherLogLength) {
    double sum = logLength + otherLogLength;
    return sum > 0 ? 1 / sum : 0;
  }
}
