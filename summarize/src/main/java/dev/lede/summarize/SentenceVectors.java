package dev.lede.summarize;

/**
 * The sentences of a document as tf-idf vectors of length 1, so that the product of two is their
 * cosine. A sentence without terms is the zero vector, whose cosine to any other is 0.
 *
 * <p>There is no background corpus to take the inverse document frequency from. It is counted over
 * the sentences of the document itself, as {@code ln(1 + sentences / sentences with the term)}. The
 * 1 keeps the term that all sentences share from vanishing.
 */
final class SentenceVectors {

  private final TermMatrix matrix;
  private final double[] values;

  SentenceVectors(TermMatrix matrix) {
    this.matrix = matrix;
    this.values = new double[matrix.entries()];
    for (int row = 0; row < matrix.rows(); row++) {
      double squares = 0;
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        values[e] = matrix.count(e) * inverseFrequency(matrix, matrix.column(e));
        squares += values[e] * values[e];
      }
      double norm = Math.sqrt(squares);
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        values[e] /= norm;
      }
    }
  }

  static double inverseFrequency(TermMatrix matrix, int column) {
    return Math.log1p((double) matrix.rows() / matrix.sentenceFrequency(column));
  }

  /**
   * Returns the product of the matrix of all cosines, its diagonal 0, with {@code factors}. That is
   * for each sentence the sum of its cosines to the others, each times the factor of the other. The
   * matrix is never formed: the vectors are added up first, and every sentence takes away its own
   * share.
   */
  double[] cosinesTimes(double[] factors) {
    double[] sum = new double[matrix.columns()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        sum[matrix.column(e)] += values[e] * factors[row];
      }
    }
    double[] products = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        // Exactly 0 for a term of no other sentence, and never less.
        products[row] += values[e] * (sum[matrix.column(e)] - values[e] * factors[row]);
      }
    }
    return products;
  }

  /** Returns for each sentence the sum of its cosines to those before it. */
  double[] cosinesToEarlier() {
    double[] sum = new double[matrix.columns()];
    double[] products = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      products[row] = meet(row, sum);
    }
    return products;
  }

  /** Returns for each sentence the sum of its cosines to those after it. */
  double[] cosinesToLater() {
    double[] sum = new double[matrix.columns()];
    double[] products = new double[matrix.rows()];
    for (int row = matrix.rows() - 1; row >= 0; row--) {
      products[row] = meet(row, sum);
    }
    return products;
  }

  /** Returns the cosines of all sentences to the sum of their vectors. */
  double[] cosinesToSum() {
    double[] sum = new double[matrix.columns()];
    for (int e = 0; e < values.length; e++) {
      sum[matrix.column(e)] += values[e];
    }
    double squares = 0;
    for (double value : sum) {
      squares += value * value;
    }
    double norm = squares == 0 ? 1 : Math.sqrt(squares);
    double[] cosines = new double[matrix.rows()];
    for (int row = 0; row < cosines.length; row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        cosines[row] += values[e] * sum[matrix.column(e)] / norm;
      }
    }
    return cosines;
  }

  /** Multiplies a sentence with a sum of others, and adds it to that. */
  private double meet(int row, double[] sum) {
    double product = 0;
    for (int e = matrix.begin(row); e < matrix.end(row); e++) {
      int column = matrix.column(e);
      product += values[e] * sum[column];
      sum[column] += values[e];
    }
    return product;
  }

  /** Returns the cosines of all sentences to one of them, 1 to itself. */
  double[] cosinesTo(int other) {
    double[] vector = new double[matrix.columns()];
    for (int e = matrix.begin(other); e < matrix.end(other); e++) {
      vector[matrix.column(e)] = values[e];
    }
    double[] cosines = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        cosines[row] += values[e] * vector[matrix.column(e)];
      }
    }
    return cosines;
  }
}
