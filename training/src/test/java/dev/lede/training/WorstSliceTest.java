package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.training.gold.ReferenceArticle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorstSliceTest {

  /** Short and without quotations, short and with one; the same, longer and of CNN. */
  private static final List<ReferenceArticle> ARTICLES =
      List.of(
          article("A ferry sank."),
          article("“A ferry sank,” Bo said."),
          article("LUND (CNN) A ferry sank. Its owner slept."),
          article("LUND (CNN) A ferry sank. “Its owner slept,” Bo said."));

  private static ReferenceArticle article(String text) {
    return new ReferenceArticle(Document.of(text), List.of(List.of("A ferry sank.")));
  }

  @Test
  void slicesHalveTheArticles() {
    assertThat(ArticleSlice.SHORT.of(ARTICLES)).containsExactly(0, 1);
    assertThat(ArticleSlice.LONG.of(ARTICLES)).containsExactly(2, 3);
    assertThat(ArticleSlice.FEW_QUOTATIONS.of(ARTICLES)).containsExactly(0, 2);
    assertThat(ArticleSlice.MANY_QUOTATIONS.of(ARTICLES)).containsExactly(1, 3);
  }

  @Test
  void anArticleOfCnnSaysSoInItsBeginning() {
    List<ReferenceArticle> articles =
        List.of(
            article("LUND (CNN) A ferry sank."),
            article("A ferry sank. " + "Nobody was hurt in Lund. ".repeat(8) + "Bo Ray (CNN)."),
            article("A ferry sank. CNN was there."));

    assertThat(ArticleSlice.CNN.of(articles)).containsExactly(0);
    assertThat(ArticleSlice.OTHER_PAPERS.of(articles)).containsExactly(1, 2);
  }

  @Test
  void theWorstSliceHasTheLeastMean() {
    assertThat(new WorstSlice(ARTICLES).worst(new double[] {.1, .2, .5, .6}))
        .isCloseTo(.15, within(1e-9));
  }

  @Test
  void aSliceWithoutArticlesDoesNotCount() {
    assertThat(new WorstSlice(ARTICLES.subList(0, 2)).worst(new double[] {.3, .5}))
        .isCloseTo(.3, within(1e-9));
  }

  @Test
  void theBestIsBestInItsWorstSlice() {
    Map<String, double[]> values =
        Map.of(
            "uneven", new double[] {.0200, .0200, .0210, .0210},
            "even", new double[] {.0204, .0203, .0204, .0203},
            "even but low", new double[] {.0194, .0194, .0194, .0194});

    assertThat(new WorstSlice(ARTICLES).best(values, i -> true)).isEqualTo("even");
  }

  @Test
  void whatLosesOnAverageIsNotChosen() {
    Map<String, double[]> values =
        Map.of(
            "uneven", new double[] {.01, .01, .05, .05},
            "even", new double[] {.02, .02, .02, .02});

    assertThat(new WorstSlice(ARTICLES).best(values, i -> true)).isEqualTo("uneven");
  }

  @Test
  void onlyWhatCountsChooses() {
    Map<String, double[]> values =
        Map.of("first", new double[] {.9, .9, .0, .0}, "last", new double[] {.0, .0, .1, .1});

    assertThat(new WorstSlice(ARTICLES).best(values, i -> i > 1)).isEqualTo("last");
  }
}
