package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.sentiment.AttitudeLogit.Sureness;
import dev.lede.sentiment.AttitudeLogit.Weights;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttitudeLogitTest {

  private static final Weights NEVER = new Weights(-2, 0, 0, 0, 0, 0, 0, 0);
  private static final Weights BY_POSITIVE = new Weights(-1, 0, 4, 0, 0, 2, 0, 0);
  private static final Sureness AS_IT_IS = new Sureness(0, 1, 0, 0);

  private static Tone mention(double negative, double positive) {
    return new Tone(positive - negative, negative, 1 - negative - positive, positive);
  }

  @Test
  void theLogitIsThatOfTheMeansAndOfTheNumberOfMentions() {
    AttitudeLogit logit = new AttitudeLogit(NEVER, BY_POSITIVE, AS_IT_IS);

    // The log odds of positive against neutral are -1 + (4 + 2 / mentions) * .5.
    Tone one = logit.tone(List.of(mention(.1, .5)));
    Tone two = logit.tone(List.of(mention(.1, .6), mention(.1, .4)));
    assertThat(StrictMath.log(one.positive() / one.neutral())).isCloseTo(2, within(1e-9));
    assertThat(StrictMath.log(two.positive() / two.neutral())).isCloseTo(1.5, within(1e-9));
    assertThat(StrictMath.log(two.negative() / two.neutral())).isCloseTo(-2, within(1e-9));
    assertThat(two.polarity()).isCloseTo(.4, within(1e-9));
  }

  /** One mention in two that says something is heard beside one that says nothing. */
  @Test
  void theMostNegativeAndMostPositiveMentionAddTheirOwn() {
    Weights byMost = new Weights(-1, 0, 0, 0, 0, 0, 3, 1);
    AttitudeLogit logit = new AttitudeLogit(byMost, NEVER, AS_IT_IS);

    // The log odds of negative against neutral are -1 + (3 * .8 + .6) / 2.
    Tone two = logit.tone(List.of(mention(.8, .1), mention(.1, .6)));
    assertThat(StrictMath.log(two.negative() / two.neutral())).isCloseTo(.5, within(1e-9));
  }

  /** However sure the logit is, the likeliest class is as probable as it was right. */
  @Test
  void theLikeliestClassIsAsProbableAsItIsRight() {
    double[] p = {.1, .2, .7};

    double[] sure = new Sureness(0, 0, 0, 0).applied(p, 3);
    assertThat(sure[2]).isCloseTo(.5, within(1e-9));
    assertThat(sure[1] / sure[0]).isCloseTo(2, within(1e-9));
    assertThat(sure[0] + sure[1] + sure[2]).isCloseTo(1, within(1e-9));

    assertThat(new Sureness(2, 0, -2, 0).applied(p, 1)[2]).isCloseTo(.5, within(1e-9));
    assertThat(new Sureness(2, 0, -2, 0).applied(p, 1000)[2]).isGreaterThan(.8);
    assertThat(new Sureness(0, 0, 0, 1).applied(p, 1)[2]).isCloseTo(.7, within(1e-9));
  }

  @Test
  void theLikeliestClassStaysTheLikeliest() {
    double[] doubted = new Sureness(-5, 0, 0, 0).applied(new double[] {.45, .15, .4}, 1);
    assertThat(doubted[0]).isGreaterThan(doubted[2]).isLessThan(.45);

    double[] tie = {.4, .2, .4};
    assertThat(new Sureness(2, 0, 0, 0).applied(tie, 1)).containsExactly(tie);
  }

  /** However sure the logit is. */
  @Test
  void noClassIsSureForThatAlone() {
    double[] sure = new Sureness(0, 0, 0, 0).applied(new double[] {0, 1, 0}, 1);
    assertThat(sure).containsExactly(.25, .5, .25);
  }
}
