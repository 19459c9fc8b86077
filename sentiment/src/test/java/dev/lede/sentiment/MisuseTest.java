package dev.lede.sentiment;

import static dev.lede.testing.Misuse.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said to who calls in a way that cannot be meant. */
@Tag("model")
class MisuseTest {

  private static final Document DOCUMENT = Document.of("Bob lied.");

  @Test
  void aClosedAnalyzerSaysWhichOneItIs() {
    for (SentimentAnalyzer analyzer :
        List.of(SentimentAnalyzer.create(), SentimentAnalyzer.lexicon())) {
      analyzer.close();
      analyzer.close();
      String message =
          "this SentimentAnalyzer is closed; create another with SentimentAnalyzer.create()";
      assertThatThrownBy(() -> analyzer.analyze(DOCUMENT)).hasMessage(message);
      assertThatThrownBy(() -> analyzer.ofSentence("Bob lied.")).hasMessage(message);
      assertThatThrownBy(() -> analyzer.toward(DOCUMENT, "Bob")).hasMessage(message);
      assertThatThrownBy(() -> analyzer.toward(DOCUMENT, new Span(0, 3))).hasMessage(message);
    }
  }

  @Test
  void theEncoderOfTheCallerStaysOpen() {
    try (Encoder encoder = Encoder.create()) {
      SentimentAnalyzer.builder().encoder(encoder).build().close();
      assertThat(encoder.encode(DOCUMENT).document()).isSameAs(DOCUMENT);
    }
  }

  @Test
  void aMissingArgumentIsNamed() {
    try (SentimentAnalyzer analyzer = SentimentAnalyzer.lexicon()) {
      assertThatThrownBy(() -> analyzer.toward(DOCUMENT, (String) nothing()))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("name");
      assertThatThrownBy(() -> analyzer.toward(DOCUMENT, (Span) nothing())).hasMessage("mention");
      assertThatThrownBy(() -> analyzer.toward((Document) nothing(), "Bob")).hasMessage("document");
      assertThatThrownBy(() -> analyzer.analyze((Document) nothing())).hasMessage("document");
      assertThatThrownBy(() -> analyzer.analyze((EncodedDocument) nothing()))
          .hasMessage("document");
      assertThatThrownBy(() -> analyzer.analyze(DOCUMENT, nothing())).hasMessage("quotations");
      assertThatThrownBy(() -> analyzer.ofSentence(nothing())).hasMessage("text");
    }
  }
}
