package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.QuotedPhrase;
import dev.lede.quotes.Speaker;
import dev.lede.report.QuotedWords;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Who is quoted in an article, with which words, and how the article says so; and behind that, what
 * it says that people think or intend.
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
        out.println(line(article, quotation));
      }
      for (Quotation position : quotations.positions()) {
        out.println(line(article, position));
      }
      for (QuotedPhrase phrase : quotations.phrases()) {
        out.println(phrase.use() + " " + phrase.text());
      }
    }
  }

  /** The confidence in brackets is that of the words, and that of the speaker. */
  static String line(Document article, Quotation quotation) {
    String who = quotation.speaker().map(WhoSaidWhat::described).orElse("somebody");
    String through = quotation.through().map(speaker -> " through " + speaker.name()).orElse("");
    return String.format(
        Locale.ROOT,
        "%.2f (%.2f, %.2f) %s %s %s%s %s: %s",
        quotation.confidence(),
        quotation.saidConfidence(),
        quotation.speakerConfidence(),
        quotation.kind(),
        quotation.act(),
        who,
        through,
        quotation.cue().map(article::textOf).orElse("-"),
        QuotedWords.of(quotation));
  }

  private static String described(Speaker speaker) {
    String description = speaker.description().map(", "::concat).orElse("");
    return speaker.name() + " (" + speaker.kind() + description + ")";
  }
}
