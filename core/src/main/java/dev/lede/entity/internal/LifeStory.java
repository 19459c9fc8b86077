package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose obituary a text is: {@code N., who has died aged 88,} or {@code N., who …, died on Tuesday.
 * She was 90.} or {@code N., a miner whose …, has died at home. She was 90.} In it "she" is N.
 * again and again, whoever is named between.
 */
final class LifeStory {

  private static final Set<String> BEHIND_DIED = Set.of("aged", "at", ",", ".");

  private static final Set<String> LIVES = Set.of("is", "has", "lives", "works");

  private static final Set<String> PRONOUNS = Set.of("he", "she");

  /** How many tokens of a text are looked at. */
  private static final int LONGEST_LEAD = 80;

  /** How many mentions back a subject is looked for, which bounds the time. */
  private static final int MENTIONS_BACK = 100;

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
   * What it adds for a pronoun that it means somebody: nothing unless that is who has died. Nothing
   * either where "she" says something and another one was the subject of the sentence before.
   *
   * @param from where the quotation begins which the pronoun says, or the pronoun
   * @param traces who has been mentioned so far
   */
  double adds(Referent who, int at, int from, Traces traces) {
    if (!who.equals(dead) || quoted.at(at)) {
      return 0;
    }
    boolean says =
        from < at || (at + 1 < tokens.size() && RuleWords.REPORTING.contains(tokens.lower(at + 1)));
    for (int i = traces.size() - 1; i >= Math.max(0, traces.size() - MENTIONS_BACK); i--) {
      Trace trace = traces.get(i);
      if (tokens.sentence(from) - tokens.sentence(trace.token()) > 1
          || tokens.block(trace.token()) != tokens.block(at)) {
        break;
      }
      if (trace.role() == Role.SUBJECT
          && tokens.sentence(trace.token()) < tokens.sentence(from)
          && trace.referent().isPerson()) {
        // "Her daughter is a judge": of the living one speaks so.
        boolean lives = lives(trace);
        return trace.referent().equals(dead) || !(says || lives) ? LIFE : 0;
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
    int nameEnd = 0;
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
      if (first && named != null && named.equals(name) && (nameEnd == 0 || nameEnd == end)) {
        nameEnd = end + 1;
      }
      boolean behind = first && named != null && isBehind(nameEnd, end, tokens);
      who |= behind && RuleWords.RELATIVE.contains(tokens.lower(end));
      if (first && named != null && tokens.lower(end).equals("died")) {
        int has = end > 1 && tokens.lower(end - 2).equals("who") ? end - 2 : end - 1;
        if (hasDied(end, tokens) && isBehind(nameEnd, has, tokens)) {
          return named;
        }
        died = who || (hasDied(end, tokens) && tokens.text(end - 2).equals(","));
      }
      if (died && isAge(end, tokens)) {
        return named;
      }
      end++;
    }
    return null;
  }

  private boolean lives(Trace trace) {
    int verb = trace.whole();
    if (verb + 1 < tokens.size() && tokens.text(verb).equals(",")) {
      verb++;
    }
    return verb < tokens.size() && LIVES.contains(tokens.lower(verb));
  }

  /** Right behind a name, or behind a comma or two: {@code N., a miner, who}. */
  private static boolean isBehind(int nameEnd, int token, TokenIndex tokens) {
    if (token == nameEnd) {
      return true;
    }
    if (token < nameEnd
        || !tokens.text(nameEnd).equals(",")
        || !tokens.text(token - 1).equals(",")) {
      return false;
    }
    for (int t = nameEnd; t < token; t++) {
      String word = tokens.lower(t);
      if (RuleWords.OWNERS.contains(word) || RuleWords.VERBS.contains(word)) {
        return false;
      }
    }
    return true;
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
    return token + 3 < tokens.size()
        && tokens.beginsSentence(token)
        && NounPhrase.isPunctuation(tokens, token + 3)
        && PRONOUNS.contains(tokens.lower(token))
        && tokens.lower(token + 1).equals("was")
        && tokens.text(token + 2).chars().allMatch(Character::isDigit);
  }
}
