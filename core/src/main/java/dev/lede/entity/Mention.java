package dev.lede.entity;

import dev.lede.document.Span;
import java.util.Objects;

/**
 * A name in a document, or a pronoun or description that means somebody with a name.
 *
 * @param span where it is in the text of the document
 * @param text the words as a person would copy them, without line breaks
 * @param kind what it means
 * @param form whether it is a name
 */
public record Mention(Span span, String text, Kind kind, Form form) {

  /** What a name names. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /** A company, party, agency, team, newspaper or the like. */
    ORGANIZATION,
    /** A country, town, region or building. */
    PLACE
  }

  /** How a mention means somebody. */
  public enum Form {
    /** By a name: {@code Jane Roe}. */
    NAME,
    /** By a pronoun: {@code she}, {@code her}. */
    PRONOUN,
    /** By a description: {@code the mayor}. */
    DESCRIPTION
  }

  /**
   * Creates a mention.
   *
   * @param span in the text of the document
   * @param text the words as they are read
   * @param kind what it means
   * @param form how
   */
  public Mention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
  }

  /**
   * Creates a name.
   *
   * @param span in the text of the document
   * @param text the name as it is read
   * @param kind what it names
   */
  public Mention(Span span, String text, Kind kind) {
    this(span, text, kind, Form.NAME);
  }
}
