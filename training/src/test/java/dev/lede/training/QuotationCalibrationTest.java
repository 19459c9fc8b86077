package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationCalibrationTest {

  @Test
  void weightsSeparateWhatCanBeSeparated() {
    List<double[]> rows = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int i = -20; i <= 20; i++) {
      rows.add(new double[] {1, i / 10.0});
      right.add(i > 5);
    }
    double[] weights = QuotationCalibration.fit(rows, right);

    assertThat(weights[1]).isPositive();
    // Where it crosses from wrong to right.
    assertThat(-weights[0] / weights[1]).isCloseTo(0.55, within(0.3));
  }
}
