package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.entity.Entities;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import dev.lede.summarize.Summary;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Asks all three questions of an article at once: which sentences matter, what the tone is and
 * toward whom, and who said what. The article is encoded once for all, and what it is encoded into
 * is let go with the end of the analysis: reports can be kept. Quotations are handed to the
 * sentiment, so that it distinguishes narration from quotation.
 *
 * <p>Any document is accepted. Time grows linearly with the length, about a second for 20,000
 * characters on one core. There is no limit by default; a service should set one ({@link
 * Builder#longest}). An analysis ends early where its thread is interrupted.
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
  private final boolean ownsEncoder;
  private final Summarizer summarizer;
  private final QuoteAttributor quotes;
  private final SentimentAnalyzer sentiment;
  private final Length length;
  private final Set<Part> parts;
  private final int longest;
  private volatile boolean closed;

  private ArticleAnalyzer(Builder builder) {
    ownsEncoder = builder.encoder == null;
    encoder =
        builder.encoder == null
            ? Encoder.builder().threads(builder.threads).build()
            : builder.encoder;
    summarizer = builder.summarizer == null ? Summarizer.create() : builder.summarizer;
    quotes =
        builder.quotes == null
            ? QuoteAttributor.builder().encoder(encoder).build()
            : builder.quotes;
    sentiment =
        builder.sentiment == null
            ? SentimentAnalyzer.builder().encoder(encoder).build()
            : builder.sentiment;
    length = builder.length;
    parts = EnumSet.copyOf(builder.parts);
    longest = builder.longest;
  }

  /** {@return an analyzer of all parts, with default settings} */
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
    if (parts.contains(Part.QUOTES) || (parts.contains(Part.SENTIMENT) && sentiment.needsModel())) {
      return report(encoder.encode(document));
    }
    Summary summary = summary(document, null);
    DocumentSentiment tone = null;
    if (parts.contains(Part.SENTIMENT)) {
      checkInterrupt();
      tone = sentiment.analyze(document);
    }
    return new ArticleReport(document, summary, tone, null, Entities.of(document, List.of()));
  }

  private ArticleReport report(EncodedDocument article) {
    Quotations quotations = null;
    if (parts.contains(Part.QUOTES)) {
      checkInterrupt();
      quotations = quotes.attribute(article);
    }
    Summary summary = summary(article.document(), quotations);
    DocumentSentiment tone = null;
    if (parts.contains(Part.SENTIMENT)) {
      checkInterrupt();
      tone =
          quotations == null ? sentiment.analyze(article) : sentiment.analyze(article, quotations);
    }
    return new ArticleReport(article.document(), summary, tone, quotations, article.entities());
  }

  /** Summarizes; where quotations are known, none is chosen without the name of who speaks. */
  private @Nullable Summary summary(Document document, @Nullable Quotations quotations) {
    if (!parts.contains(Part.SUMMARY)) {
      return null;
    }
    checkInterrupt();
    return quotations == null
        ? summarizer.summarize(document, length)
        : summarizer.summarize(document, length, SpeakerNames.of(quotations));
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

  /** Ends the use of this analyzer, and closes its encoder unless that is the caller's. */
  @Override
  public void close() {
    closed = true;
    if (ownsEncoder) {
      encoder.close();
    }
  }

  /** Options of an {@link ArticleAnalyzer}. Not thread-safe. */
  public static final class Builder {

    private @Nullable Encoder encoder;
    private @Nullable Summarizer summarizer;
    private @Nullable QuoteAttributor quotes;
    private @Nullable SentimentAnalyzer sentiment;
    private Length length = Length.sentences(3);
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private int threads = 1;
    private int longest = Integer.MAX_VALUE;

    private Builder() {}

    /**
     * Sets the encoder of all parts; default: one of its own, with the model in the jar.
     *
     * @param encoder an open encoder, with its threads or its model, which {@link
     *     ArticleAnalyzer#close()} leaves open
     * @return this builder
     */
    public Builder encoder(Encoder encoder) {
      this.encoder = Objects.requireNonNull(encoder, "encoder");
      return this;
    }

    /**
     * Sets the summarizer; default: {@link Summarizer#create()}.
     *
     * @param summarizer one with the ranker or the redundancy control of your choice
     * @return this builder
     */
    public Builder summarizer(Summarizer summarizer) {
      this.summarizer = Objects.requireNonNull(summarizer, "summarizer");
      return this;
    }

    /**
     * Sets what finds the quotations; default: a {@link QuoteAttributor} with default settings. Its
     * own encoder is not used: articles are encoded once, by that of {@link #encoder}.
     *
     * @param quotes one with the least confidence of your choice; {@link ArticleAnalyzer#close()}
     *     leaves it open
     * @return this builder
     */
    public Builder quotes(QuoteAttributor quotes) {
      this.quotes = Objects.requireNonNull(quotes, "quotes");
      return this;
    }

    /**
     * Sets what finds the tones; default: a {@link SentimentAnalyzer} with the model. Its own
     * encoder is not used: articles are encoded once, by that of {@link #encoder}; and not at all
     * for the lexicon without quotations.
     *
     * @param sentiment {@link SentimentAnalyzer#lexicon()}, say; {@link ArticleAnalyzer#close()}
     *     leaves it open
     * @return this builder
     */
    public Builder sentiment(SentimentAnalyzer sentiment) {
      this.sentiment = Objects.requireNonNull(sentiment, "sentiment");
      return this;
    }

    /**
     * Sets how long the summary may be; default: three sentences.
     *
     * @param length any length
     * @return this builder
     */
    public Builder length(Length length) {
      this.length = Objects.requireNonNull(length, "length");
      return this;
    }

    /**
     * Sets which parts a report has; default: all. Without quotations all the text counts as
     * narration.
     *
     * @param first a part
     * @param others more parts
     * @return this builder
     */
    public Builder only(Part first, Part... others) {
      EnumSet<Part> all = EnumSet.of(Objects.requireNonNull(first, "first"));
      for (Part part : others) {
        all.add(Objects.requireNonNull(part, "others"));
      }
      this.parts = all;
      return this;
    }

    /**
     * Sets which parts a report has; default: all. Without quotations all the text counts as
     * narration.
     *
     * @param parts one or more
     * @return this builder
     * @throws IllegalArgumentException if there are none
     */
    public Builder only(Set<Part> parts) {
      if (Objects.requireNonNull(parts, "parts").isEmpty()) {
        throw new IllegalArgumentException(
            "a report needs a part; give one or more of " + EnumSet.allOf(Part.class));
      }
      this.parts = EnumSet.copyOf(parts);
      return this;
    }

    /**
     * Sets how many threads work on one article, if no encoder is set; default: 1. See {@link
     * Encoder.Builder#threads}.
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
