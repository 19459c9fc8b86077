package dev.lede.sentiment;

import dev.lede.quotes.Speaker;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tone of what one speaker is quoted with: of what they said and asked, and for a document of
 * what it says. What they are reported to have denied is no statement of theirs, and thoughts and
 * plans are no quotations: none of these count.
 *
 * <pre>{@code
 * for (SpeakerSentiment each : tone.speakers()) {
 *   System.out.println(each.speaker().name() + " speaks " + each.tone().label());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is.
 */
public final class SpeakerSentiment {

  private final Speaker speaker;
  private final Tone tone;
  private final int quotations;

  SpeakerSentiment(Speaker speaker, Tone tone, int quotations) {
    this.speaker = speaker;
    this.tone = tone;
    this.quotations = quotations;
  }

  /**
   * Creates a tone that was found by other means than {@link SentimentAnalyzer}.
   *
   * @param speaker who is quoted
   * @param tone of what the speaker is quoted with
   * @param quotations how many quotations that is of
   * @return the tone of the speaker
   * @throws IllegalArgumentException if {@code quotations} is less than 1
   */
  public static SpeakerSentiment of(Speaker speaker, Tone tone, int quotations) {
    if (quotations < 1) {
      throw new IllegalArgumentException(quotations + " quotations must be 1 or more");
    }
    return new SpeakerSentiment(
        Objects.requireNonNull(speaker, "speaker"),
        Objects.requireNonNull(tone, "tone"),
        quotations);
  }

  /** {@return who is quoted: one of {@link dev.lede.quotes.Quotations#speakers()}} */
  public Speaker speaker() {
    return speaker;
  }

  /** {@return the mean of the quotations, each weighted by the number of its words} */
  public Tone tone() {
    return tone;
  }

  /** {@return how many of these quotations have words to read; at least 1} */
  public int quotations() {
    return quotations;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SpeakerSentiment that
            && speaker.equals(that.speaker)
            && tone.equals(that.tone)
            && quotations == that.quotations);
  }

  @Override
  public int hashCode() {
    return Objects.hash(speaker, tone, quotations);
  }

  /** {@return tone and name, such as {@code NEGATIVE -0.31 Jane Roe}} */
  @Override
  public String toString() {
    return tone + " " + speaker;
  }
}
