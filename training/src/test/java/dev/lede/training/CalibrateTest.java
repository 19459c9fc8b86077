package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrateTest {

  @Test
  void onlyTheNumbersChange() {
    List<String> before =
        List.of(
            "# Numbers", "model 12", "", "a.one 0.5    # how", "a.two 2", "a.three 3 # by hand");

    assertThat(Calibrate.replaced(before, Map.of("a.one", -1.0, "a.two", 0.25), "34"))
        .containsExactly(
            "# Numbers",
            "model 34",
            "",
            "a.one -1.0000 # how",
            "a.two 0.2500",
            "a.three 3 # by hand");
  }
}
