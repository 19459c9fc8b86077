package dev.lede.benchmarks.encoder;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.encoder.internal.Pieces;
import dev.lede.encoder.internal.SpanTagger;
import dev.lede.training.ReferenceNames;
import dev.lede.training.ReportHead;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.SpanScore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Measures what the heads of the encoder reach by themselves: spans of source, cue and content of
 * quotations, names, polarity toward a target and of a sentence.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.mainClass=dev.lede.benchmarks.encoder.EncoderBenchmark -Dexec.args="DATA [MODEL]"
 * }</pre>
 *
 * <p>DATA has {@code quotes/*.jsonl} with {@code attributions}, {@code sentiment/targets/*.jsonl}
 * with {@code begin}, {@code end} and {@code label}, and {@code sentiment/sentences/*.jsonl} with a
 * {@code rating} or a {@code label} from 0 to 4. Files whose name says {@code train}, or which were
 * trained on as a whole, are left out. MODEL is the folder of another model than that of the jar.
 */
public final class EncoderBenchmark {

  private static final List<String> TAGS = List.of("source", "cue", "content");
  private static final List<String> POLARITIES = List.of("negative", "neutral", "positive");
  private static final Set<String> TRAINED_ON = Set.of("sentfin.jsonl");

  /** Of this file only the articles were held back whose number ends in 1. */
  private static final String PARTLY_TRAINED_ON = "nyt-open.jsonl";

  /** Ratings run from -4 to 4; within a twentieth of that width from 0 they count as neutral. */
  private static final double NEUTRAL_RATING = 0.4;

  private final Encoder encoder;
  private final PrintStream out;

  private EncoderBenchmark(Encoder encoder, PrintStream out) {
    this.encoder = encoder;
    this.out = out;
  }

  /**
   * Prints the report.
   *
   * @param args the data, and if wanted the folder of a model
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("needs the data, and if wanted the folder of a model");
    }
    Encoder.Builder builder = Encoder.builder().threads(2);
    if (args.length == 2) {
      builder.model(Path.of(args[1]));
    }
    try (Encoder encoder = builder.build()) {
      new EncoderBenchmark(encoder, System.out).report(Path.of(args[0]));
    }
  }

  private void report(Path data) throws IOException {
    ReportHead.begin(out, "What the encoder's heads reach", EncoderBenchmark.class, "DATA [MODEL]");
    out.printf("Model sha256 %s. F1, accuracy and recall in hundredths.%n", encoder.modelSha256());
    for (JsonLines file : files(data, "quotes")) {
      quotations(file);
    }
    for (JsonLines file : files(data, "sentiment/targets")) {
      targets(file);
    }
    for (JsonLines file : files(data, "sentiment/sentences")) {
      sentences(file);
    }
  }

  private static List<JsonLines> files(Path data, String part) throws IOException {
    if (!Files.isDirectory(data.resolve(part))) {
      return List.of();
    }
    return JsonLines.readAll(data, part).stream()
        .filter(file -> !file.name().contains("train") && !TRAINED_ON.contains(file.name()))
        .toList();
  }

  private void begin(JsonLines file, int items) {
    out.printf("%n## %s, %d items%n%nsha256 %s%n%n", file.name(), items, file.sha256());
  }

  private void quotations(JsonLines file) {
    Map<String, SpanScore> scores = new LinkedHashMap<>();
    Map<String, SpanScore> kinds = new LinkedHashMap<>();
    SpanScore nameScore = new SpanScore();
    ReferenceNames reference = ReferenceNames.ifPresent().orElse(null);
    for (JsonNode item : file.items()) {
      Document document = Document.of(item.path("text").asText());
      EncodedText encoded = EncodedText.of(encoder.encode(document));
      for (String tag : TAGS) {
        Set<Span> gold = gold(item.path("attributions"), tag, document.text());
        Set<Span> found = found(encoded, tag);
        scores.computeIfAbsent(tag, t -> new SpanScore()).add(gold, found);
        if (tag.equals("content")) {
          for (JsonNode attribution : item.path("attributions")) {
            kinds
                .computeIfAbsent(attribution.path("kind").asText(), kind -> new SpanScore())
                .add(spans(attribution, tag, document.text()), found);
          }
        }
      }
      if (reference != null) {
        List<ReferenceNames.Name> gold = reference.in(document);
        List<SpanTagger.Phrase> found = encoded.phrases("names");
        for (String kind : List.of("PERSON", "ORGANIZATION", "LOCATION")) {
          nameScore.add(
              gold.stream()
                  .filter(name -> name.kind().equals(kind))
                  .map(ReferenceNames.Name::span)
                  .collect(Collectors.toSet()),
              found.stream()
                  .filter(phrase -> phrase.kind().equals(kind))
                  .map(SpanTagger.Phrase::span)
                  .collect(Collectors.toSet()));
        }
      }
    }
    begin(file, file.items().size());
    out.println("| span | gold | exact F1 | overlap F1 |");
    out.println("|---|---|---|---|");
    scores.forEach(this::spanRow);
    if (reference != null) {
      spanRow("names, as CoreNLP's CRF has them", nameScore);
    }
    out.printf("%nContent found exactly, by kind:");
    kinds.forEach(
        (kind, score) ->
            out.printf(Locale.ROOT, " %s %.1f (of %d)", kind, score.exactRecall(), score.gold()));
    out.println();
  }

  private void spanRow(String name, SpanScore score) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f |%n",
        name,
        score.gold(),
        score.exactF1(),
        score.overlapF1());
  }

  private static Set<Span> gold(JsonNode attributions, String tag, String text) {
    Set<Span> all = new HashSet<>();
    attributions.forEach(attribution -> all.addAll(spans(attribution, tag, text)));
    return all;
  }

  /** The spans of one phrase; what only white space parts is one span. */
  private static Set<Span> spans(JsonNode attribution, String tag, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : attribution.path(tag)) {
      Span span = new Span(pair.get(0).asInt(), pair.get(1).asInt());
      if (!spans.isEmpty()) {
        Span last = spans.get(spans.size() - 1);
        if (text.substring(last.end(), span.begin()).isBlank()) {
          spans.remove(spans.size() - 1);
          span = new Span(last.begin(), span.end());
        }
      }
      spans.add(span);
    }
    return SpanScore.trimmed(spans, text);
  }

  private static Set<Span> found(EncodedText encoded, String tag) {
    return SpanScore.trimmed(
        encoded.phrases(tag).stream().map(SpanTagger.Phrase::span).toList(),
        encoded.document().text());
  }

  private EncodedText encoded(JsonNode item) {
    return EncodedText.of(encoder.encode(Document.of(item.path("text").asText())));
  }

  private void targets(JsonLines file) {
    ClassScore score = new ClassScore();
    int without = 0;
    for (JsonNode item : file.items()) {
      EncodedText encoded = encoded(item);
      Encoding encoding = encoded.encoding();
      Pieces pieces = encoding.pieces();
      int begin = pieces.firstAfter(item.path("begin").asInt());
      int end = pieces.endBefore(item.path("end").asInt());
      int gold = POLARITIES.indexOf(item.path("label").asText());
      if (begin >= end) {
        without++;
        score.add(gold, POLARITIES.indexOf("neutral"));
      } else {
        float[] target = encoding.mean(begin, end);
        score.add(
            gold,
            best(encoded.heads().get("stance").probabilities(target, encoding.context(begin))));
      }
    }
    begin(file, score.size());
    out.printf(
        Locale.ROOT,
        "Macro-F1 %.1f, accuracy %.1f; %d targets without a piece%n",
        score.macroF1(POLARITIES.size()),
        score.accuracy(),
        without);
  }

  private void sentences(JsonLines file) {
    ClassScore ratings = new ClassScore();
    ClassScore polarities = new ClassScore();
    ClassScore five = new ClassScore();
    ClassScore two = new ClassScore();
    for (JsonNode item : file.items()) {
      if (file.name().equals(PARTLY_TRAINED_ON)
          && !item.path("id").asText().matches("nyt-\\d*1_\\d+")) {
        continue;
      }
      EncodedText encoded = encoded(item);
      Encoding encoding = encoded.encoding();
      if (encoding.pieces().size() == 0) {
        continue;
      }
      float[] mean = encoding.mean(0, encoding.pieces().size());
      float[] context = encoding.context(0);
      if (item.has("rating")) {
        double gold = item.path("rating").asDouble();
        double found = encoded.heads().get("rating").outputs(mean, context)[0];
        ratings.add(gold, found);
        polarities.add(polarity(gold), polarity(found));
      } else {
        int gold = item.path("label").asInt();
        float[] classes = encoded.heads().get("stars").probabilities(mean, context);
        five.add(gold, best(classes));
        if (gold != 2) {
          two.add(gold > 2 ? 1 : 0, classes[3] + classes[4] > classes[0] + classes[1] ? 1 : 0);
        }
      }
    }
    begin(file, Math.max(ratings.size(), five.size()));
    if (ratings.size() > 0) {
      out.printf(
          Locale.ROOT,
          "Pearson r %.3f, macro-F1 of three classes %.1f%n",
          ratings.correlation(),
          polarities.macroF1(3));
    }
    if (five.size() > 0) {
      out.printf(
          Locale.ROOT,
          "Five classes %.1f, two classes %.1f (of %d)%n",
          five.accuracy(),
          two.accuracy(),
          two.size());
    }
  }

  private static int polarity(double rating) {
    return rating > NEUTRAL_RATING ? 2 : rating < -NEUTRAL_RATING ? 0 : 1;
  }

  private static int best(float[] probabilities) {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return best;
  }
}
