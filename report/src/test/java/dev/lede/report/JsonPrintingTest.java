package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.sentiment.Tone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class JsonPrintingTest {

  @Property
  void roundedProbabilitiesAddUpAndKeepTheLabel(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double two) {
    double low = Math.min(one, two);
    check(new Tone(0, low, Math.abs(one - two), Math.max(0, 1 - low - Math.abs(one - two))));
  }

  @Test
  void nearTiesKeepTheirLabel() {
    check(new Tone(0, .40002, .39998, .2));
    check(new Tone(0, .39998, .40002, .2));
    check(new Tone(0, .1, .449999, .450001));
    check(new Tone(0, .33333, .33333, .33334));
    check(new Tone(0, .33334, .33333, .33333));
    check(new Tone(0, .45, .1, .45));
    check(new Tone(0, .50005, 0, .49995));
    check(new Tone(0, .00005, .9999, .00005));
  }

  private static void check(Tone tone) {
    Tone rounded = JsonPrinting.rounded(tone);

    assertThat(rounded.label()).isEqualTo(tone.label());
    assertThat(rounded.negative()).isCloseTo(tone.negative(), within(2e-4));
    assertThat(rounded.neutral()).isCloseTo(tone.neutral(), within(2e-4));
    assertThat(rounded.positive()).isCloseTo(tone.positive(), within(2e-4));
    assertThat(rounded.negative() * 1e4)
        .isCloseTo(Math.rint(rounded.negative() * 1e4), within(1e-6));
  }
}
