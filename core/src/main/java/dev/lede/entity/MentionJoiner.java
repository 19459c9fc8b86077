package dev.lede.entity;

import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins mentions to entities, in two goes: full names first, then the short ones. */
final class MentionJoiner {

  private static final Map<String, String> SHORT_PLACES =
      Map.of("us", "united states", "usa", "united states", "uk", "united kingdom");

  /** How many entities with the same word are looked at, the latest first. */
  private static final int LATEST = 16;

  private final String text;
  private final List<EntityDraft> drafts = new ArrayList<>();
  private final Map<String, List<EntityDraft>> byWord = new HashMap<>();
  private final Map<String, EntityDraft> byName = new HashMap<>();
  private final Map<String, EntityDraft> byInitials = new HashMap<>();

  MentionJoiner(String text) {
    this.text = text;
  }

  List<EntityDraft> join(Collection<Mention> mentions) {
    List<Mention> shortOnes = new ArrayList<>();
    Mention before = null;
    for (Mention mention : mentions) {
      NameKey words = NameKey.of(mention.text());
      if (words.size() == 0) {
        continue;
      }
      if (words.size() > 1) {
        addFull(mention, words);
      } else if (before != null && isIntroduced(before, mention)) {
        addAcronym(before, mention, words);
      } else {
        shortOnes.add(mention);
      }
      before = mention;
    }
    shortOnes.forEach(this::addShort);
    return drafts;
  }

  /** "Popular Mobilization Forces (PMF)". */
  private boolean isIntroduced(Mention full, Mention acronym) {
    int gap = acronym.span().begin() - full.span().end();
    return gap >= 1
        && gap <= 3
        && text.substring(full.span().end(), acronym.span().begin()).strip().equals("(");
  }

  private void addAcronym(Mention full, Mention acronym, NameKey words) {
    EntityDraft draft = byName.get(key(full.kind(), NameKey.of(full.text())));
    if (draft == null) {
      addShort(acronym);
    } else {
      draft.mentions.add(new Mention(acronym.span(), acronym.text(), draft.kind));
      byName.put(key(draft.kind, words), draft);
      byInitials.put(words.first(), draft);
    }
  }

  private void addFull(Mention mention, NameKey words) {
    EntityDraft found = byName.get(key(mention.kind(), words));
    if (found == null) {
      found = likeFull(mention.kind(), words);
    }
    if (found == null) {
      found = new EntityDraft(mention, words);
      drafts.add(found);
      String initials = words.initials();
      if (initials.length() > 1) {
        byInitials.putIfAbsent(initials, found);
      }
    } else {
      found.add(mention, words);
    }
    byName.put(key(mention.kind(), words), found);
    index(words.last(), found);
    index(words.first(), found);
    index(letter(words.last()), found);
  }

  private @Nullable EntityDraft likeFull(Mention.Kind kind, NameKey words) {
    for (String word : List.of(words.last(), words.first(), letter(words.last()))) {
      for (EntityDraft candidate : latest(word)) {
        if (candidate.kind == kind && isOne(kind, candidate.fullest, words)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static boolean isOne(Mention.Kind kind, NameKey one, NameKey other) {
    if (kind == Mention.Kind.PERSON) {
      return one.canBe(other);
    }
    NameKey longer = one.size() >= other.size() ? one : other;
    NameKey shorter = longer.equals(one) ? other : one;
    int n = shorter.size();
    return longer.words().subList(0, n).equals(shorter.words())
        || longer.words().subList(longer.size() - n, longer.size()).equals(shorter.words());
  }

  private void addShort(Mention mention) {
    NameKey words = NameKey.of(mention.text());
    String word = SHORT_PLACES.getOrDefault(words.first(), words.first());
    String key = key(mention.kind(), words);
    EntityDraft found =
        mention.kind() == Mention.Kind.PERSON ? person(mention, word) : byName.get(key);
    if (found == null && mention.kind() != Mention.Kind.PERSON) {
      found = byName.get(mention.kind() + " " + word);
    }
    if (found == null && isAcronym(mention.text())) {
      found = byInitials.get(words.first());
    }
    if (found == null && mention.kind() == Mention.Kind.ORGANIZATION) {
      found = named(mention.kind(), word, mention.span());
    }
    if (found == null) {
      found = new EntityDraft(mention, words);
      drafts.add(found);
      index(word, found);
      index(letter(word), found);
    } else {
      found.mentions.add(new Mention(mention.span(), mention.text(), found.kind));
    }
    byName.putIfAbsent(key, found);
    byName.putIfAbsent(mention.kind() + " " + word, found);
  }

  private @Nullable EntityDraft person(Mention mention, String word) {
    EntityDraft found = named(Mention.Kind.PERSON, word, mention.span());
    if (found != null) {
      return found;
    }
    for (EntityDraft draft : latest(letter(word))) {
      if (draft.kind == Mention.Kind.PERSON && NameKey.sameWord(draft.fullest.last(), word)) {
        return draft;
      }
    }
    return null;
  }

  /** The one with that word in its name that was mentioned last, or else the first one after. */
  private @Nullable EntityDraft named(Mention.Kind kind, String word, Span at) {
    EntityDraft best = null;
    int bestAt = -1;
    for (EntityDraft draft : latest(word)) {
      if (draft.kind == kind) {
        Mention before = draft.mentions.lower(new Mention(at, "", kind));
        int last = before == null ? -1 : before.span().begin();
        // The later of two comes first, so that of those not mentioned before the first wins.
        if (best == null || last > bestAt || (last == bestAt && last < 0)) {
          best = draft;
          bestAt = last;
        }
      }
    }
    return best;
  }

  /** The entities with a word in their names that were made last, the last one first. */
  private List<EntityDraft> latest(String word) {
    List<EntityDraft> all = byWord.getOrDefault(word, List.of());
    List<EntityDraft> latest =
        new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
    Collections.reverse(latest);
    return latest;
  }

  private void index(String word, EntityDraft draft) {
    if (draft.words.add(word)) {
      byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(draft);
    }
  }

  /** What long words with one first letter are found by, for another spelling. */
  private static String letter(String word) {
    return "^" + Character.toString(word.codePointAt(0));
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static String key(Mention.Kind kind, NameKey words) {
    return kind + " " + String.join(" ", words.words());
  }
}
