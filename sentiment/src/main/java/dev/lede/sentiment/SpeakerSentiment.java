package dev.lede.sentiment;

import java.util.Objects;

/**
 * The tone of what one speaker is quoted with.
 *
 * @param speaker the name that the statements were handed in with
 * @param tone the mean of the statements, each weighing as the words it has
 * @param statements how many statements had words to read, at least 1
 */
public record SpeakerSentiment(String speaker, Tone tone, int statements) {

  /**
   * Creates the sentiment of a speaker.
   *
   * @param speaker the name
   * @param tone the tone
   * @param statements how many there are
   */
  public SpeakerSentiment {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(tone, "tone");
  }
}
