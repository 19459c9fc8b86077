package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentReadTest {

  private static String read(String text, String from, String to) {
    int begin = text.indexOf(from);
    return Document.of(text).textOf(new Span(begin, text.indexOf(to, begin) + to.length()));
  }

  @Test
  void aWrappedStretchIsReadOnOneLine() {
    String text = "The minister said that he would not\nresign before the vote was taken.";
    assertThat(read(text, "would", "resign")).isEqualTo("would not resign");
  }

  @Test
  void aHyphenAtALineEndIsNotRead() {
    String text = "The man said that the whole govern-\nment had been informed of it.";
    assertThat(read(text, "govern", "had")).isEqualTo("government had");
  }

  @Test
  void aStretchOverSeveralBlocksIsReadWithASpaceBetween() {
    String text = "He left the hall at noon.\n\nShe stayed until the end.";
    assertThat(read(text, "noon", "She")).isEqualTo("noon. She");
  }

  @Test
  void markUpIsNotRead() {
    String html = "<p>Tom &amp; <b>Jer</b>ry said so, and they were right about it.</p>";
    Document document = DocumentReader.html().read(html);
    assertThat(document.textOf(new Span(0, html.length())))
        .isEqualTo("Tom & Jerry said so, and they were right about it.");
    assertThat(document.textOf(new Span(3, html.indexOf("said")))).isEqualTo("Tom & Jerry");
  }

  @Test
  void nothingIsReadWhereNothingStands() {
    Document document = Document.of("One line.\n\n \n\nAnother line.");
    assertThat(document.textOf(new Span(9, 14))).isEmpty();
    assertThat(document.textOf(new Span(3, 3))).isEmpty();
    assertThat(Document.of("").textOf(new Span(0, 0))).isEmpty();
  }

  @Test
  void sentencesAreFoundByTheTextTheyShare() {
    Document document = Document.of("One came. Two left.\n\nThree stayed.");
    List<Sentence> all = document.sentences();

    assertThat(document.sentencesIn(new Span(5, 12))).isEqualTo(all.subList(0, 2));
    assertThat(document.sentencesIn(new Span(9, 10))).isEmpty();
    assertThat(document.sentencesIn(new Span(12, 12))).isEmpty();
    assertThat(document.sentencesIn(new Span(0, document.text().length()))).isEqualTo(all);
    assertThat(all).allSatisfy(s -> assertThat(all.get(document.indexOf(s))).isSameAs(s));
    assertThat(document.indexOf(Document.of("Three left.").sentences().get(0))).isEqualTo(-1);
    assertThat(Document.of("").sentencesIn(new Span(0, 0))).isEmpty();
  }

  @Test
  void aSpanOfAnotherTextIsRefused() {
    assertThatThrownBy(() -> Document.of("Short.").textOf(new Span(2, 9)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("[2, 9)")
        .hasMessageContaining("6");
  }

  @Property(tries = 300)
  void everyTokenAndSentenceIsReadAsItTells(@ForAll String text) {
    Document document = Document.of(text);
    for (Block block : document.blocks()) {
      assertThat(document.textOf(block.span())).isEqualTo(block.text());
      for (Sentence sentence : block.sentences()) {
        assertThat(document.textOf(sentence.span())).isEqualTo(sentence.text());
      }
    }
  }

  @Test
  @SuppressWarnings("NullAway") // that is what is tested
  void aMissingPartIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> Document.of("Rain", Arrays.asList("It rained.", null)))
        .withMessage("paragraph");
    assertThatNullPointerException()
        .isThrownBy(() -> Document.of("Rain", null))
        .withMessage("paragraphs");
  }
}
