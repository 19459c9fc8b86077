package dev.lede.examples;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.Contribution;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.Statement;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The tone of an article, which sentences make it, toward whom it is, and what its author writes
 * beside what people are quoted with. Both analysers share one encoder, so that the article is
 * encoded once.
 *
 * <p>The only argument is a file of plain text; {@code ./mvnw -q compile exec:java
 * -Dexec.mainClass=dev.lede.examples.WhatTone} takes the seed article.
 */
public final class WhatTone {

  private WhatTone() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Document article = Document.of(Files.readString(Path.of(args[0])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (Encoder encoder = Encoder.create();
        QuoteAttributor quotes = QuoteAttributor.builder().encoder(encoder).build();
        SentimentAnalyzer sentiment = SentimentAnalyzer.with(encoder)) {
      List<Statement> statements =
          quotes.attribute(article).stream()
              .map(q -> new Statement(q.speaker().map(Speaker::name), q.content()))
              .toList();
      DocumentSentiment found = sentiment.analyze(article, statements);

      out.println(line("overall", found.overall()));
      found.title().ifPresent(tone -> out.println(line("title", tone)));
      found.narration().ifPresent(tone -> out.println(line("narration", tone)));
      found.quotation().ifPresent(tone -> out.println(line("quotation", tone)));
      out.println();
      for (Contribution part : found.explain().subList(0, Math.min(3, found.sentences().size()))) {
        out.printf(Locale.ROOT, "%+.3f  %s%n", part.amount(), article.read(part.sentence()));
      }
      out.println();
      for (TargetSentiment target : found.targets()) {
        out.println(
            line("toward " + target.name(), target.tone()) + ", " + target.evidence().size() + "x");
      }
      out.println();
      found.speakers().forEach(s -> out.println(line("said by " + s.speaker(), s.tone())));
    }
  }

  private static String line(String what, Tone tone) {
    return String.format(Locale.ROOT, "%+.2f %-8s %s", tone.polarity(), tone.label(), what);
  }
}
