package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read says so, and other phrases before marks. */
class WrittenSourceTest {

  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.found(new WrittenSource(text.tokens, text.who(), text.chunks()));
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plaque reads “No swimming”. | reads / The plaque",
        "Signs that read “No swimming” | read / Signs",
        "They saw a banner reading: “No swimming”. | reading / a banner",
        "The memo said, “No swimming”. | said / The memo",
        "On the pier swimmers held placards saying “No swimming”. | saying / placards",
        "They waved flags saying “No swimming”. | saying / flags",
        "The memo said that “no swimming” was best. | said / The memo",
        "The report said “no swimming”. | said / The report",
        "The town’s own report stated “no swimming”. | stated / The town’s own report",
      })
  void whatIsReadSaysSo(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The miller said “no swimming”.",
        "The plaque praised “no swimming”.",
        "Reads “no swimming”.",
        "The plaque, read “no swimming”.",
        "The plaque has “no swimming”.",
        "It fell. Said “no swimming”.",
      })
  void whatIsNoDocumentDoesNot(String marked) {
    isNothing(marked);
  }

  @Test
  void aDocumentIsAShortPhrase() {
    assertThat(found("They hit the very old and very small new round plaque reading “No”."))
        .isEqualTo("reading / very old and very small new round plaque");
    assertThat(found("They hit the very old and very small new plaque reading “No”."))
        .isEqualTo("reading / the very old and very small new plaque");
  }
}
