package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void wordsAreLowerCasedTokensWithALetterOrDigit() {
    assertThat(Words.of(Document.of("In 2024, the Mayor - twice - paid $30.").sentences().get(0)))
        .containsExactly("in", "2024", "the", "mayor", "twice", "paid", "30");
  }

  @Test
  void inflectedFormsAreOneTerm() {
    assertThat(terms("Attacks attacked attacking attack cities city."))
        .containsExactly("attack", "attack", "attack", "attack", "city", "city");
  }

  @Test
  void stopWordsAreNoTerms() {
    assertThat(terms("They would not have been there without the harbour."))
        .containsExactly("harbour");
  }

  @Test
  void straightAndCurlyApostrophesAreTheSame() {
    assertThat(terms("It's Kavala's bridge and they don't close.")).contains("bridge", "close");
    assertThat(terms("It’s Kavala’s bridge and they don’t close."))
        .isEqualTo(terms("It's Kavala's bridge and they don't close."))
        .doesNotContain("'s", "n't");
  }

  @Test
  void wordsThatAreNotEnglishLettersStayAsTheyAre() {
    assertThat(terms("Élites covid_19 1,000 мосты aéb_c 東京."))
        .contains("élites", "covid_19", "1,000", "мосты", "東京");
  }

  @Test
  void aWordLongerThanAnyCommonOneStaysAsItIs() {
    String lungDiseases = "pneumonoultramicroscopicsilicovolcanoconiosises";

    assertThat(terms("Miners feared " + lungDiseases + " most.")).contains(lungDiseases);
  }

  private static List<String> terms(String text) {
    return new Words().terms(Document.of(text).sentences().get(0));
  }
}
