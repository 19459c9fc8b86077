package dev.lede.training;

import dev.lede.document.Sentence;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Length;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Summarizer;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How near summaries come to the references, each by the ranker that did not learn from it. */
final class FoldScores {

  static final Length LENGTH = Length.sentences(OracleLabels.SENTENCES);

  private final List<ReferenceArticle> articles;
  private final List<Rouge> lead;

  FoldScores(List<ReferenceArticle> articles) {
    this.articles = articles;
    this.lead = articles.stream().map(FoldScores::lead).toList();
  }

  /**
   * Scores a summary of each article.
   *
   * @param rankers one a fold; article i is in fold i % the number of folds
   * @param options all but the ranker
   */
  List<Rouge> of(List<Ranker> rankers, Summarizer.Builder options, Length length) {
    List<Rouge> scores = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Summarizer summarizer = options.ranker(rankers.get(i % rankers.size())).build();
      scores.add(
          articles
              .get(i)
              .score(
                  summarizer.summarize(articles.get(i).document(), length).sentences().stream()
                      .map(KeySentence::text)
                      .toList()));
    }
    return scores;
  }

  private static Rouge lead(ReferenceArticle article) {
    return article.score(
        article.document().sentences().stream()
            .limit(OracleLabels.SENTENCES)
            .map(Sentence::text)
            .toList());
  }

  /** Returns how far each score is above that of the first three sentences. */
  double[] aboveLead(List<Rouge> scores, ToDoubleFunction<Rouge> figure) {
    return differences(scores, lead, figure);
  }

  static double[] differences(
      List<Rouge> scores, List<Rouge> others, ToDoubleFunction<Rouge> figure) {
    return IntStream.range(0, scores.size())
        .mapToDouble(i -> figure.applyAsDouble(scores.get(i)) - figure.applyAsDouble(others.get(i)))
        .toArray();
  }
}
