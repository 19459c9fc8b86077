package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tone of a document and of its parts.
 *
 * <pre>{@code
 * DocumentSentiment tone = sentiment.analyze(document);
 * System.out.println(tone.overall().label() + ", title " + tone.title());
 * tone.reasons().stream().limit(3).forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe; lists are unmodifiable. Two are equal if all that they say is.
 */
public final class DocumentSentiment {

  private final Tone overall;
  private final Optional<Tone> title;
  private final List<SentenceSentiment> sentences;
  private final Optional<Tone> narration;
  private final Optional<Tone> quotation;
  private final List<SpeakerSentiment> speakers;
  private final List<TargetSentiment> targets;
  private final Map<Speaker, SpeakerSentiment> bySpeaker = new HashMap<>();
  private final Map<Entity, TargetSentiment> byEntity = new HashMap<>();

  DocumentSentiment(
      Tone overall,
      Optional<Tone> title,
      List<SentenceSentiment> sentences,
      Optional<Tone> narration,
      Optional<Tone> quotation,
      List<SpeakerSentiment> speakers,
      List<TargetSentiment> targets) {
    this.overall = overall;
    this.title = title;
    this.sentences = List.copyOf(sentences);
    this.narration = narration;
    this.quotation = quotation;
    this.speakers = List.copyOf(speakers);
    this.targets = List.copyOf(targets);
    speakers.forEach(each -> bySpeaker.put(each.speaker(), each));
    targets.forEach(each -> each.entity().ifPresent(entity -> byEntity.put(entity, each)));
  }

  /**
   * Begins tones that were found by other means than {@link SentimentAnalyzer}.
   *
   * @param document what they are of
   * @param overall the tone of all of it
   * @return a builder without parts
   */
  public static Builder builder(Document document, Tone overall) {
    return new Builder(document, overall);
  }

  /**
   * {@return the mean of the sentences, however long the document is; {@link Tone#NEUTRAL} if there
   * are none} If a document is nothing but a title, the tone of the title.
   */
  public Tone overall() {
    return overall;
  }

  /**
   * {@return the tone of the title; empty if the document has none} It has no share in the overall
   * one if there are sentences.
   */
  public Optional<Tone> title() {
    return title;
  }

  /**
   * {@return the sentences of the running text in order: those of {@link Document#sentences()}, one
   * for one}
   */
  public List<SentenceSentiment> sentences() {
    return sentences;
  }

  /**
   * {@return the tone of what the author writes: of the sentences without what they attribute to
   * somebody, be it said, asked, denied, thought or intended; empty if nothing is left} Fewer than
   * four words beside a quotation are its cue and do not count. A mean over parts of sentences,
   * each weighted by its share of the words of its sentence.
   */
  public Optional<Tone> narration() {
    return narration;
  }

  /**
   * {@return the tone of what people are quoted with: what they said and asked, and what documents
   * say; empty if nobody is quoted, or no quotations were given} What is denied, thought or
   * intended counts neither here nor as narration. A mean as that of the narration.
   */
  public Optional<Tone> quotation() {
    return quotation;
  }

  /**
   * {@return the tone of each speaker of the quotations given, in the order of their first one}
   * Those who only deny, think or intend something have none.
   */
  public List<SpeakerSentiment> speakers() {
    return speakers;
  }

  /**
   * {@return the tone toward each person, organization and place that the running text names, in
   * the order of their first mention} A target that the text names only as a speaker or as a place
   * where something happened has no stance: its tone is {@link Tone#NEUTRAL}.
   */
  public List<TargetSentiment> targets() {
    return targets;
  }

  /**
   * Returns the tone toward an entity.
   *
   * @param entity an entity of the document
   * @return the tone; empty if the running text does not name the entity
   */
  public Optional<TargetSentiment> toward(Entity entity) {
    Objects.requireNonNull(entity, "entity");
    return Optional.ofNullable(byEntity.get(entity));
  }

  /**
   * Returns the tone of what a speaker is quoted with.
   *
   * @param speaker a speaker of the quotations given
   * @return the tone; empty if this speaker is not quoted, or only with what they deny
   */
  public Optional<SpeakerSentiment> of(Speaker speaker) {
    Objects.requireNonNull(speaker, "speaker");
    return Optional.ofNullable(bySpeaker.get(speaker));
  }

  /**
   * {@return each sentence with the amount that it adds to the overall polarity, the largest
   * amounts of either sign first, equal ones in the order of the text} The amounts add up to the
   * overall polarity. Empty if there are no sentences.
   */
  public List<Reason> reasons() {
    return sentences.stream()
        .map(
            sentence ->
                new Reason(
                    sentence.text(),
                    sentence.tone().polarity() / sentences.size(),
                    Optional.of(sentence.span())))
        .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
        .toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof DocumentSentiment that
            && overall.equals(that.overall)
            && title.equals(that.title)
            && sentences.equals(that.sentences)
            && narration.equals(that.narration)
            && quotation.equals(that.quotation)
            && speakers.equals(that.speakers)
            && targets.equals(that.targets));
  }

  @Override
  public int hashCode() {
    return Objects.hash(overall, sentences, targets);
  }

  /** {@return the overall tone and the numbers of sentences and targets} */
  @Override
  public String toString() {
    return overall + ", " + sentences.size() + " sentences, " + targets.size() + " targets";
  }

  /** The parts of a {@link DocumentSentiment}. Not thread-safe. */
  public static final class Builder {

    private static final int CLASSES = 5;

    private final Document document;
    private final Tone overall;
    private Optional<Tone> title = Optional.empty();
    private Optional<Tone> narration = Optional.empty();
    private Optional<Tone> quotation = Optional.empty();
    private final List<SentenceSentiment> sentences = new ArrayList<>();
    private final List<SpeakerSentiment> speakers = new ArrayList<>();
    private final List<TargetSentiment> targets = new ArrayList<>();

    private Builder(Document document, Tone overall) {
      this.document = Objects.requireNonNull(document, "document");
      this.overall = Objects.requireNonNull(overall, "overall");
    }

    /**
     * Sets the tone of the title; default: none.
     *
     * @param tone of the title
     * @return this builder
     */
    public Builder title(Tone tone) {
      title = Optional.of(tone);
      return this;
    }

    /**
     * Sets the tone of what the author writes; default: none.
     *
     * @param tone of what is not quoted
     * @return this builder
     */
    public Builder narration(Tone tone) {
      narration = Optional.of(tone);
      return this;
    }

    /**
     * Sets the tone of what people are quoted with; default: none.
     *
     * @param tone of what is quoted
     * @return this builder
     */
    public Builder quotation(Tone tone) {
      quotation = Optional.of(tone);
      return this;
    }

    /**
     * Adds the tone of the next of {@link Document#sentences()}.
     *
     * @param tone of the sentence
     * @param classes the probabilities of five classes, see {@link SentenceSentiment#classes}
     * @return this builder
     * @throws IllegalArgumentException if there are not five probabilities
     * @throws IllegalStateException if all sentences have a tone
     */
    public Builder sentence(Tone tone, List<Double> classes) {
      Objects.requireNonNull(tone, "tone");
      if (classes.size() != CLASSES || !classes.stream().allMatch(p -> p >= 0 && p <= 1)) {
        throw new IllegalArgumentException(
            classes + " must be " + CLASSES + " probabilities, each in [0, 1]");
      }
      if (sentences.size() == document.sentences().size()) {
        throw new IllegalStateException(
            "all " + sentences.size() + " sentences of the document have a tone");
      }
      Span span = document.sentences().get(sentences.size()).span();
      sentences.add(new SentenceSentiment(document, span, tone, classes));
      return this;
    }

    /**
     * Adds the tone of a speaker.
     *
     * @param speaker after those that are quoted before
     * @return this builder
     */
    public Builder speaker(SpeakerSentiment speaker) {
      speakers.add(Objects.requireNonNull(speaker, "speaker"));
      return this;
    }

    /**
     * Adds the tone toward a target.
     *
     * @param target after those that are mentioned before
     * @return this builder
     */
    public Builder target(TargetSentiment target) {
      targets.add(Objects.requireNonNull(target, "target"));
      return this;
    }

    /**
     * {@return the tones}
     *
     * @throws IllegalStateException if not every sentence of the document has a tone
     */
    public DocumentSentiment build() {
      if (sentences.size() != document.sentences().size()) {
        throw new IllegalStateException(
            "the document has %d sentences, %d of which have a tone; add the others"
                .formatted(document.sentences().size(), sentences.size()));
      }
      return new DocumentSentiment(
          overall, title, sentences, narration, quotation, speakers, targets);
    }
  }
}
