package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.document.internal.Excerpt;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A phrase in quotation marks that is not a quotation: a title, a nickname or scare quotes.
 *
 * <p>Immutable and thread-safe. Two phrases are equal if all that they say is.
 */
public final class QuotedPhrase {

  /** What quotation marks are for where they quote nobody. */
  public enum Use {
    /** The title of a book, film or the like: its words have capitals. */
    TITLE,
    /** A nickname between the parts of a name: {@code Dwayne "The Rock" Johnson}. */
    NICKNAME,
    /** The author keeps at a distance from the words, or speaks about them. */
    SCARE_QUOTE
  }

  private final Span span;
  private final Span inner;
  private final String text;
  private final Use use;

  QuotedPhrase(Document document, Span span, Span inner, Use use) {
    this.span = span;
    this.inner = inner;
    this.text = document.textOf(inner);
    this.use = use;
  }

  /** {@return where the phrase is in {@link Document#text()}, with its marks} */
  public Span span() {
    return span;
  }

  /** {@return the same without the marks; neither begins nor ends with white space} */
  public Span inner() {
    return inner;
  }

  /** {@return the words, as a person would copy them, without the marks} */
  public String text() {
    return text;
  }

  /** {@return what the marks are for} */
  public Use use() {
    return use;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof QuotedPhrase phrase
            && span.equals(phrase.span)
            && inner.equals(phrase.inner)
            && text.equals(phrase.text)
            && use == phrase.use);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, inner, text, use);
  }

  /** {@return use, words and place, such as {@code NICKNAME “The Rock” [7, 17)}} */
  @Override
  public String toString() {
    return use + " “" + Excerpt.of(text) + "” " + span;
  }
}
