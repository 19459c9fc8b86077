package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.JsonLines;
import dev.lede.benchmarks.Report;
import dev.lede.document.Document;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how well the plain-text reader finds paragraphs and headings again after an article was
 * wrapped hard, with and without blank lines.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.structure.StructureBenchmark -Dexec.args="FILE ..."
 * }</pre>
 *
 * <p>A file holds one JSON object a line with {@code text}: the headline, an empty line, and the
 * paragraphs with empty lines between them; or one line of running text with {@code references}, of
 * which title and headings are taken.
 */
public final class StructureBenchmark {

  private static final long SEED = 20;
  private static final int[] COLUMNS = {60, 72, 80, 0};

  private StructureBenchmark() {}

  /**
   * Prints the report.
   *
   * @param args files, or the folder that holds summaries/*.jsonl and quotes/*.jsonl
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      throw new IllegalArgumentException(
          "no argument given; name files, or the folder of the data");
    }
    List<JsonLines> files = new ArrayList<>();
    for (String arg : args) {
      Path path = Path.of(arg);
      if (Files.isDirectory(path)) {
        files.addAll(JsonLines.readAll(path, "summaries"));
        files.addAll(JsonLines.readAll(path, "quotes"));
      } else {
        files.add(JsonLines.read(path));
      }
    }
    report(files, System.out);
  }

  static void report(List<JsonLines> files, PrintStream out) throws IOException {
    Report.begin(out, "Structure of plain text found again", StructureBenchmark.class, "FILE ...");
    out.println(
        """
        The reader's rules were tuned on polnear-train. Its errors on cnn-open and gum-news were looked
        at too, and quotation marks and the heads of flattened pages mended after that, so that only
        polnear-dev is data it has not seen.""");
    for (JsonLines file : files) {
      List<Article> articles = Article.of(file.items(), SEED);
      out.printf("%n## %s, %d articles%n%n", file.name(), articles.size());
      out.printf("sha256 %s%n%n", file.sha256());
      out.println("| layout | paragraph starts P | R | F1 | headings P | R | F1 | CRLF the same |");
      out.println("|---|---|---|---|---|---|---|---|");
      for (boolean blankLines : new boolean[] {true, false}) {
        for (int columns : COLUMNS) {
          out.println(row(articles, Layout.of(columns, blankLines)));
        }
      }
    }
  }

  private static String row(List<Article> articles, Layout layout) {
    StructureScore score = new StructureScore();
    boolean sameWithCrLf = true;
    for (Article article : articles) {
      Layout.Page page = layout.set(article);
      Document document = Document.of(page.text());
      score.add(article, page, document);
      Document crLf = Document.of(layout.withCrLf().set(article).text());
      sameWithCrLf &= texts(document).equals(texts(crLf));
    }
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | **%.3f** | %.3f | %.3f | **%.3f** | %s |",
        layout,
        score.starts().precision(),
        score.starts().recall(),
        score.starts().f1(),
        score.headings().precision(),
        score.headings().recall(),
        score.headings().f1(),
        sameWithCrLf ? "yes" : "no");
  }

  private static List<String> texts(Document document) {
    return document.blocks().stream().map(block -> block.kind() + " " + block.text()).toList();
  }
}
