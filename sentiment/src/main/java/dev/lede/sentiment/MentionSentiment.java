package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a sentence toward a target that it mentions, and what befalls the target there.
 *
 * <pre>{@code
 * for (MentionSentiment mention : target.mentions()) {
 *   System.out.println(mention.tone() + " " + mention.sentence().span().in(document.text()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is.
 */
public final class MentionSentiment {

  private final Span span;
  private final String text;
  private final Sentence sentence;
  private final Tone tone;
  private final Optional<Effect> effect;

  MentionSentiment(
      Document document, Span span, Sentence sentence, Tone tone, Optional<Effect> effect) {
    this.span = span;
    this.text = document.textOf(span);
    this.sentence = sentence;
    this.tone = tone;
    this.effect = effect;
  }

  /**
   * Creates a tone that was found by other means than {@link SentimentAnalyzer}.
   *
   * @param document the document of the mention
   * @param span where it is
   * @param tone of its sentence toward the target
   * @param effect what befalls the target in its sentence; empty if that is not known
   * @return the tone of the mention
   * @throws IllegalArgumentException if the mention is in no sentence of the running text, nor,
   *     where there is none, of the title
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public static MentionSentiment of(
      Document document, Span span, Tone tone, Optional<Effect> effect) {
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(effect, "effect");
    Sentence sentence =
        TargetFinder.sentenceOf(TargetFinder.runningText(document), span)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the mention " + span + " must be in a sentence of the " + document));
    return new MentionSentiment(document, span, sentence, tone, effect);
  }

  /** {@return where the mention is in {@link Document#text()}} */
  public Span span() {
    return span;
  }

  /** {@return the words that mention the target} */
  public String text() {
    return text;
  }

  /** {@return the sentence of the mention} */
  public Sentence sentence() {
    return sentence;
  }

  /** {@return the tone of the sentence toward the target} */
  public Tone tone() {
    return tone;
  }

  /** {@return what befalls the target in the sentence; empty by the lexicon, which cannot tell} */
  public Optional<Effect> effect() {
    return effect;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof MentionSentiment that
            && span.equals(that.span)
            && text.equals(that.text)
            && sentence.equals(that.sentence)
            && tone.equals(that.tone)
            && effect.equals(that.effect));
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, tone);
  }

  /** {@return tone and place, such as {@code NEGATIVE -0.31 Jane Roe [7, 15)}} */
  @Override
  public String toString() {
    return tone + " " + text + " " + span;
  }
}
