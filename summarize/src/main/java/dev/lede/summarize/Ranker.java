package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.List;

/**
 * Says how much each sentence of a document matters for its summary.
 *
 * <p>A ranker sees the whole document: its title and blocks as well as its sentences. It must be
 * deterministic, and thread-safe if its {@link Summarizer} is to be. Those of this package are
 * both, need time and memory linear in the length of the document (their Javadoc says where more),
 * and throw nothing for any document.
 *
 * @see LearnedRanker
 * @see Lead
 * @see TextRank
 * @see LexRank
 * @see Centroid
 */
@FunctionalInterface
public interface Ranker {

  /**
   * Weighs the sentences of a document. Weights are on any scale: {@link Summarizer} divides them
   * by the greatest.
   *
   * @param document any document
   * @return one weight for each of {@link Document#sentences()}, in their order, finite and 0 or
   *     more; the greater, the better the sentence. Empty for a document without sentences.
   * @throws NullPointerException if {@code document} is null
   */
  double[] weigh(Document document);

  /**
   * Weighs the sentences of a document and says why. A ranker whose weights are sums over features
   * returns what each adds; others need not implement this.
   *
   * @param document any document
   * @return for each of {@link Document#sentences()} the weight that {@link #weigh} returns, with
   *     its reasons if there are any
   * @throws NullPointerException if {@code document} is null
   */
  default List<Weighing> explain(Document document) {
    return Weighing.of(weigh(document));
  }
}
