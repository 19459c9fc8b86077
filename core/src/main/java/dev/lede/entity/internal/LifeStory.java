package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose obituary a text is: {@code N., who has died aged 88,} or {@code N., who …, died on Tuesday.
 * She was 90.} In it "she" is N. again and again, whoever is named between.
 */
final class LifeStory {

  private static final Set<String> BEHIND_DIED = Set.of("aged", "at", ",", ".");

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /** How many tokens of a text are looked at. */
  private static final int LONGEST_LEAD = 80;

  /** What who has died adds for a pronoun. */
  private static final double LIFE = 5;

  private final @Nullable Referent dead;
  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  LifeStory(@Nullable Referent dead, TokenIndex tokens, QuotedTokens quoted) {
    this.dead = dead;
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /**
   * What it adds for a pronoun that it means somebody: nothing unless that is who has died, and
   * nothing where "she" says something and another one was the subject of the sentence before.
   *
   * @param from where the quotation begins which the pronoun says, or the pronoun
   * @param traces who has been mentioned so far
   */
  double adds(Referent who, int at, int from, List<Trace> traces) {
    if (!who.equals(dead) || quoted.at(at)) {
      return 0;
    }
    boolean says =
        from < at || (at + 1 < tokens.size() && RuleWords.REPORTING.contains(tokens.lower(at + 1)));
    for (int i = traces.size() - 1; says && i >= 0; i--) {
      Trace trace = traces.get(i);
      if (tokens.sentence(from) - tokens.sentence(trace.token()) > 1
          || tokens.block(trace.token()) != tokens.block(at)) {
        break;
      }
      if (trace.role() == Role.SUBJECT
          && tokens.sentence(trace.token()) < tokens.sentence(from)
          && trace.referent().isPerson()) {
        return trace.referent().equals(dead) ? LIFE : 0;
      }
    }
    return LIFE;
  }

  /** The person who has died, or null if the text is no obituary. */
  static @Nullable Referent subject(TokenIndex tokens, NameIndex names, boolean[] isBody) {
    int begin = 0;
    while (begin < tokens.size() && !isBody[tokens.block(begin)]) {
      begin++;
    }
    int end = begin;
    Referent named = null;
    boolean died = false;
    boolean who = false;
    while (end < tokens.size()
        && end - begin < LONGEST_LEAD
        && tokens.block(end) == tokens.block(begin)) {
      boolean first = tokens.sentence(end) == tokens.sentence(begin);
      Referent name = names.named(end);
      if (first && named == null && name != null && name.kind() == Referent.Kind.PERSON) {
        named = name;
      }
      who |= first && named != null && RuleWords.RELATIVE.contains(tokens.lower(end));
      if (first && named != null && tokens.lower(end).equals("died")) {
        if (hasDied(end, tokens)) {
          return named;
        }
        died = who;
      }
      if (died && isAge(end, tokens)) {
        return named;
      }
      end++;
    }
    return null;
  }

  /** "Who has died", "has died aged 88". */
  private static boolean hasDied(int died, TokenIndex tokens) {
    return died > 1
        && died + 1 < tokens.size()
        && tokens.lower(died - 1).equals("has")
        && (tokens.lower(died - 2).equals("who") || BEHIND_DIED.contains(tokens.lower(died + 1)));
  }

  /** "She was 90." */
  private static boolean isAge(int token, TokenIndex tokens) {
    return token + 2 < tokens.size()
        && tokens.beginsSentence(token)
        && PRONOUNS.contains(tokens.lower(token))
        && tokens.lower(token + 1).equals("was")
        && tokens.text(token + 2).chars().allMatch(Character::isDigit);
  }
}
