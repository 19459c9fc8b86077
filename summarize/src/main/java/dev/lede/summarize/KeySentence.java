package dev.lede.summarize;

import dev.lede.document.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence of a document and how much it matters there.
 *
 * <p>Score and rank are those of the sentence in its whole document, whatever the length of the
 * summary and however redundancy was controlled.
 *
 * @param index the place of the sentence in {@link dev.lede.document.Document#sentences()}, from 0
 * @param span where it stands in {@link dev.lede.document.Document#text()}, line breaks included
 * @param text the sentence as it is read, without line breaks
 * @param score how much it matters, from 0 to 1; the best sentence of a document has 1. Rounded to
 *     nine decimals. Scores of different rankers share the range, not the meaning of 0.5.
 * @param rank its place among all sentences of the document by score, from 1 for the best; of equal
 *     scores the earlier sentence comes first
 * @param explain what each feature adds to how much it matters, by the name of its {@link Feature};
 *     empty if the ranker has no features. See {@link LearnedRanker#rank}
 */
public record KeySentence(
    int index, Span span, String text, double score, int rank, Map<String, Double> explain) {

  /**
   * Creates a key sentence.
   *
   * @param index from 0
   * @param span in the text of the document
   * @param text as it is read
   * @param score from 0 to 1
   * @param rank from 1
   * @param explain what each feature adds; copied, its order kept
   * @throws IllegalArgumentException if {@code index} is negative, {@code rank} less than 1, or
   *     {@code score} outside 0 to 1
   * @throws NullPointerException if {@code span} or {@code text} is null
   */
  public KeySentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    explain = Collections.unmodifiableMap(new LinkedHashMap<>(explain));
    if (index < 0) {
      throw new IllegalArgumentException("index " + index + " must be >= 0");
    }
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + " must be from 0 to 1");
    }
    if (rank < 1) {
      throw new IllegalArgumentException("rank " + rank + " must be >= 1");
    }
  }
}
