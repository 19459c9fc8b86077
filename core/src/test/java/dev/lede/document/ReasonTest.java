package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonTest {

  @Test
  void saysWhatItIsAndHowMuch() {
    assertThat(new Reason("position", 0.314)).hasToString("+0.31 position");
    assertThat(new Reason("He lost.", -2, Optional.of(new Span(0, 8))))
        .hasToString("-2.00 He lost.");
    assertThat(new Reason("position", 1).span()).isEmpty();
    assertThatThrownBy(() -> new Reason("position", Double.NaN))
        .hasMessage("weight NaN of position must be finite");
  }
}
