package dev.lede.benchmarks;

import java.util.List;

/**
 * What a system said about items.
 *
 * @param <A> the kind of answer
 * @param asked the indices of the items that it was asked about, ascending
 * @param given its answers to them, in the same order
 * @param failed to how many it threw something instead of answering
 */
public record Answers<A>(String system, List<Integer> asked, List<A> given, int failed) {

  /** The answers to what another system was asked about; this one must have been asked that. */
  public Answers<A> to(Answers<?> other) {
    return new Answers<>(
        system + ", the items of " + other.system(),
        other.asked(),
        other.asked().stream().map(item -> given.get(asked.indexOf(item))).toList(),
        failed);
  }
}
