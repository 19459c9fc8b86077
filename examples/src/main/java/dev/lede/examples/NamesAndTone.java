package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.entity.Entity;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.report.QuotedWords;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.Tone;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Whom an article names, how often, with which tone, and what each is quoted with. The article is
 * encoded once for both analyzers, whose results refer to the same entities.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.NamesAndTone} takes the seed article.
 */
public final class NamesAndTone {

  private NamesAndTone() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document document = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (Encoder encoder = Encoder.create();
        QuoteAttributor quotes = QuoteAttributor.create();
        SentimentAnalyzer sentiment = SentimentAnalyzer.create()) {
      EncodedDocument article = encoder.encode(document);
      Quotations said = quotes.attribute(article);
      DocumentSentiment tone = sentiment.analyze(article, said);
      for (Entity entity : article.entities().all()) {
        Tone toward = tone.toward(entity).map(target -> target.tone()).orElse(Tone.NEUTRAL);
        out.printf(Locale.ROOT, "%+.2f %s%n", toward.polarity(), entity);
        for (Quotation quotation : said.by(entity)) {
          out.println("        " + act(quotation) + QuotedWords.of(quotation));
        }
      }
    }
  }

  /** The act, and through whom it is known, where that is not just to say something. */
  private static String act(Quotation quotation) {
    String through = quotation.through().map(who -> "through " + who.name()).orElse("");
    if (quotation.act() == Quotation.Act.SAID) {
      return through.isEmpty() ? "" : through + ": ";
    }
    String act = quotation.act().name().toLowerCase(Locale.ROOT);
    return (through.isEmpty() ? act : act + " " + through) + ": ";
  }
}
