package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.QuotedPhrase;
import dev.lede.quotes.Speaker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Who is quoted in an article, with which words, and how the article says so.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.WhoSaidWhat} takes the seed article.
 */
public final class WhoSaidWhat {

  private WhoSaidWhat() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (QuoteAttributor attributor = QuoteAttributor.create()) {
      Quotations quotations = attributor.attribute(article);
      for (Quotation quotation : quotations) {
        out.printf(Locale.ROOT, "%.2f %s ", quotation.confidence(), quotation.kind());
        out.print(quotation.speaker().map(WhoSaidWhat::described).orElse("somebody") + " ");
        out.print(quotation.cue().map(article::textOf).orElse("-") + ": ");
        out.println(quotation.text());
      }
      for (QuotedPhrase phrase : quotations.phrases()) {
        out.println(phrase.use() + " " + phrase.text());
      }
    }
  }

  private static String described(Speaker speaker) {
    String description = speaker.description().map(", "::concat).orElse("");
    return speaker.name() + " (" + speaker.kind() + description + ")";
  }
}
