package dev.lede.training.gold;

import dev.lede.document.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A neutral sentence with one of several names or words of a kind in it, such as countries, which
 * should make no difference to its tone (Kiritchenko and Mohammad, *SEM 2018).
 *
 * @param kind of the words
 * @param group which of them are alike
 * @param frame the sentence, with "_" for the word
 * @param word what stands there
 */
public record Swap(String kind, String group, String frame, String word) {

  private static final Pattern VOWEL = Pattern.compile("(?i)(?!eu|uni|one)[aeiou].*");
  private static final Pattern ARTICLE = Pattern.compile("\\b([Aa]) _");

  /**
   * Reads a file. A line is {@code kind | group | word, word} or {@code frame | kind | sentence};
   * those that begin with # are comments. Every word of a kind is put into each of its frames.
   *
   * @throws IllegalArgumentException if a line has not three columns, or a kind has no frame
   */
  public static List<Swap> read(Path file) throws IOException {
    return parse(Files.readString(file));
  }

  /** The same of a text. */
  public static List<Swap> parse(String text) {
    Map<String, List<String>> frames = new LinkedHashMap<>();
    List<String[]> groups = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split(" \\| ", -1);
      if (columns.length != 3) {
        throw new IllegalArgumentException("\"" + line + "\" must have three columns");
      }
      if (columns[0].equals("frame")) {
        frames.computeIfAbsent(columns[1], kind -> new ArrayList<>()).add(columns[2]);
      } else {
        groups.add(columns);
      }
    }
    List<Swap> all = new ArrayList<>();
    for (String[] group : groups) {
      List<String> of = frames.get(group[0]);
      if (of == null) {
        throw new IllegalArgumentException("\"" + group[0] + "\" has no frame; give it one");
      }
      for (String frame : of) {
        for (String word : group[2].split(", ", -1)) {
          all.add(new Swap(group[0], group[1], frame, word));
        }
      }
    }
    return List.copyOf(all);
  }

  /** The same of a resource beside a class. */
  public static List<Swap> of(Class<?> beside, String resource) throws IOException {
    try (var in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException(resource + " does not lie beside " + beside);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private String spelled() {
    return VOWEL.matcher(word).matches() ? ARTICLE.matcher(frame).replaceAll("$1n _") : frame;
  }

  /** {@return the sentence} */
  public String text() {
    return spelled().replace("_", word);
  }

  /** {@return where the word stands in it} */
  public Span span() {
    int begin = spelled().indexOf('_');
    return new Span(begin, begin + word.length());
  }
}
