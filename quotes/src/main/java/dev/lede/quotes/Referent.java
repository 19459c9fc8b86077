package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.entity.Entity;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something that can be a source, while a document is read. */
final class Referent {

  private enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  final String name;
  final Speaker.Kind kind;
  final TreeSet<Span> mentions = new TreeSet<>();

  private Gender gender = Gender.UNKNOWN;
  private @Nullable String description;
  private final @Nullable Entity entity;
  private @Nullable Speaker speaker;

  Referent(String name, Speaker.Kind kind) {
    this.name = name;
    this.kind = kind;
    this.entity = null;
  }

  Referent(Entity entity) {
    this.name = entity.name();
    this.kind = Speaker.Kind.of(entity.kind());
    this.entity = entity;
    entity.mentions().forEach(mention -> mentions.add(mention.span()));
  }

  boolean isPerson() {
    return kind == Speaker.Kind.PERSON || kind == Speaker.Kind.UNNAMED;
  }

  boolean hasGender() {
    return gender != Gender.UNKNOWN;
  }

  boolean isMasculine() {
    return gender == Gender.MASCULINE;
  }

  boolean isFeminine() {
    return gender == Gender.FEMININE;
  }

  /** "Mr" and "Mrs" tell, unless the given name did. */
  void learnTitle(String title) {
    if (hasGender()) {
      return;
    }
    if (RuleWords.MASCULINE_TITLES.contains(title)) {
      gender = Gender.MASCULINE;
    } else if (RuleWords.FEMININE_TITLES.contains(title)) {
      gender = Gender.FEMININE;
    }
  }

  /** "Spokeswoman" tells too. */
  void learnNoun(String noun) {
    if (RuleWords.MASCULINE_NOUNS.contains(noun)) {
      gender = Gender.MASCULINE;
    } else if (RuleWords.FEMININE_NOUNS.contains(noun)) {
      gender = Gender.FEMININE;
    }
  }

  /** A given name tells only where nothing else does. */
  void learnGivenName(String word) {
    if (hasGender()) {
      return;
    }
    if (RuleWords.MASCULINE_NAMES.contains(word)) {
      gender = Gender.MASCULINE;
    } else if (RuleWords.FEMININE_NAMES.contains(word)) {
      gender = Gender.FEMININE;
    }
  }

  /** Takes in what the document calls it besides its name; the first time counts. */
  void describe(String words) {
    if (description == null) {
      description = words;
    }
  }

  /** Takes in a mention, unless it touches a known one. */
  void mention(Span span) {
    Span before = mentions.floor(span);
    Span after = mentions.ceiling(span);
    if ((before == null || !before.overlaps(span)) && (after == null || !after.overlaps(span))) {
      mentions.add(span);
    }
  }

  /** The speaker as results show it; to be asked for when all mentions are known. */
  Speaker speaker() {
    Speaker known = speaker;
    if (known == null) {
      known = new Speaker(name, kind, description, List.copyOf(mentions), entity);
      speaker = known;
    }
    return known;
  }
}
