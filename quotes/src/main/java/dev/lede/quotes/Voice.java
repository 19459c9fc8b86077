package dev.lede.quotes;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.NounPhrase;
import dev.lede.entity.internal.RuleWords;
import java.util.List;
import java.util.Set;

/** The voice of a cue: whether it says what its subject says, or what is said to the subject. */
final class Voice {

  private static final Set<String> HAVING = Set.of("has", "have", "had", "'ve", "’ve");

  private static final Set<String> STATE = Set.of("on", "of", "about", "over", "that");

  private static final Set<String> SAID =
      Set.of("said", "replied", "answered", "added", "remarked", "quipped", "shouted", "cried");

  private static final Set<String> ASKS =
      Set.of("whether", "if", "why", "how", "what", "when", "where", "who", "which");

  /** What stands behind "asked" where somebody was. */
  private static final Set<String> ASKED_WHAT =
      Set.of(
          "about", "by", "whether", "if", "why", "how", "what", "when", "where", "who", "which",
          "to", "on", "for", "that", "over");

  /** The first words of "near the end", "later that day" and the like. */
  private static final Set<String> WHEN =
      Set.of(
          "near",
          "late",
          "later",
          "last",
          "at",
          "in",
          "after",
          "before",
          "during",
          "this",
          "once",
          "again",
          "yesterday",
          "today",
          "outside",
          "repeatedly",
          "recently",
          "directly",
          "afterwards",
          "earlier");

  /** How many tokens stand between "asked" and "whether". */
  private static final int LONGEST_WHEN = 9;

  /** How many tokens stand between two commas. */
  private static final int FAR = 30;

  private final TokenIndex tokens;
  private final Coreference who;

