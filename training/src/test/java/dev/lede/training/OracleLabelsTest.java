package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.training.gold.ReferenceArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleLabelsTest {

  private static ReferenceArticle article(String text, String reference) {
    return new ReferenceArticle(Document.of(text), List.of(List.of(reference)));
  }

  @Test
  void whatBringsNothingIsNotTaken() {
    ReferenceArticle article =
        article("A ferry sank near Lund. Nobody paid much. Bo drowned.", "Ferry sank, Bo drowned.");

    assertThat(RankerTraining.oracle(article)).containsExactly(0, 2);
    assertThat(OracleLabels.WORDS_AND_PAIRS.shares(article)).containsExactly(.5, 0, .5);
  }

  @Test
  void noMoreThanThreeAreTaken() {
    ReferenceArticle article =
        article("Ferry. Oslo sank. Lund slept. Bergen paid.", "ferry sank slept paid");

    assertThat(OracleLabels.SUBSEQUENCES.shares(article)).containsOnly(0, 1.0 / 3);
  }

  @Test
  void severalOraclesHaveAnEqualSay() {
    // The first has all words of the reference, the second less else between its two.
    ReferenceArticle article =
        article("Drowned captain ferry sank. Ferry sank.", "Ferry sank, captain drowned.");

    assertThat(OracleLabels.WORDS_AND_PAIRS.shares(article)).containsExactly(1, 0);
    assertThat(OracleLabels.SUBSEQUENCES.shares(article)).containsExactly(0, 1);
    assertThat(OracleLabels.BOTH.shares(article)).containsExactly(.5, .5);
  }

  @Test
  void withoutAnyOverlapNoneIsTaken() {
    ReferenceArticle article = article("A ferry sank.", "Nobody paid.");

    assertThat(OracleLabels.ALL_KINDS.shares(article)).containsExactly(0);
  }
}
