package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** Who has no name, and is mentioned in the sentence before a quotation to say it. */
final class NewPersons {

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
    return word.equals("they") && trace.role() == Role.SUBJECT && isUnnamedBefore(trace, at, from);
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
