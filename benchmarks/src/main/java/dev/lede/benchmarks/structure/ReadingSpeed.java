package dev.lede.benchmarks.structure;

import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.document.Document;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the time for reading an article of 30 sentences: its blocks, and its sentences too.
 *
 * <pre>{@code
 * MAVEN_OPTS=-XX:TieredStopAtLevel=4 ./mvnw -q compile exec:java -Pbenchmark -Dexec.mainClass=org.openjdk.jmh.Main \
 *     -Dexec.args="ReadingSpeed -f 0"
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingSpeed {

  private final String text = GeneratedArticle.ofSentences(30);

  /** Finds the blocks. */
  @Benchmark
  public Document blocks() {
    return Document.of(text);
  }

  /** Finds the blocks, the sentences and the tokens. */
  @Benchmark
  public int sentences() {
    return Document.of(text).sentences().size();
  }
}
