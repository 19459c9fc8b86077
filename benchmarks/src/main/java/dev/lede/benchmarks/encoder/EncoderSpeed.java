package dev.lede.benchmarks.encoder;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures the time to read and encode documents of one or 16 sentences, each a paragraph of its
 * own, on one thread and on two. Divide by the sentences for the time of one.
 *
 * <pre>{@code
 * MAVEN_OPTS=-XX:TieredStopAtLevel=4 ./mvnw -q compile exec:java -Pbenchmark -Dexec.mainClass=org.openjdk.jmh.Main \
 *     -Dexec.args="EncoderSpeed -f 0"
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class EncoderSpeed {

  private static final String[] WORDS =
      ("the mayor said on monday that a new bridge would cost the city more than it could pay and "
              + "asked for help from the state")
          .split(" ", -1);

  /** The words of a sentence, each of which is one piece. */
  @Param({"10", "25", "60"})
  public int tokens;

  /** The sentences of a document. */
  @Param({"1", "16"})
  public int sentences;

  /** The threads that work on one document. */
  @Param({"1", "2"})
  public int threads;

  private Encoder encoder = Encoder.create();
  private String paragraphs = "";
  private int calls;

  /** Makes the text and loads the model. */
  @Setup
  public void prepare() {
    StringBuilder text = new StringBuilder();
    for (int s = 0; s < sentences; s++) {
      // The last two pieces are "today" and the full stop; a number comes before the first
      // sentence.
      for (int i = 2; i < tokens; i++) {
        text.append(WORDS[(i + s) % WORDS.length]).append(' ');
      }
      text.append("today.\n\n");
    }
    paragraphs = text.toString();
    encoder.close();
    encoder = Encoder.builder().threads(threads).build();
    encode();
  }

  /** Frees the model. */
  @TearDown
  public void close() {
    encoder.close();
  }

  /** Encodes a document that was not seen before: an encoder keeps what it has encoded. */
  @Benchmark
  public EncodedDocument encode() {
    return encoder.encode(Document.of(calls++ + " " + paragraphs));
  }
}
