package dev.lede.training;

import dev.lede.document.Sentence;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * From which the ranker learns how good each sentence is: equal shares for those that a greedy
 * oracle takes, nothing for others (Nallapati, Zhai and Zhou, AAAI 2017, section 3.1). Of several
 * oracles, which measure overlap differently, each has an equal say.
 */
enum OracleLabels {
  WORDS_AND_PAIRS(OracleLabels::wordsAndPairs),
  SUBSEQUENCES(Rouge::rougeLsum),
  BOTH(OracleLabels::wordsAndPairs, Rouge::rougeLsum),
  ALL_KINDS(OracleLabels::wordsAndPairs, Rouge::rougeLsum, Rouge::rouge1, Rouge::rouge2);

  static final int SENTENCES = 3;

  @SuppressWarnings("ImmutableEnumChecker") // without state
  private final List<ToDoubleFunction<Rouge>> overlaps;

  @SafeVarargs
  @SuppressWarnings("varargs")
  OracleLabels(ToDoubleFunction<Rouge>... overlaps) {
    this.overlaps = List.of(overlaps);
  }

  private static double wordsAndPairs(Rouge rouge) {
    return rouge.rouge1() + rouge.rouge2();
  }

  /** Returns the share of each sentence; they sum to 1, or to less where an oracle takes none. */
  double[] shares(ReferenceArticle article) {
    List<String> sentences = article.document().sentences().stream().map(Sentence::text).toList();
    double[] shares = new double[sentences.size()];
    for (ToDoubleFunction<Rouge> overlap : overlaps) {
      Set<Integer> oracle = oracle(article, sentences, overlap);
      oracle.forEach(i -> shares[i] += 1.0 / oracle.size() / overlaps.size());
    }
    return shares;
  }

  /** Takes one sentence after the other, each the one that brings the most overlap. */
  static Set<Integer> oracle(
      ReferenceArticle article, List<String> sentences, ToDoubleFunction<Rouge> overlap) {
    TreeSet<Integer> chosen = new TreeSet<>();
    double best = 0;
    while (chosen.size() < SENTENCES) {
      int next = -1;
      for (int i = 0; i < sentences.size(); i++) {
        if (!chosen.contains(i)) {
          TreeSet<Integer> tried = new TreeSet<>(chosen);
          tried.add(i);
          double value =
              overlap.applyAsDouble(article.score(tried.stream().map(sentences::get).toList()));
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

  /** The sentences whose words and pairs of words come closest to the references. */
  static Set<Integer> oracle(ReferenceArticle article, List<String> sentences) {
    return oracle(article, sentences, OracleLabels::wordsAndPairs);
  }
}
