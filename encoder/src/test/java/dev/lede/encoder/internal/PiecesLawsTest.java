package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the pieces of any text. */
class PiecesLawsTest {

  @Property(tries = 500)
  void spansAreInOrderAndInsideTheirBlock(@ForAll("texts") String text) {
    Document document = Document.of(text);
    Pieces pieces = Pieces.of(document);
    for (int block = 0; block < pieces.blocks(); block++) {
      Span outer = document.blocks().get(block).span();
      int begin = outer.begin();
      for (int i = pieces.blockBegin(block); i < pieces.blockBegin(block + 1); i++) {
        Span span = pieces.span(i);
        assertThat(outer.contains(span)).isTrue();
        assertThat(span.isEmpty()).isFalse();
        // Several pieces of one character, as of a ligature, stand at one place.
        assertThat(span.begin() >= begin || span.equals(pieces.span(i - 1))).isTrue();
        begin = span.end();
      }
    }
    assertThat(pieces.blockBegin(pieces.blocks())).isEqualTo(pieces.size());
  }

  @Property(tries = 500)
  void everyPieceHasItsVectorFromOneWindow(@ForAll("texts") String text) {
    Pieces pieces = Pieces.of(Document.of(text));
    int next = 0;
    for (Pieces.Window window : pieces.windows()) {
      assertThat(window.ownBegin()).isEqualTo(next);
      assertThat(window.begin()).isBetween(0, window.ownBegin());
      assertThat(window.end()).isBetween(window.ownEnd(), pieces.size());
      assertThat(window.end() - window.begin()).isBetween(1, Pieces.WINDOW);
      next = window.ownEnd();
    }
    assertThat(next).isEqualTo(pieces.size());
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "The",
            "militia",
            "said",
            "it.",
            "Kata’ib",
            "“No,”",
            "he",
            "U.S.",
            "naïve",
            "北京",
            "😀",
            "\ud83d",
            "ﬁne",
            "e\u0301",
            "...",
            "won't",
            "\n",
            "\n\n",
            "\r\n",
            "x".repeat(150),
            "—");
    return Arbitraries.frequencyOf(
            Tuple.of(4, words), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
        .list()
        .ofMaxSize(400)
        .map(parts -> String.join(" ", parts));
  }
}
