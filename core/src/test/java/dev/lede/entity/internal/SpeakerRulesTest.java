package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a quotation is not "he" in it; texts are marked as {@link ResolvedText} says. */
class SpeakerRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Carl Lund] first. “I know <him>,” said {[P Adam Roe]}. | Carl Lund",
        "We saw [P Carl Lund] first. {[P Adam Roe]} said: “I know <him>.” | Carl Lund",
        "We saw [P Carl Lund] first. “I do,” said {[P Adam Roe]}. “I know <him>.” | Carl Lund",
        "We saw [P Carl Lund] first. [P Adam Roe] left. {He} said: “I know <him>.” | Carl Lund",
      })
  void theSpeakerOfAQuotationIsFoundAroundIt(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void whoSpokeLastSpeaksOnInTheNextParagraph() {
    String text = "We saw [P Carl Lund] first. “I do,” said {[P Adam Roe]}.\n\n“I know <him>.”";
    assertThat(ResolvedText.pronoun(text)).isEqualTo("Carl Lund");
  }
}
