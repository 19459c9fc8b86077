package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/**
 * Knows firms that "it" means since they were just the subject: {@code N. denied it. "…," it said}.
 */
final class FirmSubjects {

  private static final Set<String> REJECTS =
      Set.of(
          "rejected",
          "rejects",
          "disagreed",
          "disagrees",
          "dismissed",
          "dismisses",
          "disputed",
          "disputes",
          "declined",
          "refused",
          "defended",
          "responded",
          "replied",
          "apologized",
          "apologised");

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final Traces traces;

  FirmSubjects(TokenIndex tokens, QuotedTokens quoted, Traces traces) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.traces = traces;
  }

  /**
   * Whether a pronoun means the subject of the sentence before.
   *
   * @param from where the quotation begins that the pronoun stands behind, or the pronoun
   */
  boolean isMeant(Trace trace, String word, int at, int from) {
    return word.equals("it")
        && trace.referent().mayBeFirm()
        && trace.role() == Role.SUBJECT
        && at + 1 < tokens.size()
        && RuleWords.REPORTING.contains(tokens.lower(at + 1))
        && tokens.sentence(from) - tokens.sentence(trace.token()) == 1
        && tokens.block(trace.token()) == tokens.block(at)
        && quoted.at(at) == quoted.at(trace.token())
        && isOnlyFirm(trace, from < at);
  }

  /**
   * Whether no other organization stands behind the subject in its sentence, and no sign or letter
   * whose words are quoted: "N. was fined by the agency. It said so". A name that nobody knows must
   * report or reject something.
   */
  private boolean isOnlyFirm(Trace trace, boolean quotes) {
    int begin = trace.whole();
    int end = begin;
    boolean which = begin + 1 < tokens.size() && tokens.lower(begin + 1).equals("which");
    if (!which && trace.referent().isPerson() && !rejects(begin)) {
      return false;
    }
    while (end < tokens.size() && tokens.sentence(end) == tokens.sentence(trace.token())) {
      String word = tokens.lower(end);
      boolean document = RuleWords.DOCUMENTS.contains(word);
      boolean organization =
          (RuleWords.ORGANIZATIONS.contains(word) && !document && !word.equals("police"))
              || RuleWords.COMPANIES.contains(word);
      boolean byAnother = word.equals("by") && end + 1 < tokens.size() && tokens.isCapital(end + 1);
      if ((document && quotes) || ((organization || byAnother) && !which)) {
        return false;
      }
      end++;
    }
    return which || !traces.hasFirm(begin, end, trace.referent());
  }

  private boolean rejects(int token) {
    int verb = token;
    while (verb < tokens.size()
        && (tokens.text(verb).equals(",") || tokens.lower(verb).endsWith("ly"))) {
      verb++;
    }
    return verb < tokens.size()
        && (RuleWords.REPORTING.contains(tokens.lower(verb))
            || REJECTS.contains(tokens.lower(verb)));
  }
}
