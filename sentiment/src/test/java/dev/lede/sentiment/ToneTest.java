package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void isShownInAWordAndANumber() {
    assertThat(new Tone(-.314, .7, .2, .1)).hasToString("NEGATIVE -0.31");
    assertThat(Tone.NEUTRAL).hasToString("NEUTRAL +0.00");
  }
}
