package dev.lede.training;

import dev.lede.encoder.Encoder;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Contrast;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Learns the head {@code befalls} on the vectors of the encoder that is shipped: from the contrasts
 * of training, and from SEntFiN, whose labels say whether a headline is good or bad news for a
 * firm. The encoder stays as it is.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.training.BefallsTraining -Dexec.args="DATA OUT"
 * }</pre>
 *
 * <p>DATA holds {@code sentiment/targets}; {@code befalls.head} is written to the folder OUT. Of
 * eight seeds the one is kept that is best on FinEntity, of which nothing is trained on. It prints
 * that, and how the head does on the contrasts that are held back.
 */
public final class BefallsTraining {

  private static final Path CONTRASTS = Path.of("encoder/training/contrasts/contrasts.tsv");
  private static final Path LESSONS = Path.of("encoder/training/contrasts/lessons.tsv");
  private static final int SEEDS = 8;

  private final HeadExamples examples;

  private BefallsTraining(Encoder encoder) {
    examples = new HeadExamples(encoder);
  }

  /**
   * Trains the head.
   *
   * @param args the folder of the data, and that to write to
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("give the folder of the data, and a folder to write to");
    }
    Path targets = Path.of(args[0]).resolve("sentiment/targets");
    try (Encoder encoder = Encoder.create()) {
      new BefallsTraining(encoder)
          .run(
              Contrast.read(CONTRASTS),
              Contrast.read(LESSONS),
              JsonLines.read(targets.resolve("sentfin.jsonl")),
              JsonLines.read(targets.resolve("finentity-train.jsonl")),
              Files.createDirectories(Path.of(args[1])).resolve("befalls.head"),
              System.out);
    }
  }

  private void run(
      List<Contrast> contrasts,
      List<Contrast> lessons,
      JsonLines headlines,
      JsonLines news,
      Path file,
      PrintStream out)
      throws IOException {
    int classes = Contrast.FATES.size();
    List<HeadTraining.Example> train =
        examples.names(contrasts, false, Contrast.Name::befalls, classes);
    train.addAll(examples.names(lessons, false, Contrast.Name::befalls, classes));
    train.addAll(examples.mentions(headlines));
    List<HeadTraining.Example> held =
        examples.names(contrasts, true, Contrast.Name::befalls, classes);
    List<HeadTraining.Example> heldLessons =
        examples.names(lessons, true, Contrast.Name::befalls, classes);
    List<HeadTraining.Example> choosing = examples.mentions(news);
    out.println(
        "| seed | FinEntity, macro-F1 / accuracy | contrasts held back | lessons held back |");
    out.println("|---|---|---|---|");
    Optional<HeadTraining> best = Optional.empty();
    double most = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      HeadTraining head = HeadTraining.train(train, Contrast.FATES, seed);
      ClassScore chosen = head.score(choosing);
      ClassScore measured = head.score(held);
      out.printf(
          Locale.ROOT,
          "| %d | %.1f / %.1f | %.1f / %.1f | %.1f |%n",
          seed,
          chosen.macroF1(classes),
          chosen.accuracy(),
          measured.macroF1(classes),
          measured.accuracy(),
          head.score(heldLessons).accuracy());
      double value = chosen.macroF1(classes) + chosen.accuracy();
      if (value > most) {
        most = value;
        best = Optional.of(head);
      }
    }
    Files.write(file, best.orElseThrow().bytes());
  }
}
