package dev.lede.encoder;

import dev.lede.document.Document;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.entity.Entities;

/**
 * A document as the encoder understands it: its vectors, which the analyzers read, and the names in
 * it. Made by {@link Encoder#encode}; ask several analyzers about one encoded document, and it is
 * read only once.
 *
 * <pre>{@code
 * EncodedDocument article = encoder.encode(Document.of(text));
 * Quotations said = quotes.attribute(article);
 * DocumentSentiment tone = sentiment.analyze(article, said);
 * }</pre>
 *
 * <p>Takes some 400 bytes for a character of the text. Nothing else keeps it: let go of it when all
 * questions are answered, since results do not refer to it. It stays usable after its encoder is
 * closed.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EncodedDocument permits EncodedText {

  /** {@return the document that was encoded} */
  Document document();

  /**
   * {@return the persons, organizations and places that the document names, found on the first call
   * and then kept} The analyzers refer to these very objects.
   *
   * @throws ModelException if the model has no head {@code names}, or one with other labels
   */
  Entities entities();
}
