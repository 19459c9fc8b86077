package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tags are given, so that no model is needed. */
class ContentMergerTest {

  /** Where the tags cover half of the quoted words, all of them are the content. */
  @Test
  void halfOfTheQuotedWordsIsEnough() {
    assertThat(contents("He called it “one four eleven” then.", "one four"))
        .containsExactly("one four eleven");
    assertThat(contents("He called it “one four eleven” then.", "one")).containsExactly("one");
  }

  /** Counted as it is read: white space and mark-up change nothing. */
  @Test
  void whatIsNotReadDoesNotCount() {
    for (String gap : List.of("\t   ", "<b></b> ", " <a href='#'></a>")) {
      String text = "<p>He called it “one four" + gap + "eleven” then.</p>";
      assertThat(contents(text, "one four")).containsExactly("one four eleven");
    }
  }

  private static List<String> contents(String text, String tagged) {
    Document document = DocumentReader.html().read(text);
    TokenIndex tokens = new TokenIndex(document);
    int begin = text.indexOf(tagged);
    TaggedSpan tag = TaggedSpan.of(new Span(begin, begin + tagged.length()), .9, .9, tokens);
    return ContentMerger.of(document, tokens, List.of(tag), List.of(), QuotationMarks.in(document))
        .stream()
        .map(part -> document.textOf(part.span()))
        .toList();
  }
}
