package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose statement follows: {@code The owner, N., has issued a statement. "…"} */
final class IssuedStatement {

  private static final Set<String> ISSUES =
      Set.of("issued", "released", "published", "posted", "issues", "releases");

  /** How many tokens stand between the verb and "statement". */
  private static final int BEFORE_STATEMENT = 5;

  /** How many tokens a subject has. */
  private static final int LONGEST = 14;

  private IssuedStatement() {}

  /**
   * Returns who issues a statement in the sentence before a token.
   *
   * @return the subject, or null
   */
  static @Nullable TaggedSpan issuer(int end, TokenIndex tokens, Coreference who) {
    if (end == 0) {
      return null;
    }
    int begin = tokens.beginOfSentence(end - 1);
    boolean phrase =
        RuleWords.BEGINS_ROLE.contains(tokens.lower(begin))
            || RuleWords.ARTICLES.contains(tokens.lower(begin))
            || who.hasName(begin);
    int verb = begin + 1;
    while (phrase
        && verb < end
        && verb - begin <= LONGEST
        && !ISSUES.contains(tokens.lower(verb))) {
      String word = tokens.lower(verb);
      phrase =
          !CueWords.NOT.contains(word)
              && !RuleWords.STARTS_CLAUSE.contains(word)
              && !RuleWords.RELATIVE.contains(word)
              && (isBeforeVerb(verb, tokens) || !RuleWords.VERBS.contains(word));
      verb++;
    }
    if (!phrase || verb >= end || verb - begin > LONGEST || !isStatement(verb, end, tokens)) {
      return null;
    }
    int last = verb;
    while (last > begin && isBeforeVerb(last - 1, tokens)) {
      last--;
    }
    return last > begin ? TaggedSpan.byRule(begin, last, tokens) : null;
  }

  private static boolean isStatement(int verb, int end, TokenIndex tokens) {
    for (int t = verb + 1; t < Math.min(end, verb + 1 + BEFORE_STATEMENT); t++) {
      if (tokens.lower(t).equals("statement")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeVerb(int token, TokenIndex tokens) {
    String word = tokens.lower(token);
    return word.equals("has")
        || word.equals("have")
        || RuleWords.ADVERBS.contains(word)
        || NounPhrase.isPunctuation(tokens, token);
  }
}
