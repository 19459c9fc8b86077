package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.quotes.Quotation;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.summarize.Summary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to say of an article.
 *
 * @param document the article
 * @param summary its key sentences; empty if they were not asked for
 * @param sentiment its tone, with its targets and speakers; empty if it was not asked for
 * @param quotations who said what, in the order of the text; empty if they were not asked for
 */
public record ArticleReport(
    Document document,
    Optional<Summary> summary,
    Optional<DocumentSentiment> sentiment,
    Optional<List<Quotation>> quotations) {

  /**
   * Creates a report; the list is copied.
   *
   * @param document the article
   * @param summary its key sentences
   * @param sentiment its tone
   * @param quotations who said what
   */
  public ArticleReport {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(sentiment, "sentiment");
    quotations = quotations.map(List::copyOf);
  }
}
