package dev.lede.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason for a result, such as a feature of a key sentence or a sentence that sets the tone of
 * a document.
 *
 * @param name what it is: the name of a feature, or the words of the text
 * @param weight how much it contributes; the unit depends on the result, which documents it
 * @param span the part of {@link Document#text()} that it is about, if it is about one
 */
public record Reason(String name, double weight, Optional<Span> span) {

  /**
   * Creates a reason.
   *
   * @param name what it is
   * @param weight how much it contributes
   * @param span the part of the text that it is about
   * @throws IllegalArgumentException if the weight is not finite
   */
  public Reason {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
    if (!Double.isFinite(weight)) {
      throw new IllegalArgumentException("weight " + weight + " of " + name + " must be finite");
    }
  }

  /**
   * Creates a reason that is about no part of the text.
   *
   * @param name what it is
   * @param weight how much it contributes
   */
  public Reason(String name, double weight) {
    this(name, weight, Optional.empty());
  }

  /** {@return weight and name, such as {@code +0.31 position}} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%+.2f %s", weight, name);
  }
}
