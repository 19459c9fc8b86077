package dev.lede.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of Markdown with samples of code, each with what it prints below:
 *
 * <pre>
 * ```java
 * System.out.println(1 + 1);
 * ```
 *
 * ```text
 * 2
 * ```
 * </pre>
 *
 * Lines that are longer than {@value #LONGEST} characters are shown cut, with {@code …} at the end.
 * Decimals may differ by {@value #TOLERANCE}, since processors differ in their last digits.
 */
public final class Guide {

  /** Tests that have this system property write what samples print, instead of comparing it. */
  public static final String WRITE = "lede.docs.write";

  /** The most characters of a line that is shown. */
  static final int LONGEST = 100;

  /** How much a shown decimal may differ from the printed one. */
  static final double TOLERANCE = .021;

  private static final Pattern FENCE =
      Pattern.compile("(?m)^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL);

  private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d+\\.\\d+");

  private final Path file;
  private String text;

  /**
   * A sample.
   *
   * @param language what is behind its first fence: java or sh, say
   * @param code the lines between its fences
   * @param output what the page says that it prints; empty if it says nothing
   * @param begin where the output begins in the page, or -1
   * @param line the number of its first line, for messages
   */
  public record Sample(String language, String code, String output, int begin, long line) {

    /** {@return whether the page says what the sample prints} */
    public boolean hasOutput() {
      return begin >= 0;
    }
  }

  private Guide(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * Reads a page.
   *
   * @param file in Markdown
   */
  public static Guide read(Path file) throws IOException {
    return new Guide(file, Files.readString(file));
  }

  /**
   * {@return the samples of a language, in their order}
   *
   * @param language what is behind the first fence
   */
  public List<Sample> samples(String language) {
    List<Sample> samples = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    boolean found = fence.find();
    while (found) {
      String name = fence.group(1);
      String code = fence.group(2);
      int end = fence.end();
      long line = 1 + text.substring(0, fence.start()).lines().count();
      found = fence.find();
      boolean isShown =
          found && fence.group(1).equals("text") && text.substring(end, fence.start()).isBlank();
      if (name.equals(language)) {
        samples.add(
            new Sample(
                name, code, isShown ? fence.group(2) : "", isShown ? fence.start(2) : -1, line));
      }
    }
    return samples;
  }

  /** {@return the printed text as a page shows it: long lines cut} */
  public static String shown(String printed) {
    StringBuilder shown = new StringBuilder();
    printed
        .lines()
        .map(String::stripTrailing)
        .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line)
        .forEach(line -> shown.append(line).append('\n'));
    return shown.toString();
  }

  /** {@return whether two texts are one but for small differences of decimals} */
  public static boolean isSame(String shown, String printed) {
    if (!DECIMAL.matcher(shown).replaceAll("#").equals(DECIMAL.matcher(printed).replaceAll("#"))) {
      return false;
    }
    Matcher one = DECIMAL.matcher(shown);
    Matcher other = DECIMAL.matcher(printed);
    while (one.find() && other.find()) {
      double difference = Double.parseDouble(one.group()) - Double.parseDouble(other.group());
      if (Math.abs(difference) > TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /**
   * Replaces what the page says that a sample prints.
   *
   * @param sample one of the last that were asked for, those behind it done already
   * @param printed what it prints
   */
  public void replace(Sample sample, String printed) throws IOException {
    text =
        text.substring(0, sample.begin())
            + shown(printed)
            + text.substring(sample.begin() + sample.output().length());
    Files.writeString(file, text);
  }
}
