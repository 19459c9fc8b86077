package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanScoreTest {

  @Test
  void exactSpansAndOverlapsOfAHalfAreCounted() {
    SpanScore score = new SpanScore();
    // One exact; one that shares 6 of 10 characters; one that shares 4 of 10.
    score.add(
        Set.of(new Span(0, 5), new Span(10, 20), new Span(30, 40)),
        Set.of(new Span(0, 5), new Span(10, 16), new Span(30, 34), new Span(50, 60)));

    assertThat(score.gold()).isEqualTo(3);
    assertThat(score.exactF1()).isCloseTo(200.0 * 1 / 7, within(1e-9));
    assertThat(score.overlapF1()).isCloseTo(200.0 * 2 / 7, within(1e-9));
    assertThat(score.exactRecall()).isCloseTo(100.0 / 3, within(1e-9));
  }

  @Test
  void aGoldSpanIsMatchedOnce() {
    SpanScore score = new SpanScore();
    score.add(Set.of(new Span(0, 10)), Set.of(new Span(0, 6), new Span(4, 10)));

    assertThat(score.overlapF1()).isCloseTo(200.0 / 3, within(1e-9));
  }

  @Test
  void nothingScoresNothing() {
    assertThat(new SpanScore().exactF1()).isZero();
    assertThat(new SpanScore().exactRecall()).isZero();
  }

  @Test
  void quotationMarksAndWhiteSpaceAroundASpanDoNotCount() {
    String text = "He said “ it's over. ” and left \"\"";

    assertThat(SpanScore.trimmed(List.of(new Span(8, 22), new Span(32, 34)), text))
        .containsExactly(new Span(10, 20));
  }
}
