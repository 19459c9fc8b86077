package dev.lede.entity;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The entities of a document: mentions joined by their names.
 *
 * <p>A person's full name takes up the mentions of the surname, or of the given name, that follow
 * it; those before the first full name, as in a headline, belong to the first one that fits. Full
 * names are one person's if their last words agree and their first ones do not contradict each
 * other ("A. Smith"). Organizations and places are joined by equal names, by an acronym ("Popular
 * Mobilization Forces (PMF)"), and where the words of one name begin or end the other ("Islamic
 * State group"). Longer words need not be spelled alike to the letter.
 *
 * <p>No coreference: pronouns and descriptions are not joined here.
 *
 * <p>Immutable and thread-safe.
 */
public final class Entities {

  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|(?<=s)['’])$");
  private static final Map<String, String> SHORT_PLACES =
      Map.of("us", "united states", "usa", "united states", "uk", "united kingdom");

  private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

  /** How many entities with the same word are looked at, the latest first. */
  private static final int LATEST = 16;

  private static final class Draft {
    final Mention.Kind kind;
    final TreeSet<Mention> mentions = new TreeSet<>(BY_PLACE);
    final Set<String> words = new HashSet<>();
    NameKey fullest;
    String name;

    Draft(Mention.Kind kind, String name) {
      this.kind = kind;
      this.fullest = NameKey.of(name);
      this.name = name;
    }

    Draft(Mention mention, NameKey words) {
      this.kind = mention.kind();
      this.fullest = words;
      this.name = bare(mention.text());
      mentions.add(mention);
    }

    void add(Mention mention, NameKey words) {
      mentions.add(mention);
      if (words.size() > fullest.size()) {
        fullest = words;
        name = bare(mention.text());
      }
    }
  }

  private final List<Entity> entities;
  private final Map<Span, Entity> byMention = new HashMap<>();

  private Entities(List<Draft> drafts) {
    List<Draft> inOrder = new ArrayList<>(drafts);
    inOrder.sort(Comparator.comparing(draft -> draft.mentions.first(), BY_PLACE));
    List<Entity> all = new ArrayList<>();
    for (Draft draft : inOrder) {
      Entity entity = new Entity(all.size(), draft.name, draft.kind, List.copyOf(draft.mentions));
      all.add(entity);
      draft.mentions.forEach(mention -> byMention.put(mention.span(), entity));
    }
    entities = Collections.unmodifiableList(all);
  }

  /**
   * Begins entities that were joined by other means, by an entity linker, say.
   *
   * @param document the document that they stand in
   * @return a builder without entities
   */
  public static Builder builder(Document document) {
    return new Builder(document);
  }

  /**
   * Joins mentions.
   *
   * @param document the document that they stand in
   * @param mentions in any order. Those without a letter or digit are left out, apostrophes and a
   *     possessive ending not counted; and of several with one span all but one
   * @return the entities
   */
  public static Entities of(Document document, Collection<Mention> mentions) {
    TreeSet<Mention> inOrder = new TreeSet<>(BY_PLACE);
    inOrder.addAll(mentions);
    return new Entities(new Joiner(document.text()).join(ofOneKind(inOrder)));
  }

  /** Gives equal names the kind that most of them have, or else the first one. */
  private static List<Mention> ofOneKind(Collection<Mention> mentions) {
    Map<NameKey, Map<Mention.Kind, Integer>> kinds = new HashMap<>();
    List<NameKey> words = new ArrayList<>();
    for (Mention mention : mentions) {
      NameKey name = NameKey.of(mention.text());
      words.add(name);
      kinds
          .computeIfAbsent(name, n -> new LinkedHashMap<>())
          .merge(mention.kind(), 1, Integer::sum);
    }
    List<Mention> unified = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      Mention.Kind most = mention.kind();
      int count = 0;
      for (Map.Entry<Mention.Kind, Integer> kind :
          kinds.getOrDefault(words.get(next), Map.of()).entrySet()) {
        if (kind.getValue() > count) {
          most = kind.getKey();
          count = kind.getValue();
        }
      }
      unified.add(new Mention(mention.span(), mention.text(), most));
      next++;
    }
    return unified;
  }

  /** {@return the entities in the order of their first mentions} */
  public List<Entity> all() {
    return entities;
  }

  /**
   * Returns the entity of a mention.
   *
   * @param mention the span of one of the mentions that were joined
   * @return the entity, or empty if there is no mention with exactly that span
   */
  public Optional<Entity> at(Span mention) {
    return Optional.ofNullable(byMention.get(mention));
  }

  /**
   * Returns the entity with a name.
   *
   * @param name its fullest name, or the text of one of its mentions; else words that begin or end
   *     the name of a person. Upper and lower case are the same
   * @return the first such entity, or empty if there is none
   */
  public Optional<Entity> named(String name) {
    Objects.requireNonNull(name, "name");
    return entities.stream()
        .filter(entity -> entity.isNamed(name))
        .findFirst()
        .or(() -> entities.stream().filter(entity -> isPartOfPerson(entity, name)).findFirst());
  }

  private static boolean isPartOfPerson(Entity entity, String name) {
    String full = entity.name();
    int rest = full.length() - name.length();
    return entity.kind() == Mention.Kind.PERSON
        && rest > 0
        && !name.isBlank()
        && (full.regionMatches(true, 0, name + " ", 0, name.length() + 1)
            || full.regionMatches(true, rest - 1, " " + name, 0, name.length() + 1));
  }

  /** {@return the number of entities and the first few names, for messages and debugging} */
  @Override
  public String toString() {
    String first = entities.stream().limit(3).map(Entity::name).collect(Collectors.joining(", "));
    return entities.size() + " entities: " + first + (entities.size() > 3 ? ", …" : "");
  }

  private static String bare(String name) {
    return POSSESSIVE.matcher(name.strip()).replaceAll("");
  }

  /** Entities with their mentions. Not thread-safe. */
  public static final class Builder {

    private final Document document;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Span> taken = new HashSet<>();

    private Builder(Document document) {
      this.document = Objects.requireNonNull(document, "document");
    }

    /**
     * Adds an entity.
     *
     * @param name the fullest of its names
     * @param kind what it is
     * @param mentions where the document names it, in any order; at least one
     * @return this builder
     * @throws IllegalArgumentException if there is no mention, or one that an entity has already
     * @throws IndexOutOfBoundsException if a mention reaches beyond the text
     */
    public Builder add(String name, Mention.Kind kind, List<Span> mentions) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(kind, "kind");
      if (mentions.isEmpty()) {
        throw new IllegalArgumentException(
            kind + " " + name + " must have a mention; give one or more spans of the document");
      }
      Draft draft = new Draft(kind, name);
      Set<Span> own = new HashSet<>();
      for (Span span : mentions) {
        if (taken.contains(span) || !own.add(span)) {
          throw new IllegalArgumentException(
              "the mention " + span + " of " + name + " was added before; add each once");
        }
        draft.mentions.add(new Mention(span, document.textOf(span), kind));
      }
      taken.addAll(own);
      drafts.add(draft);
      return this;
    }

    /** {@return the entities, in the order of their first mentions} */
    public Entities build() {
      return new Entities(drafts);
    }
  }

  /** Goes through the mentions twice: full names first, then the short ones. */
  private static final class Joiner {
    private final String text;
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byWord = new HashMap<>();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<String, Draft> byInitials = new HashMap<>();

    Joiner(String text) {
      this.text = text;
    }

    List<Draft> join(Collection<Mention> mentions) {
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
      Draft draft = byName.get(key(full.kind(), NameKey.of(full.text())));
      if (draft == null) {
        addShort(acronym);
      } else {
        draft.mentions.add(new Mention(acronym.span(), acronym.text(), draft.kind));
        byName.put(key(draft.kind, words), draft);
        byInitials.put(words.first(), draft);
      }
    }

    private void addFull(Mention mention, NameKey words) {
      Draft found = byName.get(key(mention.kind(), words));
      if (found == null) {
        found = likeFull(mention.kind(), words);
      }
      if (found == null) {
        found = new Draft(mention, words);
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

    private @Nullable Draft likeFull(Mention.Kind kind, NameKey words) {
      for (String word : List.of(words.last(), words.first(), letter(words.last()))) {
        for (Draft candidate : latest(word)) {
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
      Draft found = mention.kind() == Mention.Kind.PERSON ? person(mention, word) : byName.get(key);
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
        found = new Draft(mention, words);
        drafts.add(found);
        index(word, found);
        index(letter(word), found);
      } else {
        found.mentions.add(new Mention(mention.span(), mention.text(), found.kind));
      }
      byName.putIfAbsent(key, found);
      byName.putIfAbsent(mention.kind() + " " + word, found);
    }

    private @Nullable Draft person(Mention mention, String word) {
      Draft found = named(Mention.Kind.PERSON, word, mention.span());
      if (found != null) {
        return found;
      }
      for (Draft draft : latest(letter(word))) {
        if (draft.kind == Mention.Kind.PERSON && NameKey.sameWord(draft.fullest.last(), word)) {
          return draft;
        }
      }
      return null;
    }

    /** The one with that word in its name that was mentioned last, or else the first one after. */
    private @Nullable Draft named(Mention.Kind kind, String word, Span at) {
      Draft best = null;
      int bestAt = -1;
      for (Draft draft : latest(word)) {
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
    private List<Draft> latest(String word) {
      List<Draft> all = byWord.getOrDefault(word, List.of());
      List<Draft> latest =
          new ArrayList<>(all.subList(Math.max(0, all.size() - LATEST), all.size()));
      Collections.reverse(latest);
      return latest;
    }

    private void index(String word, Draft draft) {
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
}
