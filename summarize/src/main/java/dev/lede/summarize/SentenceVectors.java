package dev.lede.summarize;

/**
 * The sentences of a document as tf-idf vectors of length 1, so that the product of two is their
 * cosine. A sentence without terms is the zero vector, whose cosine to any other is 0.
 *
 * <p>There is no background corpus to take the inverse document frequency from: it is counted over
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

  /** Returns the sum of all sentence vectors, each times its factor: one number a term. */
  double[] sum(double[] factors) {
    double[] sum = new double[matrix.columns()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        sum[matrix.column(e)] += values[e] * factors[row];
      }
    }
    return sum;
  }

  /** Returns the product of every sentence vector with {@code vector}: one number a sentence. */
  double[] times(double[] vector) {
    double[] products = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        products[row] += values[e] * vector[matrix.column(e)];
      }
    }
    return products;
  }

  /** Returns the vector of one sentence: one number a term. */
  double[] vector(int row) {
    double[] vector = new double[matrix.columns()];
    for (int e = matrix.begin(row); e < matrix.end(row); e++) {
      vector[matrix.column(e)] = values[e];
    }
    return vector;
  }
}
