package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListMarkerTest {

  @Test
  void bulletsNumbersAndDashesBeginItems() {
    assertThat(ListMarker.of("• bread")).isEqualTo(ListMarker.BULLET);
    assertThat(ListMarker.of("- bread")).isEqualTo(ListMarker.DASH);
    assertThat(ListMarker.of("* bread")).isEqualTo(ListMarker.DASH);
    assertThat(ListMarker.of("1. bread")).isEqualTo(ListMarker.NUMBER);
    assertThat(ListMarker.of("99) bread")).isEqualTo(ListMarker.NUMBER);
    assertThat(ListMarker.of("0. bread")).isEqualTo(ListMarker.NUMBER);
    assertThat(ListMarker.of("100. bread")).isEqualTo(ListMarker.NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bread",
        "•",
        "• ",
        "•bread",
        "1.",
        "1. ",
        "1.bread",
        "1 bread",
        "12",
        "1- bread",
        "1000. bread",
        ". bread",
        ") bread",
        "a. bread",
        "/. bread",
        ":. bread",
        "-- bread"
      })
  void otherTextsDoNot(String text) {
    assertThat(ListMarker.of(text)).isEqualTo(ListMarker.NONE);
    assertThat(ListMarker.textAfter(text, 0, text.length())).isZero();
  }

  @Test
  void theTextBeginsBehindAllSpaces() {
    assertThat(ListMarker.textAfter("-  bread", 0, 8)).isEqualTo(3);
    assertThat(ListMarker.textAfter("x 12.\t bread", 2, 12)).isEqualTo(7);
  }

  @Test
  void nothingBeyondTheEndCounts() {
    assertThat(ListMarker.textAfter("- bread", 0, 2)).isZero();
    assertThat(ListMarker.textAfter("12. bread", 0, 2)).isZero();
    assertThat(ListMarker.textAfter("12. bread", 0, 3)).isZero();
    assertThat(ListMarker.textAfter("- bread", 0, 1)).isZero();
  }
}
