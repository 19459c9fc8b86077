package dev.lede.training;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.summarize.Feature;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.RankerParts;
import dev.lede.summarize.RankerParts.Frequencies;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.ReferenceArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

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

  private static final int LEAST_DOCUMENTS = 2;

  private final List<ReferenceArticle> articles;
  private final Map<OracleLabels, List<double[]>> shares = new EnumMap<>(OracleLabels.class);
  private final List<Lesson> folds;

  /** Prepares training with the articles that have sentences. */
  public RankerTraining(List<ReferenceArticle> articles) {
    this.articles = articles.stream().filter(a -> !a.document().sentences().isEmpty()).toList();
    this.folds = IntStream.range(0, FOLDS).mapToObj(fold -> lesson(others(fold, 1))).toList();
  }

  /**
   * What is learned from.
   *
   * @param chosen the indices of articles
   * @param frequencies of these
   * @param rows the features of each
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Lesson(int[] chosen, Frequencies frequencies, List<double[][]> rows) {

    double[][] features(Document document) {
      return RankerParts.features(document, frequencies);
    }
  }

  private Lesson lesson(int[] chosen) {
    Frequencies frequencies = frequencies(chosen);
    return new Lesson(
        chosen,
        frequencies,
        Arrays.stream(chosen)
            .mapToObj(i -> RankerParts.features(articles.get(i).document(), frequencies))
            .toList());
  }

  /** For each fold the articles outside it. */
  List<Lesson> folds() {
    return folds;
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
    RankerSetting best = new RankerReport(training).print(System.out);
    if (!best.equals(RankerSetting.SHIPPED)) {
      throw new IllegalStateException(
          "the best setting is now " + best + "; make it RankerSetting.SHIPPED and run this again");
    }
    training.write(Path.of(args[1]), files);
  }

  /**
   * For each fold a ranker that learned from the articles outside it: those with another index %
   * FOLDS.
   */
  public List<Ranker> crossValidated(RankerSetting setting) {
    return folds.stream().map(lesson -> ranker(lesson, setting)).toList();
  }

  /** The same with one in so many of the articles outside a fold. */
  List<Ranker> crossValidated(RankerSetting setting, int every) {
    return IntStream.range(0, FOLDS)
        .mapToObj(fold -> ranker(lesson(others(fold, every)), setting))
        .toList();
  }

  /** The indices of one in so many of the articles outside a fold. */
  int[] others(int fold, int every) {
    return IntStream.range(0, articles.size())
        .filter(i -> i % FOLDS != fold && i / FOLDS % every == 0)
        .toArray();
  }

  private Ranker ranker(Lesson lesson, RankerSetting setting) {
    ConditionalLogit model = fit(lesson, setting);
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    Map<Feature, Double> means = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      int f = weights.size();
      weights.put(feature, model.weight(f));
      means.put(feature, model.mean(f));
    }
    return RankerParts.ranker(lesson.frequencies(), weights, means);
  }

  private ConditionalLogit fit(Lesson lesson, RankerSetting setting) {
    return ConditionalLogit.fit(
        lesson.rows(), targets(lesson, setting), setting.ridge(), setting.prior());
  }

  /** What the labels say of the articles of a lesson. */
  List<double[]> targets(Lesson lesson, RankerSetting setting) {
    List<double[]> all =
        shares.computeIfAbsent(
            setting.labels(), labels -> articles.stream().map(labels::shares).toList());
    return Arrays.stream(lesson.chosen()).mapToObj(all::get).toList();
  }

  /** In how many of some articles each term occurs, without those of one article alone. */
  private Frequencies frequencies(int[] chosen) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i : chosen) {
      for (String term : RankerParts.terms(articles.get(i).document())) {
        counts.merge(term, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < LEAST_DOCUMENTS);
    return new Frequencies(chosen.length, counts);
  }

  /** The sentences that, taken one after the other, bring the summary closest to the references. */
  public static Set<Integer> oracle(ReferenceArticle article) {
    List<String> sentences = article.document().sentences().stream().map(Sentence::text).toList();
    return OracleLabels.oracle(article, sentences);
  }

  private void write(Path folder, List<JsonLines> files) throws IOException {
    Lesson all = lesson(IntStream.range(0, articles.size()).toArray());
    ConditionalLogit model = fit(all, RankerSetting.SHIPPED);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of LearnedRanker: feature, weight of a unit, usual value. Made by");
    lines.add("# dev.lede.training.RankerTraining, labels " + RankerSetting.SHIPPED);
    lines.add("# (a conditional logit model of standardized features), from the sentences of");
    for (JsonLines file : files) {
      lines.add("# " + file.items().size() + " articles of " + file.name() + ", " + file.sha256());
    }
    lines.add(
        "# For English news without titles and paragraphs, which these articles lack too. Chosen by");
    lines.add("# the worst of six slices, by ten folds: benchmarks/reports/ranker-training.md.");
    lines.add("# CNN/DailyMail (Hermann et al., NIPS 2015); their texts are not in Lede.");
    int f = 0;
    for (Feature feature : Feature.values()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-28s%+.5f %.5f",
              feature,
              model.weight(f),
              // A mean of 0 has no sign.
              Math.rint(1e5 * model.mean(f)) / 1e5 + 0.0));
      f++;
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("ranker.txt"), lines, StandardCharsets.UTF_8);
    Map<Integer, TreeSet<String>> byCount = new TreeMap<>(Collections.reverseOrder());
    all.frequencies()
        .counts()
        .forEach((term, n) -> byCount.computeIfAbsent(n, c -> new TreeSet<>()).add(term));
    List<String> counts = new ArrayList<>();
    counts.add(
        "# In how many of the articles that ranker.txt names each term occurs, from two on:");
    counts.add("# the number of articles, then for each count its terms.");
    counts.add(String.valueOf(all.frequencies().documents()));
    byCount.forEach((n, terms) -> counts.add(n + " " + String.join(" ", terms)));
    Files.write(folder.resolve("document-frequencies.txt"), counts, StandardCharsets.UTF_8);
  }
}
