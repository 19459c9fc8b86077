package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.training.HeadTraining.Example;
import dev.lede.training.gold.Contrast;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes examples for heads from texts, by the vectors of an encoder. */
final class HeadExamples {

  private final Encoder encoder;
  private String text = "";
  private Optional<Encoding> encoding = Optional.empty();

  HeadExamples(Encoder encoder) {
    this.encoder = encoder;
  }

  /** An example of a part of a text; none if no word is there. */
  Optional<Example> of(String of, Span part, float[] wanted) {
    if (encoding.isEmpty() || !text.equals(of)) {
      text = of;
      encoding = Optional.of(EncodedText.of(encoder.encode(Document.of(of))).encoding());
    }
    Encoding read = encoding.orElseThrow();
    int begin = read.pieces().firstAfter(part.begin());
    int end = read.pieces().endBefore(part.end());
    return begin < end
        ? Optional.of(new Example(read.mean(begin, end), read.context(begin), wanted, 1))
        : Optional.empty();
  }

  /** Those of a whole text. */
  Optional<Example> of(String of, float[] wanted) {
    return of(of, new Span(0, of.length()), wanted);
  }

  /** Those of a file in the layout of {@code targets} or {@code directed}. */
  List<Example> mentions(JsonLines file) {
    List<Example> all = new ArrayList<>();
    for (JsonNode item : file.items()) {
      JsonNode target = item.path("target");
      Span span =
          target.isArray()
              ? new Span(target.path(0).asInt(), target.path(1).asInt())
              : new Span(item.path("begin").asInt(), item.path("end").asInt());
      int right = Item.LABELS.indexOf(item.path("label").asText());
      of(item.path("text").asText(), span, one(right, Item.LABELS.size())).ifPresent(all::add);
    }
    return all;
  }

  /** Those of the names in contrasts, of training or held back, by one of their labels. */
  List<Example> names(
      List<Contrast> contrasts,
      boolean held,
      Function<Contrast.Name, Optional<Integer>> label,
      int classes) {
    List<Example> all = new ArrayList<>();
    for (Contrast contrast : contrasts) {
      for (Contrast.Name name :
          contrast.held() == held ? contrast.names() : List.<Contrast.Name>of()) {
        label
            .apply(name)
            .flatMap(right -> of(contrast.text(), name.span(), one(right, classes)))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private static float[] one(int right, int classes) {
    float[] wanted = new float[classes];
    wanted[right] = 1;
    return wanted;
  }
}
