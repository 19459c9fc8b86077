package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static List<String> covered(Document document) {
    Pieces pieces = Pieces.of(document);
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> pieces.span(i).in(document.text()))
        .toList();
  }

  @Test
  void anEmptyDocumentHasNoPiecesAndNoWindows() {
    Pieces pieces = Pieces.of(Document.of(" \n"));

    assertThat(pieces.size()).isZero();
    assertThat(pieces.windows()).isEmpty();
    assertThat(pieces.blocks()).isZero();
    assertThat(pieces.blockBegin(0)).isZero();
    assertThat(pieces.firstAfter(0)).isZero();
  }

  @Test
  void aWordHyphenatedAtALineEndIsOneWord() {
    Document document = Document.of("The govern-\nment fell in a vote\non Monday. It was late.");

    assertThat(covered(document)).startsWith("The", "govern-\nment", "fell");
  }

  @Test
  void offsetsOfHtmlPointIntoTheMarkUp() {
    Document document =
        DocumentReader.html().read("<p>Tom &amp; <b>Jer</b>ry said so, and they were right.</p>");

    assertThat(covered(document)).startsWith("Tom", "&amp;", "Jer</b>ry", "said");
  }

  @Test
  void curlyMarksAreReadAsStraightOnes() {
    Pieces curly = Pieces.of(Document.of("“It isn’t,” she said, ‘so’ ‚or‘ „not“."));
    Pieces straight = Pieces.of(Document.of("\"It isn't,\" she said, 'so' 'or' \"not\"."));

    assertThat(IntStream.range(0, curly.size()).map(curly::id))
        .containsExactlyElementsOf(
            IntStream.range(0, straight.size()).map(straight::id).boxed().toList());
  }

  @Test
  void marksInALongRowBelongToNoPieceAfterTheFirstOnes() {
    for (String mark : List.of("\"", "-", "“ ", "\ud83d\ude00 ")) {
      Document document = Document.of("He left. " + mark.repeat(50_000) + " She stayed.");

      assertThat(covered(document))
          .hasSize(2 + 64 + 3)
          .startsWith("He", "left")
          .endsWith("stayed", ".");
      assertThat(Pieces.of(document).windows()).hasSizeLessThan(4);
    }
    assertThat(covered(Document.of("-".repeat(60) + " a " + "-".repeat(60)))).hasSize(121);
  }

  @Test
  void aBlockIsAWindow() {
    Document document = Document.of("A title here\n\nOne sentence. And another.\n\nThe end came.");
    Pieces pieces = Pieces.of(document);

    assertThat(pieces.blocks()).isEqualTo(3);
    assertThat(pieces.windows())
        .extracting(Pieces.Window::begin)
        .containsExactly(0, pieces.blockBegin(1), pieces.blockBegin(2));
  }

  @Test
  void aLongBlockIsCutAtSentenceEnds() {
    String sentence = "The old house on the hill was sold to a young couple on Monday morning. ";
    Document document = Document.of(sentence.repeat(20));
    Pieces pieces = Pieces.of(document);

    assertThat(pieces.windows()).hasSizeGreaterThan(2);
    for (Pieces.Window window : pieces.windows()) {
      assertThat(window.end() - window.begin()).isLessThanOrEqualTo(Pieces.WINDOW);
      assertThat(window.ownBegin()).isEqualTo(window.begin());
      assertThat(pieces.span(window.begin()).in(document.text())).isEqualTo("The");
      assertThat(pieces.span(window.end() - 1).in(document.text())).isEqualTo(".");
    }
  }

  @Test
  void aSentenceLongerThanAWindowIsCutIntoPiecesThatOverlap() {
    Document document = Document.of("and then it rained ".repeat(100) + "at last.");
    Pieces pieces = Pieces.of(document);

    assertThat(pieces.windows()).hasSize(4);
    for (int w = 1; w < 4; w++) {
      Pieces.Window before = pieces.windows().get(w - 1);
      Pieces.Window window = pieces.windows().get(w);
      assertThat(before.end() - window.begin()).isEqualTo(32);
      assertThat(window.ownBegin() - window.begin()).isEqualTo(16);
      assertThat(before.end() - before.ownEnd()).isEqualTo(16);
    }
  }

  @Test
  void thePieceAfterAnOffsetIsTheOneThatHoldsOrFollowsIt() {
    Pieces pieces = Pieces.of(Document.of("One two. Three"));

    assertThat(pieces.firstAfter(0)).isZero();
    assertThat(pieces.firstAfter(2)).isZero();
    assertThat(pieces.firstAfter(3)).isEqualTo(1);
    assertThat(pieces.firstAfter(5)).isEqualTo(1);
    assertThat(pieces.firstAfter(100)).isEqualTo(pieces.size());
  }

  @Test
  void piecesBeforeAnOffsetEndWithTheLastThatBeginsThere() {
    Pieces pieces = Pieces.of(Document.of("One two. Three"));

    assertThat(pieces.endBefore(0)).isZero();
    assertThat(pieces.endBefore(1)).isEqualTo(1);
    assertThat(pieces.endBefore(4)).isEqualTo(1);
    assertThat(pieces.endBefore(5)).isEqualTo(2);
    assertThat(pieces.endBefore(100)).isEqualTo(pieces.size());
  }

  /** What one character gave begins at one place. */
  @Test
  void noneOfTheSameBeginIsLeftBehind() {
    Pieces pieces = Pieces.of(Document.of("a ㎏ b"));
    int first = pieces.firstAfter(2);

    assertThat(pieces.endBefore(2)).isEqualTo(first);
    assertThat(pieces.endBefore(3)).isEqualTo(pieces.firstAfter(3));
  }

  @Test
  void capitalsAreTold() {
    Pieces pieces = Pieces.of(Document.of("Kadhimi left NATO today."));

    assertThat(IntStream.range(0, pieces.size()).mapToObj(pieces::capitals))
        .containsExactly(1, 1, 1, 0, 2, 0, 0);
  }

  private static List<String> tokenBeginnings(String text) {
    Pieces pieces = Pieces.of(Document.of(text));
    return IntStream.range(0, pieces.size())
        .filter(pieces::beginsToken)
        .mapToObj(i -> pieces.span(i).in(text))
        .toList();
  }

  @Test
  void beginningsOfTokensAreTold() {
    assertThat(tokenBeginnings("Kadhimi’s men don't go."))
        .containsExactly("Ka", "’", "men", "don", "'", "go", ".");
    assertThat(tokenBeginnings("It rained.\n\n* * *\n\nIt snowed."))
        .containsExactly("It", "rained", ".", "*", "It", "snow", ".");
  }
}
