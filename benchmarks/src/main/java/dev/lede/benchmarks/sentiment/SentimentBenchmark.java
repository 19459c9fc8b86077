package dev.lede.benchmarks.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.JsonLines;
import dev.lede.benchmarks.Report;
import dev.lede.benchmarks.encoder.ClassScore;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures how often tones are right: toward mentions, of sentences, of documents toward a person,
 * of what people are quoted with; beside VADER, CoreNLP and the commonest class.
 *
 * <pre>{@code
 * MAVEN_OPTS=-Xmx8g ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.mainClass=dev.lede.benchmarks.sentiment.SentimentBenchmark -Dexec.args=DATA
 * }</pre>
 *
 * <p>DATA has {@code sentiment/targets}, {@code sentiment/sentences}, {@code sentiment/documents}
 * and {@code sentiment/speakers}, and for the time an article takes {@code quotes}; each with files
 * of JSON lines. Files whose name says {@code train}, or which were trained on as a whole, are left
 * out. Without the profile CoreNLP is.
 */
public final class SentimentBenchmark {

  private static final List<String> LABELS = List.of("negative", "neutral", "positive");
  private static final Set<String> TRAINED_ON = Set.of("sentfin.jsonl");

  /** Of this file only the articles were held back whose number ends in 1. */
  private static final String PARTLY_TRAINED_ON = "nyt-open.jsonl";

  /** Ratings run from -4 to 4; within a twentieth of that width from 0 they count as neutral. */
  private static final double NEUTRAL_RATING = 0.4;

  /** VADER's authors call a compound score neutral within this. */
  private static final double VADER_NEUTRAL = 0.05;

  /** Half way from the middle one of five classes to the next. */
  private static final double CORENLP_NEUTRAL = 0.25;

  /** CoreNLP reads every third item, since it takes about half a second a sentence. */
  private static final int CORENLP_SHARE = 3;

  private static final String CORENLP = "CoreNLP, every third item";

  private static final double NANOSECONDS = 1e6;
  private static final int ARTICLES_FOR_CORENLP = 8;

  private final SentimentAnalyzer lede;
  private final SentimentAnalyzer vader = SentimentAnalyzer.lexicon();
  private final Optional<CoreNlpSentiment> coreNlp = CoreNlpSentiment.ifPresent();
  private final PrintStream out;

  private SentimentBenchmark(SentimentAnalyzer lede, PrintStream out) {
    this.lede = lede;
    this.out = out;
  }

  /**
   * Prints the report.
   *
   * @param args the data
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("needs the folder of the data");
    }
    try (Encoder encoder = Encoder.create();
        SentimentAnalyzer lede = SentimentAnalyzer.with(encoder)) {
      Report.begin(System.out, "What the tone is", SentimentBenchmark.class, "DATA");
      System.out.printf("Model sha256 %s. F1 and accuracy in hundredths.%n", encoder.modelSha256());
      System.out.println(
          "The neutral band was chosen on nyt-open, the temperatures on newsmtsc and sst-dev, the"
              + " attitude toward a person on persent-dev.");
      new SentimentBenchmark(lede, System.out).report(Path.of(args[0]));
    }
  }

  private void report(Path data) throws IOException {
    for (JsonLines file : files(data, "sentiment/targets")) {
      targets(file);
    }
    for (JsonLines file : files(data, "sentiment/sentences")) {
      sentences(file);
    }
    for (JsonLines file : files(data, "sentiment/documents")) {
      documents(file);
    }
    for (JsonLines file : files(data, "sentiment/speakers")) {
      speakers(file);
    }
    for (JsonLines file : files(data, "quotes")) {
      if (file.name().contains("dev") && !file.name().contains("second")) {
        articles(file);
      }
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

  private void begin(JsonLines file, int items, String columns) {
    out.printf("%n## %s, %d items%n%nsha256 %s%n%n", file.name(), items, file.sha256());
    out.println("| | " + columns + " |");
    out.println("|---" + "|---".repeat(columns.split("\\|", -1).length) + "|");
  }

  private void targets(JsonLines file) {
    Map<String, ClassScore> scores = new LinkedHashMap<>();
    Calibration calibration = new Calibration();
    int items = 0;
    for (JsonNode item : file.items()) {
      String text = item.path("text").asText();
      int gold = LABELS.indexOf(item.path("label").asText());
      Span mention = new Span(item.path("begin").asInt(), item.path("end").asInt());
      Tone tone = lede.toward(Document.of(text), mention).orElse(Tone.NEUTRAL);
      add(scores, "Lede", gold, index(tone));
      calibration.add(largest(tone), index(tone) == gold);
      peers(scores, text, gold, items++ % CORENLP_SHARE == 0);
    }
    begin(file, file.items().size(), "macro-F1 | accuracy");
    scores.forEach(this::classRow);
    out.printf(Locale.ROOT, "%nExpected calibration error %.3f%n", calibration.error());
  }

  private void peers(Map<String, ClassScore> scores, String text, int gold, boolean withCoreNlp) {
    add(scores, "VADER", gold, band(vader.ofSentence(text).tone().polarity(), VADER_NEUTRAL));
    if (withCoreNlp) {
      coreNlp.ifPresent(
          other -> add(scores, CORENLP, gold, band(other.polarity(text), CORENLP_NEUTRAL)));
    }
    for (int label = 0; label < LABELS.size(); label++) {
      add(scores, "always " + LABELS.get(label), gold, label);
    }
  }

  private static void add(Map<String, ClassScore> scores, String system, int gold, int found) {
    scores.computeIfAbsent(system, s -> new ClassScore()).add(gold, found);
  }

  private static int band(double polarity, double neutral) {
    return polarity > neutral ? 2 : polarity < -neutral ? 0 : 1;
  }

  /** The index of a tone's class in {@link #LABELS}. */
  private static int index(Tone tone) {
    return switch (tone.label()) {
      case NEGATIVE -> 0;
      case NEUTRAL -> 1;
      case POSITIVE -> 2;
    };
  }

