package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The subject of a verb behind what names another one; the last source is the nearest. */
class InsertionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The letter, addressed to the mayor, {s [P Ida Holm]}, {c says} {q it fell}. | The letter",
        "The letter, signed by ten and sent to {s [P Ida Holm]}, {c says} {q it fell}. | The letter",
        "But the mayor, in a statement by his aide, {s [P Ida Holm]}, {c said} {q it fell}."
            + " | the mayor",
        "A petition handed to {s [P Ida Holm]}, on Monday {c warns} {q it fell}. | A petition",
        "Her son, {s she} says, {c asked} {q why it fell}. | Her son",
        "The mayor, whom {s [P Ida Holm]} accused of it, {c said} {q it fell}. | The mayor",
        "[P Bo Ek], whom {s [P Ida Holm]} saw last week, {c said} {q it fell}. | Bo Ek",
        "[L Lund], which {s [P Ida Holm]} left, {c said} {q it fell}. | Lund",
        "Two days later [P Bo Ek], whom {s [P Ida Holm]} saw, {c said} {q it fell}. | Bo Ek",
        "Captain [P Bo Ek], whom {s [P Ida Holm]} saw, {c said} {q it fell}. | Captain Bo Ek",
        "The mayor, {s whose wife} slept, on Monday {c said} {q it fell}. | The mayor",
        "The mayor, accused by {s [P Ida Holm]} of it, {c said} {q it fell}. | The mayor",
        // The clause goes on, or another begins.
        "The mayor, {s who} sat, {c said} {q it fell}. | -",
        "The mayor, whom he saw, and {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "The mayor, who sat, as {s [P Ida Holm]}, {c said}, {q fell}. | -",
        "The mayor, whom {s [P Ida Holm]}, who sat, {c said} {q it fell}. | -",
        "The mayor, and {s [P Ida Holm]} of it, {c said} {q it fell}. | -",
        "The mayor, late by {s [P Ida Holm]} of it, {c said} {q it fell}. | -",
        "The mayor, accused of {s [P Ida Holm]} of it, {c said} {q it fell}. | -",
        // A time or a place says nothing.
        "Yesterday, in a statement on the site, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "At the mill, in a letter to all, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "Some hours later, in a letter to all, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "In [L Lund], in a letter to all, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "[L Lund], in a letter to all, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        // Who stands there speaks.
        "The letter came, and {s [P Ida Holm]} {c says} {q it fell}. | -",
        "The letter, said the mayor, {s [P Ida Holm]}, {c says} {q it fell}. | -",
        "The letter, a gift of {s [P Ida Holm]}, {c says} {q it fell}. | -",
        "A woman handed to {s [P Ida Holm]}, on Monday {c warns} {q it fell}. | -",
        "The mayor, in a car with his aide, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "The mayor, in a statement that says much, {s [P Ida Holm]}, {c said} {q it fell}. | -",
        "The letter, addressed to {s [P Ida Holm]} {c says} {q it fell}. | -",
        "In May, {s she} {c said} {q it fell}. | -",
        "Her son, {s she} says {c asked} {q why it fell}. | -",
        "The long and very late letter of ten men, addressed to {s [P Ida Holm]}, {c says} {q it fell}."
            + " | -",
        "{s [P Ida Holm]}, in a letter, {c says} {q it fell}. | -",
        "The letter, {c says} {s [P Ida Holm]}, {q fell}. | -",
      })
  void standsBeforeTheInsertion(String marked, String subject) {
    TokenizedText text = TokenizedText.of(marked);
    TaggedSpan found =
        new Insertions(text.tokens, text.who())
            .subject(text.sources.get(text.sources.size() - 1), text.cues.get(0));
    assertThat(found == null ? "-" : text.text(found)).isEqualTo(subject);
  }

  /** {@code The letter, addressed to N., says}: the source is not N. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The letter, sent to {s [P Ida Holm]}, {c says} {q it fell}. | The letter",
        "{q The letter}, sent to {s [P Ida Holm]}, {c says} {q it fell}. | Ida Holm",
      })
  void isTheSource(String marked, String source) {
    TokenizedText text = TokenizedText.of(marked);
    TaggedSpan found =
        new SourceFinder(text.tokens, text.who(), text.sources, text.words(), TokenizedText.costs())
            .of(text.contents, text.cues.get(0))
            .source();
    assertThat(found == null ? "-" : text.text(found)).isEqualTo(source);
  }
}
