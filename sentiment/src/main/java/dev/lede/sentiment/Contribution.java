package dev.lede.sentiment;

import dev.lede.document.Span;
import java.util.Objects;

/**
 * What one sentence adds to the overall polarity of its document.
 *
 * @param sentence where the sentence stands
 * @param amount by how much the overall polarity would be lower if the sentence's were 0; the
 *     amounts of all sentences add up to the overall polarity
 */
public record Contribution(Span sentence, double amount) {

  /**
   * Creates a contribution.
   *
   * @param sentence where the sentence stands
   * @param amount in [-1, 1]
   */
  public Contribution {
    Objects.requireNonNull(sentence, "sentence");
  }
}
