package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;

/** Whether a part of what is said is a clause, with a verb of its own, or only a noun. */
final class Clauses {

  private static final Set<String> BEGINS_CLAUSE =
      Set.of(
          "that", "whether", "if", "why", "how", "what", "who", "when", "where", "he", "she", "it",
          "they", "we", "i", "you", "there", "to", "not");

  private static final Set<String> BEHIND_VERB =
      Set.of("to", "a", "an", "the", "his", "her", "its", "their", "no");

  private static final Set<String> FINITE_ENDINGS =
      Set.of("'s", "’s", "'re", "’re", "'ve", "’ve", "'ll", "’ll", "'d", "’d", "n't", "n’t");

  private final TokenIndex tokens;

  Clauses(TokenIndex tokens) {
    this.tokens = tokens;
  }

  boolean isOne(TaggedSpan part) {
    int begin = part.begin();
    while (begin < part.end() - 1 && NounPhrase.isPunctuation(tokens, begin)) {
      begin++;
    }
    String first = tokens.lower(begin);
    if (BEGINS_CLAUSE.contains(first) || (first.endsWith("ing") && part.end() - begin > 1)) {
      return true;
    }
    for (int t = begin; t < part.end(); t++) {
      String word = tokens.lower(t);
      boolean ed = word.endsWith("ed") && t > begin && isBehindNoun(t);
      boolean ending = FINITE_ENDINGS.contains(word) && !NounPhrase.isPossessive(tokens, t);
      if (RuleWords.VERBS.contains(word) || ending || ed || word.equals("be")) {
        return true;
      }
    }
    return false;
  }

  /** "Believes the mast amounts to theft": a verb in the present behind a noun. */
  boolean hasPresent(TaggedSpan part) {
    if (part.begin() > 0 && tokens.lower(part.begin() - 1).equals("of")) {
      return false; // "thought of the boys"
    }
    for (int t = part.begin() + 1; t + 1 < part.end(); t++) {
      String word = tokens.lower(t);
      if (word.length() > 3
          && word.endsWith("s")
          && !word.endsWith("ss")
          && isBehindNoun(t)
          && BEHIND_VERB.contains(tokens.lower(t + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindNoun(int token) {
    String before = tokens.lower(token - 1);
    return !RuleWords.ARTICLES.contains(before)
        && !RuleWords.ENDS_PHRASE.contains(before)
        && !before.equals("and")
        && !before.endsWith("ly")
        && !NounPhrase.isPunctuation(tokens, token - 1);
  }
}
