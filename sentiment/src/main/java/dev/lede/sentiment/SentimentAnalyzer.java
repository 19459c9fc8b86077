package dev.lede.sentiment;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.quotes.Quotations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tone of a document and of its parts, and the tone toward whom it names.
 *
 * <p>By default tones come from a small transformer ({@link Encoder}). The tone of a sentence comes
 * from a head that learned how twenty people rated sentences of newspaper editorials (Hutto and
 * Gilbert, ICWSM 2014). That toward a target comes from one that learned from NewsMTSC (Hamborg and
 * Donnay, EACL 2021) and from sentences of our own. What befalls a target was learned from these
 * sentences and from SEntFiN (Sinha et al., JASIST 2022). {@link #lexicon()} makes an analyzer that
 * needs no model. {@code benchmarks/reports} says how often each is right.
 *
 * <p>Polarities are means and do not grow with the length of a document. A sentence's polarity is
 * its rating, from -4 to 4, divided by 4. Toward a mention it is the probability of positive less
 * that of negative, and toward a target the mean over its mentions. {@link Tone#label()} says how
 * far from 0 is still neutral.
 *
 * <p>Any document is accepted. Time and memory grow linearly with its length. The same document
 * gives the same result on one thread or many. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (SentimentAnalyzer sentiment = SentimentAnalyzer.create()) {
 *   DocumentSentiment tone = sentiment.analyze(article);
 *   System.out.println(tone.overall().label() + " " + tone.overall().polarity());
 *   tone.targets().forEach(t -> System.out.println(t.name() + " " + t.tone().polarity()));
 * }
 * }</pre>
 */
public final class SentimentAnalyzer implements AutoCloseable {

  private final Engine engine;
  private volatile boolean closed;

  private SentimentAnalyzer(Engine engine) {
    this.engine = engine;
  }

  /** {@return an analyzer with an encoder of its own, whose model loads on first use} */
  public static SentimentAnalyzer create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an analyzer that needs no model: VADER's lexicon and rules (Hutto and Gilbert, ICWSM
   * 2014)} It takes some 20 microseconds a sentence and is right far less often on news. Only of an
   * {@linkplain EncodedDocument encoded document} does it know the names. Of others an analysis has
   * no targets, but {@link #toward(Document, String)} answers for any word that is given and stands
   * there. A target gets the tone of its sentences, and no {@link TargetSentiment#effect() effect}.
   * Its classes are those of the tone, each split by how strong the polarity is.
   */
  public static SentimentAnalyzer lexicon() {
    return new SentimentAnalyzer(new LexiconEngine());
  }

  /**
   * Finds the tone of a document, which is encoded for this alone. To ask another analyzer too,
   * encode it once and use {@link #analyze(EncodedDocument)}.
   *
   * @param document any document
   * @return its sentiment, without speakers and quotations: all counts as narration
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public DocumentSentiment analyze(Document document) {
    Objects.requireNonNull(document, "document");
    return analyze(engine().open(document), Quotations.of(document, List.of()));
  }

  /**
   * Finds the tone of a document, and separately that of its author and of what people are quoted
   * with. What is denied, thought or intended counts as neither.
   *
   * @param document any document
   * @param quotations its quotations
   * @return its sentiment
   * @throws IllegalArgumentException if the quotations are those of another document
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public DocumentSentiment analyze(Document document, Quotations quotations) {
    Objects.requireNonNull(document, "document");
    check(quotations, document);
    return analyze(engine().open(document), quotations);
  }

  /**
   * Finds the tone of an encoded document.
   *
   * @param document any document, encoded by any encoder
   * @return its sentiment, without speakers and quotations: all counts as narration. Its targets
   *     are the document's entities
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this analyzer is closed
   */
  public DocumentSentiment analyze(EncodedDocument document) {
    Objects.requireNonNull(document, "document");
    return analyze(document, Quotations.of(document.document(), List.of()));
  }

  /**
   * Finds the tone of an encoded document, and separately that of its author and of what people are
   * quoted with. What is denied, thought or intended counts as neither.
   *
   * @param document any document, encoded by any encoder
   * @param quotations its quotations
   * @return its sentiment; its targets are the document's entities, and its speakers those of the
   *     quotations
   * @throws IllegalArgumentException if the quotations are those of another document
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this analyzer is closed
   */
  public DocumentSentiment analyze(EncodedDocument document, Quotations quotations) {
    Objects.requireNonNull(document, "document");
    check(quotations, document.document());
    return analyze(engine().open(document), quotations);
  }

  private static DocumentSentiment analyze(Engine.Session session, Quotations quotations) {
    Document document = session.document();
    List<SentenceSentiment> sentences =
        document.sentences().stream().map(s -> of(session, s)).toList();
    Optional<Tone> title =
        document
            .title()
            .map(Block::sentences)
            .filter(list -> !list.isEmpty())
            .map(list -> Tone.mean(list.stream().map(s -> of(session, s).tone()).toList()));
    NarrationSplit voices = new NarrationSplit(session, quotations);
    return new DocumentSentiment(
        sentences.isEmpty()
            ? title.orElse(Tone.NEUTRAL)
            : Tone.mean(sentences.stream().map(SentenceSentiment::tone).toList()),
        title,
        sentences,
        voices.narration(),
        voices.quotation(),
        voices.speakers(),
        new TargetFinder(session).all(quotations));
  }

  private static void check(Quotations quotations, Document document) {
    Objects.requireNonNull(quotations, "quotations");
    if (!quotations.document().equals(document)) {
      throw new IllegalArgumentException(
          "the quotations are of another document: %s, not %s; find those of this one"
              .formatted(quotations.document(), document));
    }
  }

  /**
   * Finds the tone of a text that is taken as one sentence, whatever it contains.
   *
   * @param text any text
   * @return its sentiment, with the span of the whole text; {@link Tone#NEUTRAL} and equal classes
   *     if it has no words
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public SentenceSentiment ofSentence(String text) {
    Objects.requireNonNull(text, "text");
    Document document = Document.of(text);
    Span whole = new Span(0, text.length());
    return engine()
        .open(document)
        .of(whole, List.of(whole))
        .orElseGet(() -> unread(document, whole));
  }

  /**
   * Finds the tone toward a name, over all its mentions in the running text. A person is found by
   * the full name, the surname or the given name, where the text joins them. "Jane Doe" is also a
   * "Doe" without a given name, but never "John Doe". Of several whose longer names a part fits,
   * the first is meant.
   *
   * <p>For the targets of an analysis, {@link DocumentSentiment#toward} looks the answer up.
   *
   * @param document any document
   * @param name the name, as the document may spell it; other words are found too, those without a
   *     capital also with one. Composed and decomposed accents are the same
   * @return the tone, with its mentions; empty if the running text does not name it
   * @throws IllegalArgumentException if the name is blank
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public Optional<TargetSentiment> toward(Document document, String name) {
    Objects.requireNonNull(document, "document");
    String stripped = checked(name);
    return new TargetFinder(engine().open(document)).named(stripped);
  }

  /**
   * Finds the tone toward a name in an encoded document, as {@link #toward(Document, String)} does.
   *
   * @param document any document, encoded by any encoder
   * @param name the name
   * @return the tone, with its mentions; empty if the running text does not name it
   * @throws IllegalArgumentException if the name is blank
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this analyzer is closed
   */
  public Optional<TargetSentiment> toward(EncodedDocument document, String name) {
    Objects.requireNonNull(document, "document");
    String stripped = checked(name);
    return new TargetFinder(engine().open(document)).named(stripped);
  }

  private static String checked(String name) {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name \"" + name + "\" is blank; give one that the document may contain");
    }
    return name.strip();
  }

  /**
   * Finds the tone of one sentence toward what is mentioned in it.
   *
   * @param document any document
   * @param mention where it is mentioned, in any block
   * @return the tone; empty if no sentence has a word there
   * @throws IndexOutOfBoundsException if the mention reaches beyond the text
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public Optional<Tone> toward(Document document, Span mention) {
    Objects.requireNonNull(document, "document");
    Optional<Sentence> sentence = sentenceOf(document, mention);
    Engine open = engine();
    return sentence.flatMap(s -> open.open(document).toward(s.span(), mention));
  }

  /**
   * Finds the tone of one sentence of an encoded document toward what is mentioned in it.
   *
   * @param document any document, encoded by any encoder
   * @param mention where it is mentioned, in any block
   * @return the tone; empty if no sentence has a word there
   * @throws IndexOutOfBoundsException if the mention reaches beyond the text
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this analyzer is closed
   */
  public Optional<Tone> toward(EncodedDocument document, Span mention) {
    Objects.requireNonNull(document, "document");
    Optional<Sentence> sentence = sentenceOf(document.document(), mention);
    Engine open = engine();
    return sentence.flatMap(s -> open.open(document).toward(s.span(), mention));
  }

  /**
   * Finds what befalls who is mentioned somewhere, by the sentence of the mention.
   *
   * @param document any document
   * @param mention where it is mentioned, in any block
   * @return the effect; empty if no sentence has a word there, and by the lexicon
   * @throws IndexOutOfBoundsException if the mention reaches beyond the text
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public Optional<Effect> effect(Document document, Span mention) {
    Objects.requireNonNull(document, "document");
    Optional<Sentence> sentence = sentenceOf(document, mention);
    Engine open = engine();
    return sentence.flatMap(s -> open.open(document).befalls(mention));
  }

  /**
   * Finds what befalls who is mentioned somewhere in an encoded document, as {@link
   * #effect(Document, Span)} does.
   *
   * @param document any document, encoded by any encoder
   * @param mention where it is mentioned, in any block
   * @return the effect; empty if no sentence has a word there, and by the lexicon
   * @throws IndexOutOfBoundsException if the mention reaches beyond the text
   * @throws ModelException if a head of the model is missing or damaged
   * @throws IllegalStateException if this analyzer is closed
   */
  public Optional<Effect> effect(EncodedDocument document, Span mention) {
    Objects.requireNonNull(document, "document");
    Optional<Sentence> sentence = sentenceOf(document.document(), mention);
    Engine open = engine();
    return sentence.flatMap(s -> open.open(document).befalls(mention));
  }

  private static Optional<Sentence> sentenceOf(Document document, Span mention) {
    Objects.requireNonNull(mention, "mention");
    if (mention.end() > document.text().length()) {
      throw new IndexOutOfBoundsException(
          mention + " reaches beyond a text of length " + document.text().length());
    }
    List<Sentence> near =
        document.blocks().stream()
            .filter(block -> block.span().overlaps(mention))
            .flatMap(block -> block.sentences().stream())
            .toList();
    return TargetFinder.sentenceOf(near, mention);
  }

  private static SentenceSentiment of(Engine.Session session, Sentence sentence) {
    return session
        .of(sentence.span(), List.of(sentence.span()))
        .orElseGet(() -> unread(session.document(), sentence.span()));
  }

  private static SentenceSentiment unread(Document document, Span span) {
    return new SentenceSentiment(document, span, Tone.NEUTRAL, List.of(.2, .2, .2, .2, .2));
  }

  /** {@return whether this analyzer reads the vectors of a model: not that of the lexicon} */
  public boolean needsModel() {
    return engine instanceof EncoderEngine;
  }

  private Engine engine() {
    if (closed) {
      throw new IllegalStateException(
          "this SentimentAnalyzer is closed; create another with SentimentAnalyzer.create()");
    }
    return engine;
  }

  /** Ends the use of this analyzer, and closes its encoder unless that is the caller's. */
  @Override
  public void close() {
    closed = true;
    engine.close();
  }

  /** Options of a {@link SentimentAnalyzer}. Not thread-safe. */
  public static final class Builder {

    private @Nullable Encoder encoder;

    private Builder() {}

    /**
     * Sets the encoder of the methods that take a {@link Document}; default: one of its own.
     *
     * @param encoder an open encoder, which {@link SentimentAnalyzer#close()} leaves open
     * @return this builder
     */
    public Builder encoder(Encoder encoder) {
      this.encoder = Objects.requireNonNull(encoder, "encoder");
      return this;
    }

    /** {@return the analyzer} */
    public SentimentAnalyzer build() {
      return new SentimentAnalyzer(
          encoder == null
              ? new EncoderEngine(Encoder.create(), true)
              : new EncoderEngine(encoder, false));
    }
  }
}
