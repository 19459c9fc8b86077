package dev.lede.spark;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.ArticleReport;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The analyzers of this JVM, one for each kind of options, made when the first task needs it and
 * shared by all. They have one model between them.
 *
 * <p>They live as long as the JVM and are not closed at its end. A task that still runs then would
 * take the closed model for a fault of its texts.
 */
final class Analyzers {

  private static final Map<AnalysisOptions, ArticleAnalyzer> OPEN = new ConcurrentHashMap<>();
  private static final Summarizer SUMMARIZER = Summarizer.create();

  private Analyzers() {}

  /** Returns the analyzer for some options, which works on the thread that calls it. */
  static ArticleAnalyzer of(AnalysisOptions options) {
    return OPEN.computeIfAbsent(
        options,
        o ->
            ArticleAnalyzer.builder()
                .length(Length.sentences(o.sentences()))
                .only(o.parts())
                .build());
  }

  /** Returns a report that has a summary and nothing else, of any length. */
  static ArticleReport summary(String text, Length length) {
    try (ArticleAnalyzer analyzer =
        ArticleAnalyzer.builder()
            .summarizer(SUMMARIZER)
            .only(Part.SUMMARY)
            .length(length)
            .build()) {
      return analyzer.analyze(text);
    }
  }
}
