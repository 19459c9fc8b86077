package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Probabilities by hand: 1 / (1 + e^-x). */
class OrderedLogitTest {

  private static final Offset<Double> EXACT = within(1e-4);

  private static final OrderedLogit LOGIT = new OrderedLogit(0.2, 0.5, 0.25);

  @Test
  void theSidesAreEquallyProbableInTheMiddle() {
    Tone tone = LOGIT.tone(0, 0.2);
    assertThat(tone.negative()).isCloseTo(0.1192, EXACT);
    assertThat(tone.neutral()).isCloseTo(0.7616, EXACT);
    assertThat(tone.positive()).isCloseTo(0.1192, EXACT);
  }

  @Test
  void positiveIsAsProbableAsNotAtTheReachAboveTheMiddle() {
    Tone tone = LOGIT.tone(0, 0.7);
    assertThat(tone.positive()).isCloseTo(0.5, EXACT);
    assertThat(tone.negative()).isCloseTo(0.0180, EXACT);
  }

  @Test
  void negativeIsAsProbableAsNotAtTheReachBelowTheMiddle() {
    Tone tone = LOGIT.tone(0, -0.3);
    assertThat(tone.negative()).isCloseTo(0.5, EXACT);
    assertThat(tone.positive()).isCloseTo(0.0180, EXACT);
  }

  @Test
  void aScaleBeyondTheReachHasOddsOfE() {
    assertThat(LOGIT.tone(0, 0.95).positive()).isCloseTo(0.7311, EXACT);
    assertThat(LOGIT.tone(0, -0.55).negative()).isCloseTo(0.7311, EXACT);
  }

  @Test
  void neutralIsWhatIsLeft() {
    Tone tone = LOGIT.tone(0, 0.4);
    assertThat(tone.neutral()).isCloseTo(1 - tone.negative() - tone.positive(), EXACT);
    assertThat(tone.neutral()).isCloseTo(0.7112, EXACT);
  }

  @Test
  void nothingIsNeutralWithoutReach() {
    assertThat(new OrderedLogit(0, 0, 1).tone(0, 0.3).neutral()).isZero();
  }

  @Test
  void thePolarityIsKeptApartFromTheMeasure() {
    assertThat(LOGIT.tone(-0.4, 0.95).polarity()).isEqualTo(-0.4);
  }

  @Test
  void aPolarityBeyondOneIsCut() {
    assertThat(LOGIT.tone(1.2, 0).polarity()).isEqualTo(1);
    assertThat(LOGIT.tone(-1.2, 0).polarity()).isEqualTo(-1);
  }
}
