package dev.lede.sentiment;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Tells the tone of a document and of its parts, and the tone toward whom it names.
 *
 * <p>By default tones come from a small transformer ({@link Encoder}): that of a sentence from a
 * head that learned how twenty people rated sentences of newspaper editorials (Hutto and Gilbert,
 * ICWSM 2014), that toward a target from one that learned from NewsMTSC (Hamborg and Donnay, EACL
 * 2021). {@link #lexicon()} makes an analyzer that needs no model. {@code benchmarks/reports} tells
 * how often each is right.
 *
 * <p>Polarities are means and do not grow with the length of a document. A sentence's polarity is
 * its rating, from -4 to 4, divided by 4; toward a mention it is the probability of positive less
 * that of negative; toward a target the mean over its mentions. {@link Tone#label()} tells how far
 * from 0 is still neutral.
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
    return new SentimentAnalyzer(new EncoderEngine(Encoder.create(), true));
  }

  /**
   * Makes an analyzer with an encoder of the caller's, so that what another analyser has encoded is
   * not encoded again.
   *
   * @param encoder an open encoder; {@link #close()} leaves it open
   * @return the analyzer
   */
  public static SentimentAnalyzer with(Encoder encoder) {
    return new SentimentAnalyzer(
        new EncoderEngine(Objects.requireNonNull(encoder, "encoder"), false));
  }

  /**
   * {@return an analyzer that needs no model: VADER's lexicon and rules (Hutto and Gilbert, ICWSM
   * 2014)} It takes some 20 microseconds a sentence, is right far less often on news, finds no
   * targets by itself, and gives its sentence's tone for that toward a target. Its classes are
   * those of the tone, each split by how strong the polarity is.
   */
  public static SentimentAnalyzer lexicon() {
    return new SentimentAnalyzer(new LexiconEngine());
  }

  /**
   * Tells the tone of a document.
   *
   * @param document any document
   * @return its sentiment, without speakers and quotations: all counts as narration
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public DocumentSentiment analyze(Document document) {
    return analyze(document, List.of());
  }

  /**
   * Tells the tone of a document, and apart what its author writes and what people are quoted with.
   *
   * @param document any document
   * @param statements what people are quoted with, in any order
   * @return its sentiment
   * @throws IndexOutOfBoundsException if a statement reaches beyond the text
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public DocumentSentiment analyze(Document document, Collection<Statement> statements) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(statements, "statements");
    Engine.Reading reading = engine().read(document);
    List<SentenceSentiment> sentences =
        document.sentences().stream().map(s -> of(reading, s)).toList();
    Optional<Tone> title =
        document
            .title()
            .map(Block::sentences)
            .filter(list -> !list.isEmpty())
            .map(list -> Tone.mean(list.stream().map(s -> of(reading, s).tone()).toList()));
    Voices voices = new Voices(document, reading, statements);
    return new DocumentSentiment(
        sentences.isEmpty()
            ? title.orElse(Tone.NEUTRAL)
            : Tone.mean(sentences.stream().map(SentenceSentiment::tone).toList()),
        title,
        sentences,
        voices.narration(),
        voices.quotation(),
        voices.speakers(),
        new Targets(document, reading).all());
  }

  /**
   * Tells the tone of a text that is taken as one sentence, whatever it holds.
   *
   * @param text any text
   * @return its sentiment, with the span of the whole text; {@link Tone#NEUTRAL} and equal classes
   *     if there is nothing to read in it
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public SentenceSentiment ofSentence(String text) {
    Objects.requireNonNull(text, "text");
    Document document = Document.of(text);
    Span whole = new Span(0, text.length());
    return engine().read(document).of(whole, List.of(whole)).orElseGet(() -> unread(whole));
  }

  /**
   * Tells the tone toward whom or what bears a name, over all its mentions in the running text. A
   * person is found by the full name, the surname or the given name, where the text joins them;
   * "Jane Doe" is also a "Doe" without a given name, but never "John Doe". Of several whose longer
   * names a part fits, the first is meant.
   *
   * @param document any document
   * @param name the name, as the document may spell it; other words are found too, those without a
   *     capital also with one
   * @return the tone, with its evidence; empty if the running text does not name it
   * @throws IllegalArgumentException if the name is blank
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if this analyzer is closed, or its encoder
   */
  public Optional<TargetSentiment> toward(Document document, String name) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "the name \"" + name + "\" is blank; give one that the document may hold");
    }
    return new Targets(document, engine().read(document)).named(name.strip());
  }

  /**
   * Tells the tone of one sentence toward what is mentioned in it.
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
    Objects.requireNonNull(mention, "mention");
    Engine open = engine();
    Voices.checkInside(mention, document);
    List<Sentence> near =
        document.blocks().stream()
            .filter(block -> block.span().overlaps(mention))
            .flatMap(block -> block.sentences().stream())
            .toList();
    return Targets.sentenceOf(near, mention)
        .flatMap(sentence -> open.read(document).toward(sentence.span(), mention));
  }

  private static SentenceSentiment of(Engine.Reading reading, Sentence sentence) {
    return reading
        .of(sentence.span(), List.of(sentence.span()))
        .orElseGet(() -> unread(sentence.span()));
  }

  private static SentenceSentiment unread(Span span) {
    return new SentenceSentiment(span, Tone.NEUTRAL, List.of(.2, .2, .2, .2, .2));
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
}
