package dev.lede.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.JsonLines;
import dev.lede.benchmarks.Report;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.Speaker;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures how well quotations are found and attributed, beside CoreNLP's quote annotator.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark,corenlp-models \
 *     -Dexec.mainClass=dev.lede.benchmarks.quotes.QuotationBenchmark -Dexec.args="DATA [MODEL]"
 * }</pre>
 *
 * <p>DATA has {@code quotes/*.jsonl}; a line has {@code text} and {@code attributions}, each with
 * {@code kind}, {@code speechCue}, lists of spans {@code source}, {@code cue} and {@code content},
 * and perhaps {@code speaker}. Files whose name says {@code train} or {@code second} are left out.
 * MODEL is the folder of another model than that of the jar. Without the profile {@code
 * corenlp-models} CoreNLP is left out.
 */
public final class QuotationBenchmark {

  private static final double NANOSECONDS = 1e6;
  private static final int BINS = 10;

  private final Map<String, Function<String, List<Attribution>>> systems = new LinkedHashMap<>();
  private final QuoteAttributor attributor;
  private final Optional<Path> model;
  private final PrintStream out;

  private QuotationBenchmark(Encoder encoder, Optional<Path> model, PrintStream out) {
    this.model = model;
    this.out = out;
    attributor = QuoteAttributor.builder().encoder(encoder).build();
    systems.put("Lede", text -> found(attributor.attribute(Document.of(text)), text));
    CoreNlpQuotes.ifPresent().ifPresent(coreNlp -> systems.put("CoreNLP", coreNlp::in));
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
    Encoder.Builder builder = Encoder.builder();
    Optional<Path> model = args.length == 2 ? Optional.of(Path.of(args[1])) : Optional.empty();
    model.ifPresent(builder::model);
    try (Encoder encoder = builder.build()) {
      new QuotationBenchmark(encoder, model, System.out)
          .report(Path.of(args[0]), encoder.modelSha256());
    }
  }

  private void report(Path data, String model) throws IOException {
    Report.begin(out, "Quotations", QuotationBenchmark.class, "DATA [MODEL]");
    out.printf("Model sha256 %s. All figures in hundredths but for times.%n", model);
    for (JsonLines file : JsonLines.readAll(data, "quotes")) {
      if (!file.name().contains("train") && !file.name().contains("second")) {
        report(file);
      }
    }
  }

  private void report(JsonLines file) {
    out.printf(
        "%n## %s, %d articles%n%nsha256 %s%n", file.name(), file.items().size(), file.sha256());
    // What is loaded or compiled on first use is no cost of an article.
    systems
        .values()
        .forEach(system -> Objects.requireNonNull(system.apply(text(file.items().get(0)))));
    Map<String, Double> milliseconds = new LinkedHashMap<>();
    systems.forEach(
        (name, system) -> {
          QuotationScore score = new QuotationScore();
          long spent = 0;
          for (JsonNode item : file.items()) {
            String text = text(item);
            long started = System.nanoTime();
            List<Attribution> found = system.apply(text);
            spent += System.nanoTime() - started;
            score.add(text, gold(item), found);
          }
          milliseconds.put(name, spent / NANOSECONDS / file.items().size());
          print(name, score);
        });
    out.printf("%nMilliseconds an article, one thread, reading included:");
    milliseconds.forEach((name, time) -> out.printf(Locale.ROOT, " %s %.0f", name, time));
    out.println(".");
    out.printf(Locale.ROOT, "The same for Lede with two threads: %.0f.%n", withTwoThreads(file));
    calibration(file);
  }

  private double withTwoThreads(JsonLines file) {
    Encoder.Builder builder = Encoder.builder().threads(2);
    model.ifPresent(builder::model);
    try (Encoder encoder = builder.build()) {
      QuoteAttributor twice = QuoteAttributor.builder().encoder(encoder).build();
      int quotations = twice.attribute(Document.of(text(file.items().get(0)))).size();
      long started = System.nanoTime();
      for (JsonNode item : file.items()) {
        quotations += twice.attribute(Document.of(text(item))).size();
      }
      double spent = (System.nanoTime() - started) / NANOSECONDS / file.items().size();
      return quotations == 0 ? 0 : spent;
    }
  }

  private void print(String name, QuotationScore score) {
    out.printf("%n### %s%n%n", name);
    out.println(
        "| content | gold | found | exact P | R | F1 | overlap P | R | F1 | touched | right source |");
    out.println("|---|---|---|---|---|---|---|---|---|---|---|");
    row("all kinds", score.counts(QuotationScore.ALL));
    row("direct and mixed", score.counts(QuotationScore.MARKED));
    for (String kind : List.of("direct", "mixed", "indirect")) {
      row(kind, score.counts(kind));
    }
    QuotationScore.Counts reporting = score.counts(QuotationScore.REPORTING);
    out.printf(
        Locale.ROOT,
        "| %s | %d | | | %.1f | | | %.1f | | %.1f | %.1f |%n",
        QuotationScore.REPORTING,
        reporting.gold,
        QuotationScore.share(reporting.exact, reporting.gold),
        QuotationScore.share(reporting.overlapping, reporting.gold),
        QuotationScore.share(reporting.touched, reporting.gold),
        reporting.sourceAccuracy());
    out.printf(
        Locale.ROOT,
        "%nSource exact F1 %.1f, cue exact F1 %.1f. Quoted words outside all gold contents, without a "
            + "speaker: %d of %d (%.1f). ",
        score.sources.exactF1(),
        score.cues.exactF1(),
        score.scareLeftAlone,
        score.scare,
        100.0 * score.scareLeftAlone / Math.max(1, score.scare));
    if (score.named > 0) {
      out.printf(
          Locale.ROOT,
          "Speakers with the gold name: %d of %d contents found that have one (%.1f); %d of all %d.",
          score.rightlyNamed,
          score.namedAndFound,
          100.0 * score.rightlyNamed / Math.max(1, score.namedAndFound),
          score.rightlyNamed,
          score.named);
    }
    out.println();
  }

  private void row(String name, QuotationScore.Counts c) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %.1f | %.1f | **%.1f** | %.1f | %.1f | **%.1f** | %.1f | %.1f |%n",
        name,
        c.gold,
        c.found,
        QuotationScore.share(c.exact, c.found),
        QuotationScore.share(c.exact, c.gold),
        c.exactF1(),
        QuotationScore.share(c.overlappingFound, c.found),
        QuotationScore.share(c.overlapping, c.gold),
        c.overlapF1(),
        QuotationScore.share(c.touched, c.gold),
        c.sourceAccuracy());
  }

  /** How far the confidence is from the share of quotations that are right. */
  private void calibration(JsonLines file) {
    double[] confidence = new double[BINS];
    int[] right = new int[BINS];
    int[] count = new int[BINS];
    int all = 0;
    for (JsonNode item : file.items()) {
      String text = text(item);
      List<Quotation> quotations = attributor.attribute(Document.of(text));
      List<Attribution> gold = gold(item);
      List<Attribution> found = found(quotations, text);
      for (int i = 0; i < found.size(); i++) {
        double own = quotations.get(i).confidence();
        int bin = Math.min(BINS - 1, (int) (own * BINS));
        confidence[bin] += own;
        count[bin]++;
        right[bin] += QuotationScore.isRight(found.get(i), gold) ? 1 : 0;
        all++;
      }
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(confidence[bin] - right[bin]) / Math.max(1, all);
    }
    out.printf(
        Locale.ROOT,
        "Confidence of Lede: expected calibration error %.3f over %d quotations, for content by "
            + "overlap and source.%n",
        error,
        all);
  }

  private static String text(JsonNode item) {
    return item.path("text").asText();
  }

  static List<Attribution> gold(JsonNode item) {
    List<Attribution> gold = new ArrayList<>();
    item.path("attributions").forEach(a -> gold.add(Attribution.of(a, text(item))));
    return gold;
  }

  static List<Attribution> found(List<Quotation> quotations, String text) {
    List<Attribution> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      found.add(
          new Attribution(
              quotation.kind().name().toLowerCase(Locale.ROOT),
              false,
              Attribution.normal(quotation.source().stream().toList(), text),
              Attribution.normal(quotation.cue().stream().toList(), text),
              Attribution.normal(quotation.content(), text),
              quotation.speaker().map(Speaker::name)));
    }
    return found;
  }
}
