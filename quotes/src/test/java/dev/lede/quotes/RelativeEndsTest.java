package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a relative clause ends, and the main one goes on. */
class RelativeEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida, {s who} {c said} {q it fell, had left}. | it fell",
        "Ida, {s who} {c said} {q it fell, waited at home}. | it fell",
        "Ida, {s who} {c said} {q it fell, ran home}. | it fell",
        "Ida, {s who} {c said} {q the mill, if old, fell, had left}. | the mill, if old, fell",
        "Ida, {s who} {c said} {q the mill, if old, fell}. | the mill, if old, fell",
        "Ida, {s who} {c said} {q the mill, built so, fell, and sank}. | the mill, built so, fell, and sank",
        "Ida, {s who} {c said} {q it fell, had left}, sat. | it fell, had left",
        "We saw Ida, {s who} {c said} {q it fell, should go}. | it fell, should go",
        "We saw Ida, {s who} {c said} {q it fell, waited at home}. | it fell, waited at home",
        "Ida, {s who} {c said} {q it fell, at home}. | it fell, at home",
        "Ida, {s who} {c said} {q “it fell, had left”}. | “it fell, had left”",
        "Those {s who} {c said} {q it fell, had left}. | it fell, had left",
        "Then, {s she} {c said} {q it fell, had left}. | it fell, had left",
      })
  void endsTheContent(String marked, String content) {
    TokenizedText text = TokenizedText.of(marked);
    QuotationDraft found =
        new RelativeEnds(text.tokens, text.quoted()).of(List.of(text.draft())).get(0);
    assertThat(String.join(" … ", text.texts(found.parts()))).isEqualTo(content);
  }
}
