package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

  /** The first alternative has more of the first feature and is taken; the second is constant. */
  private static final List<double[][]> CHOICES =
      List.<double[][]>of(new double[][] {{3, 7}, {1, 7}});

  private static final List<double[]> SHARES = List.of(new double[] {1, 0});

  @Test
  void whatIsTakenIsLikelier() {
    ConditionalLogit model = ConditionalLogit.fit(CHOICES, SHARES, .1, new double[2]);

    assertThat(model.weight(0)).isPositive();
    assertThat(model.weight(1)).isZero();
    assertThat(model.mean(0)).isEqualTo(2);
    double[] weights = model.weigh(CHOICES.get(0));
    assertThat(weights[0]).isEqualTo(1);
    assertThat(weights[1]).isCloseTo(Math.exp(-2 * model.weight(0)), within(1e-12));
  }

  @Test
  void aWeightIsWhereTheRidgeAndTheChoiceAgree() {
    // Standardized, the alternatives are 1 and -1. The slope of the likelihood is 2 (1 - p) with
    // p = 1 / (1 + exp(-2 w)), that of the ridge is ridge (w - prior).
    double ridge = .5;
    double prior = -1;
    double w = ConditionalLogit.fit(CHOICES, SHARES, ridge, new double[] {prior, 0}).weight(0);

    assertThat(2 * (1 - 1 / (1 + Math.exp(-2 * w)))).isCloseTo(ridge * (w - prior), within(1e-3));
  }

  @Test
  void aStrongRidgeLeavesThePrior() {
    ConditionalLogit model = ConditionalLogit.fit(CHOICES, SHARES, 1e6, new double[] {-2, 0});

    assertThat(model.weight(0)).isCloseTo(-2, within(1e-3));
  }
}
