package dev.lede.summarize;

import dev.lede.document.Document;

/**
 * Ranks sentences by how often a random walk over the words they share comes by. This is TextRank
 * (Mihalcea and Tarau 2004, <i>TextRank: Bringing Order into Text</i>, EMNLP, section 4.1), with
 * damping 0.85. The similarity of two sentences is the number of terms in both, divided by the sum
 * of the logarithms of their lengths in terms.
 *
 * <p>Departures: terms are base forms without stop words, where the paper leaves the syntactic
 * filter open. Two sentences of one term each, for which the paper divides by 0, have similarity 0.
 *
 * <p>Nothing is pruned and no matrix of similarities is formed; memory is linear in the length of
 * the document. A term that stands in sentences of {@code d} different lengths costs {@code d * d}
 * a step of the walk, however many sentences these are. There are at most {@code sqrt(2 * words)}
 * different lengths in a document, in ordinary text a few dozen.
 */
public record TextRank() implements Ranker {

  @Override
  public double[] weigh(Document document) {
    return weigh(TermMatrix.of(document));
  }

  static double[] weigh(TermMatrix matrix) {
    return RandomWalk.visits(matrix.rows(), new OverlapSimilarities(matrix)::times);
  }

  /** {@return "TextRank"} */
  @Override
  public String toString() {
    return "TextRank";
  }
}
