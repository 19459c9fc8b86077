package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "\" | true | true | true",
        "＂ | true | true | true",
        "“ | true | false | false",
        "„ | true | false | false",
        "” | false | true | false",
        "`` | true | false | false",
        "'' | false | true | true",
        "' | false | false | false",
        "a | false | false | false",
        "“a | false | false | false"
      })
  void aTokenIsADoubleMarkThatOpensOrCloses(
      String token, boolean opens, boolean closes, boolean straight) {
    assertThat(QuotationMark.canOpen(token)).isEqualTo(opens);
    assertThat(QuotationMark.canClose(token)).isEqualTo(closes);
    assertThat(QuotationMark.isStraight(token)).isEqualTo(straight);
  }

  @Test
  void aCharacterOpensInDoubleOrSingleMarks() {
    assertThat("\"“„'‘".chars()).allMatch(c -> QuotationMark.canOpen((char) c.intValue()));
    assertThat("”’a(".chars()).noneMatch(c -> QuotationMark.canOpen((char) c.intValue()));
  }
}
