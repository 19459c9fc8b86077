package dev.lede.benchmarks.summaries;

import dev.lede.benchmarks.FullCompiler;
import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.document.Document;
import dev.lede.summarize.Centroid;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Length;
import dev.lede.summarize.LexRank;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.TextRank;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how the time for a summary of three sentences grows with the length of the text, from 1
 * to 1000 KB and 10,000 sentences. Sentences and tokens are found before the clock starts; what
 * that takes stands in a column of its own.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.summaries.SummarizerGrowth
 * }</pre>
 */
public final class SummarizerGrowth {

  /** The best of so many runs counts: the others have met the compiler or the collector. */
  private static final int RUNS = 20;

  private static final int[] KILOBYTES = {1, 10, 100, 1000};
  private static final int SENTENCES = 10_000;

  private SummarizerGrowth() {}

  /**
   * Prints one line a text.
   *
   * @param args none
   */
  public static void main(String[] args) {
    FullCompiler.require();
    Map<String, String> texts = new LinkedHashMap<>();
    for (int kilobytes : KILOBYTES) {
      texts.put(kilobytes + " KB", GeneratedArticle.ofCharacters(kilobytes * 1000));
    }
    texts.put(SENTENCES + " sentences", GeneratedArticle.ofSentences(SENTENCES));
    List<Ranker> rankers =
        List.of(LearnedRanker.shipped(), new Lead(), new TextRank(), new LexRank(), new Centroid());

    System.out.println(
        "| ms | sentences | read and split | LearnedRanker | Lead | TextRank | LexRank | Centroid"
            + " | LexRank, MMR |");
    System.out.println("|---|---|---|---|---|---|---|---|---|");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Document document = Document.of(text.getValue());
      StringBuilder line = new StringBuilder("| " + text.getKey());
      line.append(" | ").append(document.sentences().size());
      line.append(" | ").append(milliseconds(() -> Document.of(text.getValue()).sentences()));
      for (Ranker ranker : rankers) {
        line.append(" | ").append(summary(document, ranker, Redundancy.trigramBlocking()));
      }
      line.append(" | ").append(summary(document, new LexRank(), Redundancy.mmr(0.7)));
      System.out.println(line + " |");
    }
  }

  private static String summary(Document document, Ranker ranker, Redundancy redundancy) {
    Summarizer summarizer = Summarizer.builder().ranker(ranker).redundancy(redundancy).build();
    return milliseconds(() -> summarizer.summarize(document, Length.sentences(3)));
  }

  private static String milliseconds(Runnable task) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      task.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return String.format(Locale.ROOT, "%.1f", best / 1e6);
  }
}
