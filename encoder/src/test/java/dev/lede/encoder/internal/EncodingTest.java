package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {

  @Test
  void neighboursAcrossASeamOfOverlappingWindowsAreThoseOfTheWindow() {
    Document document = Document.of("and then it rained ".repeat(60) + "at last.");
    try (Encoder encoder = Encoder.create()) {
      Encoding encoding = EncodedText.of(encoder.encode(document)).encoding();
      int seam = encoding.pieces().windows().get(1).ownBegin();

      for (int piece : new int[] {seam - 1, seam}) {
        float[] around = encoding.around(piece);
        assertThat(Arrays.copyOf(around, encoding.width())).isNotEqualTo(encoding.context(piece));
        assertThat(Arrays.copyOfRange(around, 2 * encoding.width(), 3 * encoding.width()))
            .isNotEqualTo(encoding.context(piece));
        assertThat(Arrays.copyOfRange(around, encoding.width(), 2 * encoding.width()))
            .isEqualTo(encoding.vector(piece));
      }
    }
  }

  @Test
  void tagScoresAreThoseOfThePieceInItsWindow() {
    Document document = Document.of("and then it rained ".repeat(60) + "at last.");
    try (Encoder encoder = Encoder.create()) {
      Encoding encoding = EncodedText.of(encoder.encode(document)).encoding();
      Pieces pieces = encoding.pieces();
      assertThat(pieces.windows()).hasSizeGreaterThan(1);

      for (Pieces.Window window : pieces.windows()) {
        // The same pieces as a document of their own are one window, read in the same way.
        int from = pieces.span(window.begin()).begin();
        String text = document.text().substring(from, pieces.span(window.end() - 1).end());
        Encoding alone = EncodedText.of(encoder.encode(Document.of(text))).encoding();
        assertThat(alone.pieces().windows()).hasSize(1);
        for (int piece = window.ownBegin(); piece < window.ownEnd(); piece++) {
          assertThat(encoding.tagScores(piece)).isEqualTo(alone.tagScores(piece - window.begin()));
        }
      }
    }
  }
}
