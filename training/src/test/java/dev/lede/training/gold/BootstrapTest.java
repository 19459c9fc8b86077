package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  @Test
  void aConstantSampleHasAnIntervalWithoutWidth() {
    assertThat(Bootstrap.of(new double[] {2, 2, 2})).isEqualTo(new Bootstrap(2, 2, 2));
  }

  @Test
  void theIntervalOfALargeSampleIsTheNormalOne() {
    // 400 values of variance 1: the mean has the standard error 1/20, and 1.96 of it are 0.098.
    double[] sample = new Random(7).doubles(400, -Math.sqrt(3), Math.sqrt(3)).toArray();

    Bootstrap interval = Bootstrap.of(sample);

    assertThat(interval.high() - interval.value()).isCloseTo(0.098, within(0.015));
    assertThat(interval.value() - interval.low()).isCloseTo(0.098, within(0.015));
  }

  @Test
  void theSameSampleGivesTheSameInterval() {
    double[] sample = {0.1, -0.3, 0.25, 0.4, 0};

    assertThat(Bootstrap.of(sample)).isEqualTo(Bootstrap.of(sample));
  }

  @Test
  void pointsAreHundredthsWithSigns() {
    assertThat(new Bootstrap(-0.0271, -0.036, 0.0012).inPoints()).isEqualTo("-2.71 [-3.60, +0.12]");
  }

  @Test
  void resamplesWithoutAFigureSayNothing() {
    // Two items, of which only the first can be counted: a quarter of the resamples lack it.
    Bootstrap interval =
        Bootstrap.of(
                2,
                drawn -> new double[] {Arrays.stream(drawn).anyMatch(i -> i == 0) ? 7 : Double.NaN})
            .get(0);

    assertThat(interval).isEqualTo(new Bootstrap(7, 7, 7));
  }
}
