package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedQuotationTest {

  private static MarkedQuotation marked(TokenizedText text) {
    return Objects.requireNonNull(MarkedQuotation.of(text.marks().get(0), text.tokens));
  }

  /** The word with which the sentence goes on, or "-". */
  private static String continuation(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    int token = marked(text).continuation(text.tokens);
    return token < 0 ? "-" : text.tokens.text(token);
  }

  @Test
  void knowsItsWordsAndItsMarks() {
    assertThat(marked(TokenizedText.of("She said “it fell” so.")))
        .isEqualTo(new MarkedQuotation(3, 5, 2, 6));
  }

  @Test
  void isNoneWithoutWords() {
    TokenizedText text = TokenizedText.of("“” she said.");
    assertThat(text.marks())
        .allSatisfy(mark -> assertThat(MarkedQuotation.of(mark, text.tokens)).isNull());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“It fell,” so", "“It fell”, so", "“It fell!” so", "“It fell?” so", "“It —” so"})
  void theSentenceGoesOnBehindAComma(String text) {
    assertThat(continuation(text)).isEqualTo("so");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“It fell.” so", "“It fell” so", "“It fell,”", "“It fell”,", "“It fell,”\n\nso"})
  void otherwiseItDoesNot(String text) {
    assertThat(continuation(text)).isEqualTo("-");
  }

  @Test
  void aCommaCanFollowTheMarks() {
    TokenizedText comma = TokenizedText.of("“It fell”, so");
    TokenizedText none = TokenizedText.of("“It fell,” so");
    assertThat(marked(comma).isBeforeComma(comma.tokens)).isTrue();
    assertThat(marked(none).isBeforeComma(none.tokens)).isFalse();
  }
}
