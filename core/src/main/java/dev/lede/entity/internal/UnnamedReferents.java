package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is mentioned and not named: "a man" at first, and "the man" afterwards. */
final class UnnamedReferents {

  /** What parts two with one office. */
  private static final Set<String> RANKS =
      Set.of("chief", "junior", "deputy", "vice", "assistant", "prime", "senior", "other");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final TokenIndex tokens;
  private final Map<String, Referent> others = new HashMap<>();

  UnnamedReferents(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** Several who were named together. */
  Referent group(String name) {
    return others.computeIfAbsent(
        NounPhrase.lower(name), key -> new Referent(name, Referent.Kind.GROUP));
  }

  /**
   * Of somebody with a title and one without a name and with the same noun, the one who was last.
   */
  Referent newer(Referent titled, NounPhrase phrase) {
    Referent other = others.get(phrase.headWord());
    if (other == null || other.kind() != Referent.Kind.UNNAMED || differs(phrase, other)) {
      return titled;
    }
    Span last = other.mentions().lower(phrase.span());
    Span before = titled.mentions().lower(phrase.span());
    return last != null && (before == null || before.begin() < last.begin()) ? other : titled;
  }

  /** Who has a name after all: "the farmer" afterwards. */
  void learn(String noun, Referent named) {
    others.put(noun, named);
  }

  /** Somebody without an entity of his own; "the man" is the one who was "a man" before. */
  Referent of(String name, Referent.Kind kind, NounPhrase phrase) {
    boolean isNew = kind == Referent.Kind.UNNAMED && !phrase.isDefinite() && !isOwned(phrase);
    String key =
        kind == Referent.Kind.UNNAMED && !phrase.isRelated() && !isOwned(phrase)
            ? phrase.headWord()
            : NounPhrase.lower(name);
    Referent known = others.get(key);
    if (known == null || isNew || differs(phrase, known)) {
      known = new Referent(name, kind);
      known.learnNoun(phrase.headWord());
      others.put(key, known);
      if (kind == Referent.Kind.UNNAMED && !isOwned(phrase)) {
        others.put(phrase.headWord(), known); // "a source close to N.", then "the source"
      }
    }
    return known;
  }

  /** "The chief minister" is not "the same junior minister", but "the minister" may be. */
  private boolean differs(NounPhrase phrase, Referent known) {
    if (known.kind() != Referent.Kind.UNNAMED || phrase.isRelated()) {
      return false;
    }
    List<String> words = List.of(NOT_WORD.split(NounPhrase.lower(known.name()), -1));
    for (int t = phrase.begin() + 1; t < phrase.head(); t++) {
      if (RANKS.contains(tokens.lower(t)) && !words.contains(tokens.lower(t))) {
        return phrase.isDefinite();
      }
    }
    return false;
  }

  private boolean isOwned(NounPhrase phrase) {
    for (int t = phrase.begin(); t < phrase.head(); t++) {
      if (NounPhrase.isPossessive(tokens, t) || RuleWords.OWNERS.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }
}
