package dev.lede.examples;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import dev.lede.report.ReportWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Everything at once: prints the report of an article, writes it as a web page, and says where.
 *
 * <p>The first argument is a file of plain text; the second, if there is one, the page to write,
 * otherwise it is {@code target/report.html}. Without arguments {@code ./mvnw -q compile exec:java}
 * takes the seed article.
 */
public final class AnalyzeArticle {

  private AnalyzeArticle() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("give a file of plain text in UTF-8, and a page to write");
    }
    String text = Files.readString(Path.of(args[0]));
    Path page = Path.of(args.length == 2 ? args[1] : "target/report.html").toAbsolutePath();
    Files.createDirectories(page.resolveSibling("."));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      ArticleReport report = analyzer.analyze(text);
      out.print(ReportWriter.text().write(report));
      Files.writeString(page, ReportWriter.html().write(report));
    }
    out.println("\nThe same as a page: " + page);
  }
}
