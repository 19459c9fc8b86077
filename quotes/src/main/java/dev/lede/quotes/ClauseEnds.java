package dev.lede.quotes;

import dev.lede.document.Span;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.Set;

/**
 * Gives a content the rest of its last clause where a tag broke off: {@code that it was | dropped},
 * {@code to name her until her family | had been told}, {@code fares would fall |, provided that
 * the strike ends}. Without its condition a statement says more than its speaker did.
 */
final class ClauseEnds {

  private static final Set<String> AUXILIARIES =
      Set.of("is", "was", "are", "were", "be", "been", "has", "had", "will", "would", "could");

  private static final Set<String> PAST = Set.of("was", "were", "had", "would", "could");

  private static final Set<String> QUANTIFIERS = Set.of("any", "further", "no");

  /** Not to do so is not to say something. */
  private static final Set<String> TELLS =
      Set.of("release", "released", "identified", "quoted", "named", "drawn", "detail", "details");

  /** They begin a clause whose verb must follow. */
  private static final Set<String> SUBORDINATORS = Set.of("until", "till", "unless", "before");

  /** With "that" behind them they begin a condition. */
  private static final Set<String> CONDITIONS =
      Set.of("provided", "providing", "assuming", "supposing", "condition");

  /** How many tokens a clause has behind its auxiliary where a tag broke off. */
  private static final int LONGEST_REST = 6;

  /** How many tokens the subject of a clause has. */
  private static final int LONGEST_SUBJECT = 8;

  /** How many tokens a condition has. */
  private static final int LONGEST_CONDITION = 40;

  private static final Set<String> PLEADS =
      Set.of("plead", "pleads", "pleaded", "pled", "pleading");

  /** How many tokens "in the district court" has, between "guilty" and "to". */
  private static final int BEFORE_COUNTS = 6;

  private ClauseEnds() {}

  /** "Has pleaded not guilty in court | to six counts": "not guilty" is what was said. */
  static TaggedSpan withPlea(TaggedSpan run, TokenIndex tokens) {
    int begin = run.begin();
    int least = Math.max(tokens.beginOfSentence(begin) + 1, begin - BEFORE_COUNTS);
    if (!tokens.lower(begin).equals("to")) {
      return run;
    }
    for (int t = begin - 1; t >= least; t--) {
      if (NounPhrase.isPunctuation(tokens, t)
          || RuleWords.COORDINATORS.contains(tokens.lower(t))
          || CueWords.SAY.contains(tokens.lower(t))) {
        return run;
      }
      if (tokens.lower(t).equals("guilty")) {
        int first = tokens.lower(t - 1).equals("not") ? t - 1 : t;
        boolean pleads =
            first > tokens.beginOfSentence(begin) && PLEADS.contains(tokens.lower(first - 1));
        Span span = new Span(tokens.span(first, first + 1).begin(), run.span().end());
        return pleads ? TaggedSpan.of(span, run.probability(), run.edges(), tokens) : run;
      }
    }
    return run;
  }

  static TaggedSpan whole(TaggedSpan run, TokenIndex tokens) {
    int end = run.end();
    if (AUXILIARIES.contains(tokens.lower(end - 1))) {
      end = behindAuxiliary(end, tokens);
    } else if (isSubject(run, tokens)) {
      end = clauseEnd(end, tokens);
    } else if (goesOnWithWould(run, tokens)) {
      end = clauseEnd(end, tokens);
    } else if (isCondition(end, tokens)) {
      end = sentenceEnd(end, tokens);
    }
    return run.to(end, tokens);
  }

  /** "The claim that the bridge was safe has been dropped": no clause ends with "was". */
  private static int behindAuxiliary(int from, TokenIndex tokens) {
    int end = from;
    while (end < tokens.size()
        && end - from < LONGEST_REST
        && isInSentence(end, from, tokens)
        && !RuleWords.VERBS.contains(tokens.lower(end))
        && Character.isLetterOrDigit(tokens.text(end).codePointAt(0))) {
      end++;
    }
    boolean ends = end < tokens.size() && RuleWords.VERBS.contains(tokens.lower(end));
    return ends ? end : from;
  }

  /** {@code … until her family | had been told}. */
  private static boolean isSubject(TaggedSpan run, TokenIndex tokens) {
    int end = run.end();
    if (end >= tokens.size()
        || !AUXILIARIES.contains(tokens.lower(end))
        || !isInSentence(end, end, tokens)) {
      return false;
    }
    for (int t = end - 1; t > run.begin() && end - t <= LONGEST_SUBJECT; t--) {
      if (SUBORDINATORS.contains(tokens.lower(t))) {
        return true;
      }
      if (RuleWords.VERBS.contains(tokens.lower(t)) || NounPhrase.isPunctuation(tokens, t)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code it knew of the case | but would not be commenting further}. Not so {@code it had closed
   * | but would not say when}, which the author says.
   */
  private static boolean goesOnWithWould(TaggedSpan run, TokenIndex tokens) {
    int but = tokens.lower(run.end() - 1).equals("but") ? run.end() - 1 : run.end();
    if (but + 2 >= tokens.size()
        || !isInSentence(but + 2, but, tokens)
        || !tokens.lower(but).equals("but")
        || !tokens.lower(but + 1).equals("would")
        || !isPast(run, tokens)) {
      return false;
    }
    int end = clauseEnd(but, tokens);
    for (int t = but + 2; t < end; t++) {
      String word = tokens.lower(t);
      boolean comment = word.equals("comment") && QUANTIFIERS.contains(tokens.lower(t - 1));
      boolean says =
          CueWords.SAY.contains(word)
              || CueWords.TELL.contains(word)
              || CueWords.REFUSE.contains(word)
              || CueWords.DENY.contains(word)
              || TELLS.contains(word);
      if (says && !comment) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb of the words is in the past, as where they report: "it was", "it had". */
  private static boolean isPast(TaggedSpan run, TokenIndex tokens) {
    for (int t = run.begin(); t < run.end(); t++) {
      if (PAST.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  private static int clauseEnd(int from, TokenIndex tokens) {
    int end = from;
    while (end < tokens.size()
        && isInSentence(end, from, tokens)
        && !NounPhrase.isPunctuation(tokens, end)) {
      end++;
    }
    return end;
  }

  /** {@code , provided that}, {@code , on condition that}. */
  private static boolean isCondition(int end, TokenIndex tokens) {
    int word = end;
    if (word < tokens.size() && tokens.text(word).equals(",")) {
      word++;
    }
    if (word < tokens.size() && tokens.lower(word).equals("on")) {
      word++;
    }
    return word + 2 < tokens.size()
        && isInSentence(word + 2, end, tokens)
        && CONDITIONS.contains(tokens.lower(word))
        && tokens.lower(word + 1).equals("that");
  }

  private static int sentenceEnd(int from, TokenIndex tokens) {
    int end = from;
    while (end < tokens.size() && isInSentence(end, from, tokens)) {
      if (end - from > LONGEST_CONDITION
          || QuotationMark.canOpen(tokens.text(end))
          || CueWords.SAY.contains(tokens.lower(end))) {
        return from;
      }
      end++;
    }
    while (NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a token is in the sentence of the one before the end of a run. */
  private static boolean isInSentence(int token, int end, TokenIndex tokens) {
    return tokens.sentence(token) == tokens.sentence(end - 1);
  }
}
