package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun cannot mean; texts are marked as {@link ResolvedText} says. */
class NamedBehindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Eva Lund] met [P Ida Holm]. <She> could forgive [P Lund]. | Ida Holm",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> said [P Lund] slept. | Ida Holm",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> sold [P Lund]'s house. | Ida Holm",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> slept, and [P Lund] woke. | Eva Lund",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> slept when [P Lund] was old. | Eva Lund",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> was [P Lund] the poet. | Eva Lund",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> called herself [P Lund]. | Eva Lund",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> left. [P Lund] woke. | Eva Lund",
        "[P Ida Holm] left. [P Eva Lund] slept. <She> left for a very long and very dull trip by train to see a [P Lund] there. | Eva Lund",
      })
  void whoIsNamedBehindInTheClauseIsSomebodyElse(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
