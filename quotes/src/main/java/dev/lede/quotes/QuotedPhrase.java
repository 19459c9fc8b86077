package dev.lede.quotes;

import dev.lede.document.Span;
import java.util.Objects;

/**
 * Words in quotation marks that nobody is quoted by.
 *
 * @param span in the document's text, with the marks
 * @param inner without them; neither begins nor ends with white space
 * @param use what the marks are for
 */
public record QuotedPhrase(Span span, Span inner, Use use) {

  /** What quotation marks are for where they quote nobody. */
  public enum Use {
    /** The title of a book, film or the like: its words have capitals. */
    TITLE,
    /** A nickname between the parts of a name: {@code Dwayne "The Rock" Johnson}. */
    NICKNAME,
    /** The author keeps at a distance from the words, or speaks about them. */
    SCARE_QUOTE
  }

  /**
   * Creates a quoted phrase.
   *
   * @param span with the marks
   * @param inner without them
   * @param use what the marks are for
   */
  public QuotedPhrase {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(inner, "inner");
    Objects.requireNonNull(use, "use");
  }
}
