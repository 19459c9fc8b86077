package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** Who has no name, and is mentioned in the sentence before a quotation to say it. */
final class NewPersons {

  /** Of whom papers say "they" so that nobody knows more. */
  private static final Set<String> ANONYMOUS =
      Set.of(
          "minister",
          "official",
          "source",
          "insider",
          "aide",
          "adviser",
          "advisor",
          "mp",
          "lawmaker",
          "diplomat",
          "executive",
          "colleague",
          "employee",
          "worker",
          "friend",
          "ally",
          "backbencher",
          "officer",
          "spokesperson",
          "spokesman",
          "spokeswoman");

  private static final Set<String> SEVERAL = Set.of("we", "our", "us", "ourselves");

  private static final Set<String> INDEFINITE = Set.of("a", "an");

  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  NewPersons(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /**
   * {@code A second minister disagreed. "…," they said}: one person who is not to be known.
   *
   * @param from where the quotation begins
   */
  boolean isThey(Trace trace, String word, int at, int from) {
    return word.equals("they")
        && trace.role() == Role.SUBJECT
        && isUnnamedBefore(trace, at, from)
        && ANONYMOUS.contains(tokens.lower(trace.end() - 1))
        && !saysWe(from, at);
  }

  private boolean saysWe(int from, int at) {
    for (int t = from; t < at; t++) {
      if (SEVERAL.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** {@code I heard from a man in Lund. "…," he told me}. */
  boolean isIntroduced(Trace trace, int at, int from) {
    return trace.referent().hasGender()
        && INDEFINITE.contains(tokens.lower(trace.token()))
        && isUnnamedBefore(trace, at, from);
  }

  private boolean isUnnamedBefore(Trace trace, int at, int from) {
    return from < at
        && trace.referent().kind() == Referent.Kind.UNNAMED
        && tokens.sentence(from) - tokens.sentence(trace.token()) == 1
        && tokens.block(trace.token()) == tokens.block(at)
        && !quoted.at(trace.token());
  }
}
