package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Summary;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of an article: its key sentences, its tone, and who said what in it.
 *
 * <p>A person is one {@link Entity} throughout:
 *
 * <pre>{@code
 * Entity roe = report.entity("Jane Roe").orElseThrow();
 * int named = roe.mentions().size();
 * Optional<TargetSentiment> tone = report.toward(roe);
 * List<Quotation> said = report.by(roe);
 * }</pre>
 *
 * <p>Takes some tens of kilobytes for an article of usual length, and holds on to nothing that was
 * needed to find it. To write it as JSON or in another format, use a {@link ReportWriter}.
 *
 * <p>Immutable and thread-safe. Two reports are equal if all that they say is.
 */
public final class ArticleReport {

  private final Document document;
  private final @Nullable Summary summary;
  private final @Nullable DocumentSentiment sentiment;
  private final @Nullable Quotations quotations;
  private final Entities entities;

  ArticleReport(
      Document document,
      @Nullable Summary summary,
      @Nullable DocumentSentiment sentiment,
      @Nullable Quotations quotations,
      Entities entities) {
    this.document = document;
    this.summary = summary;
    this.sentiment = sentiment;
    this.quotations = quotations;
    this.entities = entities;
  }

  /**
   * Begins a report of parts that were found by other means than an {@link ArticleAnalyzer}.
   *
   * @param document the article
   * @return a builder without parts and entities
   */
  public static Builder builder(Document document) {
    return new Builder(document);
  }

  /** {@return the article} */
  public Document document() {
    return document;
  }

  /**
   * {@return what a reader should know first, in plain sentences, most important first; empty for
   * an article like any other} There are four notes. One says that the text is empty: nothing in it
   * can be read. One says that a page has no text of an article. One says that it shows only the
   * beginning: its publisher says that it is not free, and there are fewer than 200 words. One says
   * that the text does not seem to be English, by its most frequent words.
   */
  public List<String> notes() {
    return ArticleNotes.of(document);
  }

  /** {@return the parts that the report has: those that the analyzer was asked for} */
  public Set<Part> parts() {
    EnumSet<Part> parts = EnumSet.noneOf(Part.class);
    if (summary != null) {
      parts.add(Part.SUMMARY);
    }
    if (sentiment != null) {
      parts.add(Part.SENTIMENT);
    }
    if (quotations != null) {
      parts.add(Part.QUOTES);
    }
    return Collections.unmodifiableSet(parts);
  }

  /**
   * {@return the key sentences}
   *
   * @throws IllegalStateException if the analyzer was not asked for {@link Part#SUMMARY}
   */
  public Summary summary() {
    return asked(summary, Part.SUMMARY);
  }

  /**
   * {@return the tone, with that toward each target and of each speaker}
   *
   * @throws IllegalStateException if the analyzer was not asked for {@link Part#SENTIMENT}
   */
  public DocumentSentiment sentiment() {
    return asked(sentiment, Part.SENTIMENT);
  }

  /**
   * {@return who said what, and the {@linkplain Quotations#positions() positions}}
   *
   * @throws IllegalStateException if the analyzer was not asked for {@link Part#QUOTES}
   */
  public Quotations quotations() {
    return asked(quotations, Part.QUOTES);
  }

  private <T> T asked(@Nullable T value, Part part) {
    if (value == null) {
      throw new IllegalStateException(
          "the report has no %s, since the analyzer was asked only for %s; add %s to Builder.only"
              .formatted(part, parts(), part));
    }
    return value;
  }

  /**
   * {@return the persons, organizations and places that the article names, in the order of their
   * first mentions} Targets and speakers refer to these very objects. Empty if only a summary was
   * asked for.
   */
  public Entities entities() {
    return entities;
  }

  /**
   * Returns the entity with a name.
   *
   * @param name its fullest name, one that a mention has, or the first or last words of a person's;
   *     upper and lower case are the same. Composed and decomposed accents are the same too
   * @return the first such entity; empty if there is none, and whatever the name if only a summary
   *     was asked for, which looks for no names
   */
  public Optional<Entity> entity(String name) {
    return entities.named(name);
  }

