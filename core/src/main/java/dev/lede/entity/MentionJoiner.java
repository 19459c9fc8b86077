package dev.lede.entity;

import dev.lede.document.internal.GivenNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins mentions to entities, in two goes: full names first, then the short ones. A short name is
 * one word, or the surname of several words ("van der Velde") of somebody with a longer name.
 */
final class MentionJoiner {

  private static final Map<String, String> SHORT_PLACES =
      Map.of("us", "united states", "usa", "united states", "uk", "united kingdom");

  private final String text;
  private final List<EntityDraft> drafts = new ArrayList<>();
  private final DraftIndex index = new DraftIndex();
  private final Map<String, EntityDraft> byName = new HashMap<>();
  private final Map<String, EntityDraft> byInitials = new HashMap<>();

  /** What can be a surname of several words, since it is a part of a longer name. */
  private final Set<String> parts = new HashSet<>();

  /** The persons' names of one word, each in the order of the text. */
  private final Map<String, List<Mention>> singles = new HashMap<>();

  private final Juniors juniors;
  private final Relatives relatives;
  private final SharedSurnames surnames;

  /** By surname, whether the text has a "Mr." or a "Mrs." of it, or both. */
  private final Map<String, Set<NameGender>> titles = new HashMap<>();

  MentionJoiner(String text) {
    this.text = text;
    juniors = new Juniors(text);
    relatives = new Relatives(text);
    surnames = new SharedSurnames(text, relatives);
  }

  List<EntityDraft> join(Collection<Mention> mentions) {
    for (Mention mention : mentions) {
      collect(mention, NameKey.of(mention));
    }
    List<Mention> shortOnes = new ArrayList<>();
    List<Couple> couples = new ArrayList<>();
    Mention before = null;
    EntityDraft lastFull = null;
    for (Mention mention : mentions) {
      NameKey words = NameKey.of(mention);
      if (words.size() == 0) {
        continue;
      }
      if (juniors.isOne(mention, words)) {
        addJunior(mention, words);
      } else if (words.size() > 1 && !isSurname(mention, words)) {
        if (before != null && Couple.areOne(before, mention, text) && isFirst(before)) {
          couples.add(new Couple(before, mention));
        }
        addFull(mention, words);
        if (before != null && lastFull != null && lastFull.mentions.contains(before)) {
          relatives.add(lastFull, before, mention, mention.kind() + " " + words.first());
        }
        lastFull = byName.get(key(mention.kind(), words));
      } else if (before != null && words.size() == 1 && isIntroduced(before, mention)) {
        addAcronym(before, mention, words);
      } else {
        shortOnes.add(mention);
        if (before != null
            && words.size() == 1
            && lastFull != null
            && lastFull.mentions.contains(before)) {
          relatives.add(lastFull, before, mention, key(mention.kind(), words));
        }
      }
      before = mention;
    }
    couples.forEach(this::complete);
    shortOnes.forEach(this::addShort);
    return drafts;
  }

  private void addJunior(Mention mention, NameKey words) {
    EntityDraft junior = juniors.add(mention, words);
    if (junior.mentions.size() == 1) {
      drafts.add(junior);
      index.add(words.last(), junior);
      index.add(words.first(), junior);
    }
  }

  private void collect(Mention mention, NameKey words) {
    if (mention.kind() != Mention.Kind.PERSON || words.size() == 0) {
      return;
    }
    NameGender title = NameGender.of(mention, text);
    if (title != NameGender.UNKNOWN) {
      String surname = NameKey.folded(words.last());
      titles.computeIfAbsent(surname, word -> EnumSet.noneOf(NameGender.class)).add(title);
    }
    if (words.size() == 1) {
      singles
          .computeIfAbsent(NameKey.folded(words.first()), word -> new ArrayList<>())
          .add(mention);
    } else {
      parts.addAll(words.parts());
    }
  }

  /** "van der Velde" or "García Luna", if somebody has these and a given name. */
  private boolean isSurname(Mention mention, NameKey words) {
    return mention.kind() == Mention.Kind.PERSON && parts.contains(words.folded());
  }

  private List<Mention> singles(String word) {
    return singles.getOrDefault(NameKey.folded(word), List.of());
  }

