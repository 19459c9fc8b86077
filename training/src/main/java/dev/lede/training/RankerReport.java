package dev.lede.training;

import dev.lede.summarize.Lead;
import dev.lede.summarize.Length;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the ranker reaches with each {@link RankerSetting}, by folds. {@link WorstSlice} chooses the
 * best.
 */
final class RankerReport {

  private final RankerTraining training;
  private final List<ReferenceArticle> articles;
  private final FoldScores scores;
  private final WorstSlice slices;

  RankerReport(RankerTraining training) {
    this.training = training;
    this.articles = training.articles();
    this.scores = new FoldScores(articles);
    this.slices = new WorstSlice(articles);
  }

  /** Prints all tables; returns the best setting. */
  RankerSetting print(PrintStream out) throws IOException {
    ReportHead.begin(out, "What the ranker is learned from", RankerTraining.class, "DATA OUT");
    out.printf(
        "%d articles, summaries of %d sentences, ROUGE-1 F1 less that of the lead in hundredths,"
            + " %d folds. The lead of a setting is its prior.%n%n",
        articles.size(), OracleLabels.SENTENCES, RankerTraining.FOLDS);
    Map<RankerSetting, double[]> byDefault = new LinkedHashMap<>();
    ArticleSlice[] all = ArticleSlice.values();
    out.println(
        Arrays.stream(all)
            .map(ArticleSlice::toString)
            .collect(
                Collectors.joining(" | ", "| setting | mean, by rank | mean, coherent | ", " |")));
    out.println("|---|---|---|" + "---|".repeat(all.length));
    for (RankerSetting setting : RankerSetting.all()) {
      List<Ranker> rankers = training.crossValidated(setting);
      double[] byRank = aboveLead(rankers, Summarizer.builder().coherent(false));
      double[] coherent = aboveLead(rankers, Summarizer.builder());
      byDefault.put(setting, coherent);
      out.printf(
          Locale.ROOT,
          "| %s | %+.2f | %+.2f | %s |%n",
          setting,
          100 * WorstSlice.mean(byRank),
          100 * WorstSlice.mean(coherent),
          inSlices(coherent));
    }
    RankerSetting best = slices.best(byDefault, i -> true);
    out.printf(
        "%nChosen by the worst slice (coherent), of those within %.1f of the best mean: %s.%n"
            + "Chosen anew for each fold by the nine others: %s; slices: %s.%n",
        100 * WorstSlice.NOTICEABLE,
        best,
        Bootstrap.of(chosenByOthers(byDefault)).inPoints(),
        inSlices(chosenByOthers(byDefault)).replace(" |", ","));
    List<Ranker> rankers = training.crossValidated(best);
    slices(out, aboveLead(rankers, Summarizer.builder()));
    controls(out, rankers);
    learningCurve(out, best);
    lengths(out, rankers);
    return best;
  }

  private String inSlices(double[] differences) {
    return Arrays.stream(ArticleSlice.values())
        .map(slice -> String.format(Locale.ROOT, "%+.2f", 100 * slices.mean(differences, slice)))
        .collect(Collectors.joining(" | "));
  }

  /** For each fold the differences of the setting that is best outside it. */
  private double[] chosenByOthers(Map<RankerSetting, double[]> differences) {
    double[] chosen = new double[articles.size()];
    for (int fold = 0; fold < RankerTraining.FOLDS; fold++) {
      int own = fold;
      RankerSetting best = slices.best(differences, i -> i % RankerTraining.FOLDS != own);
      for (int i = fold; i < chosen.length; i += RankerTraining.FOLDS) {
        chosen[i] = differences.getOrDefault(best, chosen)[i];
      }
    }
    return chosen;
  }

  private void slices(PrintStream out, double[] differences) {
    out.printf("%n## Slices%n%n| slice | articles | ROUGE-1 - Lead-3 |%n|---|---|---|%n");
    out.printf("| all | %d | %s |%n", articles.size(), Bootstrap.of(differences).inPoints());
    slices
        .slices()
        .forEach(
            (slice, chosen) ->
                out.printf(
                    "| %s | %d | %s |%n",
                    slice,
                    chosen.length,
                    Bootstrap.of(Arrays.stream(chosen).mapToDouble(i -> differences[i]).toArray())
                        .inPoints()));
  }

  private void controls(PrintStream out, List<Ranker> rankers) {
    out.printf("%n## Redundancy and coherence%n%n");
    out.println("| | ROUGE-1 - Lead-3 | ROUGE-2 | ROUGE-Lsum | worst slice |");
    out.println("|---|---|---|---|---|");
    for (boolean coherent : new boolean[] {false, true}) {
      for (Redundancy redundancy :
          List.of(Redundancy.none(), Redundancy.trigramBlocking(), Redundancy.mmr(0.7))) {
        List<Rouge> own =
            scores.of(
                rankers,
                Summarizer.builder().redundancy(redundancy).coherent(coherent),
                FoldScores.LENGTH);
        double[] differences = scores.aboveLead(own, Rouge::rouge1);
        out.printf(
            Locale.ROOT,
            "| %s%s | %s | %s | %s | %+.2f |%n",
            redundancy,
            coherent ? ", coherent" : "",
            Bootstrap.of(differences).inPoints(),
            Bootstrap.of(scores.aboveLead(own, Rouge::rouge2)).inPoints(),
            Bootstrap.of(scores.aboveLead(own, Rouge::rougeLsum)).inPoints(),
            100 * slices.worst(differences));
      }
    }
  }

  private double[] aboveLead(List<Ranker> rankers, Summarizer.Builder options) {
    return scores.aboveLead(scores.of(rankers, options, FoldScores.LENGTH), Rouge::rouge1);
  }

  private void learningCurve(PrintStream out, RankerSetting setting) {
    out.printf("%n## How much more articles help%n%n");
    out.println("| of the other nine tenths | ROUGE-1 - Lead-3 | worst slice |");
    out.println("|---|---|---|");
    for (int every : new int[] {8, 4, 2, 1}) {
      double[] differences =
          aboveLead(training.crossValidated(setting, every), Summarizer.builder());
      out.printf(
          Locale.ROOT,
          "| %s | %s | %+.2f |%n",
          every == 1 ? "all" : "one in " + every,
          Bootstrap.of(differences).inPoints(),
          100 * slices.worst(differences));
    }
  }

  private void lengths(PrintStream out, List<Ranker> rankers) {
    out.printf("%n## Other lengths%n%n");
    out.println("| at most | ROUGE-1 | - the lead in the same length | worst slice |");
    out.println("|---|---|---|---|");
    for (Length length : List.of(Length.words(50), Length.words(100), Length.characters(280))) {
      List<Rouge> own = scores.of(rankers, Summarizer.builder(), length);
      List<Rouge> first =
          scores.of(List.of(new Lead()), Summarizer.builder().coherent(false), length);
      double[] differences = FoldScores.differences(own, first, Rouge::rouge1);
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %s | %+.2f |%n",
          length,
          own.stream().mapToDouble(r -> 100 * r.rouge1()).average().orElse(0),
          Bootstrap.of(differences).inPoints(),
          100 * slices.worst(differences));
    }
  }
}
