package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who has been mentioned so far, in the order of the text. */
final class Traces {

  /** "I am N.", "my name is N.", "call me N.". */
  private static final Set<String> OWN_NAME = Set.of("am", "'m", "’m", "is", "me", "i", "as");

  /** How many phrases can begin before a pronoun and end behind it. */
  private static final int MOST_AROUND = 3;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final List<Trace> traces = new ArrayList<>();

  Traces(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  void add(Trace trace) {
    traces.add(trace);
  }

  int size() {
    return traces.size();
  }

  Trace get(int index) {
    return traces.get(index);
  }

  /** Whether somebody is mentioned between two tokens. */
  boolean hasMention(int begin, int end) {
    for (int i = traces.size() - 1; i >= 0 && traces.get(i).end() > begin; i--) {
      if (traces.get(i).token() < end) {
        return true;
      }
    }
    return false;
  }

  /** Whether an organization is named between two tokens, besides who is told and the one given. */
  boolean hasFirm(int begin, int end, Referent besides) {
    for (int i = traces.size() - 1; i >= 0 && traces.get(i).end() > begin; i--) {
      Trace trace = traces.get(i);
      Referent who = trace.referent();
      if (trace.token() >= begin
          && trace.token() < end
          && tokens.isCapital(trace.token())
          && who.kind() == Referent.Kind.ORGANIZATION
          && who.entity() != null
          && !who.equals(besides)
          && !Recipients.isOne(trace.token(), tokens)) {
        return true;
      }
    }
    return false;
  }

  /** "Her boss, N.": she is not N. */
  Set<Referent> around(int at) {
    Set<Referent> around = new HashSet<>();
    for (int i = traces.size() - 1; i >= Math.max(0, traces.size() - MOST_AROUND); i--) {
      Trace trace = traces.get(i);
      if (trace.token() <= at && at < trace.end()) {
        around.add(trace.referent());
      }
    }
    return around;
  }

  /** In {@code "N. is happy here," he said} he is not N. */
  Set<Referent> namedInside(int from, int at) {
    Set<Referent> named = new HashSet<>();
    for (int i = traces.size() - 1; i >= 0 && traces.get(i).token() >= from; i--) {
      int token = traces.get(i).token();
      if (token < at && quoted.at(token) && traces.get(i).referent().entity() != null) {
        String word = tokens.lower(token);
        boolean pronoun = RuleWords.MASCULINE.contains(word) || RuleWords.FEMININE.contains(word);
        boolean own =
            (token > 0 && OWN_NAME.contains(tokens.lower(token - 1)))
                || isOwner(traces.get(i).end());
        if (!pronoun && !own && tokens.isCapital(token)) {
          named.add(traces.get(i).referent());
        }
      }
    }
    return named;
  }

  private boolean isOwner(int end) {
    return end < tokens.size() && NounPhrase.isPossessive(tokens, end);
  }

  /** In "asked by N., she said" she is not N. */
  Set<Referent> askers(int begin, Questions questions) {
    Set<Referent> askers = new HashSet<>();
    for (int i = traces.size() - 1; i >= 0 && traces.get(i).token() >= begin; i--) {
      Trace trace = traces.get(i);
      boolean owner =
          trace.whole() == trace.token() + 1
              && RuleWords.OWNERS.contains(tokens.lower(trace.token()));
      if (!owner && questions.isAsker(trace.token())) {
        askers.add(trace.referent());
      }
    }
    return askers;
  }
}
