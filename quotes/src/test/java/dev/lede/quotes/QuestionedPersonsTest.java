package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers in court is no part of the answer; the first source is of the question. */
class QuestionedPersonsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Under cross-examination by {s [P Ida Holm]}, defending, Mr [P Roe] {c admitted} {q it fell}."
            + " | Mr Roe: it fell",
        "Under questioning by [P Ida Holm], {q Mr [P Roe]} {c admitted} {q it fell}."
            + " | Mr Roe: it fell",
        "Under questioning from {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}."
            + " | Bo Roe: it fell",
        "Cross-examined by {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}. | Bo Roe: it fell",
        "Questioned by {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}. | Bo Roe: it fell",
        "Questioned by {s [P Ida Holm]}, he {c admitted} {q it fell}. | Ida Holm: it fell",
        "Questioned by {s [P Ida Holm]}, [L Lund] {c admitted} {q it fell}. | Ida Holm: it fell",
        "Questioned by a man, {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}."
            + " | Ida Holm: it fell",
        "Helped by {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}. | Ida Holm: it fell",
        "Questioned by [P Ida Holm], {q [P Bo Roe]} {c admitted} it. | -: Bo Roe",
        "Questioned with {s [P Ida Holm]}, [P Bo Roe] {c admitted} {q it fell}."
            + " | Ida Holm: it fell",
        "Questioned by {s [P Ida Holm]} {c admitted} {q it fell}. | Ida Holm: it fell",
      })
  void answers(String marked, String expected) {
    TokenizedText text = TokenizedText.of(marked);
    QuotationDraft found =
        new QuestionedPersons(text.tokens, text.who()).of(List.of(text.draft())).get(0);
    TaggedSpan source = found.source();
    assertThat(
            (source == null ? "-" : text.text(source))
                + ": "
                + String.join(" … ", text.texts(found.parts())))
        .isEqualTo(expected);
  }
}
