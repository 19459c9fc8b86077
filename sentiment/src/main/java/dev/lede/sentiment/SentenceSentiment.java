package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tone of one sentence.
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is.
 */
public final class SentenceSentiment {

  private final Span span;
  private final String text;
  private final Tone tone;
  private final List<Double> classes;

  /**
   * @param classes five probabilities
   */
  SentenceSentiment(Document document, Span span, Tone tone, List<Double> classes) {
    this.span = span;
    this.text = document.textOf(span);
    this.tone = tone;
    this.classes = List.copyOf(classes);
  }

  /** {@return where the sentence is in {@link Document#text()}} */
  public Span span() {
    return span;
  }

  /** {@return the sentence, as a person would copy it} */
  public String text() {
    return text;
  }

  /** {@return how negative or positive it is} */
  public Tone tone() {
    return tone;
  }

  /**
   * {@return the probabilities of five classes as critics give stars: very negative, negative,
   * neutral, positive, very positive; each in [0, 1], together 1} They were learned from reviews,
   * the tone from news, and the two need not agree.
   */
  public List<Double> classes() {
    return classes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SentenceSentiment that
            && span.equals(that.span)
            && text.equals(that.text)
            && tone.equals(that.tone)
            && classes.equals(that.classes));
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, tone);
  }

  /** {@return tone and text, such as {@code NEGATIVE -0.31 “He lost.”}} */
  @Override
  public String toString() {
    return tone + " “" + text + "”";
  }
}
