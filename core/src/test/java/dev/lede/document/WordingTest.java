package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Wording.Ending;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void aSentenceEndsInsideBeforeACapital() {
    assertThat(Wording.of("The bridge is closed. Good news").hasInnerEnd()).isTrue();
    assertThat(Wording.of("The mayor said: “It is closed.” Good news").hasInnerEnd()).isTrue();
    assertThat(Wording.of("The bridge closed at 5 p.m. today").hasInnerEnd()).isFalse();
    assertThat(Wording.of("The bridge is closed.").hasInnerEnd()).isFalse();
  }

  @Test
  void anAbbreviationEndsNoSentence() {
    assertThat(Wording.of("U.S. Senate to meet Dr. Lee at St. Louis").hasInnerEnd()).isFalse();
    assertThat(Wording.of("Bridge closed at 5 (p.m. Monday)").hasInnerEnd()).isFalse();
  }

  @Test
  void nearlyAllLongWordsOfAHeadlineMayHaveCapitals() {
    assertThat(Wording.of("Mayor Closes Bridge over Harbour Road").isInCapitals()).isTrue();
    assertThat(Wording.of("Mayor closes bridge over Harbour Road").isInCapitals()).isFalse();
    assertThat(Wording.of("Bridge is it").isInCapitals()).isFalse();
  }

  @Test
  void aQuotationOrASpeakerIsSpoken() {
    for (String spoken : new String[] {"“Why?”", "\"Why?\"", "Q: Why?", "The Daily Lamp: Why?"}) {
      assertThat(Wording.of(spoken).isSpoken()).isTrue();
    }
    assertThat(Wording.of("Why is it so: for you?").isSpoken()).isFalse();
  }

  @Test
  void theEndingIsToldByTheLastMarkInsideClosingOnes() {
    assertThat(Wording.of("It is over").ending()).isEqualTo(Ending.OPEN);
    assertThat(Wording.of("“Is it over?”").ending()).isEqualTo(Ending.QUESTION);
    assertThat(Wording.of("(It is over!)").ending()).isEqualTo(Ending.EXCLAMATION);
    assertThat(Wording.of("It is over…").ending()).isEqualTo(Ending.STOP);
    assertThat(Wording.of("It is over:").ending()).isEqualTo(Ending.CONTINUED);
  }

  @Test
  void theFirstLetterMayStandBehindMarks() {
    assertThat(Wording.of("… and so on").startsSmall()).isTrue();
    assertThat(Wording.of("“And so on”").startsSmall()).isFalse();
  }
}
