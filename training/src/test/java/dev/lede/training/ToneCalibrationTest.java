package dev.lede.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.sentiment.Tone;
import dev.lede.training.ToneCalibration.Attitude;
import dev.lede.training.ToneCalibration.Measured;
import dev.lede.training.gold.Item;
import java.util.ArrayList;
import java.util.Collections;
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

  /** A document of equal mentions. */
  private static Attitude attitude(double negative, double positive, int mentions, int right) {
    Tone tone = new Tone(positive - negative, negative, 1 - negative - positive, positive);
    return new Attitude(Collections.nCopies(mentions, tone), right, 1);
  }

  /** Documents of some mentions, all of which are as negative or positive as given. */
  private static List<Attitude> attitudes(int mentions, double step) {
    List<Attitude> all = new ArrayList<>();
    for (int i = -20; i <= 20; i++) {
      double p = i / 20.0;
      int label = p > step ? Item.POSITIVE : p < -.5 ? Item.NEGATIVE : Item.NEUTRAL;
      all.add(attitude(Math.max(0, -p), Math.max(0, p), mentions, label));
    }
    return all;
  }

  @Test
  void ofManyMentionsLessIsPositiveIfTheReadersSaySo() {
    List<Attitude> all = attitudes(20, .15);
    all.addAll(attitudes(1, .5));

    Map<String, Double> logit = ToneCalibration.attitude("a", all);

    assertThat(logit).hasSize(16);
    assertThat(odds(logit, "positive", .35, 20)).isPositive();
    assertThat(odds(logit, "positive", .35, 1)).isNegative();
    assertThat(odds(logit, "positive", .7, 1)).isPositive();
  }

  @Test
  void theLogitOfAttitudesIsTheLikeliest() {
    List<Attitude> all = attitudes(20, .15);
    all.addAll(attitudes(1, .5));

    double[] found =
        ToneCalibration.attitude("a", all).values().stream().mapToDouble(v -> v).toArray();

    // At the best point no step of Newton's method moves anything.
    assertThat(ToneCalibration.newton(found, all).getNorm()).isLessThan(1e-9);
  }

  private static double odds(Map<String, Double> logit, String label, double positive, int n) {
    String name = "a." + label + ".";
    return value(logit, name + "always")
        + value(logit, name + "of-positive") * positive
        + (value(logit, name + "few")
                + value(logit, name + "few-positive") * positive
                + value(logit, name + "few-most-positive") * positive)
            / n;
  }

  private static double value(Map<String, Double> logit, String name) {
    return logit.getOrDefault(name, Double.NaN);
  }

  @Test
  void aMentionDecidesBesideOneThatSaysNothing() {
    List<Attitude> single = new ArrayList<>(attitudes(1, .5));

    List<Attitude> made = ToneCalibration.besideNeutral(single);

    assertThat(made).hasSameSizeAs(single);
    for (int i = 0; i < made.size(); i++) {
      List<Tone> mentions = made.get(i).mentions();
      assertThat(mentions.get(0)).isEqualTo(single.get(i).mentions().get(0));
      assertThat(Math.max(mentions.get(1).negative(), mentions.get(1).positive())).isLessThan(.3);
      assertThat(made.get(i).right()).isEqualTo(single.get(i).right());
      assertThat(made.get(i).weight()).isLessThan(1);
    }
    assertThat(ToneCalibration.besideNeutral(List.of(attitude(0, 1, 1, Item.POSITIVE)))).isEmpty();
  }

  @Test
  void rareClassesWeighMore() {
    List<Attitude> all = attitudes(1, .8); // four are positive, ten negative
    List<Attitude> evened = ToneCalibration.evened(all);

    assertThat(evened).hasSameSizeAs(all);
    assertThat(evened.stream().mapToDouble(Attitude::weight).sum())
        .isCloseTo(all.size(), within(1e-9));
    double positive = evened.get(evened.size() - 1).weight();
    double negative = evened.get(0).weight();
    assertThat(positive / negative).isCloseTo(Math.pow(10 / 4.0, .75), within(1e-9));
  }

  /** A logit that is always sure, of documents with many mentions of which it has half right. */
  @Test
  void theLikeliestClassIsAsSureAsItIsRight() {
    List<Attitude> all = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      all.add(attitude(0, 1, 20, i % 2 == 0 ? Item.POSITIVE : Item.NEUTRAL));
      all.add(attitude(0, 1, 1, Item.POSITIVE));
    }
    List<Double> logit = List.of(0., 0., 0., 0., 0., 0., 0., 0., 3., 0., 0., 0., 0., 0., 0., 0.);

    Map<String, Double> sure = ToneCalibration.sureness("a", logit, all);

    assertThat(sure).containsOnlyKeys("a.always", "a.of-odds", "a.few", "a.few-odds");
    double own = Math.log(Math.exp(3) / 2);
    assertThat(sureOf(sure, own, 20)).isCloseTo(0, within(.1));
    assertThat(sureOf(sure, own, 1)).isGreaterThan(3);
  }

  private static double sureOf(Map<String, Double> sure, double odds, int n) {
    return value(sure, "a.always")
        + value(sure, "a.of-odds") * odds
        + (value(sure, "a.few") + value(sure, "a.few-odds") * odds) / n;
  }
}
