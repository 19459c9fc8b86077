package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.Statement;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.Summary;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Asks all three questions of an article at once: which sentences matter, what the tone is and
 * toward whom, and who said what. The article is encoded once for all; quotations are handed to the
 * sentiment, so that it tells narration from quotation.
 *
 * <p>Any document is accepted, up to a length that a service should set ({@link Builder#longest}):
 * time grows linearly with the length, about a second for 20,000 characters on one core, and there
 * is no limit by default. An analysis ends early where its thread is interrupted.
 *
 * <p>Immutable and thread-safe; the model loads on first use, and not at all for a summary alone.
 *
 * <pre>{@code
 * try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
 *   ArticleReport report = analyzer.analyze(text);
 *   Files.writeString(page, ReportWriter.html().write(report));
 * }
 * }</pre>
 */
public final class ArticleAnalyzer implements AutoCloseable {

  /** A part of a report. */
  public enum Part {
    /** Which sentences matter. */
    SUMMARY,
    /** What the tone is, and toward whom. */
    SENTIMENT,
    /** Who said what. */
    QUOTES
  }

  private final Encoder encoder;
  private final QuoteAttributor quotes;
  private final SentimentAnalyzer sentiment;
  private final Summarizer summarizer = Summarizer.create();
  private final Length length;
  private final Set<Part> parts;
  private final int longest;
  private volatile boolean closed;

  private ArticleAnalyzer(Builder builder) {
    encoder = Encoder.builder().threads(builder.threads).build();
    quotes = QuoteAttributor.builder().encoder(encoder).build();
    sentiment = SentimentAnalyzer.with(encoder);
    length = builder.length;
    parts = EnumSet.copyOf(builder.parts);
    longest = builder.longest;
  }

  /** {@return an analyzer with an encoder of its own, that gives all parts} */
  public static ArticleAnalyzer create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Analyzes plain text.
   *
   * @param text any string
   * @return the report
   * @throws TextTooLongException if the text is longer than {@link Builder#longest} allows
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if the analyzer is closed
   */
  public ArticleReport analyze(String text) {
    checkLength(Objects.requireNonNull(text, "text"));
    return analyze(Document.of(text));
  }

  /**
   * Analyzes a document.
   *
   * @param document any document
   * @return the report
   * @throws TextTooLongException if its text is longer than {@link Builder#longest} allows
   * @throws CancellationException if the thread is interrupted; it stays interrupted
   * @throws ModelException if the model is missing or damaged, or does not run on this platform
   * @throws IllegalStateException if the analyzer is closed
   */
  public ArticleReport analyze(Document document) {
    checkLength(Objects.requireNonNull(document, "document").text());
    checkOpen();
    Optional<Summary> summary = Optional.empty();
    if (parts.contains(Part.SUMMARY)) {
      checkInterrupt();
      summary = Optional.of(summarizer.summarize(document, length));
    }
    Optional<List<Quotation>> found = Optional.empty();
    if (parts.contains(Part.QUOTES)) {
      checkInterrupt();
      found = Optional.of(quotes.attribute(document));
    }
    Optional<DocumentSentiment> tone = Optional.empty();
    if (parts.contains(Part.SENTIMENT)) {
      checkInterrupt();
      List<Statement> statements =
          found.orElse(List.of()).stream()
              .map(q -> new Statement(q.speaker().map(Speaker::name), q.content()))
              .toList();
      tone = Optional.of(sentiment.analyze(document, statements));
    }
    return new ArticleReport(document, summary, tone, found);
  }

  private void checkLength(String text) {
    if (text.length() > longest) {
      throw new TextTooLongException(text.length(), longest);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException(
          "this ArticleAnalyzer is closed; create another with ArticleAnalyzer.create()");
    }
  }

  private static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted before all parts of the article were analyzed");
    }
  }

  /** {@return the checksum that names the model, see {@link Encoder#modelSha256()}} */
  public String modelSha256() {
    checkOpen();
    return encoder.modelSha256();
  }

  /** Ends the use of this analyzer and of its model. */
  @Override
  public void close() {
    closed = true;
    encoder.close();
  }

  /** Options of an {@link ArticleAnalyzer}. Not thread-safe. */
  public static final class Builder {

    private Length length = Length.sentences(3);
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private int threads = 1;
    private int longest = Integer.MAX_VALUE;

    private Builder() {}

    /**
     * Sets how long the summary may be; three sentences unasked.
     *
     * @param length any length
     * @return this builder
     */
    public Builder length(Length length) {
      this.length = Objects.requireNonNull(length, "length");
      return this;
    }

    /**
     * Sets which parts a report has; all unasked. Without quotations all the text counts as
     * narration.
     *
     * @param parts one or more
     * @return this builder
     * @throws IllegalArgumentException if there are none
     */
    public Builder only(Set<Part> parts) {
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(
            "a report needs a part; give one or more of " + EnumSet.allOf(Part.class));
      }
      this.parts = EnumSet.copyOf(parts);
      return this;
    }

    /**
     * Sets how many threads work on one article; 1 unasked. See {@link Encoder.Builder#threads}.
     *
     * @param threads 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code threads} is below 1
     */
    public Builder threads(int threads) {
      Encoder.builder().threads(threads);
      this.threads = threads;
      return this;
    }

    /**
     * Sets the length of the longest text that is analyzed; default: no limit. Longer ones are
     * refused before any work is done. For a page this counts its mark-up.
     *
     * @param longest in UTF-16 code units, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if {@code longest} is below 1
     */
    public Builder longest(int longest) {
      if (longest < 1) {
        throw new IllegalArgumentException("longest " + longest + " must be 1 or more");
      }
      this.longest = longest;
      return this;
    }

    /** {@return the analyzer} */
    public ArticleAnalyzer build() {
      return new ArticleAnalyzer(this);
    }
  }
}
