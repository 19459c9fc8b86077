package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** Who asks and who is asked: the next who says something is mostly the one who was asked. */
final class Questions {

  /** How many tokens an article and titles before a name have. */
  private static final int LONGEST_TITLE = 4;

  private static final Set<String> HAS = Set.of("has", "had", "have");

  /** How many tokens before somebody a question is looked for. */
  private static final int LONGEST_LOOK = 60;

  private static final Set<String> TURNED = Set.of("turned", "turns", "turning");

  private final TokenIndex tokens;

  Questions(TokenIndex tokens) {
    this.tokens = tokens;
  }

  /** "Asked by N.", of the first token of the phrase that means N. */
  boolean isAsker(int token) {
    int by = before(token);
    return by > 0
        && tokens.lower(by).equals("by")
        && RuleWords.ASKED.contains(tokens.lower(by - 1));
  }

  /** "Asked N.", likewise. */
  boolean isAsked(int token) {
    int asked = before(token);
    return asked >= 0 && RuleWords.ASKED.contains(tokens.lower(asked));
  }

  /** "Turned to N.", likewise: N. hears something, and may reply. */
  boolean isTurnedTo(int token) {
    int to = before(token);
    return to > 1
        && tokens.lower(to).equals("to")
        && TURNED.contains(tokens.lower(to - 1))
        && !HAS.contains(tokens.lower(to - 2));
  }

  /** Whether somebody is asked from the sentence before a token on, until another one. */
  boolean asksAnybody(int token, int until) {
    int begin = tokens.beginOfSentence(token);
    begin = begin == 0 ? 0 : tokens.beginOfSentence(begin - 1);
    for (int t = Math.max(begin, token - LONGEST_LOOK); t < until; t++) {
      if (RuleWords.ASKED.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
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
