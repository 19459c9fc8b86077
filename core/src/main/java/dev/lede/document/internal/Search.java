package dev.lede.document.internal;

import java.util.function.IntPredicate;

/** Binary search in what is in order. */
public final class Search {

  private Search() {}

  /**
   * Returns the first index that a condition holds for, of the indices below {@code size}. If it
   * holds for an index, it must hold for all after it.
   *
   * @return the index, or {@code size} if it holds for none
   */
  public static int first(int size, IntPredicate condition) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (condition.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
