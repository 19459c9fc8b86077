package dev.lede.training;

import dev.lede.document.Sentence;
import dev.lede.training.gold.ReferenceArticle;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A part of the articles that a ranker must not be bad at, however good it is on average. The parts
 * are one newspaper and the others, the shorter and the longer half, and the halves with fewer and
 * with more sentences in quotation marks.
 */
enum ArticleSlice {
  CNN(ArticleSlice::ofCnn, true),
  OTHER_PAPERS(ArticleSlice::ofCnn, false),
  SHORT(article -> article.document().sentences().size(), false),
  LONG(article -> article.document().sentences().size(), true),
  FEW_QUOTATIONS(ArticleSlice::quoting, false),
  MANY_QUOTATIONS(ArticleSlice::quoting, true);

  /** Where an article of CNN names its source: "LUND, Sweden (CNN) -- The ferry …". */
  private static final int BEGINNING = 200;

  @SuppressWarnings("ImmutableEnumChecker") // without state
  private final ToDoubleFunction<ReferenceArticle> measure;

  private final boolean upper;

  ArticleSlice(ToDoubleFunction<ReferenceArticle> measure, boolean upper) {
    this.measure = measure;
    this.upper = upper;
  }

  private static double ofCnn(ReferenceArticle article) {
    String text = article.document().text();
    return text.substring(0, Math.min(BEGINNING, text.length())).contains("CNN)") ? 1 : 0;
  }

  private static double quoting(ReferenceArticle article) {
    List<Sentence> sentences = article.document().sentences();
    long quoting =
        sentences.stream().filter(sentence -> sentence.text().matches("(?s).*[“\"].*")).count();
    return (double) quoting / Math.max(1, sentences.size());
  }

  /** Returns the indices of the articles in this slice, in order. */
  int[] of(List<ReferenceArticle> articles) {
    double[] measures = articles.stream().mapToDouble(measure).toArray();
    double[] sorted = articles.stream().mapToDouble(measure).sorted().toArray();
    double least = this == CNN || this == OTHER_PAPERS ? 1 : sorted[sorted.length / 2];
    return IntStream.range(0, measures.length).filter(i -> measures[i] >= least == upper).toArray();
  }

  /** {@return the name as a report has it, "many quotations"} */
  @Override
  public String toString() {
    return this == CNN ? name() : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
