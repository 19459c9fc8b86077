package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Metadata;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The article of an HTML page: who wrote it, when, and its key sentences, each with its place in
 * the page.
 *
 * <p>The only argument is a file, or {@code -} for standard input; {@code ./mvnw -q compile
 * exec:java -Dexec.mainClass=dev.lede.examples.ArticleOfAPage} takes the seed article, of which a
 * page has nothing but its text. Without line breaks of HTML that is one paragraph.
 */
public final class ArticleOfAPage {

  private ArticleOfAPage() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of HTML, or - for input");
    }
    DocumentReader reader = DocumentReader.html();
    Document page = args[0].equals("-") ? reader.read(System.in) : reader.read(Path.of(args[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    Metadata metadata = page.metadata();
    metadata.title().ifPresent(out::println);
    metadata.published().ifPresent(day -> out.println("published " + day));
    metadata.authors().forEach(author -> out.println("by " + author));
    metadata.site().ifPresent(site -> out.println("in " + site));
    if (page.sentences().isEmpty()) {
      out.println("No text of an article was found.");
    }
    for (KeySentence key : Summarizer.create().summarize(page, Length.sentences(3)).sentences()) {
      out.println(key.span() + " " + key.text());
    }
  }
}
