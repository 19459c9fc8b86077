package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is described first and named in the next paragraph; texts are marked as {@link ResolvedText}
 * says, and "/" parts paragraphs.
 */
class DelayedNameTest {

  private static String phrase(String marked) {
    return ResolvedText.phrase(marked.replace(" / ", "\n\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{<A farmer>} was fined for it. / [P Jane Roe], 44, pleaded guilty. | Jane Roe",
        "{<A farmer>} was fined for it. / [P Jane Roe], of [L Ely], pleaded guilty. | Jane Roe",
        "{<A farmer>} was fined for it. / Dr. [P Jane Roe], 44, pleaded guilty. | Jane Roe",
        "A farmer was fined for it. / [P Jane Roe], 44, pleaded guilty. {<The farmer>} wept. | Jane Roe",
        "{<A farmer>} said so today. / [P Jane Roe], 44, saw it. | Jane Roe",
        "{<A woman>} said so today. / [P Jane Roe], 44, saw it. | Jane Roe",
      })
  void theNameOfTheNextParagraphIsMeant(String text, String name) {
    assertThat(phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A farmer was fined for it. / [P Jane Roe], 44, saw it. {<The farmer>} wept.",
        "A farmer saw it today. / [P Jane Roe], 44, saw it too. {<The farmer>} wept.",
        "{<A farmer>} was fined for it. / [P Jane Roe] pleaded guilty.",
        "{<A farmer>} was fined for it. / [P Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it. / It was late. / [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it. [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it by [P Carl Lund]. / [P Jane Roe], 44, pleaded guilty.",
        "{<The farmer>} was fined for it. / [P Jane Roe], 44, pleaded guilty.",
        "{<A man>} was fined for it. / [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>} said so today. / [P Jane Roe], 44, was found dead.",
        "{<A farmer>} said so today.",
      })
  void orNobodyIs(String text) {
    assertThat(phrase(text)).isNotEqualTo("Jane Roe");
  }
}
