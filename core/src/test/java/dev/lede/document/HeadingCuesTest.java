package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.HeadingCues.Ending;
import org.junit.jupiter.api.Test;

class HeadingCuesTest {

  @Test
  void aSentenceEndsInsideBeforeACapital() {
    assertThat(HeadingCues.of("The bridge is closed. Good news").hasInnerEnd()).isTrue();
    assertThat(HeadingCues.of("The mayor said: “It is closed.” Good news").hasInnerEnd()).isTrue();
    assertThat(HeadingCues.of("The bridge closed at 5 p.m. today").hasInnerEnd()).isFalse();
    assertThat(HeadingCues.of("The bridge is closed.").hasInnerEnd()).isFalse();
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    assertThat(HeadingCues.of("U.S. Senate to meet Dr. Lee at St. Louis").hasInnerEnd()).isFalse();
    assertThat(HeadingCues.of("Bridge closed at 5 (p.m. Monday)").hasInnerEnd()).isFalse();
  }

  @Test
  void nearlyAllLongWordsOfAHeadlineMayHaveCapitals() {
    assertThat(HeadingCues.of("Mayor Closes Bridge over Harbour Road").isInCapitals()).isTrue();
    assertThat(HeadingCues.of("Mayor closes bridge over Harbour Road").isInCapitals()).isFalse();
    assertThat(HeadingCues.of("Bridge is it").isInCapitals()).isFalse();
  }

  @Test
  void aQuotationOrASpeakerIsSpoken() {
    for (String spoken : new String[] {"“Why?”", "\"Why?\"", "Q: Why?", "The Daily Lamp: Why?"}) {
      assertThat(HeadingCues.of(spoken).isSpoken()).isTrue();
    }
    assertThat(HeadingCues.of("Why is it so: for you?").isSpoken()).isFalse();
  }

  @Test
  void theEndingIsToldByTheLastMarkInsideClosingOnes() {
    assertThat(HeadingCues.of("It is over").ending()).isEqualTo(Ending.OPEN);
    assertThat(HeadingCues.of("“Is it over?”").ending()).isEqualTo(Ending.QUESTION);
    assertThat(HeadingCues.of("(It is over!)").ending()).isEqualTo(Ending.EXCLAMATION);
    assertThat(HeadingCues.of("It is over…").ending()).isEqualTo(Ending.STOP);
    assertThat(HeadingCues.of("It is over:").ending()).isEqualTo(Ending.CONTINUED);
  }

  @Test
  void theFirstLetterMayStandBehindMarks() {
    assertThat(HeadingCues.of("… and so on").startsSmall()).isTrue();
    assertThat(HeadingCues.of("“And so on”").startsSmall()).isFalse();
  }
}
