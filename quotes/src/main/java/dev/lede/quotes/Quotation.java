package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.internal.Excerpt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said, written, asked, denied, thought or planned.
 *
 * <p>All spans count in {@link Document#text()}; they neither begin nor end with white space.
 *
 * <pre>{@code
 * for (Quotation quotation : quotations.all()) {
 *   String who = quotation.speaker().map(Speaker::name).orElse("somebody");
 *   System.out.println(who + " (" + quotation.act() + "): " + quotation.text());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two quotations are equal if all that they say is.
 */
public final class Quotation {

  /** How much of a content is in quotation marks, by its letters and digits. */
  public enum Kind {
    /** 95 % and more. */
    DIRECT,
    /** More than 2 %. */
    MIXED,
    /** Hardly anything: the content in the words of the author. */
    INDIRECT
  }

  /** What somebody did with the content. */
  public enum Act {
    /** Said or written, as a statement, promise, demand, threat or accusation. */
    SAID,
    /** Asked. */
    ASKED,
    /** Reported as not said, as denied, or as what somebody refused to say. */
    DENIED,
    /** What a report, a study, a law, a sign or another thing that is read says. */
    DOCUMENT,
    /** Believed, known or felt. */
    THOUGHT,
    /** Planned, wished or decided. */
    INTENDED;

    /**
     * {@return whether it belongs on a list of who said what: true but for {@link #THOUGHT} and
     * {@link #INTENDED}, which are positions}
     */
    public boolean isListed() {
      return this != THOUGHT && this != INTENDED;
    }
  }

  private final Kind kind;
  private final Act act;
  private final List<Span> content;
  private final String text;
  private final List<Span> fragments;
  private final Optional<Span> cue;
  private final Optional<Span> source;
  private final Optional<Speaker> speaker;
  private final Optional<Speaker> through;
  private final double saidConfidence;
  private final double speakerConfidence;
  private final double[] signs;
  private final @Nullable Confidence model;
  private final double[] speakerSigns;
  private final @Nullable Confidence speakerModel;
  private final List<Sentence> sentences;

  private Quotation(Builder builder) {
    kind = builder.kind;
    act = builder.act;
    content = builder.content;
    fragments = builder.fragments;
    cue = Optional.ofNullable(builder.cue);
    source = Optional.ofNullable(builder.source);
    speaker = Optional.ofNullable(builder.speaker);
    through = Optional.ofNullable(builder.through);
    saidConfidence = builder.saidConfidence;
    speakerConfidence = builder.speaker == null ? 0 : builder.speakerConfidence;
    signs = builder.signs.values().stream().mapToDouble(Double::doubleValue).toArray();
    model = builder.model;
    speakerSigns =
        builder.speakerSigns.values().stream().mapToDouble(Double::doubleValue).toArray();
    speakerModel = builder.speakerModel;
    text = textOf(builder.document, content);
    sentences = sentencesOf(builder.document, content);
  }

  /**
   * Creates a quotation that was found by other means than {@link QuoteAttributor}.
   *
   * @param document the document that it is in
   * @param kind how much of it is in quotation marks
   * @param content what was said, without the quotation marks around it, in order; at least one
   *     span
   * @return a builder without cue, source and speaker, and with a confidence of 1
   * @throws IllegalArgumentException if there is no content
   * @throws IndexOutOfBoundsException if a span reaches beyond the text
   */
  public static Builder builder(Document document, Kind kind, List<Span> content) {
    return new Builder(document, kind, content);
  }

  /** {@return how much of it is in quotation marks} */
  public Kind kind() {
    return kind;
  }

  /** {@return what the speaker did with it} */
  public Act act() {
    return act;
  }

  /**
   * {@return what was said, as a person would copy it: without line breaks and outer quotation
   * marks, and with {@code " … "} where it is interrupted}
   */
  public String text() {
    return text;
  }

  /**
   * {@return where that is, without the quotation marks around it: one span, or several in order if
   * it is interrupted ({@code "…," she said, "…"}) or continues in another paragraph} They do not
   * overlap.
   */
  public List<Span> content() {
    return content;
  }

  /** {@return the parts of the content in quotation marks, without the marks; empty if indirect} */
  public List<Span> fragments() {
    return fragments;
  }

  /**
   * {@return the words that report it, such as {@code said}, or the colon or dash that stands for
   * them; empty if there are none}
   */
  public Optional<Span> cue() {
    return cue;
  }

  /**
   * {@return the mention of who said it, nearest to the cue: a name, a description or a pronoun}
   * For quotations that continue a turn, that of the turn; empty if the text names no source.
   */
  public Optional<Span> source() {
    return source;
  }

  /**
   * {@return who is meant by the source; empty if the text does not say, or if it is more likely
   * somebody else than who was found} The source stays where the speaker is empty.
   */
  public Optional<Speaker> speaker() {
    return speaker;
  }

  /**
   * {@return who reports that the speaker said it, where the text names both: the newspaper in
   * {@code N. was quoted by the newspaper as saying}; else empty}
   */
  public Optional<Speaker> through() {
    return through;
  }

  /**
   * {@return the probability, in [0, 1], that these words were said, and by this speaker: {@link
   * #saidConfidence()} times {@link #speakerConfidence()}; without a speaker the first alone}
   */
  public double confidence() {
    return speaker.isPresent() ? saidConfidence * speakerConfidence : saidConfidence;
  }

  /**
   * {@return the probability, in [0, 1], that this is a quotation with about this content,
   * estimated on annotated news} See {@link QuoteAttributor}.
   */
  public double saidConfidence() {
    return saidConfidence;
  }

  /**
   * {@return the probability, in [0, 1], that the speaker is the right one if the content is;
   * estimated on annotated news} 0 without a speaker.
   */
  public double speakerConfidence() {
    return speakerConfidence;
  }

  /**
   * {@return why {@link #saidConfidence()} is what it is: the log odds that each sign adds, the
   * largest amounts of either sign first} Together they are its log odds. Names and weights may
   * change with the model. Empty for quotations found by other means.
   */
  public List<Reason> reasons() {
    return model == null ? List.of() : model.reasons(signs());
  }

  /**
   * {@return the same of {@link #speakerConfidence()}} Also for a speaker who was found and left
   * out as more likely wrong than right; empty if nobody was found.
   */
  public List<Reason> speakerReasons() {
    return speakerModel == null ? List.of() : speakerModel.reasons(speakerSigns());
  }

  /**
   * {@return the sentences of {@link Document#sentences()} that the content touches, in order;
   * empty for a quotation in a title, heading or caption}
   */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** What the confidence in the words is computed from, by name. */
  Map<String, Double> signs() {
    return byName(signs, Confidence.SIGNS);
  }

  /** What the confidence in the speaker is computed from, by name; empty if nobody was found. */
  Map<String, Double> speakerSigns() {
    return byName(speakerSigns, SpeakerSigns.NAMES);
  }

  private static Map<String, Double> byName(double[] values, List<String> names) {
    Map<String, Double> byName = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byName.put(names.get(i), values[i]);
    }
    return byName;
  }

  /** Whether a document has the words of this quotation where it is. */
  boolean isIn(Document document) {
    return content.get(content.size() - 1).end() <= document.text().length()
        && textOf(document, content).equals(text);
  }

  private static String textOf(Document document, List<Span> content) {
    return content.stream().map(document::textOf).collect(Collectors.joining(" … "));
  }

  private static List<Sentence> sentencesOf(Document document, List<Span> content) {
    List<Sentence> found = new ArrayList<>();
    for (Span span : content) {
      for (Sentence sentence : document.sentencesIn(span)) {
        if (found.isEmpty()
            || found.get(found.size() - 1).span().begin() < sentence.span().begin()) {
          found.add(sentence);
        }
      }
    }
    return List.copyOf(found);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Quotation quotation
            && kind == quotation.kind
            && act == quotation.act
            && content.equals(quotation.content)
            && text.equals(quotation.text)
            && fragments.equals(quotation.fragments)
            && cue.equals(quotation.cue)
            && source.equals(quotation.source)
            && speaker.equals(quotation.speaker)
            && through.equals(quotation.through)
            && Double.compare(saidConfidence, quotation.saidConfidence) == 0
            && Double.compare(speakerConfidence, quotation.speakerConfidence) == 0
            && Arrays.equals(signs, quotation.signs)
            && Arrays.equals(speakerSigns, quotation.speakerSigns)
            && sentences.equals(quotation.sentences));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, content, cue, source);
  }

  /**
   * {@return confidence, kind, act, speaker, first words and place, such as {@code 0.96 DIRECT SAID
   * Jane Roe: “It is over.” [12, 23)}}
   */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.2f %s %s %s: “%s” %s",
        confidence(),
        kind,
        act,
        speaker.map(Speaker::name).orElse("(nobody named)"),
        Excerpt.of(text),
        new Span(content.get(0).begin(), content.get(content.size() - 1).end()));
  }

  /** The parts of a {@link Quotation}. Not thread-safe. */
  public static final class Builder {

    private final Document document;
    private final Kind kind;
    private final List<Span> content;
    private List<Span> fragments = List.of();
    private @Nullable Span cue;
    private @Nullable Span source;
    private Act act = Act.SAID;
    private @Nullable Speaker speaker;
    private @Nullable Speaker through;
    private double saidConfidence = 1;
    private double speakerConfidence = 1;
    private Map<String, Double> signs = Map.of();
    private @Nullable Confidence model;
    private Map<String, Double> speakerSigns = Map.of();
    private @Nullable Confidence speakerModel;

    private Builder(Document document, Kind kind, List<Span> content) {
      this.document = Objects.requireNonNull(document, "document");
      this.kind = Objects.requireNonNull(kind, "kind");
      this.content = inside(content);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("a quotation must have content; give one span or more");
      }
    }

    private List<Span> inside(List<Span> spans) {
      spans.forEach(this::inside);
      return List.copyOf(new TreeSet<>(spans));
    }

    private Span inside(Span span) {
      if (span.end() > document.text().length()) {
        throw new IndexOutOfBoundsException(
            span + " reaches beyond a text of length " + document.text().length());
      }
      return span;
    }

    /**
     * Sets the parts of the content in quotation marks; default: none.
     *
     * @param fragments without the marks, in order
     * @return this builder
     * @throws IndexOutOfBoundsException if a span reaches beyond the text
     */
    public Builder fragments(List<Span> fragments) {
      this.fragments = inside(fragments);
      return this;
    }

    /**
     * Sets the words that report it; default: none.
     *
     * @param cue such as {@code said}
     * @return this builder
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public Builder cue(Span cue) {
      this.cue = inside(cue);
      return this;
    }

    /**
     * Sets the mention of who said it; default: none.
     *
     * @param source a name, a description or a pronoun
     * @return this builder
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public Builder source(Span source) {
      this.source = inside(source);
      return this;
    }

    /**
     * Sets who said it; default: nobody known.
     *
     * @param speaker the speaker; equal ones are one
     * @return this builder
     */
    public Builder speaker(Speaker speaker) {
      this.speaker = Objects.requireNonNull(speaker, "speaker");
      return this;
    }

    /**
     * Sets what the speaker did with it; default: {@link Act#SAID}.
     *
     * @param act the act
     * @return this builder
     */
    public Builder act(Act act) {
      this.act = Objects.requireNonNull(act, "act");
      return this;
    }

    /**
     * Sets who reports that the speaker said it; default: nobody but the text.
     *
     * @param reporter the speaker between
     * @return this builder
     */
    public Builder through(Speaker reporter) {
      this.through = Objects.requireNonNull(reporter, "reporter");
      return this;
    }

    /**
     * Sets how probable it is that these words were said; default: 1.
     *
     * @param confidence in [0, 1]
     * @return this builder
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    public Builder saidConfidence(double confidence) {
      this.saidConfidence = checked(confidence, "said confidence");
      return this;
    }

    /**
     * Sets how probable it is that the speaker is the right one; default: 1. Without a speaker it
     * is not used.
     *
     * @param confidence in [0, 1]
     * @return this builder
     * @throws IllegalArgumentException if the value is not in [0, 1]
     */
    public Builder speakerConfidence(double confidence) {
      this.speakerConfidence = checked(confidence, "speaker confidence");
      return this;
    }

    private static double checked(double confidence, String name) {
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException(name + " " + confidence + " must be in [0, 1]");
      }
      return confidence;
    }

    /** Returns the confidence so far that these words were said. */
    double saidConfidence() {
      return saidConfidence;
    }

    /** Sets what the confidence follows from, and so the confidence. */
    Builder signs(Map<String, Double> signs, Confidence model) {
      this.signs = signs;
      this.model = model;
      return saidConfidence(model.of(signs));
    }

    /** Sets what the confidence in the speaker follows from, and so that confidence. */
    Builder speakerSigns(Map<String, Double> signs, Confidence model) {
      this.speakerSigns = signs;
      this.speakerModel = model;
      return speakerConfidence(model.of(signs));
    }

    /** Returns the confidence so far in the speaker. */
    double speakerConfidence() {
      return speakerConfidence;
    }

    /** {@return the quotation} */
    public Quotation build() {
      return new Quotation(this);
    }
  }
}
