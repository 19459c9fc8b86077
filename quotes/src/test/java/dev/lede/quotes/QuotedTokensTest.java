package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTokensTest {

  private final TokenizedText text = TokenizedText.of("Ann said “one two” and “three” then.");
  private final QuotedTokens quoted = new QuotedTokens(text.marks(), text.tokens);

  @Test
  void wordsBetweenMarksAreQuotedAndTheMarksAreNot() {
    assertThat(
            IntStream.range(0, text.tokens.size()).filter(quoted::at).mapToObj(text.tokens::text))
        .containsExactly("one", "two", "three");
  }

  @Test
  void mostIsMoreThanHalf() {
    assertThat(quoted.mostOf(text.tag("one two"))).isTrue();
    assertThat(quoted.mostOf(text.tag("“one two"))).isTrue();
    assertThat(quoted.mostOf(text.tag("“one two”"))).isFalse();
    assertThat(quoted.mostOf(text.tag("said “one two"))).isFalse();
    assertThat(quoted.mostOf(text.tag("and"))).isFalse();
  }

  @Test
  void allIsEveryToken() {
    assertThat(quoted.allOf(text.tag("one two"))).isTrue();
    assertThat(quoted.allOf(text.tag("two"))).isTrue();
    assertThat(quoted.allOf(text.tag("“one two"))).isFalse();
    assertThat(quoted.allOf(text.tag("said"))).isFalse();
  }

  @Test
  void aQuotationLeftOpenIsCarriedOnInTheNextParagraph() {
    TokenizedText open =
        TokenizedText.of(
            """
            “We lost two houses in the first hour of the storm. The wind turned.

            “By noon we had lost the old school at the harbor too,” Ann said. “It was late.”
            """);
    QuotedTokens carried = new QuotedTokens(open.marks(), open.tokens);
    assertThat(
            IntStream.range(0, open.tokens.size())
                .filter(carried::carriesOn)
                .mapToObj(open.tokens::text))
        .containsExactly("By");
  }
}
