package dev.lede.encoder.internal;

import dev.lede.document.Document;
import dev.lede.testing.ModelFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A document whose vectors are written by hand. Of the two numbers of a vector, the first is what
 * its word is worth, and the second is 1 in the vector of a window as a whole, else 0.
 *
 * <p>The head {@code rating} gives the worth, and 10 more for each window as a whole that it reads
 * as a word, or 100 for each word as a window. {@code stars} gives each class its place times the
 * worth, {@code stance} the worth for negative less and for positive more, {@code befalls} likewise
 * for harm and help.
 */
public final class RatedText {

  private static final int WIDTH = 2;
  private static final String CALIBRATION =
      """
      model 1234
      sentiment.rating.middle 0.5
      sentiment.rating.reach 1
      sentiment.rating.scale 0.5
      sentiment.attitude.negative.always -1
      sentiment.attitude.negative.of-negative 2
      sentiment.attitude.negative.of-positive -3
      sentiment.attitude.negative.few 0.4
      sentiment.attitude.negative.few-negative -1
      sentiment.attitude.negative.few-positive 2
      sentiment.attitude.negative.few-most-negative 0
      sentiment.attitude.negative.few-most-positive 0
      sentiment.attitude.positive.always 0.5
      sentiment.attitude.positive.of-negative -4
      sentiment.attitude.positive.of-positive 1
      sentiment.attitude.positive.few -0.6
      sentiment.attitude.positive.few-negative 1
      sentiment.attitude.positive.few-positive 4
      sentiment.attitude.positive.few-most-negative 0
      sentiment.attitude.positive.few-most-positive 0
      sentiment.attitude.sure.always 0
      sentiment.attitude.sure.of-odds 1
      sentiment.attitude.sure.few 0
      sentiment.attitude.sure.few-odds 0
      sentiment.stance.temperature 2
      sentiment.befalls.temperature 0.5
      sentiment.befalls.help 1
      sentiment.stars.temperature 4
      """;

  private RatedText() {}

  /** {@return a document with what each of its words is worth; others are worth 0} */
  public static EncodedText of(Document document, Map<String, Float> worth, Path folder) {
    Pieces pieces = Pieces.of(document);
    List<Encoding.WindowOutput> outputs = new ArrayList<>();
    for (Pieces.Window window : pieces.windows()) {
      int begin = Encoding.keptBegin(window);
      int end = Encoding.keptEnd(window);
      float[] vectors = new float[(1 + end - begin) * WIDTH];
      vectors[1] = 1;
      for (int i = begin; i < end; i++) {
        String word = pieces.span(i).in(document.text());
        vectors[(1 + i - begin) * WIDTH] = worth.getOrDefault(word, 0f);
      }
      outputs.add(new Encoding.WindowOutput(vectors, new float[0]));
    }
    List<String> stars =
        List.of("very negative", "negative", "neutral", "positive", "very positive");
    new ModelFolder(folder)
        .sum("1234", SharedModel.ENCODER)
        .file(Calibration.FILE, CALIBRATION.getBytes(StandardCharsets.UTF_8))
        // Mean of the words (worth, windows), then window (worth, windows).
        .file("rating.head", head(List.of("rating"), 0, 1, 10, 100, 1))
        .file("stars.head", head(stars, 2, 1, 0, 0, 0))
        .file("stance.head", head(List.of("negative", "neutral", "positive"), 1, 1, 0, 0, 0))
        .file("befalls.head", head(List.of("harm", "none", "help"), 1, 1, 0, 0, 0))
        .complete();
    return new EncodedText(document, new Encoding(pieces, outputs, WIDTH, 0), new Heads(folder));
  }

  /** A head that gives each label the inputs, times the weights, times its distance to a middle. */
  private static byte[] head(List<String> labels, int middle, float... weights) {
    int outputs = labels.size();
    float[] layer = new float[3 + weights.length * outputs + outputs];
    layer[0] = weights.length;
    layer[1] = outputs;
    int next = 3;
    for (int o = 0; o < outputs; o++) {
      for (float weight : weights) {
        layer[next++] = outputs == 1 ? weight : weight * (o - middle);
      }
    }
    if (outputs == 1) {
      layer[next] = -1;
    }
    return ModelFolder.head(labels, layer);
  }
}
