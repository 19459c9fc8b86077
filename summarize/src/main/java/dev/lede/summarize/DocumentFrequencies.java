package dev.lede.summarize;

import dev.lede.document.internal.TextResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * In how many documents of a collection each term occurs, from which follows how telling a term is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param documents how many documents there are, 1 or more
 * @param counts in how many of them each term occurs
 */
record DocumentFrequencies(int documents, Map<String, Integer> counts) {

  /**
   * Creates the frequencies; the map is copied.
   *
   * @param documents how many documents there are
   * @param counts in how many of them each term occurs
   * @throws IllegalArgumentException if there is no document
   */
  DocumentFrequencies {
    counts = Map.copyOf(Objects.requireNonNull(counts, "counts"));
    if (documents < 1) {
      throw new IllegalArgumentException(
          "there must be documents to count terms in, not " + documents);
    }
  }

  /**
   * {@return the frequencies in English news that this library brings along, read anew on every
   * call} Terms of a single document are not among them.
   */
  static DocumentFrequencies ofNews() {
    List<String> lines =
        TextResource.lines(
            DocumentFrequencies.class.getResourceAsStream("document-frequencies.txt"),
            "document-frequencies.txt");
    Map<String, Integer> counts = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split(" ", -1);
      for (int i = 1; i < columns.length; i++) {
        counts.put(columns[i], Integer.valueOf(columns[0]));
      }
    }
    return new DocumentFrequencies(Integer.parseInt(lines.get(0)), counts);
  }

  /**
   * Returns the inverse document frequency of a term, {@code ln((1 + documents) / (1 + documents
   * with the term))}.
   *
   * @param term as {@link FeatureExtractor#terms} gives it
   * @return 0 for a term that all have, up to {@code ln(1 + documents)} for one that is unknown
   */
  double inverse(String term) {
    return StrictMath.log((1.0 + documents) / (1 + counts.getOrDefault(term, 0)));
  }
}
