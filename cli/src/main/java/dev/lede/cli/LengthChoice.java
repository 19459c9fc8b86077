package dev.lede.cli;

import dev.lede.summarize.Length;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long the summary may be: one of three measures. */
final class LengthChoice {

  /** What is said of two choices of one measure. */
  static final String ONCE = "only one of --sentences, --words and --characters can be given, once";

  private static final int SENTENCES = 3;

  @Option(
      names = "--sentences",
      paramLabel = "N",
      description = "The most key sentences; default: " + SENTENCES + ".")
  private @Nullable Integer sentences;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "The most words of all key sentences; the first one is never cut.")
  private @Nullable Integer words;

  @Option(
      names = "--characters",
      paramLabel = "N",
      description = "The most characters of all key sentences; the first one is never cut.")
  private @Nullable Integer characters;

  /** Whether there is a choice. */
  boolean isGiven() {
    return sentences != null || words != null || characters != null;
  }

  /** What is wrong with the choice, if anything. */
  Optional<String> misuse() {
    return wrong("--sentences", sentences)
        .or(() -> wrong("--words", words))
        .or(() -> wrong("--characters", characters));
  }

  private static Optional<String> wrong(String name, @Nullable Integer value) {
    return value != null && value < 1
        ? Optional.of(name + " " + value + " must be 1 or more")
        : Optional.empty();
  }

  Length length() {
    if (words != null) {
      return Length.words(words);
    }
    if (characters != null) {
      return Length.characters(characters);
    }
    return Length.sentences(sentences == null ? SENTENCES : sentences);
  }
}
