package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose coreference is resolved without a model. Names are between brackets as in {@link
 * NamedText}, sources between braces, and the pronoun or phrase in question is between angle
 * brackets: {@code {[P Jane Roe]} said <she> left.}
 */
final class ResolvedText {

  static final String NOBODY = "nobody";

  final NamedText named;
  final Coreference who;
  private final Span asked;

  private ResolvedText(NamedText named, List<Span> sources, Span asked) {
    this.named = named;
    this.asked = asked;
    who = Coreference.of(named.document, named.names, sources);
  }

  static ResolvedText of(String marked) {
    StringBuilder names = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    int begin = 0;
    int askedBegin = 0;
    int askedEnd = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '{' -> begin = length(names);
        case '}' -> sources.add(new Span(begin, length(names)));
        case '<' -> askedBegin = length(names);
        case '>' -> askedEnd = length(names);
        default -> names.append(c);
      }
    }
    return new ResolvedText(
        NamedText.of(names.toString()), sources, new Span(askedBegin, askedEnd));
  }

  private static int length(StringBuilder names) {
    return NamedText.of(names.toString()).document.text().length();
  }

  /** Whom the pronoun between angle brackets means. */
  static String pronoun(String marked) {
    ResolvedText text = of(marked);
    return name(text.who.pronoun(text.first()));
  }

  /** Whom the phrase between angle brackets means. */
  static String phrase(String marked) {
    return name(of(marked).resolved());
  }

  /** Who is meant by the phrase between angle brackets, as an object. */
  @Nullable Referent resolved() {
    return who.resolve(first(), last());
  }

  /** The first token between the angle brackets. */
  int first() {
    return tokens().firstAfter(asked.begin());
  }

  /** The token after the last one between the angle brackets. */
  int last() {
    return tokens().endBefore(asked.end());
  }

  TokenIndex tokens() {
    return named.tokens;
  }

  private static String name(@Nullable Referent who) {
    return who == null ? NOBODY : who.name();
  }
}
