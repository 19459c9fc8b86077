package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Noun phrases and verbs without a parse. */
class ChunkerTest {

  private static String subject(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    int end = text.chunks().endOfSubject(0);
    return end == 0 ? "" : text.document.textOf(text.tokens.span(0, end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ida Holm] of Lund. | Ida Holm",
        "[P Ida Holm]’s old brother. | Ida Holm’s old brother",
        "Ida. | Ida",
        "her brother. | her brother",
        "she left. | she",
        "one farmer. | one farmer",
        "farmer [P Ida Holm] of Lund. | farmer Ida Holm",
        "the old miller of Lund. | the old miller",
        "the man next door. | the man",
        "the driver [P Bo Ek] there. | the driver Bo Ek",
        "the driver Bo Ek. | the driver Bo Ek",
        "the injured man. | the injured man",
        "the old injured man. | the old",
        "the miller quickly left. | the miller",
        "the one two three four five six seven eight. | the one two three four five six seven",
      })
  void aSubjectIsANameADescriptionOrAPronoun(String marked, String subject) {
    assertThat(subject(marked)).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(strings = {"farmers left.", "near the mill.", "them.", "loudly.", ", he left."})
  void otherPhrasesAreNone(String marked) {
    assertThat(subject(marked)).isEmpty();
  }

  @Test
  void nothingBeginsBehindTheText() {
    TokenizedText text = TokenizedText.of("It fell");
    assertThat(text.chunks().endOfSubject(2)).isEqualTo(2);
  }

  @Test
  void aVerbIsInTheListsOrEndsLikeOne() {
    for (String verb : new String[] {"deadpanned", "said", "says", "asked", "SAID"}) {
      assertThat(TokenizedText.of(verb + " it").chunks().isVerb(0)).as(verb).isTrue();
    }
    for (String other : new String[] {"loudly", "Deadpanned", "Said", "GONE", "A"}) {
      assertThat(TokenizedText.of(other + " it").chunks().isVerb(0)).as(other).isFalse();
    }
  }

  @Test
  void aVerbHasItsParticle() {
    assertThat(TokenizedText.of("put in her").chunks().endOfVerb(0)).isEqualTo(2);
    assertThat(TokenizedText.of("put her in").chunks().endOfVerb(0)).isEqualTo(1);
    assertThat(TokenizedText.of("put").chunks().endOfVerb(0)).isEqualTo(1);
  }
}
