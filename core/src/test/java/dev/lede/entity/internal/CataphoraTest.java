package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pronouns before their names; texts are marked as {@link ResolvedText} says. */
class CataphoraTest {

  private static final String BEFORE = "[P Mary Lund] met [P Carl Moe]. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In <her> speech, [P Jane Roe] said so. | Jane Roe",
        "In <his> speech, [P Adam Roe] said so. | Adam Roe",
        "“In <her> speech, [P Jane Roe] said so.” | Jane Roe",
        "Citing <her> work, [P Jane Roe] said so. | Jane Roe",
        "In the first of <her> talks, [P Jane Roe] said so. | Jane Roe",
        "In the very first of <her> talks, [P Jane Roe] said so. | Jane Roe",
        "In <her> speech, the mayor [P Jane Roe] said so. | Jane Roe",
        "In <her> speech, the old town mayor [P Jane Roe] said so. | Mary Lund",
        "In <her> speech, [P Adam Roe] said so. | Mary Lund",
        "In <his> speech, [P Jane Roe] said so. | Carl Moe",
        "In <her> speech, [O Roe Union] said so. | Mary Lund",
        "In <her> speech, [P Jane Roe]'s dog said so. | Mary Lund",
        "In <her> speech, said [P Jane Roe], it rained. | Mary Lund",
        "In <her> speech [P Jane Roe] said so. | Mary Lund",
        "Of late, <her> friends, [P Jane Roe] said, left. | Mary Lund",
        "In one of the very first of <her> talks, [P Jane Roe] said so. | Mary Lund",
        "In [L Aarhus] <her> friends, [P Jane Roe] said, left. | Mary Lund",
        "<Her> speech, [P Jane Roe] said, was long. | Mary Lund",
        "Then <her> speech, [P Jane Roe] said, was long. | Mary Lund",
        "In <her> speech. It rained, [P Jane Roe] said. | Mary Lund",
      })
  void theSubjectBehindTheOpeningIsMeant(String text, String name) {
    assertThat(ResolvedText.pronoun(BEFORE + text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "After the guests and all the others and <she> had left, [P Jane Roe] slept. | Jane Roe",
        "After the guests and all the others and <he> had left, [P Adam Roe] slept. | Adam Roe",
        "After the guests and all the others and <she> had left, they met [P Jane Roe]. | Jane Roe",
        "“After the guests and all the others and <she> left, [P Jane Roe] slept.” | Jane Roe",
        "After the guests and all the others and <she> had left, [P Adam Roe] slept. | nobody",
        "After the guests and all the others and <he> had left, [P Jane Roe] slept. | nobody",
        "After the guests and all the others and <they> had left, [P Jane Roe] slept. | nobody",
        "After the guests and all the others and <she> had left [P Jane Roe] slept. | nobody",
        "After the guests and all the others and <she> had left, [O Roe Union] slept. | nobody",
        "After the guests and all the others and <she> had left. So, [P Jane Roe] slept. | nobody",
        "Then the guests and all the others and <she> had left, [P Jane Roe] slept. | nobody",
      })
  void whereNobodyWasMentionedTheFirstNameIsMeant(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
