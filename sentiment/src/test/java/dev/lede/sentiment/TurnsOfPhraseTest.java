package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.sentiment.TurnsOfPhrase.Turn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsOfPhraseTest {

  private static final Lexicon LEXICON = new Lexicon();
  private static final TurnsOfPhrase TURNS = new TurnsOfPhrase(() -> LEXICON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The growers could not be happier.",
        "She couldn’t be more pleased with the verdict.",
        "Residents could hardly have been prouder of the choir.",
        "The coach could not agree more.",
        "I couldn't agree with her more, said the vicar.",
        "They could not have asked for a better start.",
        "The river has never been this clean.",
        "He had never felt so proud of the town.",
        "The currency has never looked stronger.",
        "The patients tested negative.",
        "Her scan came back negative."
      })
  void whatNegationPraisesIsNotBad(String sentence) {
    assertThat(TURNS.of(sentence, -.3)).isEqualTo(Turn.MIRRORED);
    assertThat(TURNS.of(sentence, .3)).isEqualTo(Turn.KEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The timing could not be worse.",
        "The voters could not be angrier.",
        "The beaches have never been so dirty.",
        "The winger tested positive for a steroid.",
        "Two of the crew have tested positive."
      })
  void whatNegationScoldsIsNotGood(String sentence) {
    assertThat(TURNS.of(sentence, .3)).isEqualTo(Turn.MIRRORED);
    assertThat(TURNS.of(sentence, -.3)).isEqualTo(Turn.KEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The growers could not be happy.",
        "The soup has never been that good.",
        "The team has never been as strong as its rivals.",
        "Police could not find more clean water.",
        "The growers could not be happier, but the flood killed their best friend.",
        "The nurse tested positive for antibodies.",
        "She was never clean.",
        "The mayor could not be quieter."
      })
  void otherNegationsStay(String sentence) {
    assertThat(TURNS.of(sentence, -.3)).isEqualTo(Turn.KEPT);
    assertThat(TURNS.of(sentence, .3)).isEqualTo(Turn.KEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The engineers worked out the critical mass.",
        "Visitors must wear a hard hat.",
        "The race was a dead heat.",
        "She writes murder mysteries and one crime novel."
      })
  void wordsInAnotherSenseAreNeutral(String sentence) {
    assertThat(TURNS.of(sentence, -.2)).isEqualTo(Turn.NEUTRAL);
    assertThat(TURNS.of(sentence, .2)).isEqualTo(Turn.KEPT);
    assertThat(TURNS.of(sentence, -.5)).isEqualTo(Turn.KEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fire brigade found two dead.",
        "The reviews were critical of the mass.",
        "The heat left ten dead.",
        ""
      })
  void theirOwnSenseStays(String sentence) {
    assertThat(TURNS.of(sentence, -.2)).isEqualTo(Turn.KEPT);
    assertThat(TURNS.of(sentence, 0)).isEqualTo(Turn.KEPT);
  }
}
