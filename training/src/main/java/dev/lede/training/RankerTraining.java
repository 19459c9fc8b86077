package dev.lede.training;

import dev.lede.document.Sentence;
import dev.lede.summarize.Feature;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Length;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.RankerParts;
import dev.lede.summarize.RankerParts.Frequencies;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Learns the weights of {@link LearnedRanker} and the document frequencies beside them, and
 * compares what they can be learned from by cross-validation.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.training.RankerTraining -Dexec.args="DATA OUT"
 * }</pre>
 *
 * <p>DATA is as for the accuracy of summaries; {@code ranker.txt} and {@code
 * document-frequencies.txt} are written to the folder OUT. Nothing is random: the folds go round
 * the articles.
 */
public final class RankerTraining {

  public static final int FOLDS = 10;

  /** What is shipped; chosen by the table that this program prints. */
  public static final Labels LABELS = Labels.GREEDY_ORACLE;

  public static final double RIDGE = 0.4;

  private static final double[] RIDGES = {0.1, 0.2, 0.4, 0.8};
  private static final int SENTENCES = 3;
  private static final int LEAST_DOCUMENTS = 2;

  /** From which the ranker learns how good each sentence is. */
  enum Labels {
    /** Equal shares for the sentences that a greedy oracle takes, nothing for others. */
    GREEDY_ORACLE,
    /** Shares for all, by the ROUGE of each alone (ListNet, Cao et al., ICML 2007). */
    LISTWISE
  }

  /** How fast the shares of {@link Labels#LISTWISE} fall with ROUGE. */
  private static final double TEMPERATURE = 0.1;

  private final List<ReferenceArticle> articles;
  private final Map<Labels, List<double[]>> shares = new TreeMap<>();

  /** Prepares training: computes what the labels say of every article. */
  public RankerTraining(List<ReferenceArticle> articles) {
    this.articles = articles.stream().filter(a -> !a.document().sentences().isEmpty()).toList();
    for (Labels labels : Labels.values()) {
      shares.put(labels, this.articles.stream().map(a -> shares(a, labels)).toList());
    }
  }

  /** The articles that have sentences. */
  public List<ReferenceArticle> articles() {
    return articles;
  }

