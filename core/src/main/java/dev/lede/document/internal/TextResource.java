package dev.lede.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text file in a jar of this library, in UTF-8. Its stream is handed over, since only a class of
 * the same module may open it.
 */
public final class TextResource {

  private TextResource() {}

  /**
   * Returns the whole text.
   *
   * @param in closed afterwards
   * @param name the name of the file, for messages
   * @throws IllegalStateException if there is no such file
   */
  public static String text(@Nullable InputStream in, String name) {
    if (in == null) {
      throw new IllegalStateException(
          name + " is missing; use the whole jars of Lede, all of one version");
    }
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read from its jar", e);
    }
  }

  /** Returns the lines that are neither blank nor comments, which begin with {@code #}. */
  public static List<String> lines(@Nullable InputStream in, String name) {
    return text(in, name).lines().filter(line -> !line.isBlank() && line.charAt(0) != '#').toList();
  }

  /** Returns the lists of words in lines of the form {@code name: word word}, by their names. */
  public static Map<String, Set<String>> wordLists(@Nullable InputStream in, String name) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines(in, name)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        lists.put(line.substring(0, colon), WordSet.of(line.substring(colon + 2)));
      }
    }
    return Map.copyOf(lists);
  }
}
