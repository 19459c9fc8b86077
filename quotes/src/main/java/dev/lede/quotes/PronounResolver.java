package dev.lede.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she", "they" and "it": of those mentioned in the sentences before whom the
 * pronoun fits by gender and number, the one mentioned last, with more weight on subjects, on the
 * running speaker, and on those outside quotations (as in Lappin and Leass, CL 1994, without a
 * parse).
 */
final class PronounResolver {

  private record Trace(Referent referent, int token, boolean subject) {}

  /** How many sentences, and how many mentions, a pronoun looks back. */
  private static final int SENTENCES_BACK = 6;

  private static final int MENTIONS_BACK = 100;

  private static final double SUBJECT = 1.5;
  private static final double RUNNING = 1.5;
  private static final double QUOTED = 2;
  private static final double KNOWN_GENDER = 0.75;
  private static final double OTHER_BLOCK = 0.5;
  private static final int RUNS_FOR = 2;
  private static final double TOKEN = 0.01;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final List<Trace> traces = new ArrayList<>();
  private @Nullable Referent running;
  private int runningAt;

  PronounResolver(TokenIndex tokens, QuotedTokens quoted) {
    this.tokens = tokens;
    this.quoted = quoted;
  }

  /** Takes in a mention; they come in the order of the text. */
  void mention(Referent referent, int token, boolean subject) {
    traces.add(new Trace(referent, token, subject));
  }

  /** Takes in who speaks. */
  void speaks(Referent referent, int token) {
    mention(referent, token, true);
    running = referent;
    runningAt = token;
  }

  /**
   * Resolves a pronoun.
   *
   * @param word the pronoun in lower case
   * @return whom it means, or null
   */
  @Nullable Referent resolve(String word, int at) {
    Map<Referent, Double> scores = new LinkedHashMap<>();
    int last = traces.size() - 1;
    for (int i = last; i >= Math.max(0, last - MENTIONS_BACK); i--) {
      Trace trace = traces.get(i);
      int distance = tokens.sentence(at) - tokens.sentence(trace.token());
      if (distance > SENTENCES_BACK) {
        break;
      }
      if (fits(trace.referent(), word)) {
        double score = -distance - TOKEN * (at - trace.token());
        score += trace.subject() ? SUBJECT : 0;
        score -= quoted.at(trace.token()) && !quoted.at(at) ? QUOTED : 0;
        score -= tokens.block(trace.token()) == tokens.block(at) ? 0 : OTHER_BLOCK;
        score += trace.referent().hasGender() ? KNOWN_GENDER : 0;
        boolean runs =
            trace.referent().equals(running)
                && tokens.sentence(at) - tokens.sentence(runningAt) <= RUNS_FOR;
        score += runs ? RUNNING : 0;
        scores.merge(trace.referent(), score, Math::max);
      }
    }
    Referent best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Referent, Double> each : scores.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return best;
  }

  private static boolean fits(Referent who, String word) {
    if (RuleWords.MASCULINE.contains(word)) {
      return who.isPerson() && !who.isFeminine();
    }
    if (RuleWords.FEMININE.contains(word)) {
      return who.isPerson() && !who.isMasculine();
    }
    return switch (who.kind) {
      case ORGANIZATION -> true;
      case GROUP -> RuleWords.PLURAL.contains(word);
      case PLACE -> !RuleWords.PLURAL.contains(word);
      case PERSON, UNNAMED -> false;
    };
  }
}
