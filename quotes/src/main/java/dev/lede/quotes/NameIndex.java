package dev.lede.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which tokens belong to a name, and whom it names. */
final class NameIndex {

  private final TokenIndex tokens;
  private final List<Mention> names;
  private final Entities entities;
  private final int[] nameOf;
  private final Map<Entity, Referent> referents = new LinkedHashMap<>();
  private final Map<String, Referent> surnames = new HashMap<>();
  private final Map<String, Referent> organizations = new HashMap<>();

  NameIndex(Document document, TokenIndex tokens, List<Mention> names) {
    this.tokens = tokens;
    this.names = names;
    entities = Entities.of(document, names);
    nameOf = new int[tokens.size()];
    Arrays.fill(nameOf, -1);
    for (int n = 0; n < names.size(); n++) {
      Arrays.fill(nameOf, begin(n), Math.max(begin(n), end(n)), n);
    }
    for (Entity entity : entities.all()) {
      Referent referent = new Referent(entity.name(), kind(entity.kind()));
      entity.mentions().forEach(mention -> referent.mentions.add(mention.span()));
      referents.put(entity, referent);
      String[] words = SourcePhrase.lower(entity.name()).split(" ", -1);
      if (words.length > 1 && entity.kind() == Mention.Kind.PERSON) {
        surnames.putIfAbsent(words[words.length - 1], referent);
      } else if (words.length > 1 && entity.kind() == Mention.Kind.ORGANIZATION) {
        organizations.putIfAbsent(words[0], referent);
        organizations.putIfAbsent(words[words.length - 1], referent);
      }
    }
  }

  private static Speaker.Kind kind(Mention.Kind kind) {
    return switch (kind) {
      case PERSON -> Speaker.Kind.PERSON;
      case ORGANIZATION -> Speaker.Kind.ORGANIZATION;
      case PLACE -> Speaker.Kind.PLACE;
    };
  }

  Map<Entity, Referent> referents() {
    return referents;
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

  /** Whom the name that a token belongs to names, or null. */
  @Nullable Referent named(int token) {
    return hasName(token) ? referent(nameOf[token]) : null;
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

  /** The person with that surname, in lower case. */
  @Nullable Referent bySurname(String surname) {
    return surnames.get(surname);
  }

  /** The organisation whose longer name begins or ends with a word in lower case. */
  @Nullable Referent organization(String word) {
    return organizations.get(word);
  }

  SourcePhrase phrase(int from, int to) {
    return SourcePhrase.of(tokens, from, to, t -> t > 0 && isOneName(t - 1, t));
  }
}
