package dev.lede.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * An article with its reference summaries.
 *
 * @param document the article
 * @param references each a list of sentences; one at least
 */
public record ReferenceArticle(Document document, List<List<String>> references) {

  public static List<ReferenceArticle> of(JsonLines file) {
    return file.items().stream().map(ReferenceArticle::of).toList();
  }

  private static ReferenceArticle of(JsonNode item) {
    List<List<String>> references = new ArrayList<>();
    for (JsonNode reference : item.required("references")) {
      List<String> sentences = new ArrayList<>();
      reference.forEach(sentence -> sentences.add(sentence.asText()));
      references.add(sentences);
    }
    if (references.isEmpty()) {
      throw new IllegalArgumentException(
          "item "
              + item.path("id")
              + " has no reference; give it one, or leave it out of the file");
    }
    return new ReferenceArticle(Document.of(item.required("text").asText()), references);
  }

  /**
   * Returns the agreement with the references: of several, for each figure the one that is best.
   */
  public Rouge score(List<String> summary) {
    return references.stream()
        .map(reference -> Rouge.of(summary, reference))
        .reduce(
            (one, other) ->
                new Rouge(
                    Math.max(one.rouge1(), other.rouge1()),
                    Math.max(one.rouge2(), other.rouge2()),
                    Math.max(one.rougeLsum(), other.rougeLsum())))
        .orElseThrow();
  }
}
