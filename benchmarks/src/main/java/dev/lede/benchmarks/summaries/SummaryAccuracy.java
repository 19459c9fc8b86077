package dev.lede.benchmarks.summaries;

import dev.lede.benchmarks.Peer;
import dev.lede.benchmarks.Sheet;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.summarize.Centroid;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Lead;
import dev.lede.summarize.LearnedRanker;
import dev.lede.summarize.Length;
import dev.lede.summarize.LexRank;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Redundancy;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.TextRank;
import dev.lede.training.RankerSetting;
import dev.lede.training.RankerTraining;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Measures how well summaries of three sentences agree with those that people wrote, every ranker
 * with every redundancy control, beside the first three sentences (Lead-3) and three at random.
 *
 * <p>A line of the data has {@code text}, the article, and {@code references}, its summaries as
 * lists of sentences.
 */
public final class SummaryAccuracy {

  private static final int SENTENCES = 3;
  private static final long SEED = 3;

  /** The weights shipped were learned from these: there, what ranks an article must not know it. */
  private static final Set<String> TRAINED_ON = Set.of("cnn-open.jsonl", "dm-open.jsonl");

  private static final List<Redundancy> CONTROLS =
      List.of(Redundancy.trigramBlocking(), Redundancy.mmr(0.7), Redundancy.none());

  private final IdentityHashMap<ReferenceArticle, Ranker> learned = new IdentityHashMap<>();
  private final Ranker shipped = LearnedRanker.shipped();

  /**
   * Measures the first articles of each file; returns a sheet a file.
   *
   * @param limit how many of each
   */
  public List<Sheet> measure(List<JsonLines> files, int limit) {
    List<List<ReferenceArticle>> articles = files.stream().map(ReferenceArticle::of).toList();
    List<ReferenceArticle> trainedOn = new ArrayList<>();
    for (int f = 0; f < files.size(); f++) {
      if (TRAINED_ON.contains(files.get(f).name())) {
        trainedOn.addAll(articles.get(f));
      }
    }
    crossValidate(trainedOn);
    List<Sheet> sheets = new ArrayList<>();
    List<ReferenceArticle> measured = new ArrayList<>();
    for (int f = 0; f < files.size(); f++) {
      List<ReferenceArticle> all = articles.get(f);
      List<ReferenceArticle> first = all.subList(0, Math.min(limit, all.size()));
      measured.addAll(first);
      sheets.add(measure(files.get(f), first));
    }
    if (files.size() > 1) {
      sheets.add(measure(new JsonLines("all files together", "", List.of()), measured));
    }
    return sheets;
  }

  private void crossValidate(List<ReferenceArticle> articles) {
    if (articles.size() < RankerTraining.FOLDS) {
      return;
    }
    RankerTraining training = new RankerTraining(articles);
    List<Ranker> rankers = training.crossValidated(RankerSetting.SHIPPED);
    for (int i = 0; i < training.articles().size(); i++) {
      learned.put(training.articles().get(i), rankers.get(i % RankerTraining.FOLDS));
    }
  }

  private Sheet measure(JsonLines file, List<ReferenceArticle> articles) {
    Sheet sheet = new Sheet(file, articles.size(), "articles", 2);
    sheet.headlines("ROUGE-1", "ROUGE-2", "ROUGE-Lsum");
    List<Rouge> lead = add(sheet, "Lead-3", articles, SummaryAccuracy::lead, List.of());
    for (boolean coherent : new boolean[] {false, true}) {
      for (Redundancy control : coherent ? CONTROLS.subList(0, 1) : CONTROLS) {
        add(
            sheet,
            name("LearnedRanker", control) + (coherent ? ", coherent" : ""),
            articles,
            article -> summary(article, ranker(article), control, coherent),
            lead);
      }
    }
    for (Ranker ranker : List.of(new LexRank(), new TextRank(), new Centroid(), new Lead())) {
      for (Redundancy control : CONTROLS) {
        add(
            sheet,
            name(ranker.toString(), control),
            articles,
            article -> summary(article, ranker, control, false),
            lead);
      }
    }
    Random random = new Random(SEED);
    add(sheet, "three at random", articles, article -> atRandom(article, random), lead);
    sheet.note(
        "ROUGE F1 in hundredths, with stemming; differences to Lead-3 are paired, article by article."
            + "%nWhere nothing else stands there, with trigram blocking, and not coherent. LearnedRanker, coherent, is the default;"
            + " here %s.",
        articles.stream().anyMatch(learned::containsKey)
            ? "it is cross-validated: what ranks an article has learned from nine tenths of the"
                + " articles, without it; the weights shipped have learned from all"
            : "with the weights shipped");
    return sheet;
  }

