package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;

/** Who asks and who is asked: the next who says something is mostly the one who was asked. */
final class Questions {

  /** How many tokens an article and titles before a name have. */
  private static final int LONGEST_TITLE = 4;

  /** How many tokens "her own defense counsel" has. */
  private static final int LONGEST_DESCRIPTION = 6;

  private final TokenIndex tokens;

  Questions(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** "Asked by N.", "asked by her counsel, N.", of the first token of the phrase that means N. */
  boolean isAsker(int token) {
    int by = before(token);
    if (by > 0 && tokens.text(by).equals(",")) {
      by = beforeDescription(by);
    }
    return by > 0
        && tokens.lower(by).equals("by")
        && RuleWords.ASKED.contains(tokens.lower(by - 1));
  }

  /** "Asked N.", likewise. */
  boolean isAsked(int token) {
    int asked = before(token);
    return asked >= 0 && RuleWords.ASKED.contains(tokens.lower(asked));
  }

  /** The token before "her counsel" that ends at a comma; 0 if there is no such phrase. */
  private int beforeDescription(int comma) {
    for (int t = comma - 1; t > 0 && comma - t <= LONGEST_DESCRIPTION; t--) {
      if (RuleWords.BEGINS_ROLE.contains(tokens.lower(t)) || tokens.beginsSentence(t)) {
        return t - 1;
      }
    }
    return 0;
  }

  /** The token before a phrase with its article and titles; -1 if none is in the sentence. */
  private int before(int token) {
    int t = token;
    for (int step = 0; step < LONGEST_TITLE && !tokens.beginsSentence(t); step++) {
      t--;
      String word = tokens.lower(t);
      if (!tokens.isCapital(t) && !word.equals("the") && !RuleWords.ARTICLES.contains(word)) {
        return t;
      }
    }
    return -1;
  }
}
