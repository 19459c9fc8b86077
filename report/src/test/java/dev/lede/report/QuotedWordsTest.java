package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "We are done,|We are done",
        "We are done ,|We are done",
        "We are done|We are done",
        "We are done!|We are done!",
        "Yes, we are, … and so are you,|Yes, we are, … and so are you",
        "We are done, … and gone.|We are done, … and gone.",
        "that he was “done,”|that he was “done”",
        "that he was \"done,\"|that he was \"done\"",
        "He said ‘done,’”|He said ‘done’”",
        ",|,",
        "``|``",
      })
  void aCommaAtTheEndIsLeftOut(String text, String shown) {
    assertThat(QuotedWords.of(text)).isEqualTo(shown);
  }

  @Test
  void theQuotationItselfKeepsWhatItsSpansCover() {
    Document article = Document.of("“We are done,” she said.");
    Quotation quotation =
        Quotation.builder(article, Quotation.Kind.DIRECT, List.of(new Span(1, 13))).build();

    assertThat(quotation.text()).isEqualTo("We are done,");
    assertThat(QuotedWords.of(quotation)).isEqualTo("We are done");
  }

  @Test
  void manyCommasTakeNoTime() {
    String commas = ", \"".repeat(200_000) + "end";
    assertThat(QuotedWords.of(commas)).isEqualTo(commas);
  }
}
