package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is quoted. All quotations of one person in a document have an equal speaker.
 *
 * <pre>{@code
 * for (Speaker speaker : quotations.speakers()) {
 *   System.out.println(speaker.name() + ", " + speaker.description().orElse("unknown"));
 *   quotations.by(speaker).forEach(quotation -> System.out.println("  " + quotation.text()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two speakers are equal if all that they say is.
 */
public final class Speaker {

  /** What a speaker is. */
  public enum Kind {
    /** A human being with a name. */
    PERSON,
    /** A company, party, government, newspaper, or something that speaks for one, as a report. */
    ORGANIZATION,
    /** A place that stands for an institution, as {@code Washington} for a government. */
    PLACE,
    /** Several, with names or without: {@code Observers}. */
    GROUP,
    /** A human being without a name in the document. */
    UNNAMED;

    /**
     * {@return the kind of speaker that an entity is}
     *
     * @param kind the kind of the entity
     */
    public static Kind of(Mention.Kind kind) {
      return switch (kind) {
        case PERSON -> PERSON;
        case ORGANIZATION -> ORGANIZATION;
        case PLACE -> PLACE;
      };
    }
  }

  private final String name;
  private final Kind kind;
  private final Optional<String> description;
  private final List<Span> mentions;
  private final Optional<Entity> entity;

  Speaker(
      String name,
      Kind kind,
      @Nullable String description,
      List<Span> mentions,
      @Nullable Entity entity) {
    this.name = Objects.requireNonNull(name, "name");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.description = Optional.ofNullable(description);
    this.mentions = List.copyOf(mentions);
    this.entity = Optional.ofNullable(entity);
  }

  /**
   * Creates a speaker that is an entity of the document.
   *
   * @param entity a person, organization or place
   * @return the speaker, with the name and the mentions of the entity
   */
  public static Speaker of(Entity entity) {
    Objects.requireNonNull(entity, "entity");
    return new Speaker(
        entity.name(),
        Kind.of(entity.kind()),
        null,
        entity.mentions().stream().map(Mention::span).toList(),
        entity);
  }

  /**
   * Creates a speaker without an entity, such as {@code Observers}.
   *
   * @param name the name or description
   * @param kind what it is
   * @param mentions where the document mentions it, in the order of the text
   * @return the speaker
   */
  public static Speaker of(String name, Kind kind, List<Span> mentions) {
    return new Speaker(name, kind, null, mentions, null);
  }

  /**
   * Begins a speaker of whom more is known than {@code of} takes.
   *
   * @param name the name or description
   * @param kind what the speaker is
   * @return a builder without description, mentions and entity
   */
  public static Builder builder(String name, Kind kind) {
    return new Builder(name, kind);
  }

  /**
   * {@return the fullest name in the document; without a name, the words that mention the speaker
   * first, such as {@code Observers} or {@code a homeless man}}
   */
  public String name() {
    return name;
  }

  /** {@return what the speaker is} */
  public Kind kind() {
    return kind;
  }

  /**
   * {@return how the document describes a named speaker where it names them as a source: {@code the
   * militia's security official}} Empty if it does not, or if there is no name.
   */
  public Optional<String> description() {
    return description;
  }

  /**
   * {@return where the document names them, and the descriptions and pronouns by which it quotes
   * them, in the order of the text} Other pronouns are not among them.
   */
  public List<Span> mentions() {
    return mentions;
  }

  /** {@return the entity that the speaker is; empty for those without a name that was found} */
  public Optional<Entity> entity() {
    return entity;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Speaker speaker
            && name.equals(speaker.name)
            && kind == speaker.kind
            && description.equals(speaker.description)
            && mentions.equals(speaker.mentions)
            && entity.equals(speaker.entity));
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, kind, mentions.isEmpty() ? null : mentions.get(0));
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }

  /** What is known of a {@link Speaker}. Not thread-safe. */
  public static final class Builder {

    private final String name;
    private final Kind kind;
    private @Nullable String description;
    private List<Span> mentions = List.of();
    private @Nullable Entity entity;

    private Builder(String name, Kind kind) {
      this.name = Objects.requireNonNull(name, "name");
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    /**
     * Sets how the document describes a named speaker; default: not at all.
     *
     * @param description its words
     * @return this builder
     */
    public Builder description(String description) {
      this.description = Objects.requireNonNull(description, "description");
      return this;
    }

    /**
     * Sets where the document mentions the speaker; default: nowhere.
     *
     * @param mentions in the order of the text
     * @return this builder
     */
    public Builder mentions(List<Span> mentions) {
      this.mentions = List.copyOf(mentions);
      return this;
    }

    /**
     * Sets the entity that the speaker is; default: none.
     *
     * @param entity of the document
     * @return this builder
     */
    public Builder entity(Entity entity) {
      this.entity = Objects.requireNonNull(entity, "entity");
      return this;
    }

    /** {@return the speaker} */
    public Speaker build() {
      return new Speaker(name, kind, description, mentions, entity);
    }
  }
}
