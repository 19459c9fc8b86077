package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptions of who is named beside them; texts are marked as {@link ResolvedText} says. */
class AppositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Jane Roe] was a nurse. The nurse's boss slept. <She> left. | Jane Roe",
        "[P Jane Roe] left. He was the boss. <He> left. | nobody",
        "We met [P Xyz Roe]. It is true he was a baker. <He> left. | Xyz Roe",
        "The baker, [P Xyz Roe], left. <He> sat. | Xyz Roe",
        "We met [P Xyz Roe], a baker from Lund. <He> sat. | Xyz Roe",
      })
  void whatSomebodyIsIsNobodyElse(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void anAppositionMakesASubjectOfItsName() {
    String text = "Yesterday his father, [P Xyz Roe], met [P Carl Lund]. <He> sat.";
    assertThat(ResolvedText.pronoun(text)).isEqualTo("Xyz Roe");
    String verb = "Yesterday the baker, [P Peter Roe] said, met [P Carl Lund]. <He> sat.";
    assertThat(ResolvedText.pronoun(verb)).isEqualTo("Peter Roe");
  }
}
