package dev.lede.examples;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ReportWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of JSON for each text of a folder, analyzed on all cores and printed in order.
 *
 * <p>The only argument is the folder, or a file in it.
 */
public final class FolderOfArticles {

  private FolderOfArticles() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a folder of texts in UTF-8");
    }
    Path given = Path.of(args[0]).toAbsolutePath();
    Path folder = Files.isDirectory(given) ? given : given.resolveSibling(".");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (Stream<Path> files = Files.list(folder);
        ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      texts.parallelStream().map(file -> line(file, analyzer)).forEachOrdered(out::println);
    }
  }

  private static String line(Path file, ArticleAnalyzer analyzer) {
    try {
      String name = String.valueOf(file.getFileName());
      return ReportWriter.jsonLine(name).write(analyzer.analyze(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
