package dev.lede.quotes;

import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.Referent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gives the answers behind "A:", or behind questions without a label. It is whom the title
 * names, whom the lines above the questions say was interviewed, or the only person there.
 */
final class Interviewee {

  static final Set<String> SPEAKS =
      Set.of(
          "spoke",
          "speaks",
          "talks",
          "talked",
          "chats",
          "chatted",
          "interview",
          "interviews",
          "interviewed",
          "conversation",
          "asked",
          "asks",
          "meets",
          "met",
          "quizzed",
          "quizzes",
          "questions",
          "joined");

  private static final Set<String> ANSWERS =
      Set.of("answers", "answered", "replies", "replied", "explains", "responds", "tells");

  /** How many tokens stand between "spoke to" and the name. */
  private static final int FAR = 12;

  /** How many tokens above the questions are looked at. */
  private static final int LONGEST_LOOK = 400;

  private final TokenIndex tokens;
  private final Coreference who;

  Interviewee(TokenIndex tokens, Coreference who) {
    this.tokens = tokens;
    this.who = who;
  }

  /** Where the person is named, or null if nobody is, or nobody knows which one. */
  @Nullable TaggedSpan before(int questions) {
    List<int[]> names = new ArrayList<>();
    Set<Referent> persons = new HashSet<>();
    for (int t = Math.max(0, questions - LONGEST_LOOK); t < questions; t++) {
      Referent named = who.named(t);
      if (named != null && named.isPerson()) {
        int end = t + 1;
        while (end < questions
            && tokens.sentence(end) == tokens.sentence(t)
            && named.equals(who.named(end))) {
          end++;
        }
        names.add(new int[] {t, end});
        persons.add(named);
        t = end - 1;
      }
    }
    int[] titled = inTitle(names);
    if (titled != null) {
      return TaggedSpan.byRule(titled[0], titled[1], tokens);
    }
    for (int[] name : names) {
      boolean asks = asks(name);
      boolean only = persons.size() == 1 || (isSpokenTo(name[0]) && !isOneOfTwo(name[1]));
      if ((only && !asks) || answers(name[1])) {
        return TaggedSpan.byRule(name[0], name[1], tokens);
      }
    }
    return null;
  }

  private boolean asks(int[] name) {
    return name[1] < tokens.size() && SPEAKS.contains(tokens.lower(name[1]));
  }

  /** The only person whom the first line names: "The Q&A: N., sculptor". */
  private int @Nullable [] inTitle(List<int[]> names) {
    int[] only = null;
    for (int[] name : names) {
      if (tokens.block(name[0]) == 0) {
        if (only != null || asks(name)) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  /** "Our reporter spoke to its chief economist, N.". */
  private boolean isSpokenTo(int name) {
    int least = Math.max(tokens.beginOfSentence(name), name - FAR);
    for (int t = name - 1; t >= least; t--) {
      Referent named = who.named(t);
      if (named != null && named.isPerson()) {
        return false;
      }
      if (SPEAKS.contains(tokens.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** "An interview with N. and M.": nobody knows which of them answers. */
  private boolean isOneOfTwo(int end) {
    if (end >= tokens.size() || !tokens.lower(end).equals("and")) {
      return false;
    }
    int sentence = tokens.sentence(end);
    for (int t = end + 1; t < tokens.size() && tokens.sentence(t) == sentence; t++) {
      Referent named = who.named(t);
      if (named != null && named.isPerson()) {
        return true;
      }
    }
    return false;
  }

  /** "N. answers our questions". */
  private boolean answers(int end) {
    return end < tokens.size() && ANSWERS.contains(tokens.lower(end));
  }
}
