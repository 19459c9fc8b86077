package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "In a statement, N. said": "the statement" afterwards is N. */
final class StatementAuthors {

  /** How many tokens "In a written statement" has at most. */
  private static final int LONGEST_LEAD_IN = 5;

  private final TokenIndex tokens;
  private final Map<String, Referent> authors = new HashMap<>();

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
        return;
      }
    }
  }

  /** Whose "the statement" is, or null. */
  @Nullable Referent of(NounPhrase phrase) {
    return phrase.isDefinite() && !phrase.isRelated() ? authors.get(phrase.headWord()) : null;
  }
}
