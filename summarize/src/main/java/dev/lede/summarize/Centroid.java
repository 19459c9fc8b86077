package dev.lede.summarize;

import dev.lede.document.Document;

/**
 * Ranks sentences by how much of what the whole article is about they hold (Radev, Jing, Styś and
 * Tam 2004, <i>Centroid-based summarization of multiple documents</i>, Information Processing and
 * Management 40, section 3). The centroid gives every term its count in the article times its
 * inverse frequency; the weight of a sentence is the sum over its terms.
 *
 * <p>Departures: only the centroid feature of the paper is used, not position or overlap with the
 * first sentence; the inverse frequencies are those of the document's own sentences, {@code ln(1 +
 * sentences / sentences with the term)}, for want of a background corpus, and so no term is cut off
 * for its low value; terms are base forms without stop words, and count once a sentence.
 */
public record Centroid() implements Ranker {

  @Override
  public double[] weigh(Document document) {
    return weigh(TermMatrix.of(document));
  }

  static double[] weigh(TermMatrix matrix) {
    double[] centroid = new double[matrix.columns()];
    for (int e = 0; e < matrix.entries(); e++) {
      int column = matrix.column(e);
      centroid[column] += matrix.count(e) * SentenceVectors.inverseFrequency(matrix, column);
    }
    double[] weights = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        weights[row] += centroid[matrix.column(e)];
      }
    }
    return weights;
  }
}
