package dev.lede.benchmarks.summaries;

import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.document.Document;
import dev.lede.summarize.Centroid;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Length;
import dev.lede.summarize.LexRank;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.Summary;
import dev.lede.summarize.TextRank;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the time for a summary of three sentences of an article of 30, once read and once from
 * the text on.
 *
 * <pre>{@code
 * MAVEN_OPTS=-XX:TieredStopAtLevel=4 ./mvnw -q compile exec:java -Pbenchmark -Dexec.mainClass=org.openjdk.jmh.Main \
 *     -Dexec.args="SummarizerSpeed -f 0"
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SummarizerSpeed {

  private static final Map<String, Ranker> RANKERS =
      Map.of(
          "LearnedRanker", LearnedRanker.shipped(),
          "Lead", new Lead(),
          "TextRank", new TextRank(),
          "LexRank", new LexRank(),
          "Centroid", new Centroid());

  /** The ranker by name. */
  @Param({"LearnedRanker", "Lead", "TextRank", "LexRank", "Centroid"})
  public String ranker = "Lead";

  private final String text = GeneratedArticle.ofSentences(30);
  private final Document document = Document.of(text);
  private Summarizer summarizer = Summarizer.create();

  /** Makes the summarizer and has the sentences found. */
  @Setup
  public void prepare() {
    summarizer = Summarizer.builder().ranker(Objects.requireNonNull(RANKERS.get(ranker))).build();
    document.sentences();
  }

  /** Summarizes an article that was read before. */
  @Benchmark
  public Summary summarize() {
    return summarizer.summarize(document, Length.sentences(3));
  }

  /** Reads and summarizes an article. */
  @Benchmark
  public Summary readAndSummarize() {
    return summarizer.summarize(Document.of(text), Length.sentences(3));
  }
}
