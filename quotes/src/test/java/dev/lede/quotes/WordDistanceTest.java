package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far tokens are apart; a mark counts a half and a source nothing. */
class WordDistanceTest {

  private static final TokenizedText TEXT = TokenizedText.of("So, said {s Ida Holm} 9 times.");

  @Test
  void wordsAndNumbersCountOne() {
    WordDistance words = WordDistance.of(TEXT.tokens, TokenizedText.costs());
    assertThat(words.between(0, 0)).isZero();
    assertThat(words.between(0, 1)).isEqualTo(1);
    assertThat(words.between(1, 3)).isEqualTo(1.5);
    assertThat(words.between(3, 7)).isEqualTo(4);
    assertThat(words.between(0, 8)).isEqualTo(7);
  }

  @Test
  void aSourceCanCountLess() {
    WordDistance outside = WordDistance.outside(TEXT.sources, TEXT.tokens, TokenizedText.costs());
    assertThat(outside.between(3, 5)).isZero();
    assertThat(outside.between(2, 6)).isEqualTo(2);
  }
}
