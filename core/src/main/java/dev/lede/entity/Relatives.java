package dev.lede.entity;

import java.util.HashMap;
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
          ",?(?: \\d{1,3},)?(?: and| with)? (her|his) (?:\\w+ )?"
              + "(?:husband|wife|brother|sister|son|daughter|father|mother|twin),? ");

  /** How many relatives of one person are kept. */
  private static final int MOST = 16;

  private final String text;

  /** The names of the relatives of a person with a full name. */
  private final Map<EntityDraft, Set<String>> names = new HashMap<>();

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
    if (given.kind() == Mention.Kind.PERSON && between.matches()) {
      owner.take("her".equals(between.group(1)) ? NameGender.FEMININE : NameGender.MASCULINE);
      Set<String> known = names.computeIfAbsent(owner, draft -> new LinkedHashSet<>());
      if (known.size() < MOST) {
        known.add(key);
      }
    }
  }

  /**
   * Returns the relative whom a title before a surname fits, and not the person.
   *
   * @param persons those with the surname
   * @param byName where to find a relative
   */
  @Nullable EntityDraft find(
      NameGender title,
      String surname,
      List<EntityDraft> persons,
      Map<String, EntityDraft> byName) {
    if (title == NameGender.UNKNOWN) {
      return null;
    }
    for (EntityDraft person : persons) {
      for (String name : names.getOrDefault(person, Set.of())) {
        EntityDraft relative = byName.get(name);
        if (relative != null
            && title.contradicts(person.gender())
            && NameKey.sameWord(person.fullest.last(), surname)
            && !title.contradicts(relative.gender())) {
          return relative;
        }
      }
    }
    return null;
  }
}
