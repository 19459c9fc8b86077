package dev.lede.training;

import dev.lede.document.Sentence;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.util.List;
import java.util.Locale;

/**
 * A part of the articles that a ranker must not be bad at, however good it is on average: the
 * shorter and the longer half, the half with more and the half with less in quotation marks.
 */
enum ArticleSlice {
  SHORT,
  LONG,
  FEW_QUOTATIONS,
  MANY_QUOTATIONS;

  private boolean isLower() {
    return this == SHORT || this == FEW_QUOTATIONS;
  }

  /** Returns by what articles are halved: their sentences, or how many of these quote. */
  private double measure(ReferenceArticle article) {
    List<Sentence> sentences = article.document().sentences();
    if (this == SHORT || this == LONG) {
      return sentences.size();
    }
    long quoting =
        sentences.stream()
            .filter(sentence -> sentence.text().matches("(?s).*[\u201c\"].*"))
            .count();
    return (double) quoting / Math.max(1, sentences.size());
  }

  /** Returns the slice where summaries are least above the lead in ROUGE-1, in hundredths. */
  static String worst(List<ReferenceArticle> articles, List<Rouge> scores, List<Rouge> lead) {
    double least = Double.POSITIVE_INFINITY;
    ArticleSlice worst = SHORT;
    for (ArticleSlice slice : values()) {
      double mean = slice.difference(articles, scores, lead);
      if (mean < least) {
        least = mean;
        worst = slice;
      }
    }
    return String.format(Locale.ROOT, "%s %+.2f", worst, 100 * least);
  }

  private double difference(List<ReferenceArticle> articles, List<Rouge> scores, List<Rouge> lead) {
    double[] measures = articles.stream().mapToDouble(this::measure).toArray();
    double[] sorted = articles.stream().mapToDouble(this::measure).sorted().toArray();
    double median = sorted[sorted.length / 2];
    double sum = 0;
    int count = 0;
    for (int i = 0; i < measures.length; i++) {
      if (measures[i] < median == isLower()) {
        sum += scores.get(i).rouge1() - lead.get(i).rouge1();
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
