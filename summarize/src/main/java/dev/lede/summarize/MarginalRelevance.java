package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences by what their score leaves after their similarity to the chosen ones. */
final class MarginalRelevance implements Candidates {

  private final double lambda;
  private final SentenceVectors vectors;
  private final List<KeySentence> untried;

  /** The greatest cosine of each sentence of the document to a chosen one. */
  private final double[] similarities;

  MarginalRelevance(Document document, List<KeySentence> ranked, double lambda) {
    this.lambda = lambda;
    this.vectors = new SentenceVectors(TermMatrix.of(document));
    this.untried = new ArrayList<>(ranked);
    this.similarities = new double[ranked.size()];
  }

  @Override
  public Optional<KeySentence> next() {
    if (untried.isEmpty()) {
      return Optional.empty();
    }
    int best = 0;
    for (int i = 1; i < untried.size(); i++) {
      if (relevance(untried.get(i)) > relevance(untried.get(best))) {
        best = i;
      }
    }
    return Optional.of(untried.remove(best));
  }

  private double relevance(KeySentence sentence) {
    return lambda * sentence.score() - (1 - lambda) * similarities[sentence.index()];
  }

  @Override
  public void choose(KeySentence sentence) {
    double[] cosines = vectors.cosinesTo(sentence.index());
    for (int i = 0; i < similarities.length; i++) {
      similarities[i] = Math.max(similarities[i], cosines[i]);
    }
  }

  @Override
  public List<KeySentence> heldBack() {
    return List.of();
  }
}
