package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Sentences by what their score leaves after their similarity to the chosen ones. */
final class RelevantCandidates implements Candidates {

  private final double lambda;
  private final SentenceVectors vectors;

  /** The greatest cosine of each sentence of the document to a chosen one. */
  private final double[] similarities;

  /** Ordered by relevance, which only changes when a sentence is chosen. */
  private final PriorityQueue<KeySentence> untried =
      new PriorityQueue<>(
          Comparator.<KeySentence>comparingDouble(sentence -> -relevance(sentence))
              .thenComparingInt(KeySentence::rank));

  RelevantCandidates(List<Sentence> sentences, List<KeySentence> ranked, double lambda) {
    this.lambda = lambda;
    this.vectors = new SentenceVectors(TermMatrix.ofSentences(sentences));
    this.similarities = new double[sentences.size()];
    untried.addAll(ranked);
  }

  private double relevance(KeySentence sentence) {
    return lambda * sentence.score() - (1 - lambda) * similarities[sentence.index()];
  }

  @Override
  public Optional<KeySentence> next() {
    return Optional.ofNullable(untried.poll());
  }

  @Override
  public void choose(KeySentence sentence) {
    List<KeySentence> rest = new ArrayList<>(untried);
    untried.clear();
    double[] cosines = vectors.cosinesTo(sentence.index());
    for (int i = 0; i < similarities.length; i++) {
      similarities[i] = Math.max(similarities[i], cosines[i]);
    }
    untried.addAll(rest);
  }

  @Override
  public List<KeySentence> heldBack() {
    return List.of();
  }
}
