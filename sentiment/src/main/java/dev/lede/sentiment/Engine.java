package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entities;
import java.util.List;
import java.util.Optional;

/** What finds tones. Thread-safe. */
interface Engine {

  /** Opens a document, encoding it if the engine needs that. */
  Session open(Document document);

  /** Opens a document that is encoded already. */
  Session open(EncodedDocument document);

  /** Frees what the engine holds. */
  void close();

  /** A document that is asked about. */
  interface Session {

    /** The document. */
    Document document();

    /**
     * The sentiment of parts of one sentence; empty if there are no words in them.
     *
     * @param whole the span that the result is of
     * @param parts not empty, in order, disjoint
     */
    Optional<SentenceSentiment> of(Span whole, List<Span> parts);

    /** The tone of a sentence toward a mention in it; empty if there are no words there. */
    Optional<Tone> toward(Span sentence, Span mention);

    /** What befalls who is mentioned; empty if there are no words there or it cannot be told. */
    Optional<Effect> befalls(Span mention);

    /** The tone toward what several mentions name, from the tone toward each. */
    Tone joined(List<Tone> mentions);

    /** The entities of the document; none if the engine does not find them. */
    Entities entities();
  }
}
