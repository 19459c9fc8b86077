package dev.lede.examples;

import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleReport;
import dev.lede.report.QuotedWords;
import dev.lede.summarize.KeySentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first lines of code in the README, which a test compares with these. */
public final class QuickStart {

  private QuickStart() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("give one argument, a file of plain text in UTF-8");
    }
    Path path = Path.of(args[0]);

    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      ArticleReport report = analyzer.analyze(Files.readString(path));
      for (KeySentence key : report.summary().sentences()) {
        System.out.println("* " + key.text());
      }
      System.out.println("overall " + report.sentiment().overall());
      report.sentiment().targets().stream()
          .limit(2)
          .forEach(target -> System.out.println("toward " + target.name() + " " + target.tone()));
      for (Quotation quotation : report.quotations()) {
        String who = quotation.speaker().map(Speaker::name).orElse("somebody");
        System.out.println(who + ": " + QuotedWords.of(quotation));
      }
    }
  }
}
