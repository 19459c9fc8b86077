package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the Javadoc of what a caller uses compiles. */
class JavadocExamplesTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final List<String> MODULES =
      List.of("core", "summarize", "encoder", "quotes", "sentiment", "report");

  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n\\s*\\*\\s*}</pre>");

  /** What an example may use without making it; what it makes itself hides these. */
  private static final String GIVEN =
      """
        static String text;
        static Path path, page, table, file, folder;
        static List<Path> files;
        static Document document, article;
        static Encoder encoder;
        static QuoteAttributor quotes;
        static SentimentAnalyzer sentiment;
        static ArticleAnalyzer analyzer;
        static Quotations quotations;
        static DocumentSentiment tone;
        static TargetSentiment target;
        static ArticleReport report;
      """;

  @TempDir Path sources;

  private static List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(all::add);
      }
    }
    return all;
  }

  @Test
  void examplesCompile() throws IOException {
    StringBuilder methods = new StringBuilder();
    int count = 0;
    for (Path file : files()) {
      Matcher example = EXAMPLE.matcher(Files.readString(file));
      while (example.find()) {
        methods
            .append("  // ")
            .append(file.getFileName())
            .append("\n  static void example")
            .append(count++)
            .append("() throws Exception {\n")
            .append(example.group(1).replaceAll("(?m)^\\s*\\* ?", "    "))
            .append("\n  }\n");
      }
    }
    assertThat(count).isGreaterThan(30);
    Snippet.compile(
        sources,
        "Examples",
        Snippet.IMPORTS + "class Examples {\n" + GIVEN + methods + "}\n",
        "an example of Javadoc");
  }
}
