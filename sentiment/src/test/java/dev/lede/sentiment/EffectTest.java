package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectTest {

  @Test
  void theLabelIsTheMostProbableClass() {
    assertThat(new Effect(.6, .3, .1).label()).isEqualTo(Effect.Label.HARM);
    assertThat(new Effect(.1, .3, .6).label()).isEqualTo(Effect.Label.HELP);
    assertThat(new Effect(.3, .4, .3).label()).isEqualTo(Effect.Label.NONE);
    assertThat(new Effect(.5, 0, .5).label()).isEqualTo(Effect.Label.NONE);
    assertThat(new Effect(.5, .5, 0).label()).isEqualTo(Effect.Label.NONE);
  }

  @Test
  void itShowsTheProbabilityOfItsLabel() {
    assertThat(new Effect(.625, .25, .125)).hasToString("HARM 0.63");
    assertThat(new Effect(.125, .625, .25)).hasToString("NONE 0.63");
    assertThat(new Effect(.125, .25, .625)).hasToString("HELP 0.63");
  }

  @Test
  void whatIsNoProbabilityIsRefused() {
    assertThatThrownBy(() -> new Effect(.5, .5, .5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("probabilities 0.5, 0.5, 0.5 must add up to 1");
    assertThatThrownBy(() -> new Effect(-.1, .6, .5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Effect(Double.NaN, .5, .5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void helpGainsOnTheOthers() {
    Effect same = Effect.leaning(new double[] {.3, .5, .2}, 0);
    assertThat(same).isEqualTo(new Effect(.3, .5, .2));

    Effect more = Effect.leaning(new double[] {.3, .5, .2}, Math.log(3));
    assertThat(more.label()).isEqualTo(Effect.Label.HELP);
    assertThat(more.harm() / more.none()).isCloseTo(.6, within(1e-9));
    assertThat(more.help() / more.none()).isCloseTo(1.2, within(1e-9));
  }
}
