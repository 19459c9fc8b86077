package dev.lede.quotes;

import dev.lede.document.Span;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something that can be a source, while a document is read. */
final class Referent {

  /** What is known of the gender that its pronouns have. */
  enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  final String name;
  final Speaker.Kind kind;
  final TreeSet<Span> mentions = new TreeSet<>();
  Gender gender = Gender.UNKNOWN;

  /** What it was called besides its name, first in the text. */
  @Nullable String description;

  private @Nullable Speaker speaker;

  Referent(String name, Speaker.Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  boolean isPerson() {
    return kind == Speaker.Kind.PERSON || kind == Speaker.Kind.UNNAMED;
  }

  /** The speaker as results show it; to be asked for when all mentions are known. */
  Speaker speaker() {
    Speaker known = speaker;
    if (known == null) {
      known =
          new Speaker(
              name, kind, Optional.ofNullable(description), java.util.List.copyOf(mentions));
      speaker = known;
    }
    return known;
  }
}
