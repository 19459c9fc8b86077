package dev.lede.entity;

import dev.lede.document.Span;
import java.util.Objects;

/**
 * A name where it stands in a document.
 *
 * @param span in the text of the document
 * @param text the name as it is read, without line breaks
 * @param kind what it names
 */
public record Mention(Span span, String text, Kind kind) implements Comparable<Mention> {

  /** What a name names. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, party, agency, team, newspaper or the like. */
    ORGANIZATION,
    /** A country, town, region or building. */
    PLACE
  }

  /**
   * Creates a mention.
   *
   * @param span in the text of the document
   * @param text the name as it is read
   * @param kind what it names
   */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * Compares by where the mentions stand. Mentions with one span compare as equal whatever their
   * texts and kinds.
   */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
