package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Span;
import java.util.List;
import java.util.Optional;
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
  void refusesEmptyEvidenceAndMissingClasses() {
    assertThatThrownBy(() -> new TargetSentiment("Bob", Optional.empty(), Tone.NEUTRAL, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bob");
    assertThatThrownBy(() -> new SentenceSentiment(new Span(0, 1), Tone.NEUTRAL, List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[1.0]");
  }
}
