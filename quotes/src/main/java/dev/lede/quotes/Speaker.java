package dev.lede.quotes;

import dev.lede.document.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is quoted. All quotations of one person in a document have an equal speaker.
 *
 * @param name the fullest name that the document gives; for those without a name the words that
 *     mention them first, such as {@code Observers} or {@code a homeless man}
 * @param kind what they are
 * @param description what the document calls a named speaker besides, where it names them as a
 *     source: {@code the militia's security official}; empty if it does not, or if there is no name
 * @param mentions where the document names them, and the descriptions and pronouns by which it
 *     quotes them, in the order of the text; other pronouns are not among them
 */
public record Speaker(String name, Kind kind, Optional<String> description, List<Span> mentions) {

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
    UNNAMED
  }

  /**
   * Creates a speaker; the list is copied.
   *
   * @param name the fullest name
   * @param kind what they are
   * @param description what the document calls them besides
   * @param mentions in the order of the text
   */
  public Speaker {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(description, "description");
    mentions = List.copyOf(mentions);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
