package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenIndexTest {

  private static final String TEXT = "Ann came. “Bob” left.";
  private static final TokenIndex TOKENS = new TokenIndex(Document.of(TEXT));

  @Test
  void tokensAreNumberedThroughTheText() {
    assertThat(IntStream.range(0, TOKENS.size()).mapToObj(TOKENS::text))
        .containsExactly("Ann", "came", ".", "“", "Bob", "”", "left", ".");
    assertThat(TOKENS.lower(4)).isEqualTo("bob");
  }

  @Test
  void titlesCountToo() {
    TokenIndex tokens =
        new TokenIndex(DocumentReader.html().read("<h1>Storm hits</h1><p>Ann left.</p>"));
    assertThat(IntStream.range(0, tokens.size()).mapToObj(tokens::text))
        .containsExactly("Storm", "hits", "Ann", "left", ".");
    assertThat(IntStream.range(0, tokens.size()).map(tokens::block)).containsExactly(0, 0, 1, 1, 1);
    assertThat(IntStream.range(0, tokens.size()).map(tokens::sentence))
        .containsExactly(0, 0, 1, 1, 1);
  }

  @Test
  void theFirstTokenAfterAnOffsetIsTheOneAroundOrBehindIt() {
    assertThat(TOKENS.firstAfter(0)).isZero();
    assertThat(TOKENS.firstAfter(2)).isZero();
    assertThat(TOKENS.firstAfter(3)).isEqualTo(1);
    assertThat(TOKENS.firstAfter(4)).isEqualTo(1);
    assertThat(TOKENS.firstAfter(TEXT.length() - 1)).isEqualTo(7);
    assertThat(TOKENS.firstAfter(TEXT.length())).isEqualTo(8);
  }

  @Test
  void theEndBeforeAnOffsetIsTheTokenThatBeginsThereOrLater() {
    assertThat(TOKENS.endBefore(0)).isZero();
    assertThat(TOKENS.endBefore(1)).isEqualTo(1);
    assertThat(TOKENS.endBefore(4)).isEqualTo(1);
    assertThat(TOKENS.endBefore(5)).isEqualTo(2);
    assertThat(TOKENS.endBefore(TEXT.length())).isEqualTo(8);
  }

  @Test
  void aSentenceBeginsWithItsFirstToken() {
    assertThat(IntStream.range(0, TOKENS.size()).filter(TOKENS::beginsSentence))
        .containsExactly(0, 3);
    assertThat(IntStream.range(0, TOKENS.size()).map(TOKENS::sentence))
        .containsExactly(0, 0, 0, 1, 1, 1, 1, 1);
  }

  @Test
  void aCapitalIsAnUpperCaseLetterAtTheBegin() {
    assertThat(IntStream.range(0, TOKENS.size()).filter(TOKENS::isCapital)).containsExactly(0, 4);
  }

  @Test
  void aSpanReachesFromTheFirstTokenToTheLast() {
    assertThat(TOKENS.span(0, 1).in(TEXT)).isEqualTo("Ann");
    assertThat(TOKENS.span(3, 7).in(TEXT)).isEqualTo("“Bob” left");
  }

  @Test
  void anEmptyTextHasNoTokens() {
    TokenIndex none = new TokenIndex(Document.of(""));
    assertThat(none.size()).isZero();
    assertThat(none.firstAfter(0)).isZero();
    assertThat(none.endBefore(0)).isZero();
  }
}
