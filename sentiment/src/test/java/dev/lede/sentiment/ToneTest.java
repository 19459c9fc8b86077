package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToneTest {

  @Test
  void isLabelledByTheMostProbableClass() {
    assertThat(new Tone(-0.2, 0.5, 0.3, 0.2).label()).isEqualTo(Tone.Label.NEGATIVE);
    assertThat(new Tone(0.2, 0.2, 0.3, 0.5).label()).isEqualTo(Tone.Label.POSITIVE);
    assertThat(new Tone(0, 0.3, 0.4, 0.3).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(0, 0.45, 0.1, 0.45).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(0, 0.4, 0.4, 0.2).label()).isEqualTo(Tone.Label.NEUTRAL);
  }

  @Test
  void refusesWhatIsNoTone() {
    assertThatThrownBy(() -> new Tone(1.5, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> new Tone(Double.NaN, 0, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tone(0, 0.5, 0.5, 0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("add up to 1");
  }

  @Test
  void aPolarityIsFromMinusOneToOne() {
    assertThat(new Tone(-1, 1, 0, 0).polarity()).isEqualTo(-1);
    assertThat(new Tone(1, 0, 0, 1).polarity()).isEqualTo(1);
    assertThatThrownBy(() -> new Tone(-1.01, 1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("polarity -1.01 must be in [-1, 1]");
  }

  @Test
  void noProbabilityIsBelowZero() {
    for (double[] p : new double[][] {{-.5, 1, .5}, {.5, -.5, 1}, {1, .5, -.5}}) {
      assertThatThrownBy(() -> new Tone(0, p[0], p[1], p[2]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must add up to 1");
    }
  }

  @Test
  void probabilitiesMayBeRounded() {
    assertThat(new Tone(0, 0.5, 0.4999995, 0).negative()).isEqualTo(0.5);
    assertThatThrownBy(() -> new Tone(0, 0.5, 0.499998, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Tone(0, 0.5, 0.500002, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsAsProbablyNeutralIsNeutral() {
    assertThat(new Tone(0, 0.2, 0.4, 0.4).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(0, 0.2, 0.41, 0.39).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(-0.1, 0.41, 0.2, 0.39).label()).isEqualTo(Tone.Label.NEGATIVE);
  }

  @Test
  void theLabelAgreesWithThePolarity() {
    assertThat(new Tone(-0.05, 0.5, 0.2, 0.3).label()).isEqualTo(Tone.Label.NEGATIVE);
    assertThat(new Tone(-0.049, 0.5, 0.2, 0.3).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(0.3, 0.5, 0.2, 0.3).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(0.05, 0.3, 0.2, 0.5).label()).isEqualTo(Tone.Label.POSITIVE);
    assertThat(new Tone(0.049, 0.3, 0.2, 0.5).label()).isEqualTo(Tone.Label.NEUTRAL);
    assertThat(new Tone(-0.3, 0.3, 0.2, 0.5).label()).isEqualTo(Tone.Label.NEUTRAL);
  }

  @Test
  void aMeanIsOfEveryNumber() {
    Tone mean = Tone.mean(List.of(new Tone(-.6, .7, .2, .1), new Tone(.2, .1, .5, .4)));
    assertThat(mean.polarity()).isCloseTo(-.2, within(1e-9));
    assertThat(mean.negative()).isCloseTo(.4, within(1e-9));
    assertThat(mean.neutral()).isCloseTo(.35, within(1e-9));
    assertThat(mean.positive()).isCloseTo(.25, within(1e-9));
  }

  @Test
  void aHeavierToneCountsMore() {
    Tone mean =
        Tone.mean(List.of(new Tone(-.6, .7, .2, .1), new Tone(.2, .1, .5, .4)), List.of(1.0, 3.0));
    assertThat(mean.polarity()).isCloseTo(0, within(1e-9));
    assertThat(mean.negative()).isCloseTo(.25, within(1e-9));
    assertThat(mean.neutral()).isCloseTo(.425, within(1e-9));
    assertThat(mean.positive()).isCloseTo(.325, within(1e-9));
  }

  @Test
  void theMeanOfNothingIsNeutral() {
    assertThat(Tone.mean(List.of())).isEqualTo(Tone.NEUTRAL);
    assertThat(Tone.mean(List.of(new Tone(1, 0, 0, 1)), List.of(0.0))).isEqualTo(Tone.NEUTRAL);
  }

  @Test
  void isShownInAWordAndANumber() {
    assertThat(new Tone(-.314, .7, .2, .1)).hasToString("NEGATIVE -0.31");
    assertThat(Tone.NEUTRAL).hasToString("NEUTRAL +0.00");
  }
}
