package dev.lede.benchmarks.pages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page and what people found on it.
 *
 * @param html the page
 * @param body the text of its article, if the file has those
 * @param with pieces of text that the article has
 * @param without pieces of text that the page has around its article
 * @param title the title, if known, as are author and date
 * @param date the day in ISO 8601
 */
record GoldPage(
    String html,
    Optional<String> body,
    List<String> with,
    List<String> without,
    Optional<String> title,
    Optional<String> author,
    Optional<String> date) {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  /** What stands around or between the names of authors, and is part of none. */
  private static final Set<String> BETWEEN = Set.of("and", "und", "by", "von");

  static GoldPage of(JsonNode line) {
    return new GoldPage(
        line.path("html").asText(),
        text(line, "body"),
        texts(line.path("with")),
        texts(line.path("without")),
        text(line, "title"),
        text(line, "author"),
        text(line, "date"));
  }

  private static Optional<String> text(JsonNode line, String name) {
    return Optional.of(line.path(name).asText("").strip())
        .filter(text -> !text.isEmpty() && !line.path(name).isNull());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(folded(text.asText())));
    texts.removeIf(String::isEmpty);
    return texts;
  }

  static String folded(String text) {
    return text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** Whether the title is right: its words in their order, without capitals and marks. */
  Optional<Boolean> titleRight(Metadata said) {
    return title.map(right -> words(right).equals(words(said.title().orElse(""))));
  }

  /** Whether the authors are right: the parts of all their names, in whatever order. */
  Optional<Boolean> authorRight(Metadata said) {
    return author.map(right -> names(right).equals(names(String.join(" ", said.authors()))));
  }

  /** Whether the day of publication is right. */
  Optional<Boolean> dateRight(Metadata said) {
    return date.map(
        right -> said.published().filter(own -> own.day().toString().equals(right)).isPresent());
  }

  private static TreeSet<String> names(String text) {
    TreeSet<String> names = new TreeSet<>(words(text));
    names.removeAll(BETWEEN);
    return names;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
