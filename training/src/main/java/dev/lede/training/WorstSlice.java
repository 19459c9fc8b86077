package dev.lede.training;

import dev.lede.training.gold.ReferenceArticle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses what is best where it is worst: of all that lose nothing noticeable on average, the one
 * whose worst {@link ArticleSlice} is best.
 */
final class WorstSlice {

  /** By how much the mean of the best may be below the best mean: a tenth of a point of ROUGE. */
  static final double NOTICEABLE = 0.001;

  private final Map<ArticleSlice, int[]> slices = new LinkedHashMap<>();

  WorstSlice(List<ReferenceArticle> articles) {
    for (ArticleSlice slice : ArticleSlice.values()) {
      slices.put(slice, slice.of(articles));
    }
  }

  /** The indices of the articles in each slice. */
  Map<ArticleSlice, int[]> slices() {
    return slices;
  }

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static double mean(double[] values, IntStream chosen) {
    return chosen.mapToDouble(i -> values[i]).average().orElse(0);
  }

  /** Returns the mean of a slice. */
  double mean(double[] values, ArticleSlice slice) {
    return mean(values, Arrays.stream(slices.getOrDefault(slice, new int[0])));
  }

  /** Returns the least mean of a slice; one without articles does not count. */
  double worst(double[] values) {
    return worst(values, i -> true);
  }

  private double worst(double[] values, IntPredicate counted) {
    return slices.values().stream()
        .map(slice -> Arrays.stream(slice).filter(counted).mapToDouble(i -> values[i]).average())
        .flatMapToDouble(OptionalDouble::stream)
        .min()
        .orElseThrow();
  }

  /**
   * Chooses a setting.
   *
   * @param values for each setting one of each article
   * @param counted which articles count
   */
  <T> T best(Map<T, double[]> values, IntPredicate counted) {
    double most = values.values().stream().mapToDouble(v -> mean(v, counted)).max().orElseThrow();
    return values.entrySet().stream()
        .filter(entry -> mean(entry.getValue(), counted) >= most - NOTICEABLE)
        .max(Comparator.comparingDouble(entry -> worst(entry.getValue(), counted)))
        .orElseThrow()
        .getKey();
  }

  private static double mean(double[] values, IntPredicate counted) {
    return mean(values, IntStream.range(0, values.length).filter(counted));
  }
}
