package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom “she” means in an obituary; texts are marked as {@link ResolvedText} says. */
class LifeStoryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ida Holm], who has died aged 88, ran a mill. Her boss, [P Eva Lund], saw it. <She> left. | Ida Holm",
        "[P Ida Holm], who has died, ran. Her boss, [P Eva Lund], saw it. // “I ran,” <she> said. | Ida Holm",
        "[P Ida Holm], who ran a mill, died on Monday. She was 90. // [P Eva Lund] saw it. <She> left. | Ida Holm",
        "[P Ida Holm], who has died aged 88, ran. Her boss, [P Eva Lund], saw it. <She> said so. | Eva Lund",
        "[P Ida Holm], who has died aged 88, ran. Her boss, [P Eva Lund], said “<she> ran”. | Eva Lund",
        "[P Ida Holm], who has lived for 88 years, ran. Her boss, [P Eva Lund], saw it. <She> left. | Eva Lund",
        "[P Ida Holm], who ran a mill, died on Monday. She was late. // [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm], the daughter of a man who has died, ran. [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm], who died, had run a mill. [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm] died on Monday. She was 19. // [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm] has died in a fire. [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm] has lost her uncle, who has died aged 90. [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm], a miner, who has died aged 88, ran. [P Eva Lund] saw it. <She> left. | Ida Holm",
        "[P Ida Holm], who has died aged 88, ran. Her daughter, [P Eva Lund], is a judge. <She> left. | Eva Lund",
        "[P Ida Holm], who ran a mill, died on Monday. She was 90 then. // [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm], a baker whose bread fed Lund, has died at home. She was 90. // [P Eva Lund] saw it. <She> left. | Ida Holm",
        "[P Ida Holm], a baker whose bread fed Lund, has died at home. She was late. // [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm], a baker whose aunt has died at home, left. She was 90. // [P Eva Lund] saw it. <She> left. | Eva Lund",
        "[P Ida Holm] said a man has died of it. [P Eva Lund] saw it. <She> left. | Eva Lund",
      })
  void anObituaryIsAboutWhoHasDied(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }
}
