package dev.lede.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Relatives of whom a text gives only the given name, as in "Doris Roe and her husband, Frank".
 * "Mr. Roe" is Frank there, since Doris is none.
 */
final class Relatives {

  private static final Pattern RELATION =
      Pattern.compile(
          "(?:([^.!?\\n\"“”]{0,60}) (her|his)|(?s:.{0,200})[.!?][\"”]?\\s+(Her|His)) (?:\\w+ )?"
              + "(?:husband|wife|brother|sister|father|mother|twin|(son|daughter|niece|nephew)),? ");

  /** Nothing but an age between a person and "and her husband". */
  private static final Pattern NEXT = Pattern.compile(",?(?: \\d{1,3},)?(?: and| with)?");

  /** How many relatives of one person are kept. */
  private static final int MOST = 16;

  private final String text;

  /** The names of the relatives of a person with a full name. */
  private final Map<EntityDraft, Set<String>> names = new HashMap<>();

  /** The younger ones of them. */
  private final Map<EntityDraft, Set<String>> children = new HashMap<>();

  Relatives(String text) {
    this.text = text;
  }

  /**
   * Takes in a given name, if the text says that it is a relative's; and by "her" or "his" what the
   * person is.
   *
   * @param owner the person
   * @param full where the person is named last
   * @param given the name behind
   * @param key by what the relative is found
   */
  void add(EntityDraft owner, Mention full, Mention given, String key) {
    int begin = full.span().end();
    Matcher between = RELATION.matcher(text).region(begin, Math.max(begin, given.span().begin()));
    if (given.kind() != Mention.Kind.PERSON || !between.matches()) {
      return;
    }
    String pronoun = between.group(2) == null ? between.group(3) : between.group(2);
    NameGender gender =
        pronoun.equalsIgnoreCase("her") ? NameGender.FEMININE : NameGender.MASCULINE;
    boolean next = between.group(1) != null && NEXT.matcher(between.group(1)).matches();
    if (next || !gender.contradicts(owner.gender())) {
      owner.take(gender);
      Set<String> known = names.computeIfAbsent(owner, draft -> new LinkedHashSet<>());
      if (known.size() < MOST) {
        known.add(key);
        if (between.group(4) != null) {
          children.computeIfAbsent(owner, draft -> new HashSet<>()).add(key);
        }
      }
    }
  }

  /** Whether the text introduces one person as a child of another, or of a brother or sister. */
  boolean isChild(EntityDraft child, EntityDraft owner) {
    return children
        .getOrDefault(owner, Set.of())
        .contains(child.kind + " " + child.fullest.first());
  }

  /**
   * Returns the relative whom a title before a surname, or a pronoun beside it, fits, and not the
   * person.
   *
   * @param gender what title or pronoun say
   * @param persons those with the surname
   * @param byName where to find a relative
   */
  @Nullable EntityDraft find(
      NameGender gender,
      String surname,
      List<EntityDraft> persons,
      Map<String, EntityDraft> byName) {
    if (gender == NameGender.UNKNOWN) {
      return null;
    }
    for (EntityDraft person : persons) {
      for (String name : names.getOrDefault(person, Set.of())) {
        EntityDraft relative = byName.get(name);
        if (relative != null
            && gender.contradicts(person.gender())
            && NameKey.sameWord(person.fullest.last(), surname)
            && !gender.contradicts(relative.gender())) {
          return relative;
        }
      }
    }
    return null;
  }
}
