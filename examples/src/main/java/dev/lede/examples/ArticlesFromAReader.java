package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A teaser for each article of a stream, which is never held as a whole. Articles end at a line of
 * {@code ---}, as in a feed that is piped in.
 *
 * <p>The only argument is a file of plain text.
 */
public final class ArticlesFromAReader {

  private static final String END = "---";

  private ArticlesFromAReader() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Summarizer summarizer = Summarizer.builder().coherent(true).build();
    try (BufferedReader reader = Files.newBufferedReader(Path.of(args[0]))) {
      StringBuilder article = new StringBuilder();
      String line = reader.readLine();
      while (line != null) {
        article.append(line).append('\n');
        line = reader.readLine();
        if (line == null || line.equals(END)) {
          Document document = Document.of(article.toString());
          out.println(summarizer.summarize(document, Length.characters(280)).text());
          article.setLength(0);
          line = line == null ? null : reader.readLine();
        }
      }
    }
  }
}
