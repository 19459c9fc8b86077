package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotedTokensTest {

  private static final String TEXT = "Ann said “one two” and “three” then.";

  private final Document document = Document.of(TEXT);
  private final TokenIndex tokens = new TokenIndex(document);
  private final QuotedTokens quoted = new QuotedTokens(QuotationMarks.in(document), tokens);

  private boolean most(String words) {
    int begin = TEXT.indexOf(words);
    return quoted.mostOf(tokens.firstAfter(begin), tokens.endBefore(begin + words.length()));
  }

  private boolean all(String words) {
    int begin = TEXT.indexOf(words);
    return quoted.allOf(tokens.firstAfter(begin), tokens.endBefore(begin + words.length()));
  }

  @Test
  void wordsBetweenMarksAreQuotedAndTheMarksAreNot() {
    assertThat(IntStream.range(0, tokens.size()).filter(quoted::at).mapToObj(tokens::text))
        .containsExactly("one", "two", "three");
  }

  @Test
  void mostIsMoreThanHalf() {
    assertThat(most("one two")).isTrue();
    assertThat(most("“one two")).isTrue();
    assertThat(most("“one two”")).isFalse();
    assertThat(most("said “one two")).isFalse();
    assertThat(most("and")).isFalse();
  }

  @Test
  void allIsEveryToken() {
    assertThat(all("one two")).isTrue();
    assertThat(all("two")).isTrue();
    assertThat(all("“one two")).isFalse();
    assertThat(all("said")).isFalse();
  }

  @Test
  void aQuotationLeftOpenIsCarriedOnInTheNextParagraph() {
    Document open =
        Document.of(
            """
            “We lost two houses in the first hour of the storm. The wind turned.

            “By noon we had lost the old school at the harbor too,” Ann said. “It was late.”
            """);
    TokenIndex words = new TokenIndex(open);
    QuotedTokens carried = new QuotedTokens(QuotationMarks.in(open), words);
    assertThat(IntStream.range(0, words.size()).filter(carried::carriesOn).mapToObj(words::text))
        .containsExactly("By");
  }
}
