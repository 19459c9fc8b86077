package dev.lede.summarize;

import dev.lede.document.Reason;
import java.util.Arrays;
import java.util.List;

/**
 * How much a sentence matters according to a {@link Ranker}, and why.
 *
 * @param weight finite and 0 or more
 * @param reasons what each feature of the sentence adds, on the ranker's own scale; empty for a
 *     ranker without features
 */
public record Weighing(double weight, List<Reason> reasons) {

  /**
   * Creates a weighing; the list is copied.
   *
   * @param weight how much the sentence matters
   * @param reasons what each feature adds
   */
  public Weighing {
    reasons = List.copyOf(reasons);
  }

  /** Weighings without reasons. */
  static List<Weighing> of(double[] weights) {
    return Arrays.stream(weights).mapToObj(w -> new Weighing(w, List.of())).toList();
  }
}
