package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.sentiment.Effect;
import dev.lede.sentiment.Tone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class FourDigitsTest {

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

  @Test
  void aPolarityThatIsNeutralStaysSo() {
    check(new Tone(-.04996, .6, .3, .1));
    check(new Tone(.04999, .1, .3, .6));
    assertThat(FourDigits.of(new Tone(-.04996, .6, .3, .1)).polarity()).isEqualTo(-.0499);
    assertThat(FourDigits.of(new Tone(-.01236, .1, .8, .1)).polarity()).isEqualTo(-.0124);
  }

  @Property
  void effectsAddUpAndKeepTheirLabel(
      @ForAll @DoubleRange(min = 0, max = 1) double one,
      @ForAll @DoubleRange(min = 0, max = 1) double two) {
    double low = Math.min(one, two);
    double middle = Math.abs(one - two);
    Effect effect = new Effect(low, middle, Math.max(0, 1 - low - middle));

    Effect rounded = FourDigits.of(effect);

    assertThat(rounded.label()).isEqualTo(effect.label());
    assertThat(rounded.harm()).isCloseTo(effect.harm(), within(2e-4));
    assertThat(rounded.help()).isCloseTo(effect.help(), within(2e-4));
  }

  private static void check(Tone tone) {
    Tone rounded = FourDigits.of(tone);

    assertThat(rounded.label()).isEqualTo(tone.label());
    assertThat(rounded.negative()).isCloseTo(tone.negative(), within(2e-4));
    assertThat(rounded.neutral()).isCloseTo(tone.neutral(), within(2e-4));
    assertThat(rounded.positive()).isCloseTo(tone.positive(), within(2e-4));
    assertThat(rounded.negative() * 1e4)
        .isCloseTo(Math.rint(rounded.negative() * 1e4), within(1e-6));
  }
}
