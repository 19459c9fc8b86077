package dev.lede.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.encoder.internal.EncodedText;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Encoders that free their model: no other one is open here. */
@Timeout(60)
@Tag("slow")
class EncoderClosingTest {

  private static final String ARTICLE =
      """
      Mayor wins a third term

      Ann Lee won a third term as mayor of Springfield on Tuesday. “I am grateful to every one of
      you,” she told her supporters, and promised new schools.
      """;

  @Test
  void closingWaitsForADocumentThatIsBeingEncoded() throws Exception {
    Document document = Document.of(ARTICLE.repeat(20));
    ExecutorService callers = Executors.newFixedThreadPool(1);
    try {
      Encoder encoder = Encoder.builder().threads(2).build();
      encoder.encode(Document.of("The model is loaded, and a helper is at hand."));
      CountDownLatch begun = new CountDownLatch(1);
      Future<EncodedDocument> encoded =
          callers.submit(
              () -> {
                begun.countDown();
                return encoder.encode(document);
              });
      begun.await();
      // Long enough to begin, a small part of what twenty articles take.
      TimeUnit.MILLISECONDS.sleep(50);
      encoder.close();

      // A model that is freed encodes no further window.
      assertThat(pieces(encoded.get())).isGreaterThan(500);
      assertThatThrownBy(() -> encoder.encode(document)).isInstanceOf(IllegalStateException.class);
    } finally {
      callers.shutdown();
    }
  }

  private static int pieces(EncodedDocument encoded) {
    return EncodedText.of(encoded).encoding().pieces().size();
  }

  @Test
  void aModelLoadsAgainAfterTheLastEncoderWasClosed() {
    for (int i = 0; i < 3; i++) {
      try (Encoder encoder = Encoder.create()) {
        assertThat(pieces(encoder.encode(Document.of("Once more.")))).isEqualTo(3);
      }
    }
  }

  @Test
  void aClosedEncoderIsOfNoUse() {
    Encoder encoder = Encoder.create();
    encoder.encode(Document.of(ARTICLE));
    encoder.close();
    encoder.close();

    assertThatThrownBy(() -> encoder.encode(Document.of(ARTICLE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(encoder::modelSha256).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closingOneEncoderLeavesTheOthersTheirModel() {
    try (Encoder other = Encoder.create()) {
      Encoder encoder = Encoder.create();
      encoder.encode(Document.of("First."));
      encoder.close();

      assertThat(pieces(other.encode(Document.of("Second.")))).isEqualTo(2);
    }
  }
}
