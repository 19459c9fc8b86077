package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationErrorTest {

  @Test
  void calibrationErrorIsTheDistanceInEachBin() {
    assertThat(
            CalibrationError.of(
                List.of(new CalibrationError.Said(.9, true), new CalibrationError.Said(.7, false))))
        .isCloseTo(40, within(1e-9));
    assertThat(
            CalibrationError.of(
                List.of(
                    new CalibrationError.Said(.75, true), new CalibrationError.Said(.75, false))))
        .isCloseTo(25, within(1e-9));
    assertThat(CalibrationError.of(List.of())).isZero();
  }
}
