package dev.lede.summarize;

import dev.lede.document.Document;

/**
 * Ranks sentences by how often a random walk over their cosine similarities comes by. This is
 * continuous LexRank, with the jump probability of 0.15. It is described by Erkan and Radev 2004,
 * <i>LexRank: Graph-based Lexical Centrality as Salience in Text Summarization</i>, JAIR 22,
 * section 3.3.
 *
 * <p>Departures: a sentence is no neighbor of itself, so that one which shares nothing with the
 * others is not central. The inverse frequencies are those of the document's own sentences, {@code
 * ln(1 + sentences / sentences with the term)}, for want of a background corpus. Terms are base
 * forms without stop words. One document is summarized, not a cluster.
 *
 * <p>The matrix of cosines is the product of the sentence vectors with themselves, so a step of the
 * walk goes through the vectors twice and never forms it. Time and memory are linear in the length
 * of the document, however many sentences share a word. Nothing is pruned.
 */
public record LexRank() implements Ranker {

  @Override
  public double[] weigh(Document document) {
    return weigh(TermMatrix.of(document));
  }

  static double[] weigh(TermMatrix matrix) {
    return RandomWalk.visits(matrix.rows(), new SentenceVectors(matrix)::cosinesTimes);
  }

  /** {@return "LexRank"} */
  @Override
  public String toString() {
    return "LexRank";
  }
}
