package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments and pages are in plain English, as far as a test can see that. */
class PlainEnglishTest {

  private static final int MOST_WORDS = 30;

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** What has a plainer word, or another spelling in the rest of Java. */
  private static final Pattern ODD =
      Pattern.compile(
          "(?i)\\b(?:unasked|if need be|tells|what of that|"
              + "colours?|grey|licences?|labell(?:ed|ing)|behaviours?|analys(?:ed|ing)|organisations?|favour)\\b");

  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern ANY_COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern MESSAGE =
      Pattern.compile("new \\w+(?:Exception|Error)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ENDS =
      Pattern.compile("(?<=[.?!])[)”\"]*\\s+|\\n\\s*\\n|\\|", Pattern.DOTALL);

  /** Pages that are written for users; those about training and measuring come later. */
  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(DocsTest.pages());
    pages.removeIf(page -> page.endsWith("encoder-history.md"));
    return pages;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "cli",
        "examples",
        "testing",
        "core",
        "encoder",
        "spark",
        "sentiment",
        "quotes",
        "summarize"
      })
  void sentencesOfCommentsAreShortAndPlain(String module) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        ANY_COMMENT
            .matcher(source)
            .results()
            .flatMap(comment -> odd(comment.group()).stream())
            .forEach(word -> found.add(file.getFileName() + ": " + word));
        COMMENT
            .matcher(source)
            .results()
            .flatMap(comment -> tooLong(ofJavadoc(comment.group(1))).stream())
            .forEach(sentence -> found.add(file.getFileName() + ": " + sentence));
        messages(source).stream()
            .flatMap(message -> Stream.concat(odd(message).stream(), tooLong(message).stream()))
            .forEach(message -> found.add(file.getFileName() + ", a message: " + message));
      }
    }
    assertThat(found).as("odd words and long sentences").isEmpty();
  }

  /** What exceptions say. */
  private static List<String> messages(String source) {
    return MESSAGE
        .matcher(JOINED.matcher(source).replaceAll(""))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void sentencesOfPagesAreShortAndPlain(Path page) throws IOException {
    String text = ofMarkdown(Files.readString(page));
    assertThat(odd(text)).as("odd words in %s", page).isEmpty();
    assertThat(tooLong(text)).as("long sentences in %s", page).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NOTICE",
        "CHANGELOG.md",
        "SECURITY.md",
        "encoder/src/main/resources/dev/lede/encoder/model/README.md"
      })
  void otherFilesHaveNoOddWords(String file) throws IOException {
    assertThat(odd(Files.readString(ROOT.resolve(file)))).as("odd words in %s", file).isEmpty();
  }

  private static List<String> odd(String text) {
    return ODD.matcher(text).results().map(match -> match.group()).toList();
  }

  private static List<String> tooLong(String text) {
    return Stream.of(ENDS.split(text, -1))
        .map(sentence -> sentence.strip().replaceAll("\\s+", " "))
        .filter(sentence -> sentence.split(" ", -1).length > MOST_WORDS)
        .toList();
  }

  /** The words of a comment; tags, list items and examples are parted from the rest. */
  private static String ofJavadoc(String comment) {
    return comment
        .replaceAll("(?m)^\\s*\\*", "")
        .replaceAll("(?s)<pre>.*?</pre>", "\n\n")
        .replaceAll("\\{@return ([^{}]*(?:\\{[^{}]*}[^{}]*)*)}", "$1.\n\n")
        .replaceAll("\\{@\\w+\\s+([^{}]*)}", "$1")
        .replaceAll("</?(?:p|ul|ol|li|h2)>", "\n\n")
        .replaceAll("(?m)^\\s*@(?:param\\s+\\S+|\\w+)", "\n\n");
  }

  /** The words of a page; headings, cells and list items are parted from the rest. */
  private static String ofMarkdown(String page) {
    return page.replaceAll("(?sm)^```.*?^```$", "\n\n")
        .replaceAll("`[^`\n]*`", "code")
        .replaceAll("!?\\[([^]]*)]\\([^)]*\\)", "$1")
        .replaceAll("(?m)^#+ (.*)$", "\n\n$1\n\n")
        .replaceAll("(?m)^(?:- |\\d+\\. |\\|)", "\n\n")
        .replace(" · ", "\n\n");
  }

  @Test
  void longSentencesAndOddWordsAreSeen() {
    assertThat(tooLong(ofJavadoc("\n * " + "word ".repeat(31) + ".\n"))).hasSize(1);
    assertThat(tooLong(ofJavadoc("\n * " + "word ".repeat(20) + ". " + "Word ".repeat(20))))
        .isEmpty();
    assertThat(
            tooLong(ofJavadoc("\n * {@return " + "word ".repeat(20) + "} " + "Word ".repeat(20))))
        .isEmpty();
    assertThat(tooLong(ofMarkdown("- " + "word ".repeat(20) + "\n- " + "word ".repeat(20))))
        .isEmpty();
    assertThat(messages("throw new AbcException(\n\"one \" + \"two\"); String s = \"three\";"))
        .containsExactly("one two");
    assertThat(odd("It tells the colour. Retells, analysis and colors are fine."))
        .containsExactly("tells", "colour");
    assertThat(odd("A licence that is labelled. A license that is labeled."))
        .containsExactly("licence", "labelled");
  }
}
