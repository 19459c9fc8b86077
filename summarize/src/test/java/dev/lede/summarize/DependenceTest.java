package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DependenceTest {

  private static final String BEFORE = "The harbor of Lund was closed on Friday. ";

  private static boolean leans(String text) {
    List<Sentence> sentences = Document.of(text).sentences();
    Sentence last = sentences.get(sentences.size() - 1);
    return Dependence.leansOnTheOneBefore(last, sentences.get(sentences.size() - 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He left for Oslo.",
        "Their ferry sank.",
        "It is a ferry from Oslo.",
        "“They left for Oslo,” said Ann Lee.",
        "But Ann Lee left for Oslo.",
        "Then Ann Lee left.",
        "However, Ann Lee left.",
        "This was no surprise.",
        "That ferry sank.",
        "This.",
        "“Nobody was hurt at all in the harbor.”",
        "\"Nobody was hurt at all in the harbor.\"",
      })
  void aPronounAConnectiveOrAQuotationLeansOnTheSentenceBefore(String sentence) {
    assertThat(leans(BEFORE + sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then Prime Minister Ann Lee left.",
        "Ann Lee left for Oslo.",
        "The ferry and its crew left.",
        "This week the ferry sank.",
        "That year it sank.",
        "“Nobody was hurt,” Ann Lee said on Friday in the harbor.",
        "\"Nobody was hurt,\" Ann Lee said on Friday in the harbor.",
        "Nobody was hurt.",
        "It is the third time that a ferry has run aground.",
        "It was Ann Lee who left for Oslo.",
      })
  void otherSentencesStandAlone(String sentence) {
    assertThat(leans(BEFORE + sentence)).isFalse();
  }

  @Test
  void aQuotationInAParagraphOfItsOwnStandsAlone() {
    assertThat(leans(BEFORE + "\n\n“Nobody was hurt at all in the harbor.”")).isFalse();
  }

  /** Eight tokens of ten, and seven of ten. */
  @Test
  void fourFifthsInQuotationMarksAreOnlyQuoted() {
    assertThat(leans(BEFORE + "“One two three four five six seven” .")).isTrue();
    assertThat(leans(BEFORE + "“One two three four five six” seven .")).isFalse();
  }
}
