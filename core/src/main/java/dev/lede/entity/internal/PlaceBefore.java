package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;

/**
 * A town with its state before a noun: {@code the Lund, Ohio-based company}, {@code the Lund, Ohio,
 * company}. The commas inside end no phrase.
 */
final class PlaceBefore {

  /** How many tokens a state has: "New South Wales", "N.H.". */
  private static final int LONGEST_STATE = 5;

  private PlaceBefore() {}

  /**
   * Returns where the noun begins behind a town and its state, or -1 if there is none.
   *
   * @param comma the token behind the town
   * @param end the token behind the phrase
   */
  static int noun(TokenIndex tokens, int begin, int comma, int end) {
    if (!tokens.text(comma).equals(",")
        || !RuleWords.ARTICLES.contains(tokens.lower(begin))
        || !isTown(tokens, begin + 1, comma)) {
      return -1;
    }
    int state = comma + 1;
    while (state < end
        && state - comma <= LONGEST_STATE
        && (tokens.isCapital(state) || tokens.text(state).equals("."))) {
      state++;
    }
    boolean named = state > comma + 1 && state + 1 < end;
    if (named && tokens.text(state).equals("-") && tokens.lower(state + 1).equals("based")) {
      return state + 1;
    }
    return named && tokens.text(state).equals(",") && isNoun(tokens.lower(state + 1))
        ? state + 1
        : -1;
  }

  private static boolean isTown(TokenIndex tokens, int from, int to) {
    for (int t = from; t < to; t++) {
      if (!tokens.isCapital(t)) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isNoun(String word) {
    return RuleWords.COMPANIES.contains(word)
        || RuleWords.FIRMS.contains(word)
        || RuleWords.isPerson(word);
  }
}
