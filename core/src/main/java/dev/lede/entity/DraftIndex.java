package dev.lede.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Entities by the words of their names. */
final class DraftIndex {

  /** How many entities with the same word are looked at, the latest first. */
  private static final int LATEST = 16;

  private final Map<String, List<EntityDraft>> byWord = new HashMap<>();

  /** Takes in an entity by all that its name can be found by. */
  void addAll(EntityDraft draft, NameKey words) {
    add(words.last(), draft);
    add(words.first(), draft);
    add(letter(words.last()), draft);
    if (draft.kind == Mention.Kind.PERSON && words.size() > 2) {
      words.words().subList(1, words.size()).forEach(word -> add(inside(word), draft));
    }
  }

  /** The latest entities with a word in a name that fits. */
  List<EntityDraft> withName(String key, Predicate<NameKey> fits) {
    return latest(key).stream().filter(draft -> fits.test(draft.fullest)).toList();
  }

  /** The entities with a word in their names that were made last, the last one first. */
  List<EntityDraft> latest(String word) {
    List<EntityDraft> all = byWord.getOrDefault(NameKey.folded(word), List.of());
    List<EntityDraft> latest =
        new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
    Collections.reverse(latest);
    return latest;
  }

  void add(String word, EntityDraft draft) {
    String folded = NameKey.folded(word);
    if (draft.words.add(folded)) {
      byWord.computeIfAbsent(folded, w -> new ArrayList<>()).add(draft);
    }
  }

  /** What long words with one first letter are found by, for another spelling. */
  static String letter(String word) {
    return "^" + Character.toString(word.codePointAt(0));
  }

  /** What persons are found by whose names have a word behind the given name. */
  static String inside(String word) {
    return "~" + word;
  }
}
