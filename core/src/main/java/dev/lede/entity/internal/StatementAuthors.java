package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "In a statement, N. said": "the statement" afterwards is N. */
final class StatementAuthors {

  /** How many tokens "In a written statement" has at most. */
  private static final int LONGEST_LEAD_IN = 5;

  /** How many tokens behind its announcement a statement is quoted. */
  private static final int FAR = 200;

  /** What says whose it is. */
  private static final Set<String> OWNED = Set.of("of", "by", "from");

  private final TokenIndex tokens;
  private final Map<String, Referent> authors = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  StatementAuthors(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** Takes in who speaks, and the statement before, if there is one. */
  void learn(NounPhrase source, Referent who) {
    int begin = tokens.beginOfSentence(source.begin());
    int last = Math.min(source.begin() - 1, begin + LONGEST_LEAD_IN);
    if (who.entity() == null || last <= begin + 1 || !tokens.lower(begin).equals("in")) {
      return;
    }
    for (int t = begin + 2; t <= last && !NounPhrase.isPunctuation(tokens, t); t++) {
      if (RuleWords.DOCUMENTS.contains(tokens.lower(t))) {
        authors.put(tokens.lower(t), who);
        places.put(tokens.lower(t), t);
        return;
      }
    }
  }

  /** Whose "the statement" is, or null; nobody's if another statement is mentioned since. */
  @Nullable Referent of(NounPhrase phrase) {
    String noun = phrase.headWord();
    Referent author = phrase.isDefinite() && !phrase.isRelated() ? authors.get(noun) : null;
    if (author == null) {
      return null;
    }
    int learned = places.getOrDefault(noun, 0);
    if (phrase.begin() - learned > FAR) {
      return null;
    }
    for (int t = learned + 1; t < phrase.begin(); t++) {
      boolean same = tokens.lower(t - 1).equals("the") && !OWNED.contains(tokens.lower(t + 1));
      if (tokens.lower(t).equals(noun) && !same) {
        return null;
      }
    }
    return author;
  }
}
