package dev.lede.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EncodingTest {

  @Test
  void neighboursAcrossASeamOfOverlappingWindowsAreThoseOfTheWindow() {
    Document document = Document.of("and then it rained ".repeat(60) + "at last.");
    try (Encoder encoder = Encoder.create()) {
      Encoding encoding = encoder.encode(document);
      int seam = encoding.pieces().windows().get(1).ownBegin();

      for (int piece : new int[] {seam - 1, seam}) {
        float[] around = encoding.around(piece);
        assertThat(Arrays.copyOf(around, Encoding.WIDTH)).isNotEqualTo(encoding.context(piece));
        assertThat(Arrays.copyOfRange(around, 2 * Encoding.WIDTH, 3 * Encoding.WIDTH))
            .isNotEqualTo(encoding.context(piece));
        assertThat(Arrays.copyOfRange(around, Encoding.WIDTH, 2 * Encoding.WIDTH))
            .isEqualTo(encoding.vector(piece));
      }
    }
  }

  @Test
  void aReadingIsThatOfThePieceInItsWindow() {
    Document document = Document.of("and then it rained ".repeat(60) + "at last.");
    try (Encoder encoder = Encoder.create()) {
      Encoding encoding = encoder.encode(document);
      Pieces pieces = encoding.pieces();
      assertThat(pieces.windows()).hasSizeGreaterThan(1);

      for (Pieces.Window window : pieces.windows()) {
        // The same pieces as a document of their own are one window, read in the same way.
        int from = pieces.span(window.begin()).begin();
        String text = document.text().substring(from, pieces.span(window.end() - 1).end());
        Encoding alone = encoder.encode(Document.of(text));
        assertThat(alone.pieces().windows()).hasSize(1);
        for (int piece = window.ownBegin(); piece < window.ownEnd(); piece++) {
          assertThat(encoding.reading(piece)).isEqualTo(alone.reading(piece - window.begin()));
        }
      }
    }
  }
}
