package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTokensTest {

  private static final TokenizedText TEXT =
      TokenizedText.of("Ann said “one two” and “three” then.");
  private static final QuotedTokens QUOTED = new QuotedTokens(TEXT.marks(), TEXT.tokens);

  @Test
  void wordsBetweenMarksAreQuotedAndTheMarksAreNot() {
    assertThat(
            IntStream.range(0, TEXT.tokens.size()).filter(QUOTED::at).mapToObj(TEXT.tokens::text))
        .containsExactly("one", "two", "three");
  }

  @Test
  void mostIsMoreThanHalf() {
    assertThat(QUOTED.mostOf(TEXT.tag("one two"))).isTrue();
    assertThat(QUOTED.mostOf(TEXT.tag("“one two"))).isTrue();
    assertThat(QUOTED.mostOf(TEXT.tag("“one two”"))).isFalse();
    assertThat(QUOTED.mostOf(TEXT.tag("said “one two"))).isFalse();
    assertThat(QUOTED.mostOf(TEXT.tag("and"))).isFalse();
  }

  @Test
  void allIsEveryToken() {
    assertThat(QUOTED.allOf(TEXT.tag("one two"))).isTrue();
    assertThat(QUOTED.allOf(TEXT.tag("two"))).isTrue();
    assertThat(QUOTED.allOf(TEXT.tag("“one two"))).isFalse();
    assertThat(QUOTED.allOf(TEXT.tag("said"))).isFalse();
  }

  @Test
  void aQuotationLeftOpenIsCarriedOnInTheNextParagraph() {
    TokenizedText text =
        TokenizedText.of(
            """
            “We lost two houses in the first hour of the storm. The wind turned.

            “By noon we had lost the old school at the harbor too,” Ann said. “It was late.”
            """);
    QuotedTokens quoted = new QuotedTokens(text.marks(), text.tokens);
    assertThat(
            IntStream.range(0, text.tokens.size())
                .filter(quoted::carriesOn)
                .mapToObj(text.tokens::text))
        .containsExactly("By");
  }
}
