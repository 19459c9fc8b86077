package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void wordsAreLowerCasedTokensWithALetterOrDigit() {
    assertThat(Terms.of(Document.of("In 2024, the Mayor - twice - paid $30.").sentences().get(0)))
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
  void aStopWordInCapitalsIsTheTermOfAName() {
    assertThat(terms("The US left the WHO on Monday."))
        .containsExactly("us", "leave", "who", "monday");
    assertThat(terms("WHO and US fight.")).containsExactly("who", "us", "fight");
    assertThat(terms("IT firms hired.")).startsWith("it");
  }

  @Test
  void aPronounIsNoTermWhereANameIs() {
    assertThat(terms("It told us who pays the US.")).containsExactly("tell", "pay", "us");
  }

  @Test
  void oneCapitalOrAnApostropheMakesNoName() {
    assertThat(terms("I saw A MAN’S boat and DIDN’T stop.")).doesNotContain("i", "a", "'s", "n't");
  }

  @Test
  void inASentenceOfCapitalsAStopWordIsNoTerm() {
    assertThat(terms("WHO TOLD US IT WAS SAFE?")).containsExactly("tell", "safe");
  }

  @Test
  void mayAndWillInsideASentenceAreTermsOfNames() {
    assertThat(terms("Critics of Theresa May met Will Okoro in May."))
        .containsExactly("critic", "theresa", "may", "meet", "will", "okoro", "may");
    assertThat(terms("On Monday, May resigned.")).containsExactly("monday", "may", "resign");
  }

  @Test
  void mayAndWillAreVerbsWhereASentenceBegins() {
    assertThat(terms("May we sail?")).containsExactly("sail");
    assertThat(terms("“Will she sail?” they asked.")).containsExactly("sail", "ask");
    assertThat(terms("They asked: “May we sail?”")).containsExactly("ask", "sail");
  }

  @Test
  void mayAndWillAreVerbsInTitleCase() {
    assertThat(terms("Why the Ferry Will Sail.")).containsExactly("ferry", "sail");
  }

  @Test
  void otherCapitalisedStopWordsAreNoTerms() {
    assertThat(terms("Judges in The Hague sat with The Ferry Board."))
        .containsExactly("judge", "hague", "sit", "ferry", "board");
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
    return new Terms().terms(Document.of(text).sentences().get(0));
  }
}
