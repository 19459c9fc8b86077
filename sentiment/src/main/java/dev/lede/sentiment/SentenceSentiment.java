package dev.lede.sentiment;

import dev.lede.document.Span;
import java.util.List;
import java.util.Objects;

/**
 * The tone of one sentence.
 *
 * @param span where it stands in the document's text
 * @param tone how negative or positive it is
 * @param classes the probabilities of five classes as critics give stars: very negative, negative,
 *     neutral, positive, very positive; each in [0, 1], together 1. They were learned from reviews,
 *     the tone from news, and the two need not agree
 */
public record SentenceSentiment(Span span, Tone tone, List<Double> classes) {

  /**
   * Creates the sentiment of a sentence; the list is copied.
   *
   * @param span where it stands
   * @param tone its tone
   * @param classes five probabilities
   * @throws IllegalArgumentException if there are not five classes
   */
  public SentenceSentiment {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(tone, "tone");
    classes = List.copyOf(classes);
    if (classes.size() != 5) {
      throw new IllegalArgumentException("there must be five classes, not " + classes);
    }
  }
}
