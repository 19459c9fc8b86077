package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.document.Document;
import org.junit.jupiter.api.Test;

class RedundancyTest {

  private static final String FIRE = "A fire destroyed the old town hall.";
  private static final String FIRE_AGAIN =
      "On Friday a Fire destroyed, the mayor said, four shops.";
  private static final String TOWN_HALL = "Nobody slept in his old town hall.";
  private static final String TRAINS = "Trains ran late because of snow.";

  private static final Document ARTICLE =
      Document.of(String.join(" ", FIRE, TOWN_HALL, FIRE_AGAIN, TRAINS));

  @Test
  void withoutControlTheBestAreTakenWhateverTheyRepeat() {
    assertThat(summary(Redundancy.none(), Length.sentences(2)).text())
        .isEqualTo(FIRE + " " + TOWN_HALL);
  }

  @Test
  void trigramBlockingPassesOverThreeWordsThatWereSaid() {
    // The second sentence repeats "old town hall", the third "a fire destroyed" but for its case.
    assertThat(summary(Redundancy.trigramBlocking(), Length.sentences(2)).text())
        .isEqualTo(FIRE + " " + TRAINS);
  }

  @Test
  void whatWasHeldBackComesInWhereTheCountWouldNotBeMet() {
    assertThat(summary(Redundancy.trigramBlocking(), Length.sentences(3)).text())
        .isEqualTo(String.join(" ", FIRE, TOWN_HALL, TRAINS));
    assertThat(summary(Redundancy.trigramBlocking(), Length.sentences(4)).text())
        .isEqualTo(ARTICLE.text());
  }

  @Test
  void whatWasHeldBackDoesNotFillALimit() {
    assertThat(summary(Redundancy.trigramBlocking(), Length.words(1000)).text())
        .isEqualTo(FIRE + " " + TRAINS);
    assertThat(summary(Redundancy.trigramBlocking(), Length.characters(1000)).text())
        .isEqualTo(FIRE + " " + TRAINS);
  }

  @Test
  void mmrTakesTheScoreLessTheSimilarityToWhatIsChosen() {
    // Lead scores are 1, 3/4, 1/2 and 1/4. Once the first sentence is chosen, the second, its
    // repetition, has 0.5 * 3/4 - 0.5 * 1 = -1/8; the third shares no term: 0.5 * 1/2 - 0 = 1/4.
    Document document =
        Document.of("The ferry sank. The ferry sank. Divers found gold. Schools open today.");
    Summarizer summarizer = lead(Redundancy.mmr(0.5));

    assertThat(summarizer.summarize(document, Length.sentences(2)).sentences())
        .extracting(KeySentence::index)
        .containsExactly(0, 2);
    // Next the fourth, 0.5 * 1/4 = 1/8, still before the second.
    assertThat(summarizer.summarize(document, Length.sentences(3)).sentences())
        .extracting(KeySentence::index)
        .containsExactly(0, 2, 3);
  }

  @Test
  void mmrWithLambdaOneIsNoControl() {
    assertThat(summary(Redundancy.mmr(1), Length.sentences(2)).sentences())
        .isEqualTo(summary(Redundancy.none(), Length.sentences(2)).sentences());
  }

  @Test
  void lambdaIsFromZeroToOne() {
    for (double lambda : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Redundancy.mmr(lambda))
          .withMessageContaining("lambda " + lambda + " must be from 0 to 1");
    }
  }

  @Test
  void controlsAreEqualByMethodAndParameter() {
    assertThat(Redundancy.mmr(0.7))
        .isEqualTo(Redundancy.mmr(0.7))
        .hasSameHashCodeAs(Redundancy.mmr(0.7))
        .isNotEqualTo(Redundancy.mmr(0.6))
        .hasToString("MMR with lambda 0.7");
    assertThat(Redundancy.none()).isNotEqualTo(Redundancy.trigramBlocking());
  }

  private static Summary summary(Redundancy redundancy, Length length) {
    return lead(redundancy).summarize(ARTICLE, length);
  }

  private static Summarizer lead(Redundancy redundancy) {
    return Summarizer.builder().ranker(new Lead()).redundancy(redundancy).build();
  }
}
