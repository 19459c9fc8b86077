package dev.lede.benchmarks.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.training.ReportHead;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Compares the vectors that the library computes with those of the training program, for texts of
 * one window each.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.encoder.VectorAgreement -Dexec.args="TEXTS VECTORS MODEL"
 * }</pre>
 *
 * <p>TEXTS is a file of the data with {@code id} and {@code text}; VECTORS what {@code export.py}
 * wrote for it, by {@code id}: the vector of the window, then that of each piece; MODEL the folder
 * of the model in full precision.
 */
public final class VectorAgreement {

  private static final double TOLERANCE = 1e-3;
  private static final int FEWEST = 100;

  private VectorAgreement() {}

  /** Prints the largest difference, and fails if it is more than a thousandth. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("needs texts, vectors and the folder of a model");
    }
    Map<String, String> texts = new HashMap<>();
    for (JsonNode item : JsonLines.read(Path.of(args[0])).items()) {
      texts.put(item.path("id").asText(), item.path("text").asText());
    }
    ReportHead.begin(
        System.out,
        "Vectors of the library and of the training",
        VectorAgreement.class,
        "TEXTS VECTORS MODEL");
    double largest = 0;
    int compared = 0;
    try (Encoder encoder = Encoder.builder().model(Path.of(args[2])).build()) {
      JsonLines file = JsonLines.read(Path.of(args[1]));
      for (JsonNode item : file.items()) {
        String text = texts.get(item.path("id").asText());
        if (text == null) {
          throw new IllegalArgumentException(args[0] + " has no text " + item.path("id"));
        }
        Encoding encoding = EncodedText.of(encoder.encode(Document.of(text))).encoding();
        JsonNode vectors = item.path("vectors");
        if (vectors.size() != encoding.pieces().size() + 1) {
          throw new IllegalStateException(item.path("id") + " has other pieces in the library");
        }
        largest = Math.max(largest, difference(encoding.context(0), vectors.get(0)));
        for (int i = 0; i < encoding.pieces().size(); i++) {
          largest = Math.max(largest, difference(encoding.vector(i), vectors.get(i + 1)));
          compared++;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "Model sha256 %s%n%nLargest difference of a number in %d vectors of %d texts: %.6f%n",
          encoder.modelSha256(),
          compared,
          file.items().size(),
          largest);
      if (!(largest <= TOLERANCE) || file.items().size() < FEWEST) {
        throw new IllegalStateException(
            "needs " + FEWEST + " texts and differences up to " + TOLERANCE);
      }
    }
  }

  private static double difference(float[] ours, JsonNode theirs) {
    double largest = 0;
    for (int i = 0; i < ours.length; i++) {
      largest = Math.max(largest, Math.abs(ours[i] - theirs.get(i).asDouble()));
    }
    return largest;
  }
}
