package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What newspapers call whom they have just named; texts are marked as {@link ResolvedText} says.
 */
class EpithetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the 19-year-old nurse>} slept. | Carl Lund",
        "[P Carl Lund], 19, won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] (19) won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund], 44, won. {<the 19-year-old>} slept. | the 19-year-old",
        "[P Carl Lund] (44) won. {<the 19-year-old>} slept. | the 19-year-old",
        "[P Carl Lund] met [P Adam Roe]. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] met [P Mary Roe]. [P Mary Roe] won. {<the 19-year-old>} slept. | Mary Roe",
        "A clerk won. {<the 19-year-old>} slept. | A clerk",
        "[P Carl Lund] won. {<a 19-year-old>} slept. | a 19-year-old",
        "[P Carl Lund] won. {<the 19-year-old son of [P Adam Roe]>} slept. | the 19-year-old son of Adam Roe",
        "[P Carl Lund] won. {<the Italian>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the Spaniard>} slept. | Carl Lund",
        "[P Carl Lund] beat [P Adam Roe]. {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund] beat [P Adam Roe]. // {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund] of Spain beat [P Adam Roe]. {<the Spaniard>} slept. | Carl Lund",
        "[P Carl Lund] beat the Spanish striker [P Adam Roe]. {<the Spaniard>} slept. | Adam Roe",
        "[P Carl Lund] beat Spain's [P Adam Roe]. // [P Hugh Moe] won. // {<the Spaniard>} slept. | Adam Roe",
        "[P Carl Lund] of Spain beat Spain's [P Adam Roe]. {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund] beat [P Adam Roe]. Spain won. {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund] beat [P Spain Roe]. {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund], from France, beat [P Adam Roe]. {<the Frenchman>} slept. | the Frenchman",
        "[P Carl Lund] from France beat [P Adam Roe]. {<the Frenchman>} slept. | Carl Lund",
        "The Scottish parliament saw [P Carl Lund]. [P Adam Roe] left. {<the Scot>} slept. | the Scot",
        "Colonel [P Carl Lund] saw [P Adam Roe]. {<the Colombian>} slept. | the Colombian",
        "[P Carl Lund] of Austria beat [P Adam Roe]. {<the Australian>} slept. | the Australian",
        "[P Carl Lund] of Australia beat [P Adam Roe]. {<the Australian>} slept. | Carl Lund",
        "[P Carl Lund] won. // It rained. // {<the Spaniard>} slept. | Carl Lund",
        "[P Carl Lund] won. His rival fell. {<the Spaniard>} slept. | the Spaniard",
        "[P Carl Lund] won. {<the 34-year-old woman>} slept. | the 34-year-old woman",
        "[P Mary Roe] won. {<the 34-year-old woman>} slept. | Mary Roe",
        "A 34-year-old nurse saw [P Carl Lund]. {<the 34-year-old>} slept. | the 34-year-old",
        "An Italian saw [P Carl Lund]. {<the Italian>} slept. | the Italian",
        "[P Carl Lund] won. {<the Librarian>} slept. | Librarian",
        "[P Carl Lund] won. {<the Chairman>} slept. | Chairman",
        "[P Carl Lund] won. {<the Frenchman>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the 19-year-old>} slept. [P Adam Roe], 19, woke. | Carl Lund",
        "When [P Carl Lund] beat [P Adam Roe], {<the Spaniard>} slept. | the Spaniard",
        "When [P Carl Lund], 19, beat [P Adam Roe], {<the 19-year-old>} slept. | Carl Lund",
        "When [P Carl Lund] beat [P Adam Roe], {<the 19-year-old>} slept. | the 19-year-old",
        "[P Carl Lund] won. {<the Republican>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the Guardian>} slept. | Guardian",
        "[P Carl Lund] won. {<the Zorro>} slept. | Zorro",
        "[P Carl Lund] won. {<the nurse>} slept. | the nurse",
        "{<the Italian>} slept. | the Italian",
        "[P Carl Lund] won. {<the striker>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the left-back>} slept. | Carl Lund",
        "[P Carl Lund] beat [P Adam Roe]. {<the striker>} slept. | the striker",
        "A striker saw [P Carl Lund]. {<the striker>} slept. | A striker",
        "Striker [P Adam Roe] ate. // [P Carl Lund] won. // [P Carl Lund] sat. {<the striker>} slept. | Adam Roe",
        "[P Carl Lund] won. {<the striker of the club>} slept. | the striker of the club",
        "[P Carl Lund] won. {<the old striker>} slept. | the old striker",
        "[P Carl Lund] won. {<the actress>} slept. | the actress",
        "{A clerk} won. {<the striker>} slept. | the striker",
      })
  void thePersonInFocusIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] ate. [P Adam Roe] sat. [P Adam Roe] slept. // [P Carl Lund] slept. The Finn was asked why. “It rained,” <he> said. | Carl Lund",
        "[P Adam Roe] ate. [P Adam Roe] sat. [P Adam Roe] slept. // [P Carl Lund] won. His rival slept. The Finn was asked why. “It rained,” <he> said. | Adam Roe",
        "[P Adam Roe] ate. [P Adam Roe] sat. [P Adam Roe] slept. // [P Carl Lund] beat [P Hugh Moe]. The Finn was asked why. “It rained,” <she> said. | nobody",
        "[P Adam Roe] ate. [P Adam Roe] sat. [P Adam Roe] slept. // [P Carl Lund] slept. The Bakery was asked why. “It rained,” <he> said. | Adam Roe",
      })
  void aSubjectMayBeWhereSomebodyIsFrom(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }
}
