package dev.lede.training;

import dev.lede.summarize.Feature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the weights of the ranker are learned.
 *
 * @param labels what is learned from
 * @param ridge how strongly weights are drawn to those of the prior
 * @param lead the prior: by how much a logarithm of the position less makes a sentence likelier, in
 *     standard deviations; 0 for none
 */
public record RankerSetting(OracleLabels labels, double ridge, double lead) {

  /** What is shipped; {@link RankerTraining} chooses it and refuses to write another. */
  public static final RankerSetting SHIPPED = new RankerSetting(OracleLabels.SUBSEQUENCES, 0.8, 0);

  private static final double[] RIDGES = {0.2, 0.4, 0.8, 1.6};
  private static final double[] LEADS = {0, 0.5};

  /** Those that are tried. */
  static List<RankerSetting> all() {
    List<RankerSetting> all = new ArrayList<>();
    for (OracleLabels labels : OracleLabels.values()) {
      for (double ridge : RIDGES) {
        for (double lead : LEADS) {
          all.add(new RankerSetting(labels, ridge, lead));
        }
      }
    }
    return all;
  }

  /** Returns for each feature its weight without any article. */
  double[] prior() {
    return Arrays.stream(Feature.values())
        .mapToDouble(feature -> feature == Feature.LOG_POSITION ? -lead : 0)
        .toArray();
  }

  /** {@return the three values, for reports} */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s, ridge %.1f, lead %.1f", labels, ridge, lead);
  }
}
