package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names beside roles and descriptions; texts are marked as {@link ResolvedText} says. */
class ApposedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <the cat’s owner, 9-year-old [P Ida Holm]>. | Ida Holm",
        "We met <the cat’s owner, nine-year-old [P Ida Holm],>. | Ida Holm",
        "We met <a fan, @ida>. | @ida",
        "We met <a fan, ida>. | a fan",
        "We met {a fan, @bo}. We met <the fan>. | @bo",
      })
  void aNameInAppositionIsWhoIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }
}
