package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Contrast;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int SEEDS = 8;

  private final Encoder encoder;

  private BefallsTraining(Encoder encoder) {
    this.encoder = encoder;
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
              JsonLines.read(targets.resolve("sentfin.jsonl")),
              JsonLines.read(targets.resolve("finentity-train.jsonl")),
              Files.createDirectories(Path.of(args[1])).resolve("befalls.head"),
              System.out);
    }
  }

  private void run(
      List<Contrast> contrasts, JsonLines headlines, JsonLines news, Path file, PrintStream out)
      throws IOException {
    List<HeadTraining.Example> train = new ArrayList<>();
    List<HeadTraining.Example> held = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      examples(contrast, contrast.held() ? held : train);
    }
    examples(headlines, train);
    List<HeadTraining.Example> choosing = new ArrayList<>();
    examples(news, choosing);
    out.println("| seed | FinEntity, macro-F1 / accuracy | contrasts held back |");
    out.println("|---|---|---|");
    Optional<HeadTraining> best = Optional.empty();
    double most = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      HeadTraining head = HeadTraining.train(train, Contrast.FATES, seed);
      ClassScore chosen = head.score(choosing);
      ClassScore measured = head.score(held);
      out.printf(
          Locale.ROOT,
          "| %d | %.1f / %.1f | %.1f / %.1f |%n",
          seed,
          chosen.macroF1(Contrast.FATES.size()),
          chosen.accuracy(),
          measured.macroF1(Contrast.FATES.size()),
          measured.accuracy());
      double value = chosen.macroF1(Contrast.FATES.size()) + chosen.accuracy();
      if (value > most) {
        most = value;
        best = Optional.of(head);
      }
    }
    Files.write(file, best.orElseThrow().bytes());
  }

  private void examples(Contrast contrast, List<HeadTraining.Example> to) {
    EncodedText text = EncodedText.of(encoder.encode(Document.of(contrast.text())));
    for (Contrast.Name name : contrast.names()) {
      name.befalls().ifPresent(right -> add(text, name.span(), right, to));
    }
  }

  private void examples(JsonLines file, List<HeadTraining.Example> to) {
    for (JsonNode item : file.items()) {
      add(
          EncodedText.of(encoder.encode(Document.of(item.path("text").asText()))),
          new Span(item.path("begin").asInt(), item.path("end").asInt()),
          Item.LABELS.indexOf(item.path("label").asText()),
          to);
    }
  }

  private static void add(EncodedText text, Span name, int right, List<HeadTraining.Example> to) {
    Encoding encoding = text.encoding();
    int begin = encoding.pieces().firstAfter(name.begin());
    int end = encoding.pieces().endBefore(name.end());
    if (begin < end) {
      to.add(new HeadTraining.Example(encoding.mean(begin, end), encoding.context(begin), right));
    }
  }
}
