package dev.lede.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.Answers;
import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuotationSigns;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.training.gold.CalibrationError;
import dev.lede.training.gold.GoldAttribution;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.QuotationScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Measures how well quotations are found and attributed, beside CoreNLP's quote annotator, and
 * beside a person where two have annotated the same articles.
 *
 * <p>A line of the data has {@code text} and {@code attributions}, each with {@code kind}, {@code
 * speechCue}, lists of spans {@code source}, {@code cue} and {@code content}, and perhaps {@code
 * speaker}. The {@code id} of what a further annotator says has the annotator after a {@code #}.
 */
public final class QuotationAccuracy {

  private final QuoteAttributor attributor;
  private final List<Peer<String, List<GoldAttribution>>> peers = new ArrayList<>();
  private final Map<String, List<GoldAttribution>> firstAnnotator = new HashMap<>();

  /** Loads the systems. */
  public QuotationAccuracy(Encoder encoder) {
    attributor = QuoteAttributor.builder().encoder(encoder).build();
    peers.add(
        Peer.of(
            "Lede",
            List.of(),
            text ->
                GoldAttribution.of(
                    attributor.attribute(Document.of(text)).of(Quotation.Act.values()), text)));
    peers.add(
        Peer.of(
            "Lede, as PolNeAR counts",
            List.of(),
            text ->
                GoldAttribution.of(
                    QuotationSigns.asCorporaCount(encoder.encode(Document.of(text)))
                        .of(Quotation.Act.values()),
                    text)));
    CoreNlpQuotes.ifPresent()
        .ifPresent(coreNlp -> peers.add(Peer.of("CoreNLP", List.of(), coreNlp::in)));
  }

  /** Measures the first articles of each file; returns a sheet a file. */
  public List<Sheet> measure(List<JsonLines> files, int limit) {
    for (JsonLines file : files) {
      for (JsonNode item : file.items()) {
        firstAnnotator.put(item.path("id").asText(), GoldAttribution.of(item));
      }
    }
    return files.stream().map(file -> measure(file, file.first(limit))).toList();
  }

  private Sheet measure(JsonLines file, List<JsonNode> items) {
    Sheet sheet = new Sheet(file, items.size(), "articles", 1);
    sheet.headlines(
        "content exact F1, all",
        "content overlap F1, all",
        "source right, given the content, all",
        "scare quotes left without a speaker");
    List<String> texts = items.stream().map(item -> item.path("text").asText()).toList();
    List<List<GoldAttribution>> gold = items.stream().map(GoldAttribution::of).toList();
    for (Peer<String, List<GoldAttribution>> peer : peers) {
      Answers<List<GoldAttribution>> answers = peer.ask(texts);
      add(sheet, texts, gold, answers);
      if (peer == peers.get(0)) {
        sheet.add(
            gold,
            answers,
            List.of("calibration error of the confidence"),
            (right, found) -> {
              List<CalibrationError.Said> said = new ArrayList<>();
              for (int i = 0; i < found.size(); i++) {
                said.addAll(said(found.get(i), right.get(i)));
              }
              return new double[] {CalibrationError.of(said)};
            });
      }
    }
    person(items).ifPresent(person -> add(sheet, texts, gold, person));
    return sheet;
  }

  /** What the first annotator of the same articles says, where the file is another's. */
  private Optional<Answers<List<GoldAttribution>>> person(List<JsonNode> items) {
    List<Integer> asked = new ArrayList<>();
    List<List<GoldAttribution>> given = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String id = items.get(i).path("id").asText();
      List<GoldAttribution> first =
          id.indexOf('#') < 0 ? null : firstAnnotator.get(id.substring(0, id.indexOf('#')));
      if (first != null) {
        asked.add(i);
        given.add(first);
      }
    }
    return asked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answers<>("another person", asked, given, 0));
  }

  private static void add(
      Sheet sheet,
      List<String> texts,
      List<List<GoldAttribution>> gold,
      Answers<List<GoldAttribution>> answers) {
    List<QuotationScore> scores = new ArrayList<>();
    for (int i = 0; i < answers.asked().size(); i++) {
      int item = answers.asked().get(i);
      QuotationScore score = new QuotationScore();
      score.add(texts.get(item), gold.get(item), answers.given().get(i));
      scores.add(score);
    }
    // The scores of the articles are added up anew for every resample of them.
    List<String> metrics = List.copyOf(figures(new QuotationScore()).keySet());
    sheet.add(
        IntStream.range(0, texts.size()).boxed().toList(),
        new Answers<>(answers.system(), answers.asked(), scores, answers.failed()),
        metrics,
        (items, drawn) -> {
          QuotationScore all = new QuotationScore();
          drawn.forEach(all::add);
          return figures(all).values().stream().mapToDouble(figure -> figure).toArray();
        });
  }

  /** All in hundredths; NaN where there is nothing to count. */
  private static Map<String, Double> figures(QuotationScore score) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String kind :
        List.of(
            QuotationScore.ALL,
            "direct",
            "mixed",
            "indirect",
            QuotationScore.MARKED,
            QuotationScore.REPORTING)) {
      QuotationScore.Counts c = score.counts(kind);
      // Of found ones nobody knows whether the annotators' list has their verb: recall only.
      if (!kind.equals(QuotationScore.REPORTING)) {
        figures.put("content exact F1, " + kind, c.exactF1());
        figures.put("content overlap F1, " + kind, c.overlapF1());
        figures.put(
            "content overlap precision, " + kind,
            QuotationScore.share(c.overlappingFound, c.found));
      }
      figures.put("content exact recall, " + kind, QuotationScore.share(c.exact, c.gold));
      figures.put("content overlap recall, " + kind, QuotationScore.share(c.overlapping, c.gold));
      figures.put("something found, " + kind, QuotationScore.share(c.touched, c.gold));
      figures.put("source right, given the content, " + kind, c.sourceAccuracy());
    }
    figures.put("source exact F1", score.sources.exactF1());
    figures.put("cue exact F1", score.cues.exactF1());
    figures.put(
        "scare quotes left without a speaker",
        QuotationScore.share(score.scareLeftAlone, score.scare));
    figures.put(
        "speaker's name right, of all contents with one",
        QuotationScore.share(score.rightlyNamed, score.named));
    figures.put(
        "speaker's name right, of those found",
        QuotationScore.share(score.rightlyNamed, score.namedAndFound));
    return figures;
  }

  private static List<CalibrationError.Said> said(
      List<GoldAttribution> found, List<GoldAttribution> gold) {
    return found.stream()
        .map(f -> new CalibrationError.Said(f.confidence(), QuotationScore.isRight(f, gold)))
        .toList();
  }
}
