package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which tokens belong to a name, and whom it names. */
final class NameIndex {

  /** How often a document names the person whom it is about. */
  private static final int LEAST_NAMES = 3;

  /** How many tokens before "the company" it is named. */
  private static final int NEAR = 50;

  private static final int UNKNOWN = -2;

  private final TokenIndex tokens;
  private final List<Mention> names;
  private final Entities entities;
  private final int[] nameOf;
  private final IdentityHashMap<Entity, Referent> referents = new IdentityHashMap<>();
  private final Map<String, List<Referent>> surnames = new HashMap<>();
  private final Map<String, Referent> organizations = new HashMap<>();
  private final NameLists lists;
  private int firstOpening = UNKNOWN;

  NameIndex(TokenIndex tokens, List<Mention> names, Entities entities) {
    this.tokens = tokens;
    this.names = names;
    this.entities = entities;
    lists = new NameLists(tokens, this);
    nameOf = new int[tokens.size()];
    Arrays.fill(nameOf, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameOf, begin(n), Math.max(begin(n), end(n)), n);
    }
    for (Entity entity : entities.all()) {
      Referent referent = new Referent(entity, Referent.kindOf(entity.kind()));
      referents.put(entity, referent);
      String[] words = NounPhrase.lower(entity.name()).split(" ", -1);
      if (words.length > 1 && entity.kind() == Mention.Kind.PERSON) {
        surnames.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>()).add(referent);
      } else if (words.length > 1 && entity.kind() == Mention.Kind.ORGANIZATION) {
        organizations.putIfAbsent(words[0], referent);
        organizations.putIfAbsent(words[words.length - 1], referent);
      }
    }
  }

  List<Entity> entities() {
    return entities.all();
  }

  /** The person whom the document names most often, and several times; null if there is none. */
  @Nullable Referent mainPerson() {
    Referent main = null;
    int most = LEAST_NAMES - 1;
    for (Entity entity : entities.all()) {
      int count = entity.names().size();
      Referent who = referent(entity);
      if (count > most && who.kind() == Referent.Kind.PERSON) {
        most = count;
        main = who;
      }
    }
    return main;
  }

  Referent referent(Entity entity) {
    return Objects.requireNonNull(referents.get(entity));
  }

  /**
   * The organization whose name stands last before a token, if no other one is named in the
   * sentences between; or null. One of another paragraph must be the one that the first paragraph
   * begins with, if it does with one: a report on a firm names its rivals, too. A paper that is
   * told something is not the company.
   */
  @Nullable Referent onlyOrganizationBefore(int token) {
    Referent only = null;
    boolean same = false;
    for (int t = token - 1; t >= Math.max(0, token - NEAR); t--) {
      Referent named = named(t);
      if (named != null
          && named.kind() == Referent.Kind.ORGANIZATION
          && !Recipients.isOne(firstOfName(t, 0), tokens)) {
        if (only != null && !only.equals(named)) {
          return null;
        }
        only = named;
        same |= tokens.block(t) == tokens.block(token);
      }
    }
    if (only == null || same) {
      return only;
    }
    int first = firstOpening();
    return first < 0 || begin(first) >= token || only.equals(referent(first)) ? only : null;
  }

  /** The first name of an organization that a paragraph begins with, or -1. */
  private int firstOpening() {
    if (firstOpening == UNKNOWN) {
      firstOpening = -1;
      for (int name = 0; name < size() && firstOpening < 0; name++) {
        Referent named = referent(name);
        int begin = begin(name);
        boolean organization = named != null && named.kind() == Referent.Kind.ORGANIZATION;
        firstOpening = organization && begin - tokens.beginOfBlock(begin) <= 1 ? name : -1;
      }
    }
    return firstOpening;
  }

  /** The number of names. */
  int size() {
    return names.size();
  }

  int begin(int name) {
    return tokens.firstAfter(names.get(name).span().begin());
  }

  int end(int name) {
    return tokens.endBefore(names.get(name).span().end());
  }

  @Nullable Referent referent(int name) {
    return at(names.get(name).span());
  }

  private @Nullable Referent at(Span mention) {
    return entities.at(mention).map(referents::get).orElse(null);
  }

  boolean hasName(int token) {
    return nameOf[token] >= 0;
  }

  /** The number of the name that a token belongs to, or -1. */
  int nameAt(int token) {
    return nameOf[token];
  }

  /** For each token the number of the name that begins there, or -1. */
  int[] byBegin() {
    int[] nameAt = new int[tokens.size()];
    Arrays.fill(nameAt, -1);
    for (int n = 0; n < size(); n++) {
      if (begin(n) < end(n)) {
        nameAt[begin(n)] = n;
      }
    }
    return nameAt;
  }

  /** Whom the name that a token belongs to names, or null. */
  @Nullable Referent named(int token) {
    return hasName(token) ? referent(nameOf[token]) : null;
  }

  /** Whether a token belongs to the name of a person. */
  boolean isPerson(int token) {
    Referent named = named(token);
    return named != null && named.kind() == Referent.Kind.PERSON;
  }

  /** Whether two tokens belong to one name. */
  boolean isOneName(int token, int other) {
    return hasName(token) && nameOf[token] == nameOf[other];
  }

  /** The first token of the name that a token belongs to, but not before {@code least}. */
  int firstOfName(int token, int least) {
    int first = token;
    while (first > least && isOneName(first - 1, token)) {
      first--;
    }
    return first;
  }

  /** The persons with that surname, in lower case. */
  List<Referent> bySurname(String surname) {
    return surnames.getOrDefault(surname, List.of());
  }

  /** The organization whose longer name begins or ends with a word in lower case. */
  @Nullable Referent organization(String word) {
    return organizations.get(word);
  }

  /** Where a list of names ends whose first one a comma follows, or -1; {@link NameLists#end}. */
  int endOfList(int comma, int limit) {
    return lists.end(comma, limit);
  }

  NounPhrase phrase(int from, int to) {
    NounPhrase phrase = NounPhrase.of(tokens, from, to, t -> t > 0 && isOneName(t - 1, t));
    int end = phrase.joined() ? -1 : lists.end(phrase.headEnd(), phrase.end());
    return end < 0
        ? phrase
        : new NounPhrase(tokens, phrase.begin(), phrase.end(), end - 1, end, true);
  }
}
