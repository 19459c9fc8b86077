package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Mention;
import java.util.List;
import java.util.Optional;

/** What tells tones. Thread-safe. */
interface Engine {

  /** Reads a document once, whatever is asked of it then. */
  Reading read(Document document);

  /** Frees what the engine holds. */
  void close();

  /** A document that was read. */
  interface Reading {

    /**
     * The sentiment of parts of one sentence; empty if there is nothing to read in them.
     *
     * @param whole the span to tell it for
     * @param parts not empty, in order, disjoint
     */
    Optional<SentenceSentiment> of(Span whole, List<Span> parts);

    /** The tone of a sentence toward a mention in it; empty if there is nothing to read there. */
    Optional<Tone> toward(Span sentence, Span mention);

    /** The tone toward what several mentions name, from the tone toward each. */
    Tone joined(List<Tone> mentions);

    /** The names in the document; none for an engine that does not find them. */
    List<Mention> names();
  }
}
