package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePunctuationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is over. | true | true",
        "It is over… | true | true",
        "Is it? | true | true",
        "終わった。 | true | true",
        "It is over, | false | true",
        "It is over | false | false",
        "It is over; | false | false",
        "'' | false | false"
      })
  void anEndIsThatOfASentenceOrOfAClause(String text, boolean sentence, boolean clause) {
    assertThat(SentencePunctuation.endsSentence(text)).isEqualTo(sentence);
    assertThat(SentencePunctuation.endsClause(text)).isEqualTo(clause);
  }
}
