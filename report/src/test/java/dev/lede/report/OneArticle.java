package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.SentimentAnalyzer;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tests run in a JVM of its own: all of an article, or what needs no model. */
final class OneArticle {

  private OneArticle() {}

  /** Prints the report of the file that the argument names, as a line of JSON. */
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of(args[0]));
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      System.out.println(ReportWriter.jsonLine().write(analyzer.analyze(text)));
    }
  }

  /** Prints what becomes of an analysis without a native library, and of what goes on working. */
  static final class WithoutRuntime {

    private WithoutRuntime() {}

    public static void main(String[] args) throws Exception {
      String text = Files.readString(Path.of(args[0]));
      try (ArticleAnalyzer all = ArticleAnalyzer.create();
          ArticleAnalyzer summaries = ArticleAnalyzer.builder().only(Part.SUMMARY).build();
          SentimentAnalyzer lexicon = SentimentAnalyzer.lexicon()) {
        for (int i = 0; i < 2; i++) {
          try {
            all.analyze(text);
            System.out.println("analyzed");
          } catch (ModelException e) {
            System.out.println(e.getMessage());
          }
        }
        System.out.println("sentences " + Document.of(text).sentences().size());
        System.out.println("key sentences " + summaries.analyze(text).summary().sentences().size());
        System.out.println(
            "by the lexicon " + lexicon.analyze(Document.of(text)).overall().label());
      }
    }
  }
}
