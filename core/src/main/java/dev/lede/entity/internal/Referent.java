package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody or something that a document mentions, with or without a name, while it is read. */
public final class Referent {

  /** What it is. */
  public enum Kind {
    /** A human being with a name. */
    PERSON,
    /** With a name or without. */
    ORGANIZATION,
    /** With a name. */
    PLACE,
    /** Several, with names or without. */
    GROUP,
    /** A human being or thing without a name. */
    UNNAMED
  }

  /** What pronoun stands for a person, as far as it is known. */
  enum Gender {
    MASCULINE,
    FEMININE,
    /** Who is "they" by their own wish. */
    PLURAL,
    UNKNOWN
  }

  /** How far an ending of a given name is believed. */
  private static final double LEANS = 1;

  /** Many names of women end otherwise too, so that another ending says less. */
  private static final double LEANS_LITTLE = 0.3;

  private final String name;
  private final Kind kind;
  private final TreeSet<Span> mentions = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;
  private @Nullable String given;
  private @Nullable String description;
  private @Nullable Entity entity;

  Referent(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  Referent(Entity entity, Kind kind) {
    this.name = entity.name();
    this.kind = kind;
    this.entity = entity;
    entity.names().forEach(mention -> mentions.add(mention.span()));
  }

  static Kind kindOf(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> Kind.PERSON;
      case ORGANIZATION -> Kind.ORGANIZATION;
      case PLACE -> Kind.PLACE;
    };
  }

  /** {@return its fullest name, or the words that mention it first} */
  public String name() {
    return name;
  }

  /** {@return what it is} */
  public Kind kind() {
    return kind;
  }

  /** {@return how the document describes somebody with a name, or null} */
  public @Nullable String description() {
    return description;
  }

  /** {@return where it is mentioned, in the order of the text} */
  public NavigableSet<Span> mentions() {
    return mentions;
  }

  /** {@return the entity that it is, or null} */
  public @Nullable Entity entity() {
    return entity;
  }

  /** Takes the entity as it is with all its mentions. */
  void become(Entity whole) {
    entity = whole;
  }

  /** {@return whether it is one human being} */
  public boolean isPerson() {
    return kind == Kind.PERSON || kind == Kind.UNNAMED;
  }

  /** Whether it is an organization, or has a single name that nothing says is a person's. */
  boolean mayBeFirm() {
    return kind == Kind.ORGANIZATION
        || (kind == Kind.PERSON
            && !hasGender()
            && name.indexOf(' ') < 0
            && !RuleWords.MASCULINE_NAMES.contains(NounPhrase.lower(name))
            && !RuleWords.FEMININE_NAMES.contains(NounPhrase.lower(name)));
  }

  boolean hasGender() {
    return gender != Gender.UNKNOWN;
  }

  Gender gender() {
    return gender;
  }

  boolean isMasculine() {
    return gender == Gender.MASCULINE;
  }

  boolean isFeminine() {
    return gender == Gender.FEMININE;
  }

  /** "The woman" is no man. */
  boolean canBe(String noun) {
    return !(RuleWords.MASCULINE_NOUNS.contains(noun) && isFeminine())
        && !(RuleWords.FEMININE_NOUNS.contains(noun) && isMasculine());
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

  /** "Spokeswoman" gives the gender too. */
  void learnNoun(String noun) {
    if (RuleWords.MASCULINE_NOUNS.contains(noun)) {
      gender = Gender.MASCULINE;
    } else if (RuleWords.FEMININE_NOUNS.contains(noun)) {
      gender = Gender.FEMININE;
    }
  }

  /** A given name counts only where nothing else gives the gender. */
  void learnGivenName(String word) {
    if (given == null) {
      given = word;
    }
    if (hasGender()) {
      return;
    }
    if (RuleWords.MASCULINE_NAMES.contains(word)) {
      gender = Gender.MASCULINE;
    } else if (RuleWords.FEMININE_NAMES.contains(word)) {
      gender = Gender.FEMININE;
    }
  }

  /** Who was once "she" is not "he" afterwards. */
  void learn(Gender pronoun) {
    if (!hasGender()) {
      gender = pronoun;
    }
  }

  /** Who is "they" by their own wish, whatever a name says. */
  void isThey() {
    gender = Gender.PLURAL;
  }

  /**
   * How well the ending of a given name that no list has fits a pronoun: many languages end the
   * names of women in "a", and few those of men.
   */
  double leansTo(Gender pronoun) {
    if (hasGender() || given == null || given.length() < 3) {
      return 0;
    }
    boolean feminine = given.endsWith("a") || given.endsWith("ah");
    double leans = feminine ? LEANS : LEANS_LITTLE;
    return feminine == (pronoun == Gender.FEMININE) ? leans : -leans;
  }

  /** Whether the ending of the given name speaks against a pronoun: "he" and a name in "a". */
  boolean leansAgainst(Gender pronoun) {
    return leansTo(pronoun) <= -LEANS;
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

  /** {@return kind and name} */
  @Override
  public String toString() {
    return kind + " " + name;
  }
}