  private static double largest(Tone tone) {
    return Math.max(tone.neutral(), Math.max(tone.negative(), tone.positive()));
  }

  private void classRow(String system, ClassScore score) {
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f |%n",
        system,
        score.macroF1(LABELS.size()),
        score.accuracy());
  }

  private void sentences(JsonLines file) {
    if (file.items().get(0).has("rating")) {
      ratings(file);
    } else {
      stars(file);
    }
  }

  private void ratings(JsonLines file) {
    Map<String, ClassScore> measures = new LinkedHashMap<>();
    Map<String, ClassScore> labels = new LinkedHashMap<>();
    Calibration calibration = new Calibration();
    int items = 0;
    for (JsonNode item : file.items()) {
      if (file.name().equals(PARTLY_TRAINED_ON)
          && !item.path("id").asText().matches("nyt-\\d*1_\\d+")) {
        continue;
      }
      items++;
      String text = item.path("text").asText();
      double rating = item.path("rating").asDouble();
      int gold = band(rating, NEUTRAL_RATING);
      Tone tone = lede.ofSentence(text).tone();
      measures.computeIfAbsent("Lede", s -> new ClassScore()).add(rating, tone.polarity());
      add(labels, "Lede", gold, index(tone));
      calibration.add(largest(tone), index(tone) == gold);
      for (int label = 0; label < LABELS.size(); label++) {
        String always = "always " + LABELS.get(label);
        measures.computeIfAbsent(always, system -> new ClassScore()).add(rating, 0);
        add(labels, always, gold, label);
      }
      double compound = vader.ofSentence(text).tone().polarity();
      measures.computeIfAbsent("VADER", s -> new ClassScore()).add(rating, compound);
      add(labels, "VADER", gold, band(compound, VADER_NEUTRAL));
      if (items % CORENLP_SHARE == 1) {
        coreNlp.ifPresent(
            other -> {
              double polarity = other.polarity(text);
              measures.computeIfAbsent(CORENLP, s -> new ClassScore()).add(rating, polarity);
              add(labels, CORENLP, gold, band(polarity, CORENLP_NEUTRAL));
            });
      }
    }
    begin(file, items, "Pearson r | macro-F1");
    measures.forEach(
        (system, score) ->
            out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.1f |%n",
                system,
                score.correlation(),
                labels.getOrDefault(system, new ClassScore()).macroF1(LABELS.size())));
    out.printf(Locale.ROOT, "%nExpected calibration error %.3f%n", calibration.error());
  }

  private void stars(JsonLines file) {
    ClassScore five = new ClassScore();
    ClassScore two = new ClassScore();
    Calibration calibration = new Calibration();
    for (JsonNode item : file.items()) {
      int gold = item.path("label").asInt();
      SentenceSentiment found = lede.ofSentence(item.path("text").asText());
      List<Double> p = found.classes();
      int best = 0;
      for (int c = 1; c < p.size(); c++) {
        best = p.get(c) > p.get(best) ? c : best;
      }
      five.add(gold, best);
      calibration.add(p.get(best), best == gold);
      if (gold != 2) {
        two.add(gold > 2 ? 1 : 0, p.get(3) + p.get(4) > p.get(0) + p.get(1) ? 1 : 0);
      }
    }
    begin(file, five.size(), "five classes | two classes");
    out.printf(Locale.ROOT, "| Lede | %.1f | %.1f |%n", five.accuracy(), two.accuracy());
    out.printf(Locale.ROOT, "%nExpected calibration error %.3f%n", calibration.error());
  }

  private void documents(JsonLines file) {
    Map<String, ClassScore> scores = new LinkedHashMap<>();
    Calibration calibration = new Calibration();
    int without = 0;
    for (JsonNode item : file.items()) {
      int gold = LABELS.indexOf(item.path("label").asText());
      String text = item.path("text").asText();
      Optional<TargetSentiment> found =
          lede.toward(Document.of(text), item.path("target").asText());
      without += found.isEmpty() ? 1 : 0;
      add(scores, "Lede", gold, index(found.map(TargetSentiment::tone).orElse(Tone.NEUTRAL)));
      found
          .map(TargetSentiment::tone)
          .ifPresent(tone -> calibration.add(largest(tone), index(tone) == gold));
      double compound = vader.analyze(Document.of(text)).overall().polarity();
      add(scores, "VADER, the whole document", gold, band(compound, VADER_NEUTRAL));
      for (int label = 0; label < LABELS.size(); label++) {
        add(scores, "always " + LABELS.get(label), gold, label);
      }
    }
    begin(file, file.items().size(), "macro-F1 | accuracy");
    scores.forEach(this::classRow);
    out.printf(
        Locale.ROOT,
        "%nExpected calibration error %.3f; %d targets are not found and count as neutral%n",
        calibration.error(),
        without);
  }

  private void speakers(JsonLines file) {
    Map<String, ClassScore> scores = new LinkedHashMap<>();
    int named = 0;
    for (JsonNode item : file.items()) {
      Document document = Document.of(item.path("text").asText());
      for (JsonNode node : item.path("spans")) {
        String target = node.path("target").asText("").replace('_', ' ').strip();
        if (!node.path("quote").asBoolean() || target.isEmpty()) {
          continue;
        }
        int gold = node.path("label").asText().equals("positive") ? 1 : 0;
        Span span = new Span(node.path("begin").asInt(), node.path("end").asInt());
        List<Double> evidence = new ArrayList<>();
        lede.toward(document, target)
            .ifPresent(
                found ->
                    found.evidence().stream()
                        .filter(e -> e.sentence().overlaps(span))
                        .forEach(e -> evidence.add(e.tone().polarity())));
        named += evidence.isEmpty() ? 0 : 1;
        String words = span.in(document.text());
        double polarity =
            evidence.isEmpty()
                ? lede.ofSentence(words).tone().polarity()
                : evidence.stream().mapToDouble(e -> e).average().orElse(0);
        add(scores, "Lede", gold, polarity > 0 ? 1 : 0);
        add(scores, "VADER", gold, vader.ofSentence(words).tone().polarity() > 0 ? 1 : 0);
        add(scores, "always negative", gold, 0);
      }
    }
    begin(file, scores.values().iterator().next().size(), "accuracy | macro-F1");
    scores.forEach(
        (system, score) ->
            out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", system, score.accuracy(), score.macroF1(2)));
    out.printf("%nIn %d of them a sentence of the span names the target%n", named);
  }

  /** What an article costs, and whether its length moves its tone. */
  private void articles(JsonLines file) {
    double largest = 0;
    double narrated = 0;
    double spent = 0;
    lede.analyze(Document.of(file.items().get(0).path("text").asText()));
    for (JsonNode item : file.items()) {
      String text = item.path("text").asText();
      long started = System.nanoTime();
      DocumentSentiment once = lede.analyze(Document.of(text));
      spent += System.nanoTime() - started;
      DocumentSentiment twice = lede.analyze(Document.of(text + "\n\n" + text));
      largest = Math.max(largest, Math.abs(once.overall().polarity() - twice.overall().polarity()));
      narrated = Math.max(narrated, distance(once.narration(), twice.narration()));
    }
    begin(file, file.items().size(), "milliseconds an article, one thread, reading included");
    out.printf(Locale.ROOT, "| Lede | %.0f |%n", spent / NANOSECONDS / file.items().size());
    coreNlp.ifPresent(
        other -> {
          double ours = 0;
          double theirs = 0;
          other.polarity(file.items().get(0).path("text").asText());
          for (JsonNode item : file.items().subList(0, ARTICLES_FOR_CORENLP)) {
            String text = item.path("text").asText();
            long started = System.nanoTime();
            lede.analyze(Document.of(text));
            ours += System.nanoTime() - started;
            started = System.nanoTime();
            other.polarity(text);
            theirs += System.nanoTime() - started;
          }
          double articles = NANOSECONDS * ARTICLES_FOR_CORENLP;
          out.printf(
              Locale.ROOT,
              "| Lede, the first %d | %.0f |%n| CoreNLP, the same | %.0f |%n",
              ARTICLES_FOR_CORENLP,
              ours / articles,
              theirs / articles);
        });
    out.printf(
        Locale.ROOT,
        "%nAn article twice, one after the other, moves the overall polarity by %.4f at most, that of"
            + " narration by %.4f%n",
        largest,
        narrated);
  }

  private static double distance(Optional<Tone> one, Optional<Tone> other) {
    return Math.abs(one.orElse(Tone.NEUTRAL).polarity() - other.orElse(Tone.NEUTRAL).polarity());
  }
}
