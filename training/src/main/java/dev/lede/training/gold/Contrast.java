package dev.lede.training.gold;

import dev.lede.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that was written to teach or to measure, with what is right of each name in it. {@code
 * encoder/training/contrasts/README.md} describes the file.
 *
 * @param frame what it was made from
 * @param held whether it only measures
 * @param tone of the sentence: "-", "0" or "+"; "0-" and "0+" leave two open, "?" all
 * @param text the sentence
 * @param names the names in it, in their order
 */
public record Contrast(String frame, boolean held, String tone, String text, List<Name> names) {

  /** What befalls a name, in the order of the classes. */
  public static final List<String> FATES = List.of("harm", "none", "help");

  private static final String STANCES = "-0+";

  private static final Pattern NAME = Pattern.compile("\\[([^|\\]]*)\\|\\w+ (\\S+) (\\S+)\\]");
  private static final Pattern TAG = Pattern.compile("</?[a-z]+\\d?(?::[a-z]+)?>");

  /**
   * A name.
   *
   * @param span where it stands
   * @param stance as in {@link Item#LABELS}; empty where people could differ
   * @param befalls as in {@link #FATES}; likewise
   */
  public record Name(Span span, Optional<Integer> stance, Optional<Integer> befalls) {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line has not four columns
   */
  public static List<Contrast> read(Path file) throws IOException {
    List<Contrast> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 4) {
        throw new IllegalArgumentException("\"" + line + "\" must have four columns");
      }
      all.add(of(columns[1], columns[0].equals("held"), columns[2], columns[3]));
    }
    return List.copyOf(all);
  }

  private static Contrast of(String frame, boolean held, String tone, String marked) {
    Matcher name = NAME.matcher(TAG.matcher(marked).replaceAll(""));
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    while (name.find()) {
      name.appendReplacement(text, "");
      Span span = new Span(text.length(), text.length() + name.group(1).length());
      text.append(name.group(1));
      names.add(
          new Name(
              span, index(STANCES.indexOf(name.group(2))), index(FATES.indexOf(name.group(3)))));
    }
    name.appendTail(text);
    return new Contrast(frame, held, tone, text.toString(), List.copyOf(names));
  }

  private static Optional<Integer> index(int found) {
    return found < 0 ? Optional.empty() : Optional.of(found);
  }
}
