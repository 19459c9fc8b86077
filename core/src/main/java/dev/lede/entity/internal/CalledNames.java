package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name of somebody who is described and called by it: "a girl named N. said", "our
 * waiter, a boy called N.,". In "a voter called N. a liar" and "a neighbor called N." it is a verb.
 */
final class CalledNames {

  private static final Set<String> CALLED = Set.of("named", "called");

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  /** How many tokens a description has before "called", and how far before it its verb stands. */
  private static final int LONGEST = 8;

  private final TokenIndex tokens;
  private final NameIndex names;

  CalledNames(TokenIndex tokens, NameIndex names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** Whom "named" or "called" names behind a phrase; null if nobody. */
  @Nullable Referent behind(NounPhrase phrase) {
    int verb = phrase.headEnd();
    int noun = phrase.head();
    if (verb + 2 < tokens.size()
        && tokens.text(verb).equals(",")
        && INDEFINITE.contains(tokens.lower(verb + 1))) {
      verb += 2;
      while (verb + 1 < tokens.size()
          && verb - phrase.headEnd() < LONGEST
          && !CALLED.contains(tokens.lower(verb))
          && !RuleWords.ENDS_PHRASE.contains(tokens.lower(verb))
          && !NounPhrase.isPunctuation(tokens, verb)) {
        verb++;
      }
      noun = verb - 1;
    }
    boolean called =
        verb + 1 < tokens.size()
            && tokens.sentence(verb) == tokens.sentence(phrase.begin())
            && CALLED.contains(tokens.lower(verb))
            && RuleWords.isPerson(tokens.lower(noun));
    Referent named = called ? names.named(verb + 1) : null;
    if (named == null || !named.isPerson()) {
      return null;
    }
    int end = verb + 1;
    while (end < tokens.size() && names.isOneName(verb + 1, end)) {
      end++;
    }
    return isNoVerb(phrase.begin(), end) ? named : null;
  }

  /** Whether the verb of the clause stands elsewhere: right behind a name, or before the phrase. */
  private boolean isNoVerb(int begin, int end) {
    int sentence = tokens.sentence(begin);
    if (end >= tokens.size() || tokens.sentence(end) != sentence) {
      return hasVerbBefore(begin);
    }
    String next = tokens.lower(end);
    boolean verb = RuleWords.VERBS.contains(next) || RuleWords.REPORTING.contains(next);
    boolean mark =
        NounPhrase.isPunctuation(tokens, end) && !NounPhrase.isQuotationMark(tokens, end);
    return verb || next.equals("who") || (mark && hasVerbBefore(begin));
  }

  private boolean hasVerbBefore(int begin) {
    for (int t = begin - 1; t >= tokens.beginOfSentence(begin) && begin - t < LONGEST; t--) {
      String word = tokens.lower(t);
      if (RuleWords.VERBS.contains(word)
          || RuleWords.REPORTING.contains(word)
          || word.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }
}
