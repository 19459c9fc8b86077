package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who has no name and speaks next; texts are marked as {@link ResolvedText} says. */
class NewPersonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Lund Bank] sat. // {A second minister} disagreed. “It rained,” <they> said. | A second minister",
        "[O Lund Bank] sat. // {A second minister} disagreed. “We sat,” <they> said. | Lund Bank",
        "[O Lund Bank] sat. // {A second clerk} disagreed. “It rained,” <they> said. | Lund Bank",
        "[O Lund Bank] sat. // {A second minister} disagreed. It rained. “It froze,” <they> said. | Lund Bank",
        "[O Lund Bank] sat. // {A second minister} disagreed. <They> left. | Lund Bank",
        "[P Carl Lund] sat. I heard from a man in town. “It rained,” <he> told me. | a man",
        "[P Carl Lund] sat. I heard from the man in town. “It rained,” <he> told me. | Carl Lund",
        "[P Carl Lund] sat. I heard from a man in town. <He> slept. | Carl Lund",
      })
  void whoIsNewSpeaksNext(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }
}
