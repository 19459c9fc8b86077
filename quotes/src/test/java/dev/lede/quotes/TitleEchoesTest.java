package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says what a title quotes; the last content is of the text, and has the last source. */
class TitleEchoesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The last {s millers}: ‘{q We like our mud}’ | Ida Holm",
        "The last millers: ‘{q We like our mud}’ | Ida Holm",
        "{s [P Bo Ek]}: ‘{q We like our mud}’ | Bo Ek",
        "The last {s millers}: ‘{q We like our town}’ | millers",
        "The last {s millers}: ‘{q Our mud}’ | millers",
        "The last {s millers} say {q no: ‘We like our mud’} | millers",
      })
  void theTextSaysWho(String title, String name) {
    TokenizedText text =
        TokenizedText.of(
            title
                + "\n\nThe mill has stood here for two hundred years, and nobody wants it to go."
                + "\n\n“{q We like our mud},” {s [P Ida Holm]} said, and went in to eat with them.");
    TaggedSpan last = text.contents.get(1);
    TaggedSpan source = text.sources.get(text.sources.size() - 1);
    TaggedSpan titleSource = text.sources.size() > 1 ? text.sources.get(0) : null;
    List<QuotationDraft> links =
        List.of(
            new QuotationDraft(List.of(text.contents.get(0)), null, titleSource, null, 0, 0),
            new QuotationDraft(List.of(last), null, source, null, 0, 0));
    TaggedSpan found =
        new TitleEchoes(text.tokens, text.quoted(), text.who(), text.document.blocks())
            .complete(links)
            .get(0)
            .source();
    assertThat(found == null ? "-" : text.text(found)).isEqualTo(name);
  }
}