  Voice(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /**
   * Whether a cue says what happens to its subject: "was asked", "is said", "Asked whether", "has
   * been described as".
   */
  boolean isPassive(TaggedSpan cue) {
    int verb = cue.begin();
    boolean being = false;
    boolean having = HAVING.contains(tokens.lower(verb));
    while (verb < cue.end() - 1
        && (isBeing(verb)
            || isAdverb(verb)
            || CueWords.MODAL.contains(tokens.lower(verb))
            || tokens.lower(verb).equals("when"))) {
      being |= isBeing(verb);
      verb++;
    }
    String word = tokens.lower(verb);
    int before = cue.begin() - 1;
    while (!being
        && before >= 0
        && cue.begin() - before <= 3
        && tokens.sentence(before) == tokens.sentence(cue.begin())
        && isAdverb(before)
        && !isBeing(before)) {
      before--;
    }
    being |=
        !being
            && before >= 0
            && tokens.sentence(before) == tokens.sentence(cue.begin())
            && isBeing(before);
    if (being) {
      return isParticiple(word)
          && !isMadeToSay(cue, verb)
          && !isToHaveSaid(cue.end(), tokens)
          && !CueWords.MOVED.contains(word)
          && !isState(verb)
          && !isPerfect(verb);
    }
    boolean opens =
        tokens.beginsSentence(cue.begin())
            || (tokens.text(cue.begin() - 1).equals(",")
                && !isBehindApposition(cue)
                && !isBehindParticiple(cue))
            || tokens.lower(cue.begin() - 1).equals("when");
    return opens && !having && CueWords.PASSIVE.contains(word) && !isActiveOpening(cue);
  }

  /** "Was prompted to say". */
  private boolean isMadeToSay(TaggedSpan cue, int verb) {
    int last = cue.end() - 1;
    return last > verb + 1
        && tokens.lower(last - 1).equals("to")
        && CueWords.SAY.contains(tokens.lower(last));
  }

  /**
   * {@code to have replied, "No"}, {@code to have said that}: behind "is said" the subject speaks,
   * whoever it is who says so.
   */
  static boolean isToHaveSaid(int to, TokenIndex tokens) {
    if (to + 4 >= tokens.size()
        || !tokens.lower(to).equals("to")
        || !tokens.lower(to + 1).equals("have")
        || !SAID.contains(tokens.lower(to + 2))
        || tokens.sentence(to + 4) != tokens.sentence(to)) {
      return false;
    }
    String next = tokens.text(to + 3);
    return next.equals("that")
        || next.equals(",")
        || next.equals(":")
        || QuotationMark.canOpen(next);
  }

  /** "N., a miller, warned". */
  private boolean isBehindApposition(TaggedSpan cue) {
    int comma = cue.begin() - 1;
    Coreference.Subject subject = who.subject(tokens.beginOfSentence(cue.begin()), comma);
    if (subject == null) {
      return false;
    }
    for (int t = subject.begin(); t < Math.min(subject.end() + 1, comma); t++) {
      if (tokens.text(t).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "The agency, led by N., warned that": between two commas something is said of a subject. */
  private boolean isBehindParticiple(TaggedSpan cue) {
    int first = tokens.beginOfSentence(cue.begin());
    String word = tokens.lower(first);
    boolean subject =
        who.hasName(first) || RuleWords.ARTICLES.contains(word) || RuleWords.OWNERS.contains(word);
    int next = cue.end();
    boolean says =
        next < tokens.size()
            && Set.of("that", "to", "on", "for", "over").contains(tokens.lower(next))
            && !CueWords.ASK.contains(tokens.lower(cue.end() - 1));
    int comma = cue.begin() - 2;
    while (comma > first && cue.begin() - comma < FAR && !tokens.text(comma).equals(",")) {
      comma--;
    }
    return subject && says && comma > first && tokens.text(comma).equals(",");
  }

  /**
   * "Are focused on", "is tired of": how somebody is, and not what is done to them, as in "was
   * approved on Friday".
   */
  private boolean isState(int verb) {
    String word = tokens.lower(verb);
    boolean when = verb + 2 < tokens.size() && RuleWords.DAYS.contains(tokens.lower(verb + 2));
    return verb + 1 < tokens.size()
        && !when
        && STATE.contains(tokens.lower(verb + 1))
        && word.endsWith("ed")
        && !CueWords.SAY.contains(word)
        && !CueWords.ASK.contains(word)
        && !CueWords.THINK.contains(word)
        && !CueWords.INTEND.contains(word)
        && !CueWords.PASSIVE.contains(word)
        && !CueWords.HEARD.contains(word);
  }

  /** In "he's predicted a win" the verb is "has", in "he's expected to win" it is "is". */
  private boolean isPerfect(int verb) {
    if (verb < 2 || verb + 1 >= tokens.size()) {
      return false;
    }
    String auxiliary = tokens.lower(verb - 1);
    return (auxiliary.equals("'s") || auxiliary.equals("’s"))
        && Set.of("he", "she", "who").contains(tokens.lower(verb - 2))
        && !isAgentless(verb + 1);
  }

  /** What stands behind a passive verb, and hardly behind one that has an object. */
  private boolean isAgentless(int token) {
    return NounPhrase.isPunctuation(tokens, token)
        || Set.of("to", "by", "as", "for", "of", "about", "in", "on", "at", "with", "whether", "if")
            .contains(tokens.lower(token));
  }

  /** In "…, asked N." and "Asked N.: …" a name and not "about" or "by" follows. */
  private boolean isActiveOpening(TaggedSpan cue) {
    int next = cue.end();
    if (next >= tokens.size()) {
      return true;
    }
    return !ASKED_WHAT.contains(tokens.lower(next)) && !isAskedLater(cue);
  }

  /** "Asked near the end whether it was late, N. laughed". */
  private boolean isAskedLater(TaggedSpan cue) {
    if (!tokens.beginsSentence(cue.begin()) || !WHEN.contains(tokens.lower(cue.end()))) {
      return false;
    }
    int last = Math.min(tokens.size(), cue.end() + LONGEST_WHEN);
    for (int t = cue.end(); t < last; t++) {
      if (NounPhrase.isPunctuation(tokens, t)
          || tokens.sentence(t) != tokens.sentence(cue.begin())) {
        return false;
      }
      if (ASKS.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParticiple(String word) {
    return word.endsWith("ed")
        || List.of(
                "said",
                "told",
                "known",
                "thought",
                "heard",
                "seen",
                "written",
                "quoted",
                "held",
                "understood",
                "overheard",
                "put")
            .contains(word);
  }

  boolean isBeing(int token) {
    boolean been =
        List.of("has", "have", "had").contains(tokens.lower(token))
            && token + 1 < tokens.size()
            && tokens.lower(token + 1).equals("been");
    return been
        || List.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "got")
            .contains(tokens.lower(token));
  }

  boolean isAdverb(int token) {
    String word = tokens.lower(token);
    return word.endsWith("ly")
        || List.of(
                "not", "n't", "n’t", "also", "often", "never", "later", "now", "once", "been",
                "has", "have", "had")
            .contains(word);
  }
}
