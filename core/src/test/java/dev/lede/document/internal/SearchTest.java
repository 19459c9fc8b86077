package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {

  @Test
  void findsTheFirstIndexThatAConditionHoldsFor() {
    for (int size = 0; size < 9; size++) {
      for (int first = 0; first <= size; first++) {
        int from = first;
        assertThat(Search.first(size, i -> i >= from)).isEqualTo(first);
      }
    }
  }

  @Test
  void looksAtFewOfMany() {
    int[] asked = {0};
    Search.first(
        1 << 30,
        i -> {
          asked[0]++;
          return i >= 123_456_789;
        });
    assertThat(asked[0]).isLessThan(32);
    assertThat(IntStream.range(0, 4).filter(i -> Search.first(4, j -> j >= i) != i)).isEmpty();
  }
}
