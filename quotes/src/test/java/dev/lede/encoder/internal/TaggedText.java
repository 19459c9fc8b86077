package dev.lede.encoder.internal;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.testing.ModelFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document whose tags are written by hand, as if the model had found them: heads that pass on
 * what stands in the vectors, and the calibration of the model in the jar.
 */
public final class TaggedText {

  private static final List<String> TAGS = List.of("source", "cue", "content");
  private static final List<String> NAMES =
      List.of(
          "O",
          "B-PERSON",
          "I-PERSON",
          "B-ORGANIZATION",
          "I-ORGANIZATION",
          "B-LOCATION",
          "I-LOCATION");
  private static final float SURE = 5;

  private final Document document;
  private final Pieces pieces;
  private final float[][] tagScores;
  private final float[][] vectors;

  private TaggedText(Document document) {
    this.document = document;
    pieces = Pieces.of(document);
    tagScores = new float[pieces.size()][3 * TAGS.size()];
    vectors = new float[pieces.size()][NAMES.size()];
    for (int i = 0; i < pieces.size(); i++) {
      for (int tag = 0; tag < TAGS.size(); tag++) {
        tagScores[i][3 * tag] = SURE;
      }
      vectors[i][0] = SURE;
    }
  }

  /** {@return a document without tags} */
  public static TaggedText of(Document document) {
    return new TaggedText(document);
  }

  /** Tags some words where they are first: {@code source}, {@code cue} or {@code content}. */
  public TaggedText tag(String head, String words) {
    mark(tagScores, 3 * TAGS.indexOf(head), 1, words);
    return this;
  }

  /** Makes some words the name of a person where they are first. */
  public TaggedText person(String name) {
    mark(vectors, 0, 1, name);
    return this;
  }

  private void mark(float[][] scores, int outside, int begin, String words) {
    int from = document.text().indexOf(words);
    Span span = new Span(from, from + words.length());
    boolean first = true;
    for (int i = 0; i < pieces.size(); i++) {
      if (span.contains(pieces.span(i))) {
        scores[i][outside] = 0;
        scores[i][outside + (first ? begin : begin + 1)] = SURE;
        first = false;
      }
    }
  }

  /** {@return the document as an encoder would give it} */
  public EncodedText encoded(Path folder) {
    ModelFolder model = new ModelFolder(folder);
    for (int tag = 0; tag < TAGS.size(); tag++) {
      List<String> labels = List.of("O", "B-" + TAGS.get(tag), "I-" + TAGS.get(tag));
      model.file(TAGS.get(tag) + ".head", head(labels, 3 * TAGS.size(), 3 * tag));
    }
    model.file("names.head", head(NAMES, 3 * NAMES.size(), NAMES.size()));
    try (InputStream in =
        Calibration.class.getResourceAsStream("/dev/lede/encoder/model/calibration.txt")) {
      model.file(Calibration.FILE, in == null ? new byte[0] : in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    model.sum(new Heads(null).sha256(), SharedModel.ENCODER).complete();
    return new EncodedText(document, encoding(), new Heads(folder));
  }

  private Encoding encoding() {
    List<Encoding.WindowOutput> outputs = new ArrayList<>();
    for (Pieces.Window window : pieces.windows()) {
      int begin = Encoding.keptBegin(window);
      int end = Encoding.keptEnd(window);
      float[] all = new float[(1 + end - begin) * NAMES.size()];
      float[] scores = new float[(end - begin) * 3 * TAGS.size()];
      for (int i = begin; i < end; i++) {
        System.arraycopy(vectors[i], 0, all, (1 + i - begin) * NAMES.size(), NAMES.size());
        System.arraycopy(tagScores[i], 0, scores, (i - begin) * 3 * TAGS.size(), 3 * TAGS.size());
      }
      outputs.add(new Encoding.WindowOutput(all, scores));
    }
    return new Encoding(pieces, outputs, NAMES.size(), 3 * TAGS.size());
  }

  /** A head whose outputs are some of its inputs, from one on. */
  private static byte[] head(List<String> labels, int inputs, int from) {
    int outputs = labels.size();
    float[] layer = new float[3 + inputs * outputs + outputs];
    layer[0] = inputs;
    layer[1] = outputs;
    for (int o = 0; o < outputs; o++) {
      layer[3 + o * inputs + from + o] = 1;
    }
    return ModelFolder.head(labels, layer);
  }
}
