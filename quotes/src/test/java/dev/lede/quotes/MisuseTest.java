package dev.lede.quotes;

import static dev.lede.testing.Misuse.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to who calls in a way that cannot be meant. */
@Tag("model")
class MisuseTest {

  private static final Document DOCUMENT = Document.of("Bob lied.");

  @Test
  void aClosedAttributorSaysWhichOneItIs() {
    QuoteAttributor attributor = QuoteAttributor.create();
    attributor.close();
    attributor.close();
    String message = "this QuoteAttributor is closed; create another with QuoteAttributor.create()";
    assertThatThrownBy(() -> attributor.attribute(DOCUMENT)).hasMessage(message);
    try (Encoder encoder = Encoder.create()) {
      EncodedDocument encoded = encoder.encode(DOCUMENT);
      assertThatThrownBy(() -> attributor.attribute(encoded)).hasMessage(message);
    }
  }

  @Test
  void theEncoderOfTheCallerStaysOpen() {
    try (Encoder encoder = Encoder.create()) {
      QuoteAttributor.builder().encoder(encoder).build().close();
      assertThat(encoder.encode(DOCUMENT).document()).isSameAs(DOCUMENT);
    }
  }

  @Test
  void aMissingArgumentIsNamed() {
    try (QuoteAttributor attributor = QuoteAttributor.create()) {
      assertThatThrownBy(() -> attributor.attribute((Document) nothing()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("document");
      assertThatThrownBy(() -> attributor.attribute((EncodedDocument) nothing()))
          .hasMessage("document");
    }
  }
}
