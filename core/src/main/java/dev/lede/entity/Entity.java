package dev.lede.entity;

import java.util.List;

/**
 * A person, organisation or place with all its mentions in a document.
 *
 * @param name the fullest of its names, without a possessive ending
 * @param kind what it is
 * @param mentions in the order of the text; at least one
 */
public record Entity(String name, Mention.Kind kind, List<Mention> mentions) {

  /**
   * Creates an entity; the list is copied.
   *
   * @param name the fullest of its names
   * @param kind what it is
   * @param mentions at least one, in the order of the text
   * @throws IllegalArgumentException if there is no mention
   */
  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("entity " + name + " must have a mention");
    }
  }
}
