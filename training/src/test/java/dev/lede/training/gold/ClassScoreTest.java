package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClassScoreTest {

  @Test
  void macroF1IsTheMeanOverTheClasses() {
    ClassScore score = new ClassScore();
    int[][] pairs = {{0, 0}, {0, 1}, {1, 1}, {2, 0}};
    for (int[] pair : pairs) {
      score.add(pair[0], pair[1]);
    }

    // Class 0: 2 are, 2 said, 1 both: 50. Class 1: 1 is, 2 said, 1 both: 66.7. Class 2: 0.
    assertThat(score.macroF1(3)).isCloseTo((50 + 200.0 / 3) / 3, within(1e-9));
    assertThat(score.accuracy()).isEqualTo(50);
    assertThat(score.size()).isEqualTo(4);
  }

  @Test
  void correlationIsPearsons() {
    ClassScore score = new ClassScore();
    score.add(1, 2);
    score.add(2, 1);
    score.add(3, 4);
    score.add(4, 3);

    // Deviations -1.5 -0.5 0.5 1.5 and -0.5 -1.5 1.5 0.5: products 3, squares 5 and 5.
    assertThat(score.correlation()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void whatDoesNotVaryCorrelatesWithNothing() {
    ClassScore score = new ClassScore();
    score.add(1, 2);
    score.add(1, 3);

    assertThat(score.correlation()).isZero();
    assertThat(new ClassScore().correlation()).isZero();
    assertThat(new ClassScore().accuracy()).isZero();
  }
}
