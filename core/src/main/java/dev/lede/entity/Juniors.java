package dev.lede.entity;

import java.util.HashMap;
import java.util.Map;

/** Sons who are called like the father: {@code His son, Luis Roe Jr.} */
final class Juniors {

  private final String text;
  private final Map<String, EntityDraft> byName = new HashMap<>();

  Juniors(String text) {
    this.text = text;
  }

  /** Whether a mention introduces such a son, or names one once more. */
  boolean isOne(Mention mention, NameKey words) {
    String generation = Kinship.generation(text, mention);
    return mention.kind() == Mention.Kind.PERSON
        && !generation.isEmpty()
        && (byName.containsKey(key(words, generation))
            || Kinship.isChild(Kinship.noun(text, mention)));
  }

  /** Returns the son, with the mention. */
  EntityDraft add(Mention mention, NameKey words) {
    String key = key(words, Kinship.generation(text, mention));
    EntityDraft known = byName.get(key);
    if (known != null) {
      known.add(mention, words);
      return known;
    }
    EntityDraft junior = new EntityDraft(mention, words);
    junior.introduceAsRelative(true);
    junior.take(Kinship.gender(Kinship.noun(text, mention)));
    byName.put(key, junior);
    return junior;
  }

  private static String key(NameKey words, String generation) {
    return words.folded() + " " + generation;
  }
}
