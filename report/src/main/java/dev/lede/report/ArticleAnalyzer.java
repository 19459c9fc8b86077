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

/**
 * Asks all three questions of an article at once: which sentences matter, what the tone is and
 * toward whom, and who said what. The article is encoded once for all; quotations are handed to the
 * sentiment, so that it tells narration from quotation.
 *
 * <p>Any document is accepted. Immutable and thread-safe; the model loads on first use, and not at
 * all for a summary alone.
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

  private ArticleAnalyzer(Builder builder) {
    encoder = Encoder.builder().threads(builder.threads).build();
    quotes = QuoteAttributor.builder().encoder(encoder).build();
    sentiment = SentimentAnalyzer.with(encoder);
    length = builder.length;
    parts = EnumSet.copyOf(builder.parts);
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
   * Analyses plain text.
   *
   * @param text any string
   * @return the report
   * @throws ModelException if the model is missing or damaged
   * @throws IllegalStateException if the analyzer is closed
   */
  public ArticleReport analyze(String text) {
    return analyze(Document.of(text));
  }

  /**
   * Analyses a document.
   *
   * @param document any document
   * @return the report
   * @throws ModelException if the model is missing or damaged
   * @throws IllegalStateException if the analyzer is closed
   */
  public ArticleReport analyze(Document document) {
    Objects.requireNonNull(document, "document");
    Optional<Summary> summary = Optional.empty();
    if (parts.contains(Part.SUMMARY)) {
      summary = Optional.of(summarizer.summarize(document, length));
    }
    Optional<List<Quotation>> found = Optional.empty();
    if (parts.contains(Part.QUOTES)) {
      found = Optional.of(quotes.attribute(document));
    }
    Optional<DocumentSentiment> tone = Optional.empty();
    if (parts.contains(Part.SENTIMENT)) {
      List<Statement> statements =
          found.orElse(List.of()).stream()
              .map(q -> new Statement(q.speaker().map(Speaker::name), q.content()))
              .toList();
      tone = Optional.of(sentiment.analyze(document, statements));
    }
    return new ArticleReport(document, summary, tone, found);
  }

  /** {@return the checksum that names the model, see {@link Encoder#modelSha256()}} */
  public String modelSha256() {
    return encoder.modelSha256();
  }

  /** Ends the use of the model. */
  @Override
  public void close() {
    encoder.close();
  }

  /** Options of an {@link ArticleAnalyzer}. Not thread-safe. */
  public static final class Builder {

    private Length length = Length.sentences(3);
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private int threads = 1;

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

    /** {@return the analyzer} */
    public ArticleAnalyzer build() {
      return new ArticleAnalyzer(this);
    }
  }
}
