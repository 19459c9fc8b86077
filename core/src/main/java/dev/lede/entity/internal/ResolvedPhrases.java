package dev.lede.entity.internal;

import dev.lede.document.Span;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom the pronouns and descriptions mean that were resolved so far: later ones refer to them. */
final class ResolvedPhrases {

  private final Map<Integer, Referent> byPronoun = new HashMap<>();
  private final Map<Span, Referent> byDescription = new HashMap<>();

  void addPronoun(int token, Referent who) {
    byPronoun.put(token, who);
  }

  /** Takes in a source, which says more surely who is meant than a description elsewhere. */
  void addSource(Span span, Referent who) {
    byDescription.put(span, who);
  }

  void addDescription(Span span, Referent who) {
    byDescription.putIfAbsent(span, who);
  }

  /** Returns whom a pronoun means, or null. */
  @Nullable Referent pronoun(int token) {
    return byPronoun.get(token);
  }

  /** Returns whom a phrase means, or null if it was not resolved. */
  @Nullable Referent of(NounPhrase phrase) {
    return phrase.isPronoun() ? pronoun(phrase.begin()) : byDescription.get(phrase.span());
  }
}
