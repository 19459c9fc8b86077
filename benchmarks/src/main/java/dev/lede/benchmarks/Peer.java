package dev.lede.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A system under measure, ours or another. What it throws is counted, and its answer to that item
 * is the one that says nothing.
 *
 * @param <I> what it is asked about
 * @param <A> what it answers
 */
public final class Peer<I, A> {

  private final String name;
  private final Function<I, A> answer;
  private final A nothing;
  private final int most;

  private Peer(String name, Function<I, A> answer, A nothing, int most) {
    this.name = name;
    this.answer = answer;
    this.nothing = nothing;
    this.most = most;
  }

  /** A system that is asked about every item. */
  public static <I, A> Peer<I, A> of(String name, A nothing, Function<I, A> answer) {
    return new Peer<>(name, answer, nothing, Integer.MAX_VALUE);
  }

  /** The same, asked about so many items at most, spread evenly over all, because it is slow. */
  public Peer<I, A> atMost(int items) {
    return new Peer<>(name, answer, nothing, items);
  }

  /** Asks about items. */
  public Answers<A> ask(List<I> items) {
    int count = Math.min(most, items.size());
    List<Integer> asked = new ArrayList<>();
    List<A> given = new ArrayList<>();
    int failed = 0;
    for (int i = 0; i < count; i++) {
      int item = (int) ((long) i * items.size() / count);
      asked.add(item);
      try {
        given.add(answer.apply(items.get(item)));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        System.err.println(name + " fails on item " + item + ": " + e);
        given.add(nothing);
        failed++;
      }
    }
    return new Answers<>(name, asked, given, failed);
  }
}