  /** How often the text has a word as the whole name of a person. */
  private int called(String word) {
    return singles(word).size();
  }

  private boolean isFirst(Mention single) {
    List<Mention> all = singles(NameKey.of(single).first());
    return !all.isEmpty() && all.get(0).equals(single);
  }

  /** Gives the first of a couple the surname of the second, unless somebody has that given name. */
  private void complete(Couple couple) {
    String given = NameKey.of(couple.given()).first();
    if (!GivenNames.contains(given)
        || !index.latest(given).isEmpty()
        || NameGender.of(couple.given(), text) != NameGender.UNKNOWN) {
      return;
    }
    couple
        .first()
        .ifPresent(
            draft -> {
              drafts.add(draft);
              index.addAll(draft, draft.fullest);
            });
  }

  /** "Popular Mobilization Forces (PMF)". */
  private boolean isIntroduced(Mention full, Mention acronym) {
    int gap = acronym.span().begin() - full.span().end();
    return gap >= 1
        && gap <= 3
        && text.substring(full.span().end(), acronym.span().begin()).strip().equals("(");
  }

  private void addAcronym(Mention full, Mention acronym, NameKey words) {
    EntityDraft draft = byName.get(key(full.kind(), NameKey.of(full)));
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
    NameGender gender = NameGender.of(mention, text);
    if (found == null) {
      found = likeFull(mention.kind(), words, gender);
    }
    if (found == null) {
      found = new EntityDraft(mention, words);
      drafts.add(found);
      String noun = Kinship.noun(text, mention);
      if (!noun.isEmpty()) {
        found.introduceAsRelative(Kinship.isChild(noun));
        gender = gender == NameGender.UNKNOWN ? Kinship.gender(noun) : gender;
      }
      String initials = words.initials();
      if (initials.length() > 1) {
        byInitials.putIfAbsent(initials, found);
      }
    } else {
      found.add(mention, words);
    }
    found.take(gender);
    byName.put(key(mention.kind(), words), found);
    index.addAll(found, words);
  }

