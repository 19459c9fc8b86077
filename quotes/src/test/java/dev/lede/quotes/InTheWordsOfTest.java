package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words follow, and other phrases with "in". */
class InTheWordsOfTest {

  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.found(new InTheWordsOf(text.tokens));
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the words of [P Ida Holm], “it fell”. | In the words of / Ida Holm",
        "In the words of the old miller “it fell”. | In the words of / the old miller",
        "In [P Ida Holm]’s words, “it fell”. | words / Ida Holm",
        "In the miller’s words: “it fell”. | words / the miller",
        "In her words, “it fell”. | words / her",
      })
  void inSomebodysWords(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In words, “it fell”.",
        "In the words of “it fell”.",
        "In many words, “it fell”.",
        "On her words, “it fell”.",
        "In her house, “it fell”.",
        "In the song of Ida, “it fell”.",
        "In some words of Ida, “it fell”.",
        "In the words for Ida, “it fell”.",
        "In the words of the very very very old man and his wife, too, “it fell”.",
      })
  void otherPhrasesWithInAreNothing(String marked) {
    isNothing(marked);
  }
}
