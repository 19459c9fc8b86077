package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void countsUtf16CodeUnits() {
    assertThat(new Span(1, 3).in("a😀b")).isEqualTo("😀");
    assertThat(new Span(3, 4).in("a😀b")).isEqualTo("b");
    assertThat(new Span(1, 3).length()).isEqualTo(2);
  }

  @Test
  void refusesANegativeBegin() {
    assertThatThrownBy(() -> new Span(-1, 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("begin -1 must be >= 0");
  }

  @Test
  void refusesAnEndBeforeItsBegin() {
    assertThatThrownBy(() -> new Span(7, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("begin 7 must be <= end 5");
  }

  @Test
  void namesItselfAndTheTextWhenItReachesBeyondIt() {
    assertThatThrownBy(() -> new Span(2, 9).in("short"))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[2, 9)")
        .hasMessageContaining("length 5");
  }

  @Test
  void containsItselfAndWhatLiesInside() {
    Span span = new Span(2, 6);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(3, 3))).isTrue();
    assertThat(span.contains(new Span(2, 7))).isFalse();
    assertThat(span.contains(new Span(1, 4))).isFalse();
  }

  @Test
  void overlapsWhatSharesACharacterButNoNeighbour() {
    Span span = new Span(2, 6);
    assertThat(span.overlaps(new Span(5, 9))).isTrue();
    assertThat(span.overlaps(new Span(6, 9))).isFalse();
    assertThat(span.overlaps(new Span(0, 2))).isFalse();
    assertThat(span.overlaps(new Span(4, 4))).isFalse();
  }

  @Test
  void isOrderedByBeginThenEnd() {
    assertThat(new Span(1, 5)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 3)).isLessThan(new Span(1, 5));
    assertThat(new Span(1, 5)).isEqualByComparingTo(new Span(1, 5));
  }

  @Test
  void isEmptyWhereItBeginsAndEndsAtOnce() {
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(new Span(4, 5).isEmpty()).isFalse();
  }
}
