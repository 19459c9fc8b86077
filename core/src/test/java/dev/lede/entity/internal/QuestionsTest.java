package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who asks, who is asked and who replies; texts are marked as {@link ResolvedText} says. */
class QuestionsTest {

  /** Who is asked was the subject before, and who is turned to replies. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“No,” {[P Carl Roe]} said. [P Carl Roe] ate. // [P Xyz Lund] gave the cause. Asked by the clerk if [P Adam Holm] slept, <he> said no. | Xyz Lund",
        "“No,” {[P Carl Roe]} said. [P Carl Roe] ate. // Rail investigator [P Xyz Lund] gave the cause. Asked by the clerk if it rained, <he> said no. | Xyz Lund",
        "[P Eva Roe] sat. // A man turned to his wife. “It rained,” {he} said. // “It froze,” <she> replied. | his wife",
        "[P Eva Roe] sat. // A man turned to his companion. “It rained,” {he} said. // “It froze,” <she> replied. | his companion",
        "[P Carl Roe] sat. A man turned to [P Xyz Lund]. “It rained,” [P Carl Roe] said. // “It froze,” <he> replied. | Xyz Lund",
        "[P Carl Roe] sat. A man turned to [P Xyz Lund]. “It rained,” [P Carl Roe] said. // “It froze,” <he> said. | Carl Roe",
        "“Why?” They asked him. [P Carl Roe] sat. It rained. [P Carl Roe] turned to [P Xyz Lund]. “It froze,” <he> replied. | Carl Roe",
        "[P Carl Roe] sat. A man had turned to [P Xyz Lund]. “It rained,” [P Carl Roe] said. // “It froze,” <he> replied. | Carl Roe",
        "[P Carl Roe] sat. A man turned to [P Xyz Lund] and sat. “It rained,” [P Carl Roe] said. // “It froze,” <he> replied. | Carl Roe",
        "We asked [P Carl Roe] why. He turned to [P Xyz Lund]. “It froze,” <he> replied. | Carl Roe",
        "[P Carl Roe] sat. A man spoke to [P Xyz Lund]. “It rained,” [P Carl Roe] said. // “It froze,” <he> replied. | Carl Roe",
      })
  void whoIsAskedOrTurnedToAnswers(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Xyz Lund] sat. Asked by his counsel, [P Carl Roe], why, <he> said no. | Xyz Lund",
        "[P Xyz Lund] sat. Asked by [P Carl Roe] why, <he> said no. | Xyz Lund",
        "[P Xyz Lund] sat. // It rained. // It froze. // Asked by the counsel, [P Carl Roe], why, <he> said no. | Xyz Lund",
      })
  void whoAsksIsNotWhoAnswers(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }
}
