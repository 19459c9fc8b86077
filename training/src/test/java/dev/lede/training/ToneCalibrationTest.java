package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.training.ToneCalibration.Measured;
import dev.lede.training.gold.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToneCalibrationTest {

  /** What people call positive however low it is measured, as in a corpus of friendly authors. */
  private static List<Measured> friendly() {
    List<Measured> all = new ArrayList<>();
    for (int i = -20; i <= 20; i++) {
      int label = i > -6 ? Item.POSITIVE : i > -12 ? Item.NEUTRAL : Item.NEGATIVE;
      all.add(new Measured(i / 20.0, label));
    }
    return all;
  }

  @Test
  void theLogitFollowsWhatIsRight() {
    Map<String, Double> logit = ToneCalibration.logit("a", friendly(), 0);

    assertThat(logit).containsOnlyKeys("a.middle", "a.reach", "a.scale");
    // Neutral around the middle of those that are called neutral, as far as zero may be.
    assertThat(logit.get("a.middle")).isLessThan(-0.1);
  }

  @Test
  void aroundZeroAllIsNeutral() {
    Map<String, Double> free = ToneCalibration.logit("a", friendly(), 0);
    Map<String, Double> bound = ToneCalibration.logit("a", friendly(), 0.2);

    assertThat(upper(bound)).isGreaterThan(upper(free));
  }

  /** Where neutral ends. */
  private static double upper(Map<String, Double> logit) {
    return logit.getOrDefault("a.middle", Double.NaN) + logit.getOrDefault("a.reach", Double.NaN);
  }
}
