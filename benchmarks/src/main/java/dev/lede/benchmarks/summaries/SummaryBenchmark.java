package dev.lede.benchmarks.summaries;

import dev.lede.benchmarks.JsonLines;
import dev.lede.benchmarks.Report;
import dev.lede.benchmarks.rouge.Rouge;
import dev.lede.summarize.Centroid;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.LexRank;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.TextRank;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Measures how well summaries of three sentences agree with those that people wrote, every ranker
 * with every redundancy control, against the first three sentences (Lead-3).
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.summaries.SummaryBenchmark -Dexec.args=DATA
 * }</pre>
 *
 * <p>DATA is a folder whose {@code summaries/*.jsonl} hold one JSON object a line, with {@code
 * text}, the article, and {@code references}, its summaries as lists of sentences. Without lines
 * for progress the output is what stands in {@code benchmarks/reports/summaries.md}.
 */
public final class SummaryBenchmark {

  private static final List<Ranker> RANKERS =
      List.of(new Lead(), new TextRank(), new LexRank(), new Centroid());

  private static final List<Redundancy> CONTROLS =
      List.of(Redundancy.none(), Redundancy.trigramBlocking(), Redundancy.mmr(0.7));

  private final PrintStream out;
  private final IdentityHashMap<Article, Ranker> learned = new IdentityHashMap<>();

  private SummaryBenchmark(List<Article> articles, PrintStream out) {
    this.out = out;
    if (articles.size() < RankerTraining.FOLDS) {
      return;
    }
    RankerTraining training = new RankerTraining(articles);
    List<LearnedRanker> rankers =
        training.crossValidated(RankerTraining.LABELS, RankerTraining.RIDGE);
    for (int i = 0; i < training.articles().size(); i++) {
      learned.put(training.articles().get(i), rankers.get(i % RankerTraining.FOLDS));
    }
  }

  /**
   * Prints the report.
   *
   * @param args the folder of the data
   * @throws IOException if its files cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          args.length + " arguments given; name one folder, which holds summaries/*.jsonl");
    }
    report(JsonLines.readAll(Path.of(args[0]), "summaries"), System.out);
  }

  static void report(List<JsonLines> files, PrintStream out) throws IOException {
    Report.begin(out, "Summaries of three sentences", SummaryBenchmark.class, "DATA");
    out.printf("Default: %s.%n%n", Summarizer.create());
    for (JsonLines file : files) {
      out.printf("- %s: %d articles, sha256 %s%n", file.name(), file.items().size(), file.sha256());
    }
    out.printf(
        "%nROUGE F1 in hundredths, with stemming; after each its paired difference to Lead-3 with the"
            + "%n95 %% bootstrap interval over articles (%d resamples).%n",
        Bootstrap.RESAMPLES);
    out.printf(
        "LearnedRanker is cross-validated: what ranks an article has learned from nine tenths of the"
            + "%narticles, without it. The weights shipped have learned from all.%n");
    List<List<Article>> read = files.stream().map(Article::of).toList();
    List<Article> all = read.stream().flatMap(List::stream).toList();
    SummaryBenchmark benchmark = new SummaryBenchmark(all, out);
    for (int f = 0; f < files.size(); f++) {
      benchmark.table(files.get(f).name(), read.get(f));
    }
    benchmark.table("all", all);
  }

  private void table(String name, List<Article> articles) {
    if (articles.isEmpty()) {
      return;
    }
    out.printf("%n## %s, %d articles%n%n", name, articles.size());
    out.println("| system | ROUGE-1 | - Lead-3 | ROUGE-2 | - Lead-3 | ROUGE-Lsum | - Lead-3 |");
    out.println("|---|---|---|---|---|---|---|");
    List<Rouge> baseline = articles.stream().map(RankerTraining::lead).toList();
    row("Lead-3", baseline, baseline);
    if (!learned.isEmpty()) {
      for (Redundancy control : CONTROLS) {
        for (boolean coherent : new boolean[] {true, false}) {
          row(
              "LearnedRanker, " + control + (coherent ? ", coherent" : ""),
              scores(article -> summarizer(learnedFor(article), control, coherent), articles),
              baseline);
        }
      }
    }
    for (Ranker ranker : RANKERS) {
      for (Redundancy control : CONTROLS) {
        Summarizer summarizer = summarizer(ranker, control, false);
        row(summarizer.toString(), scores(article -> summarizer, articles), baseline);
      }
    }
  }

  private Ranker learnedFor(Article article) {
    // An article without sentences has learned nothing, and nothing to rank.
    return learned.getOrDefault(article, new Lead());
  }

  private static Summarizer summarizer(Ranker ranker, Redundancy control, boolean coherent) {
    return Summarizer.builder().ranker(ranker).redundancy(control).coherent(coherent).build();
  }

  private void row(String system, List<Rouge> scores, List<Rouge> baseline) {
    out.printf(
        "| %s%s%s%s |%n",
        system,
        cells(scores, baseline, Rouge::rouge1),
        cells(scores, baseline, Rouge::rouge2),
        cells(scores, baseline, Rouge::rougeLsum));
  }

  private static List<Rouge> scores(
      Function<Article, Summarizer> summarizers, List<Article> articles) {
    return articles.stream()
        .map(article -> RankerTraining.score(article, summarizers.apply(article)))
        .toList();
  }

  private static String cells(
      List<Rouge> scores, List<Rouge> baseline, ToDoubleFunction<Rouge> figure) {
    double[] differences = new double[scores.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = figure.applyAsDouble(scores.get(i)) - figure.applyAsDouble(baseline.get(i));
    }
    double mean = scores.stream().mapToDouble(figure).average().orElse(Double.NaN);
    return String.format(
        Locale.ROOT, " | %.2f | %s", 100 * mean, Bootstrap.of(differences).inPoints());
  }
}
