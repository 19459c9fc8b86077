package dev.lede.entity.internal;

import dev.lede.document.internal.QuotedTokens;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "she", "they" and "it": of those mentioned in the sentences before whom the
 * pronoun fits by gender and number, the one mentioned last, with more weight on subjects and on
 * those outside quotations (as in Lappin and Leass, CL 1994, without a parse). What a pronoun tells
 * of a person's gender holds on.
 */
final class PronounResolver {

  private record Trace(Referent referent, int token, boolean subject) {}

  /** How many sentences, and how many mentions, a pronoun looks back. */
  private static final int SENTENCES_BACK = 6;

  private static final int MENTIONS_BACK = 100;

  private static final double SUBJECT = 1.5;
  private static final double QUOTED = 2;
  private static final double KNOWN_GENDER = 0.75;
  private static final double OTHER_BLOCK = 0.5;
  private static final double NOT_BODY = 1;
  private static final double TOKEN = 0.01;

  /** How many tokens a clause has from its subject to its object. */
  private static final int LONGEST_CLAUSE = 12;

  private final TokenIndex tokens;
  private final QuotedTokens quoted;
  private final boolean[] isBody;
  private final List<Trace> traces = new ArrayList<>();

  /**
   * @param isBody for each block whether it is running text
   */
  PronounResolver(TokenIndex tokens, QuotedTokens quoted, boolean[] isBody) {
    this.tokens = tokens;
    this.quoted = quoted;
    this.isBody = isBody.clone();
  }

  /** Takes in a mention; they come in the order of the text. */
  void mention(Referent referent, int token, boolean subject) {
    traces.add(new Trace(referent, token, subject));
  }

  /**
   * Resolves a pronoun.
   *
   * @param word the pronoun in lower case
   * @return whom it means, or null
   */
  @Nullable Referent resolve(String word, int at) {
    Referent.Gender gender = gender(word);
    Map<Referent, Double> scores = new LinkedHashMap<>();
    int last = traces.size() - 1;
    for (int i = last; i >= Math.max(0, last - MENTIONS_BACK); i--) {
      Trace trace = traces.get(i);
      int distance = tokens.sentence(at) - tokens.sentence(trace.token());
      if (distance > SENTENCES_BACK) {
        break;
      }
      if (fits(trace.referent(), word) && !isExcluded(trace, word, at)) {
        double score = -distance - TOKEN * (at - trace.token());
        score += trace.subject() ? SUBJECT : 0;
        score -= quoted.at(trace.token()) && !quoted.at(at) ? QUOTED : 0;
        score -= tokens.block(trace.token()) == tokens.block(at) ? 0 : OTHER_BLOCK;
        score -= isBody[tokens.block(trace.token())] ? 0 : NOT_BODY;
        score += trace.referent().hasGender() ? KNOWN_GENDER : trace.referent().leansTo(gender);
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
    if (best != null && best.isPerson() && gender != Referent.Gender.UNKNOWN) {
      best.learn(gender);
    }
    return best;
  }

  private static Referent.Gender gender(String word) {
    return RuleWords.MASCULINE.contains(word)
        ? Referent.Gender.MASCULINE
        : RuleWords.FEMININE.contains(word) ? Referent.Gender.FEMININE : Referent.Gender.UNKNOWN;
  }

  /** In "Hale told him" he is not Hale. */
  private boolean isExcluded(Trace trace, String word, int at) {
    if (!word.equals("him")
        || !trace.subject()
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

  private static boolean fits(Referent who, String word) {
    Referent.Gender gender = gender(word);
    if (gender != Referent.Gender.UNKNOWN) {
      return who.isPerson() && (!who.hasGender() || who.gender() == gender);
    }
    boolean plural = RuleWords.PLURAL.contains(word);
    return switch (who.kind()) {
      case ORGANIZATION -> true;
      case GROUP -> plural;
      case PLACE -> !plural;
      case PERSON, UNNAMED -> plural && who.gender() == Referent.Gender.PLURAL;
    };
  }
}