  private @Nullable EntityDraft likeFull(Mention.Kind kind, NameKey words, NameGender gender) {
    for (String word : List.of(words.last(), words.first(), DraftIndex.letter(words.last()))) {
      for (EntityDraft candidate : index.latest(word)) {
        if (candidate.kind == kind
            && !gender.contradicts(candidate.title())
            && isOne(kind, candidate.fullest, words)) {
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
    NameKey words = NameKey.of(mention);
    String word = SHORT_PLACES.getOrDefault(words.first(), words.first());
    String key = key(mention.kind(), words);
    EntityDraft found =
        mention.kind() == Mention.Kind.PERSON ? person(mention, words) : byName.get(key);
    if (found == null && mention.kind() != Mention.Kind.PERSON) {
      found = byName.get(mention.kind() + " " + word);
    }
    if (found == null && words.size() > 1) {
      addFull(mention, words);
      return;
    }
    if (found == null && isAcronym(mention.text())) {
      found = byInitials.get(words.first());
    }
    if (found == null && mention.kind() == Mention.Kind.ORGANIZATION) {
      found = lastNamed(mention, index.latest(word));
    }
    if (found == null) {
      found = new EntityDraft(mention, words);
      drafts.add(found);
      index.add(word, found);
      index.add(DraftIndex.letter(word), found);
    } else {
      found.addShort(new Mention(mention.span(), mention.text(), found.kind), words);
    }
    NameGender title = NameGender.of(mention, text);
    found.take(title);
    if (title != NameGender.UNKNOWN) {
      found.callByTitle();
    }
    byName.putIfAbsent(key, found);
    byName.putIfAbsent(mention.kind() + " " + word, found);
  }

  private @Nullable EntityDraft person(Mention mention, NameKey words) {
    if (words.size() > 1) {
      String part = words.folded();
      return lastNamed(
          mention,
          index.withName(DraftIndex.inside(words.last()), name -> name.parts().contains(part)));
    }
    if (surnames.isAnother(mention)) {
      return null;
    }
    String word = words.first();
    EntityDraft relative =
        relatives.find(surnames.gender(mention), word, index.latest(word), byName);
    if (relative != null) {
      return relative;
    }
    List<EntityDraft> first = index.withName(word, name -> !isSecondSurname(word, name));
    EntityDraft found = lastNamed(mention, surnames.meant(mention, word, first, this::called));
    if (found == null) {
      found = lastNamed(mention, index.latest(word));
    }
    if (found == null) {
      found =
          lastNamed(
              mention,
              index.latest(DraftIndex.inside(word)).stream()
                  .filter(draft -> isFirstSurname(word, draft))
                  .toList());
    }
    if (found == null) {
      found =
          lastNamed(
              mention,
              index.withName(DraftIndex.letter(word), name -> NameKey.sameWord(name.last(), word)));
    }
    return found;
  }

  /**
   * Whether a word is "Luna" of a "Pedro García Luna" whom the text calls "García". It may name him
   * still, but rather somebody else.
   */
  private boolean isSecondSurname(String word, NameKey name) {
    return NameKey.sameWord(name.last(), word)
        && name.middle()
            .filter(middle -> singles.containsKey(NameKey.folded(middle)))
            .filter(middle -> index.latest(middle).isEmpty())
            .isPresent();
  }

  /**
   * Whether a word is "García" of a "Pedro García Luna". After a headline and a sentence with the
   * short name a text gives the whole one. If it comes later, it is somebody's who shares the word,
   * as a daughter does.
   */
  private boolean isFirstSurname(String word, EntityDraft draft) {
    List<Mention> same = singles(word);
    return (same.size() < 3 || draft.begin() < same.get(2).span().begin())
        && draft.fullest.middle().filter(middle -> NameKey.sameWord(middle, word)).isPresent();
  }

  /** The one of those that fit best that was mentioned last, or else the first one after. */
  private @Nullable EntityDraft lastNamed(Mention mention, List<EntityDraft> candidates) {
    NameGender title = NameGender.of(mention, text);
    EntityDraft best = null;
    Fit bestFit = Fit.NOT;
    int bestAt = -1;
    for (EntityDraft draft : candidates) {
      Fit fit = draft.kind == mention.kind() ? fit(title, draft) : Fit.NOT;
      if (fit != Fit.NOT && fit.compareTo(bestFit) <= 0) {
        Mention before = draft.mentions.lower(new Mention(mention.span(), "", mention.kind()));
        if (before == null && draft.isRelative() && isOnlySurname(mention, draft)) {
          continue;
        }
        int last = before == null ? -1 : before.span().begin();
        // The later of two comes first, so that of those not mentioned before the first wins.
        if (fit != bestFit || last > bestAt || (last == bestAt && last < 0)) {
          best = draft;
          bestFit = fit;
          bestAt = last;
        }
      }
    }
    return best;
  }

  /** "Mr. Roe said no. His brother, Adam Roe": whose relative Adam is comes before him. */
  private static boolean isOnlySurname(Mention mention, EntityDraft draft) {
    NameKey words = NameKey.of(mention);
    return words.size() == 1 && NameKey.sameWord(words.first(), draft.fullest.last());
  }

  /** How well a title fits an entity, the best first. */
  private enum Fit {
    WELL,
    PERHAPS,
    HARDLY,
    NOT
  }

  private Fit fit(NameGender title, EntityDraft draft) {
    if (title == NameGender.UNKNOWN) {
      // Behind "Mrs. Roe", who is nobody known, "Roe" is rather somebody known.
      return draft.fullest.size() > 1 || draft.isRelative() ? Fit.WELL : Fit.PERHAPS;
    }
    if (title.contradicts(draft.title())) {
      return Fit.NOT;
    }
    if (title.contradicts(draft.gender())) {
      // The given name may deceive, unless the text has a "Mr." and a "Mrs." of that surname.
      return titles.getOrDefault(NameKey.folded(draft.fullest.last()), Set.of()).size() > 1
          ? Fit.NOT
          : Fit.HARDLY;
    }
    return draft.gender() == NameGender.UNKNOWN ? Fit.PERHAPS : Fit.WELL;
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static String key(Mention.Kind kind, NameKey words) {
    return kind + " " + String.join(" ", words.words());
  }
}
