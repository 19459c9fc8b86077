package dev.lede.entity;

import dev.lede.document.internal.Spelling;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, organization or place with all its mentions in a document. Every result about a
 * document refers to the same entities: a speaker and a target with equal entities are one.
 *
 * <p>Immutable and thread-safe. Two entities are equal if all that they say is.
 */
public final class Entity {

  private final int index;
  private final String name;
  private final Mention.Kind kind;
  private final List<Mention> mentions;

  /**
   * @param mentions at least one, in the order of the text
   */
  Entity(int index, String name, Mention.Kind kind, List<Mention> mentions) {
    this.index = index;
    this.name = name;
    this.kind = kind;
    this.mentions = List.copyOf(mentions);
  }

  /** {@return the position of the entity in {@link Entities#all()}, from 0} */
  public int index() {
    return index;
  }

  /**
   * {@return the fullest of its names, without a possessive ending} For "Frank" in "Frank and Doris
   * Roe" it is "Frank Roe", though these words stand nowhere together.
   */
  public String name() {
    return name;
  }

  /** {@return what it is} */
  public Mention.Kind kind() {
    return kind;
  }

  /**
   * {@return where the document names it, and the pronouns and descriptions that mean it, in the
   * order of the text}
   */
  public List<Mention> mentions() {
    return mentions;
  }

  /** {@return where the document names it, in the order of the text; at least once} */
  public List<Mention> names() {
    return mentions.stream().filter(mention -> mention.form() == Mention.Form.NAME).toList();
  }

  /**
   * {@return whether the entity has a name}
   *
   * @param name its fullest name, or the text of one of its {@link #names()}; upper and lower case
   *     are the same, and so are composed and decomposed accents
   */
  public boolean isNamed(String name) {
    Objects.requireNonNull(name, "name");
    return Spelling.isSame(this.name, name)
        || names().stream().anyMatch(mention -> Spelling.isSame(mention.text(), name));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Entity entity
            && index == entity.index
            && name.equals(entity.name)
            && kind == entity.kind
            && mentions.equals(entity.mentions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(index, name, kind);
  }

  /** {@return kind, name and number of mentions, such as {@code PERSON Jane Roe (3 mentions)}} */
  @Override
  public String toString() {
    int count = mentions.size();
    return kind + " " + name + " (" + count + (count == 1 ? " mention)" : " mentions)");
  }
}
