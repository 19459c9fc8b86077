package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.Map;
import java.util.Set;

/**
 * What {@link LearnedRanker} is made of, for the program that trains it. In this package because
 * callers of the library must not see it.
 */
public final class RankerParts {

  private RankerParts() {}

  /**
   * In how many of some documents each term occurs.
   *
   * @param documents how many documents there are
   * @param counts in how many of them each term occurs
   */
  public record Frequencies(int documents, Map<String, Integer> counts) {

    /** Creates the frequencies; the map is copied. */
    public Frequencies {
      counts = Map.copyOf(counts);
    }
  }

  /** Returns the different terms of a document's running text. */
  public static Set<String> terms(Document document) {
    return FeatureExtractor.terms(document);
  }

  /** Returns for each sentence the values of all {@link Feature}s in their order. */
  public static double[][] features(Document document, Frequencies frequencies) {
    return extractor(frequencies).extract(document);
  }

  /** Returns a ranker with weights of its own. */
  public static Ranker ranker(
      Frequencies frequencies, Map<Feature, Double> weights, Map<Feature, Double> means) {
    return new LearnedRanker(extractor(frequencies), weights, means);
  }

  private static FeatureExtractor extractor(Frequencies frequencies) {
    return new FeatureExtractor(
        new DocumentFrequencies(frequencies.documents(), frequencies.counts()));
  }
}
