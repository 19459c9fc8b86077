package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** What the clause around a pronoun says of whom it can mean, and of whom it cannot. */
final class ClauseRules {

  private static final Set<String> ASKS =
      Set.of("asked", "asks", "wondered", "wonders", "inquired", "enquired");

  private static final Set<String> REPORTERS =
      Set.of("reporter", "journalist", "correspondent", "interviewer", "host", "anchor");

  /** They begin a clause that goes on behind ", he said,". */
  private static final Set<String> INSIDE = Set.of("that", "because");

  private static final Set<String> REASONS = Set.of("because", "since", "as");

  private static final Set<String> ASKED_FOR =
      Set.of("whether", "if", "what", "why", "how", "when", "where", "who", "which");

  /** How far behind an asker "whether" is looked for, past "from The Globe, who had waited,". */
  private static final int LONGEST_QUESTION = 40;

  /** How many tokens a clause has from its subject to its object. */
  private static final int LONGEST_CLAUSE = 12;

  /** How many tokens ", who did not want to be named," has at most. */
  private static final int LONGEST_RELATIVE = 20;

  /** How many tokens "at the city's main hospital" has between somebody and "who". */
  private static final int LONGEST_PLACE = 7;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;

  ClauseRules(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** "N. said he", "N., who sat, thought that he": a verb and no more between. */
  boolean isReporting(Trace trace, int at) {
    int verb = (tokens.lower(at - 1).equals("that") ? at - 1 : at) - 1;
    return RuleWords.REPORTING.contains(tokens.lower(verb))
        && (verb == trace.end()
            || verb == trace.whole()
            || (verb == trace.whole() + 1 && tokens.text(verb - 1).equals(","))
            || isBehindRelative(trace, verb));
  }

  /**
   * Whether somebody without a name is new here: "a neighbor", first in a paragraph, and "a
   * neighbor, who asked not to be named," anywhere. In "Roe ran. A witness said he had a knife" he
   * is Roe.
   */
  boolean isIntroduced(Trace trace, int at) {
    boolean owned = RuleWords.OWNERS.contains(tokens.lower(trace.token()));
    boolean first = tokens.beginOfSentence(trace.token()) == tokens.beginOfBlock(trace.token());
    int verb = (tokens.lower(at - 1).equals("that") ? at - 1 : at) - 1;
    return trace.referent().kind() == Referent.Kind.UNNAMED
        && !owned
        && (first || verb > trace.end() + 1);
  }

  /**
   * A clause that says why somebody has no name here, or how much of it is known. {@code A doctor,
   * who hid since he was afraid, said}, {@code A driver, who gave only his first name}.
   */
  boolean isWhyUnnamed(Trace trace, int at) {
    int who = relativeBehind(trace, at);
    boolean name = RuleWords.OWNERS.contains(tokens.lower(at)) && isName(at + 1);
    boolean reason = REASONS.contains(tokens.lower(at - 1));
    if (trace.referent().kind() != Referent.Kind.UNNAMED || who < 0 || !(name || reason)) {
      return false;
    }
    for (int t = who + 1; t < at; t++) {
      if (NounPhrase.isPunctuation(tokens, t) || tokens.isCapital(t)) {
        return false;
      }
    }
    return true;
  }

  /** Where "who" stands behind a phrase, with a place between perhaps, or -1. */
  private int relativeBehind(Trace trace, int at) {
    int who = trace.end();
    if (who >= at) {
      return -1;
    }
    boolean place = RuleWords.ENDS_PHRASE.contains(tokens.lower(who));
    while (place
        && who < at
        && who - trace.end() < LONGEST_PLACE
        && !NounPhrase.isPunctuation(tokens, who)
        && !tokens.lower(who).equals("who")
        && !isFinite(who)) {
      who++;
    }
    who += tokens.text(who).equals(",") ? 1 : 0;
    return who < at && tokens.lower(who).equals("who") ? who : -1;
  }

  private boolean isFinite(int token) {
    String word = tokens.lower(token);
    return RuleWords.VERBS.contains(word) || RuleWords.REPORTING.contains(word);
  }

  /** "First name", "name". */
  private boolean isName(int token) {
    return token + 1 < tokens.size()
        && (tokens.lower(token).equals("name") || tokens.lower(token + 1).equals("name"));
  }

  /** Whether ", who sat," stands between a phrase and a verb, and nothing else. */
  private boolean isBehindRelative(Trace trace, int verb) {
    int comma = tokens.text(trace.whole() - 1).equals(",") ? trace.whole() - 1 : trace.whole();
    boolean relative =
        comma + 1 < verb
            && verb - comma < LONGEST_RELATIVE
            && tokens.text(comma).equals(",")
            && tokens.text(verb - 1).equals(",")
            && RuleWords.RELATIVE.contains(tokens.lower(comma + 1));
    for (int t = comma + 1; relative && t < verb - 1; t++) {
      relative = !tokens.text(t).equals(",");
    }
    return relative;
  }

  /** {@code A farmer asked why. "I lost my hay," he said}: only who asks for a living does not. */
  private boolean explainsItself(Trace trace, int from) {
    int first = from;
    while (first < tokens.size() - 1 && NounPhrase.isPunctuation(tokens, first)) {
      first++;
    }
    return RuleWords.FIRST.contains(tokens.lower(first))
        && !REPORTERS.contains(tokens.lower(trace.end() - 1));
  }

  /** "A neighbor, who asked not to be named, said". */
  boolean saysUnnamed(Trace trace) {
    if (trace.referent().kind() != Referent.Kind.UNNAMED) {
      return false;
    }
    int end = Math.min(tokens.size(), trace.whole() + LONGEST_RELATIVE);
    for (int verb = trace.end(); verb < end; verb++) {
      if (tokens.sentence(verb) == tokens.sentence(trace.token())
          && RuleWords.REPORTING.contains(tokens.lower(verb))
          && (verb <= trace.whole()
              || (verb == trace.whole() + 1 && tokens.text(verb - 1).equals(","))
              || isBehindRelative(trace, verb))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Somebody without a name asks whether something is so, in the sentence before a quotation: the
   * answer is somebody else's.
   */
  boolean asksUnnamed(Trace trace, int from) {
    if (trace.referent().kind() != Referent.Kind.UNNAMED
        || trace.role() != Role.SUBJECT
        || tokens.sentence(from) - tokens.sentence(trace.token()) != 1
        || explainsItself(trace, from)) {
      return false;
    }
    boolean asks = false;
    for (int t = trace.end(); t < Math.min(from, trace.end() + LONGEST_QUESTION); t++) {
      String word = tokens.lower(t);
      if (asks && ASKED_FOR.contains(word)) {
        return true;
      }
      asks |= ASKS.contains(word) && !RuleWords.BEING.contains(tokens.lower(t - 1));
    }
    return false;
  }

  /** In "Hale told him" he is not Hale. */
  boolean isToldSomething(Trace trace, String word, int at) {
    if (!(word.equals("him") || (word.equals("her") && isObject(at)))
        || !trace.role().isSubject()
        || at - trace.token() > LONGEST_CLAUSE
        || tokens.sentence(trace.token()) != tokens.sentence(at)) {
      return false;
    }
    for (int t = trace.token(); t < at; t++) {
      if (RuleWords.STARTS_CLAUSE.contains(tokens.lower(t))
          || NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return true;
  }

  /** In "N. had made no complaint, he said" he is not N.: nobody names himself. */
  boolean isReportedOn(Trace trace, int at) {
    return at > 1
        && at + 1 < tokens.size()
        && tokens.text(at - 1).equals(",")
        && tokens.sentence(trace.token()) == tokens.sentence(at)
        && trace.role() == Role.SUBJECT
        && !quoted.at(trace.token())
        && RuleWords.REPORTING.contains(tokens.lower(at + 1))
        && !isInsideClause(at)
        && (at + 2 == tokens.size() || NounPhrase.isPunctuation(tokens, at + 2))
        && !RuleWords.THIRD.contains(tokens.lower(trace.token()))
        && !RuleWords.MASCULINE.contains(tokens.lower(trace.token()))
        && !RuleWords.FEMININE.contains(tokens.lower(trace.token()));
  }

  /** {@code N. taught her to row so that, he said, she could leave}. */
  private boolean isInsideClause(int at) {
    return INSIDE.contains(tokens.lower(at - 2));
  }

  /** "Told her that", not "told her son": what follows begins no noun. */
  private boolean isObject(int at) {
    int next = at + 1;
    return next >= tokens.size()
        || tokens.sentence(next) != tokens.sentence(at)
        || NounPhrase.isPunctuation(tokens, next)
        || RuleWords.ENDS_TITLE.contains(tokens.lower(next))
        || RuleWords.ENDS_PHRASE.contains(tokens.lower(next));
  }
}