  /**
   * Prints the comparison and writes the resources.
   *
   * @param args the folder of the data and one to write to
   * @throws IOException if files cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException(
          args.length + " arguments given; name the folder of the data and one to write to");
    }
    List<ReferenceArticle> articles = new ArrayList<>();
    List<JsonLines> files = JsonLines.readAll(Path.of(args[0]), "summaries");
    files.forEach(file -> articles.addAll(ReferenceArticle.of(file)));
    RankerTraining training = new RankerTraining(articles);
    training.compare(System.out);
    training.write(Path.of(args[1]), files);
  }

  private void compare(PrintStream out) throws IOException {
    ReportHead.begin(out, "What the ranker is learned from", RankerTraining.class, "DATA OUT");
    out.printf(
        "%d articles, summaries of %d sentences, ROUGE F1 in hundredths, %d folds; shipped: %s, %s,"
            + " trigram blocking.%n%n",
        articles.size(), SENTENCES, FOLDS, LABELS, RIDGE);
    out.println(
        "| labels | ridge | redundancy | ROUGE-1 - Lead-3 | ROUGE-2 | ROUGE-Lsum | worst slice |");
    out.println("|---|---|---|---|---|---|---|");
    List<Rouge> lead = articles.stream().map(RankerTraining::lead).toList();
    for (Labels labels : Labels.values()) {
      for (double ridge : RIDGES) {
        List<Ranker> rankers = crossValidated(labels, ridge);
        for (Redundancy redundancy :
            List.of(Redundancy.none(), Redundancy.trigramBlocking(), Redundancy.mmr(0.7))) {
          List<Rouge> scores = scores(rankers, redundancy);
          out.printf(
              Locale.ROOT,
              "| %s | %.1f | %s | %s | %s | %s | %s |%n",
              labels,
              ridge,
              redundancy,
              difference(scores, lead, Rouge::rouge1),
              difference(scores, lead, Rouge::rouge2),
              difference(scores, lead, Rouge::rougeLsum),
              ArticleSlice.worst(articles, scores, lead));
        }
      }
    }
    out.printf("%n## How much more articles help%n%n");
    out.println("| of the other nine tenths | ROUGE-1 - Lead-3 | worst slice |");
    out.println("|---|---|---|");
    for (int every : new int[] {8, 4, 2, 1}) {
      List<Rouge> scores =
          scores(crossValidated(LABELS, RIDGE, every), Redundancy.trigramBlocking());
      out.printf(
          Locale.ROOT,
          "| %s | %s | %s |%n",
          every == 1 ? "all" : "one in " + every,
          difference(scores, lead, Rouge::rouge1),
          ArticleSlice.worst(articles, scores, lead));
    }
    out.printf("%n## Other lengths%n%n");
    out.println("| at most | ROUGE-1 | - the lead in the same length |");
    out.println("|---|---|---|");
    List<Ranker> rankers = crossValidated(LABELS, RIDGE);
    for (Length length : List.of(Length.words(50), Length.words(100), Length.characters(280))) {
      List<Rouge> own = new ArrayList<>();
      List<Rouge> first = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        own.add(score(articles.get(i), rankers.get(i % FOLDS), length));
        first.add(score(articles.get(i), new Lead(), length));
      }
      out.printf(
          Locale.ROOT,
          "| %s | %.2f | %s |%n",
          length,
          own.stream().mapToDouble(r -> 100 * r.rouge1()).average().orElse(0),
          difference(own, first, Rouge::rouge1));
    }
  }

  private List<Rouge> scores(List<Ranker> rankers, Redundancy redundancy) {
    List<Rouge> scores = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      scores.add(
          score(
              articles.get(i),
              Summarizer.builder()
                  .ranker(rankers.get(i % FOLDS))
                  .redundancy(redundancy)
                  .coherent(false)
                  .build()));
    }
    return scores;
  }

  private static Rouge score(ReferenceArticle article, Ranker ranker, Length length) {
    Summarizer summarizer = Summarizer.builder().ranker(ranker).coherent(false).build();
    return article.score(
        summarizer.summarize(article.document(), length).sentences().stream()
            .map(KeySentence::text)
            .toList());
  }

  private static String difference(
      List<Rouge> scores, List<Rouge> lead, Function<Rouge, Double> figure) {
    double[] differences = new double[scores.size()];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = figure.apply(scores.get(i)) - figure.apply(lead.get(i));
    }
    return Bootstrap.of(differences).inPoints();
  }

  /** What the first three sentences reach. */
  public static Rouge lead(ReferenceArticle article) {
    return article.score(
        article.document().sentences().stream().limit(SENTENCES).map(Sentence::text).toList());
  }

  public static Rouge score(ReferenceArticle article, Summarizer summarizer) {
    return article.score(
        summarizer.summarize(article.document(), Length.sentences(SENTENCES)).sentences().stream()
            .map(KeySentence::text)
            .toList());
  }

  /**
   * For each fold a ranker that learned from the articles outside it: those with another index %
   * FOLDS.
   */
  public List<Ranker> crossValidated(Labels labels, double ridge) {
    return crossValidated(labels, ridge, 1);
  }

