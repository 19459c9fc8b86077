package dev.lede.summarize;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a {@link Ranker} holds a sentence to matter, and why.
 *
 * @param weight finite and 0 or more
 * @param contributions what each feature of the sentence adds, by its name, on the ranker's own
 *     scale; empty for a ranker that has no features
 */
public record Weighing(double weight, Map<String, Double> contributions) {

  /**
   * Creates a weighing; the map is copied, its order kept.
   *
   * @param weight how much the sentence matters
   * @param contributions what each feature adds
   */
  public Weighing {
    contributions = Collections.unmodifiableMap(new LinkedHashMap<>(contributions));
  }

  /** Weighings without contributions. */
  static List<Weighing> of(double[] weights) {
    return Arrays.stream(weights).mapToObj(w -> new Weighing(w, Map.of())).toList();
  }
}