  /**
   * Returns the tone of the article toward an entity.
   *
   * @param entity an entity of this article
   * @return the tone; empty if the running text does not name the entity
   * @throws IllegalStateException if the analyzer was not asked for {@link Part#SENTIMENT}
   */
  public Optional<TargetSentiment> toward(Entity entity) {
    return sentiment().toward(entity);
  }

  /**
   * Returns what an entity says.
   *
   * @param entity an entity of this article
   * @return the quotations in the order of the text; empty if the entity is not quoted
   * @throws IllegalStateException if the analyzer was not asked for {@link Part#QUOTES}
   */
  public List<Quotation> by(Entity entity) {
    return quotations().by(entity);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ArticleReport that
            && document.equals(that.document)
            && Objects.equals(summary, that.summary)
            && Objects.equals(sentiment, that.sentiment)
            && Objects.equals(quotations, that.quotations)
            && entities.all().equals(that.entities.all()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(document, summary, sentiment);
  }

  /** {@return the document and the parts of the report, for messages and debugging} */
  @Override
  public String toString() {
    return "report on a " + document + ": " + parts();
  }

  /** The parts of an {@link ArticleReport}. Not thread-safe. */
  public static final class Builder {

    private final Document document;
    private @Nullable Summary summary;
    private @Nullable DocumentSentiment sentiment;
    private @Nullable Quotations quotations;
    private Entities entities;

    private Builder(Document document) {
      this.document = Objects.requireNonNull(document, "document");
      entities = Entities.builder(document).build();
    }

    /**
     * Sets the entities, which targets and speakers refer to; default: none.
     *
     * @param entities of the article
     * @return this builder
     */
    public Builder entities(Entities entities) {
      this.entities = Objects.requireNonNull(entities, "entities");
      return this;
    }

    /**
     * Sets the key sentences; default: no such part.
     *
     * @param summary of the article
     * @return this builder
     * @throws IllegalArgumentException if a sentence is none of the article
     */
    public Builder summary(Summary summary) {
      for (KeySentence sentence : summary.sentences()) {
        if (document.indexOf(sentence.sentence()) != sentence.index()) {
          throw new IllegalArgumentException(
              sentence + " is no sentence of the " + document + "; summarize this document");
        }
      }
      this.summary = summary;
      return this;
    }

    /**
     * Sets the tones; default: no such part.
     *
     * @param sentiment of the article
     * @return this builder
     * @throws IllegalArgumentException if the sentences are not those of the article
     */
    public Builder sentiment(DocumentSentiment sentiment) {
      List<Span> spans = sentiment.sentences().stream().map(SentenceSentiment::span).toList();
      if (!spans.equals(document.sentences().stream().map(Sentence::span).toList())) {
        throw new IllegalArgumentException(
            "the " + spans.size() + " sentences with a tone are not those of the " + document);
      }
      this.sentiment = sentiment;
      return this;
    }

    /**
     * Sets who said what; default: no such part.
     *
     * @param quotations of the article
     * @return this builder
     * @throws IllegalArgumentException if they are of another document
     */
    public Builder quotations(Quotations quotations) {
      if (!quotations.document().equals(document)) {
        throw new IllegalArgumentException(
            "the quotations are of a %s, and not of the %s"
                .formatted(quotations.document(), document));
      }
      this.quotations = quotations;
      return this;
    }

    /**
     * {@return the report}
     *
     * @throws IllegalStateException if speakers have tones, but there are no quotations by them
     */
    public ArticleReport build() {
      if (sentiment != null) {
        for (SpeakerSentiment each : sentiment.speakers()) {
          if (quotations == null || quotations.indexOf(each.speaker()) < 0) {
            throw new IllegalStateException(
                each.speaker() + " has a tone and no quotation; add the quotations");
          }
        }
      }
      return new ArticleReport(document, summary, sentiment, quotations, entities);
    }
  }
}
