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
        "{<A farmer>} has been fined for it. / [P Jane Roe], 44, denies it. | Jane Roe",
        "{<A farmer>} accused of it left. / [P Jane Roe], 44, of [L Ely], appeared in court. | Jane Roe",
        "{<A farmer>} who did it has been fined. / [P Jane Roe], 44, admitted it. | Jane Roe",
      })
  void theNameOfTheNextParagraphIsMeant(String text, String name) {
    assertThat(phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A farmer was fined for it. / [P Jane Roe], 44, saw it. {<The farmer>} wept.",
        "A farmer saw it today. / [P Jane Roe], 44, denies it. {<The farmer>} wept.",
        "{<A farmer>} was fined for it. / [P Jane Roe] pleaded guilty.",
        "{<A farmer>} was fined for it. / [P Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it. / It was late. / [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it. [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>} was fined for it by [P Carl Lund]. / [P Jane Roe], 44, pleaded guilty.",
        "{<The farmer>} was fined for it. / [P Jane Roe], 44, pleaded guilty.",
        "{<A man>} was fined for it. / [P Jane Roe], 44, pleaded guilty.",
        "{<A farmer>}'s killer has been jailed. / [P Jane Roe], 44, pleaded guilty.",
        "{<A judge>} has jailed a man. / [P Jane Roe], 44, pleaded guilty.",
        "{<A nurse>} told jurors that a man was accused. / [P Jane Roe], 44, denies it.",
        "{<A nurse>} told jurors of a man accused of it. / [P Jane Roe], 44, denies it.",
        "{<A farmer>} was fined for it. / [P Jane Roe], 44, told [P Carl Lund], who denies it.",
        "{<A farmer>} was fined for it.",
      })
  void orNobodyIs(String text) {
    assertThat(phrase(text)).isNotEqualTo("Jane Roe");
  }
}
