package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int[] bounds : SentenceSplitter.split(text, 0)) {
      sentences.add(text.substring(bounds[0], bounds[bounds.length - 1]));
    }
    return sentences;
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (int[] bounds : SentenceSplitter.split(text, 0)) {
      for (int i = 0; i < bounds.length; i += 2) {
        tokens.add(text.substring(bounds[i], bounds[i + 1]));
      }
    }
    return tokens;
  }

  @Test
  void aSpeakerGoesWithAQuestionOnlyIfTheQuotationBeganTheSentence() {
    assertThat(sentences("“Is it over?” Mayor Lee said. He left."))
        .containsExactly("“Is it over?” Mayor Lee said.", "He left.");
    assertThat(sentences("She asked, “Is it over?” Mayor Lee said no."))
        .containsExactly("She asked, “Is it over?”", "Mayor Lee said no.");
  }

  @Test
  void aSpeakerGoesWithAQuestionButWithNoOtherSentence() {
    assertThat(sentences("“It is over.” Mayor Lee said no more."))
        .containsExactly("“It is over.”", "Mayor Lee said no more.");
  }

  @Test
  void aSpeakerIsANameOrAnOfficeBeforeAVerb() {
    for (String speaker :
        List.of(
            "Mayor Ann Lee said.",
            "Smith-Jones said.",
            "Lee of the US said.",
            "Ann Lee’s lawyer said.",
            "New York Old Mayor Ann Lee said.")) {
      assertThat(sentences("“Is it over?” " + speaker)).containsExactly("“Is it over?” " + speaker);
    }
    for (String other :
        List.of(
            "Ann then said so.",
            "Lee of Lund town said so.",
            "Ann , Lee said so.",
            "All New York Old Mayor Ann Lee said so.",
            "Ann left.")) {
      assertThat(sentences("“Is it over?” " + other)).containsExactly("“Is it over?”", other);
    }
  }

  @Test
  void aStraightMarkBelongsToTheWordItTouches() {
    assertThat(sentences("She left. \"It is over.\" He stayed."))
        .containsExactly("She left.", "\"It is over.\"", "He stayed.");
    assertThat(sentences("\"It is over.\" \"It is not.\""))
        .containsExactly("\"It is over.\"", "\"It is not.\"");
  }

  @Test
  void aStraightMarkBetweenSpacesOpensAndClosesInTurn() {
    assertThat(sentences("She left. \" It is over. \" He stayed."))
        .containsExactly("She left.", "\" It is over. \"", "He stayed.");
    assertThat(sentences("\" It is over. \" He stayed. \" It is late. \" She left."))
        .containsExactly("\" It is over. \"", "He stayed.", "\" It is late. \"", "She left.");
    assertThat(sentences("She left. \" It is over. It is late. \" He stayed."))
        .containsExactly("She left.", "\" It is over.", "It is late. \"", "He stayed.");
  }

  @Test
  void aCommaGoesOnWithTheSentence() {
    assertThat(sentences("They sang “Why, Ann?” , “Who, Bo?” and “What now?” that night."))
        .containsExactly("They sang “Why, Ann?” , “Who, Bo?” and “What now?” that night.");
  }

  @Test
  void noSentenceBeginsWithAComma() {
    assertThat(sentences("Rep. Ida Holm, R-S.C., said it was late. It was."))
        .containsExactly("Rep. Ida Holm, R-S.C., said it was late.", "It was.");
    assertThat(sentences("Ida Holm, R-S.C.; Bo Ek, D-N.M.; and others left."))
        .containsExactly("Ida Holm, R-S.C.; Bo Ek, D-N.M.; and others left.");
  }

  @Test
  void anAbbreviationIsShortAndInSmallLetters() {
    assertThat(sentences("It cost $4 bn. in all.")).containsExactly("It cost $4 bn. in all.");
    assertThat(sentences("They left the town. nobody knew."))
        .containsExactly("They left the town.", "nobody knew.");
    assertThat(sentences("They saw Ann. nobody knew."))
        .containsExactly("They saw Ann.", "nobody knew.");
  }

  @Test
  void anAddressOnTheWebIsOneToken() {
    String address = "https://paper.example/news/2021/03/the-old-harbour-bridge-is-closed-for-good";
    assertThat(tokens("See " + address + " now.")).containsExactly("See", address, "now", ".");
  }

  @Test
  void aRunThatIsNoWordIsCutButNoCharacterIs() {
    String run = "a".repeat(31) + "😀".repeat(150);
    assertThat(tokens(run)).contains("😀").doesNotContain("\ud83d", "\ude00");
    assertThat(String.join("", tokens(run))).isEqualTo(run);
  }

  @Test
  void aParagraphOfUsualLengthIsTokenizedWhole() {
    String numbers = "1 1/2 ".repeat(600).strip();
    for (String start : List.of("", "A ", "Of ", "All ")) {
      assertThat(tokens(start + numbers)).doesNotContain("1/2");
    }
  }

  @Test
  void aLongParagraphIsCutWhereNothingHangsTogether() {
    String prose = "and so the old bridge was closed ".repeat(123);
    for (String start : List.of("", "A ", "Of ", "All ", "They ", "There ")) {
      assertThat(tokens(start + prose + "1 1/2 ".repeat(20))).doesNotContain("1/2");
    }
  }
}
