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
