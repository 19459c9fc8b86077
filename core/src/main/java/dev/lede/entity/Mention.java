package dev.lede.entity;

import dev.lede.document.Span;
import java.util.Objects;

/**
 * A name in a document.
 *
 * @param span where it is in the text of the document
 * @param text the name as a person would copy it, without line breaks
 * @param kind what it names
 */
public record Mention(Span span, String text, Kind kind) {

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
}
