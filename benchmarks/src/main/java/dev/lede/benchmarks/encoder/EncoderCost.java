package dev.lede.benchmarks.encoder;

import dev.lede.benchmarks.FullCompiler;
import dev.lede.benchmarks.GeneratedArticle;
import dev.lede.benchmarks.ProcessMemory;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.training.ReportHead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Measures how long the model takes to load, and what memory the process holds while it encodes
 * 10,000 sentences: heap after a collection, and all that the system counts.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.encoder.EncoderCost [-Dexec.args=MODEL]
 * }</pre>
 *
 * <p>MODEL is the folder of another model than that of the jar. The words of the text are invented:
 * a sentence has some 40 pieces.
 */
public final class EncoderCost {

  private static final int ARTICLES = 500;
  private static final int SENTENCES = 20;
  private static final int EVERY = 100;
  private static final double MILLION = 1e6;

  private EncoderCost() {}

  /**
   * Prints the figures.
   *
   * @param args if wanted the folder of a model
   */
  public static void main(String[] args) throws IOException {
    FullCompiler.require();
    ReportHead.begin(
        System.out, "What the encoder costs", EncoderCost.class, String.join(" ", args));
    Encoder.Builder builder = Encoder.builder();
    if (args.length > 0) {
      builder.model(Path.of(args[0]));
    }
    long start = System.nanoTime();
    try (Encoder encoder = builder.build()) {
      encoder.encode(Document.of("The first sentence."));
      System.out.printf(
          Locale.ROOT,
          "Model loaded and one sentence encoded after %.2f s.%n%n",
          (System.nanoTime() - start) / 1e9);
      System.out.println("| sentences | ms a sentence | heap MB | process MB |");
      System.out.println("|---|---|---|---|");
      row(0, 0);
      start = System.nanoTime();
      for (int i = 1; i <= ARTICLES; i++) {
        encoder.encode(
            Document.of("Article " + i + ".\n\n" + GeneratedArticle.ofSentences(SENTENCES)));
        if (i % EVERY == 0) {
          row(i * SENTENCES, (System.nanoTime() - start) / MILLION / EVERY / SENTENCES);
          start = System.nanoTime();
        }
      }
    }
    System.out.println();
    row("closed", 0);
  }

  private static void row(Object sentences, double milliseconds) throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %.0f | %.0f |%n",
        sentences,
        milliseconds,
        (runtime.totalMemory() - runtime.freeMemory()) / MILLION,
        ProcessMemory.current() / MILLION);
  }
}
