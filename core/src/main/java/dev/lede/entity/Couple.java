package dev.lede.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Frank and Doris Harrigan".
 *
 * @param given of whom only the given name is there
 * @param full whose surname both have
 */
record Couple(Mention given, Mention full) {

  /** Whether nothing but "and" stands between two persons. */
  static boolean areOne(Mention given, Mention full, String text) {
    int gap = full.span().begin() - given.span().end();
    return given.kind() == Mention.Kind.PERSON
        && full.kind() == Mention.Kind.PERSON
        && gap >= 3
        && gap <= 5
        && List.of("and", "&")
            .contains(text.substring(given.span().end(), full.span().begin()).strip())
        && given.text().codePoints().allMatch(Character::isLetter);
  }

  /** The first with the surname of the second, if that has one. */
  Optional<EntityDraft> first() {
    NameKey whole = NameKey.of(full);
    List<String> written = new ArrayList<>(List.of(full.text().strip().split("\\s+")));
    while (written.size() > 1 && NameKey.isSuffix(written.get(written.size() - 1))) {
      written.remove(written.size() - 1);
    }
    int size = whole.surnameSize();
    if (size >= whole.size() || size >= written.size()) {
      return Optional.empty();
    }
    String surname =
        String.join(" ", written.subList(written.size() - size, written.size()))
            .replaceAll(",$", "");
    String name = EntityDraft.bare(given.text() + " " + surname);
    NameKey words = NameKey.of(name, Mention.Kind.PERSON);
    EntityDraft draft = new EntityDraft(given, words);
    draft.complete(words, name);
    return Optional.of(draft);
  }
}