  /**
   * @param every learn from one in so many of the articles outside the fold
   */
  private List<Ranker> crossValidated(Labels labels, double ridge, int every) {
    List<Ranker> rankers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Integer> others = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        if (i % FOLDS != fold && i / FOLDS % every == 0) {
          others.add(i);
        }
      }
      ConditionalLogit model = fit(others, labels, ridge);
      rankers.add(RankerParts.ranker(frequencies(others), model.weights(), model.means()));
    }
    return rankers;
  }

  private ConditionalLogit fit(List<Integer> chosen, Labels labels, double ridge) {
    Frequencies frequencies = frequencies(chosen);
    List<double[][]> rows = new ArrayList<>();
    List<double[]> targets = new ArrayList<>();
    for (int i : chosen) {
      rows.add(RankerParts.features(articles.get(i).document(), frequencies));
      targets.add(shares.getOrDefault(labels, List.of()).get(i));
    }
    return ConditionalLogit.fit(rows, targets, ridge);
  }

  private Frequencies frequencies(List<Integer> chosen) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i : chosen) {
      for (String term : RankerParts.terms(articles.get(i).document())) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < LEAST_DOCUMENTS);
    return new Frequencies(chosen.size(), counts);
  }

  private static double[] shares(ReferenceArticle article, Labels labels) {
    List<String> sentences = article.document().sentences().stream().map(Sentence::text).toList();
    double[] shares = new double[sentences.size()];
    if (labels == Labels.GREEDY_ORACLE) {
      Set<Integer> oracle = oracle(article, sentences);
      oracle.forEach(i -> shares[i] = 1.0 / oracle.size());
    } else {
      double sum = 0;
      for (int i = 0; i < shares.length; i++) {
        shares[i] = Math.exp(value(article, List.of(sentences.get(i))) / TEMPERATURE);
        sum += shares[i];
      }
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
    }
    return shares;
  }

  /** The sentences that, taken one after the other, bring the summary closest to the references. */
  public static Set<Integer> oracle(ReferenceArticle article, List<String> sentences) {
    TreeSet<Integer> chosen = new TreeSet<>();
    double best = 0;
    while (chosen.size() < SENTENCES) {
      int next = -1;
      for (int i = 0; i < sentences.size(); i++) {
        if (!chosen.contains(i)) {
          TreeSet<Integer> tried = new TreeSet<>(chosen);
          tried.add(i);
          double value = value(article, tried.stream().map(sentences::get).toList());
          if (value > best) {
            best = value;
            next = i;
          }
        }
      }
      if (next < 0) {
        break;
      }
      chosen.add(next);
    }
    return chosen;
  }

  private static double value(ReferenceArticle article, List<String> summary) {
    Rouge rouge = article.score(summary);
    return rouge.rouge1() + rouge.rouge2();
  }

  private void write(Path folder, List<JsonLines> files) throws IOException {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      all.add(i);
    }
    ConditionalLogit model = fit(all, LABELS, RIDGE);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of LearnedRanker: feature, weight of a unit, usual value. Made by");
    lines.add("# dev.lede.training.RankerTraining, labels " + LABELS + ", ridge " + RIDGE);
    lines.add("# (a conditional logit model of standardised features), from the sentences of");
    for (JsonLines file : files) {
      lines.add("# " + file.items().size() + " articles of " + file.name() + ", " + file.sha256());
    }
    lines.add(
        "# For English news without titles and paragraphs, which these articles lack too. Ten folds:");
    lines.add("# benchmarks/reports.");
    lines.add("# CNN/DailyMail (Hermann et al., NIPS 2015); their texts are not in Lede.");
    for (Feature feature : Feature.values()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-28s%+.5f %.5f",
              feature,
              model.weights().getOrDefault(feature, 0.0),
              // A mean of 0 has no sign.
              Math.rint(1e5 * model.means().getOrDefault(feature, 0.0)) / 1e5 + 0.0));
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("ranker.txt"), lines, StandardCharsets.UTF_8);
    Frequencies frequencies = frequencies(all);
    Map<Integer, TreeSet<String>> byCount = new TreeMap<>(Collections.reverseOrder());
    frequencies
        .counts()
        .forEach((term, n) -> byCount.computeIfAbsent(n, c -> new TreeSet<>()).add(term));
    List<String> counts = new ArrayList<>();
    counts.add(
        "# In how many of the articles that ranker.txt names each term occurs, from two on:");
    counts.add("# the number of articles, then for each count its terms.");
    counts.add(String.valueOf(frequencies.documents()));
    byCount.forEach((n, terms) -> counts.add(n + " " + String.join(" ", terms)));
    Files.write(folder.resolve("document-frequencies.txt"), counts, StandardCharsets.UTF_8);
  }
}