  private static String name(String ranker, Redundancy control) {
    return control.equals(CONTROLS.get(0)) ? ranker : ranker + ", " + control;
  }

  private Ranker ranker(ReferenceArticle article) {
    return learned.getOrDefault(article, shipped);
  }

  private static List<Rouge> add(
      Sheet sheet,
      String system,
      List<ReferenceArticle> articles,
      Function<ReferenceArticle, List<String>> summary,
      List<Rouge> lead) {
    var answers = Peer.of(system, List.<String>of(), summary).ask(articles);
    List<Rouge> scores = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      scores.add(articles.get(i).score(answers.given().get(i)));
    }
    if (scores.isEmpty()) {
      return scores;
    }
    List<String> metrics = new ArrayList<>(List.of("ROUGE-1", "ROUGE-2", "ROUGE-Lsum"));
    if (!lead.isEmpty()) {
      metrics.addAll(List.of("ROUGE-1 - Lead-3", "ROUGE-2 - Lead-3", "ROUGE-Lsum - Lead-3"));
    }
    List<Bootstrap> figures =
        Bootstrap.of(
            scores.size(),
            drawn -> {
              double[] own = means(scores, drawn);
              double[] base = lead.isEmpty() ? own : means(lead, drawn);
              return IntStream.range(0, metrics.size())
                  .mapToDouble(m -> m < own.length ? own[m] : own[m - 3] - base[m - 3])
                  .toArray();
            });
    for (int m = 0; m < metrics.size(); m++) {
      sheet.add(
          new Sheet.Figure(
              system, metrics.get(m), figures.get(m), scores.size(), answers.failed()));
    }
    return scores;
  }

  private static double[] means(List<Rouge> scores, int[] drawn) {
    double[] sums = new double[3];
    for (int item : drawn) {
      Rouge score = scores.get(item);
      sums[0] += 100 * score.rouge1() / drawn.length;
      sums[1] += 100 * score.rouge2() / drawn.length;
      sums[2] += 100 * score.rougeLsum() / drawn.length;
    }
    return sums;
  }

  private static List<String> summary(
      ReferenceArticle article, Ranker ranker, Redundancy control, boolean coherent) {
    Summarizer summarizer =
        Summarizer.builder().ranker(ranker).redundancy(control).coherent(coherent).build();
    return summarizer
        .summarize(article.document(), Length.sentences(SENTENCES))
        .sentences()
        .stream()
        .map(KeySentence::text)
        .toList();
  }

  private static List<String> lead(ReferenceArticle article) {
    return texts(article.document(), IntStream.range(0, SENTENCES).boxed().toList());
  }

  private static List<String> atRandom(ReferenceArticle article, Random random) {
    int all = article.document().sentences().size();
    TreeSet<Integer> chosen = new TreeSet<>();
    while (chosen.size() < Math.min(SENTENCES, all)) {
      chosen.add(random.nextInt(all));
    }
    return texts(article.document(), List.copyOf(chosen));
  }

  private static List<String> texts(Document document, List<Integer> indices) {
    List<Sentence> sentences = document.sentences();
    return indices.stream()
        .filter(i -> i < sentences.size())
        .map(i -> sentences.get(i).text())
        .toList();
  }
}
