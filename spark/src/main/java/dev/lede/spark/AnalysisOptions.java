package dev.lede.spark;

import dev.lede.report.ArticleAnalyzer.Part;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is asked of each text. All that travels from the driver to the tasks: a few hundred bytes.
 * Immutable and thread-safe.
 *
 * @param sentences how many key sentences a summary has at most, 1 or more
 * @param parts which columns are filled, one or more; the others are null. Without {@link
 *     Part#QUOTES} all of a text counts as narration
 * @param longest the longest text that is analysed, in UTF-16 code units, 1 or more. The time for a
 *     text grows linearly, some 40 s for a million on one core, and no other row of the partition
 *     is analysed meanwhile
 * @serial exclude
 */
@SuppressWarnings(
    "InvalidBlockTag") // Javadoc asks for comments on fields that a record cannot have.
public record AnalysisOptions(int sentences, Set<Part> parts, int longest) implements Serializable {

  private static final int SENTENCES = 3;
  private static final int LONGEST = 1_000_000;

  /**
   * Creates options; the set is copied.
   *
   * @param sentences 1 or more
   * @param parts one or more
   * @param longest 1 or more
   * @throws IllegalArgumentException if a number is below 1, or there are no parts
   */
  public AnalysisOptions {
    atLeastOne("sentences", sentences);
    atLeastOne("longest", longest);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing would be analysed; give one or more of " + EnumSet.allOf(Part.class));
    }
    parts = Collections.unmodifiableSet(EnumSet.copyOf(parts));
  }

  /** {@return three sentences, all parts, texts of up to 1,000,000 UTF-16 code units} */
  public static AnalysisOptions defaults() {
    return new AnalysisOptions(SENTENCES, EnumSet.allOf(Part.class), LONGEST);
  }

  /**
   * {@return the same with another length of summaries}
   *
   * @param sentences 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public AnalysisOptions withSentences(int sentences) {
    return new AnalysisOptions(sentences, parts, longest);
  }

  /**
   * {@return the same with other parts}
   *
   * @param parts one or more
   * @throws IllegalArgumentException if there are none
   */
  public AnalysisOptions withParts(Set<Part> parts) {
    return new AnalysisOptions(sentences, parts, longest);
  }

  /**
   * {@return the same with another longest text}
   *
   * @param longest in UTF-16 code units, 1 or more
   * @throws IllegalArgumentException if it is below 1
   */
  public AnalysisOptions withLongest(int longest) {
    return new AnalysisOptions(sentences, parts, longest);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " " + value + " must be 1 or more");
    }
  }
}
