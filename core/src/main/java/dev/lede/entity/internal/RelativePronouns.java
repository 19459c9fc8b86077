package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the antecedent of a relative pronoun: the noun phrase just before it. An apposition or a
 * place can stand between a name and its "who", so that the nearest name is not always meant.
 */
final class RelativePronouns {

  /** How many tokens of one sentence are looked at from a name on. */
  private static final int LONGEST_LOOK = 40;

  /** How many tokens "(Lab, Northern Ward)" has at most. */
  private static final int LONGEST_BRACKETS = 12;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;
  private final DescriptionResolver descriptions;
  private final ResolvedPhrases resolved;

  RelativePronouns(
      TokenIndex tokens,
      NameIndex names,
      RoleRules roles,
      DescriptionResolver descriptions,
      ResolvedPhrases resolved) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
    this.descriptions = descriptions;
    this.resolved = resolved;
  }

  /** "N., who left": returns N., the subject of the clause; or null. */
  @Nullable Referent subject(int who) {
    int before = withoutBrackets(tokens.text(who - 1).equals(",") ? who - 1 : who) - 1;
    return before >= 0
            && names.isPerson(before)
            && tokens.sentence(before) == tokens.sentence(who)
            && roles.verbFollows(who + 1)
        ? names.named(before)
        : null;
  }

  /** Returns whom a relative pronoun means, or null. */
  @Nullable Referent antecedent(NounPhrase pronoun) {
    int end = withoutBrackets(pronoun.begin());
    if (end > 0 && NounPhrase.isPunctuation(tokens, end - 1)) {
      end--;
    }
    end = withoutBrackets(end);
    if (end == 0 || tokens.sentence(end - 1) != tokens.sentence(pronoun.begin())) {
      return null;
    }
    if (RuleWords.COORDINATORS.contains(tokens.lower(end - 1))) {
      return ofOther(end - 1, pronoun.pronoun());
    }
    if (RuleWords.THIRD.contains(tokens.lower(end - 1))) {
      return resolved.pronoun(end - 1);
    }
    boolean person = pronoun.pronoun().equals("who") || pronoun.pronoun().equals("whom");
    Referent beside = names.named(end - 1);
    if (beside != null && (beside.isPerson() || !person)) {
      return beside;
    }
    Referent farther = nameBeforeAddition(end, beside != null, person);
    if (farther != null) {
      return farther;
    }
    if (beside == null) {
      return described(end, end);
    }
    int head = end;
    while (head > 1 && Objects.equals(names.named(head - 1), beside)) {
      head--;
    }
    // "A farmer from Texas, who".
    boolean isOrigin =
        RuleWords.ENDS_PHRASE.contains(tokens.lower(head - 1))
            && head > 1
            && RuleWords.isPerson(tokens.lower(head - 2));
    if (isOrigin) {
      return described(head - 1, end);
    }
    return person && beside.kind() == Referent.Kind.PLACE ? null : beside;
  }

  /**
   * "N., a miller who left and who said": whom the other "who" means. Nobody in "and who knows" and
   * in "it is unclear who did it and who knew".
   */
  private @Nullable Referent ofOther(int and, String pronoun) {
    int last = Math.max(tokens.beginOfSentence(and), and - LONGEST_LOOK);
    int other = and - 1;
    while (other > last && !tokens.lower(other).equals(pronoun)) {
      other--;
    }
    int before = tokens.text(Math.max(0, other - 1)).equals(",") ? other - 2 : other - 1;
    if (other <= last || before < last || tokens.text(and - 1).equals(",")) {
      return null;
    }
    boolean described = before == other - 1 && RuleWords.isPerson(tokens.lower(before));
    int article = before;
    while (article > last && !RuleWords.ARTICLES.contains(tokens.lower(article))) {
      article--;
    }
    // In "N., whose son was hurt by a man who" it is the man.
    boolean apposed = article > last && tokens.text(article - 1).equals(",");
    if (described && !apposed) {
      return described(other, other);
    }
    return described || names.isPerson(before) ? antecedent(names.phrase(other, other + 1)) : null;
  }

  /** Where a phrase ends before "(Lab, Northern Ward)"; the same if no bracket closes there. */
  private int withoutBrackets(int end) {
    if (end > 0 && NounPhrase.closesBracket(tokens, end - 1)) {
      for (int t = end - 2; t > 0 && end - t < LONGEST_BRACKETS; t--) {
        if (NounPhrase.opensBracket(tokens, t)) {
          return t;
        }
      }
    }
    return end;
  }

  /** A name with an apposition, or with a place: "N., a senator, who", "N. of Texas, who". */
  private @Nullable Referent nameBeforeAddition(int end, boolean endsInName, boolean person) {
    int farthest = Math.max(0, end - TitleIndex.LONGEST_APPOSITION);
    for (int t = end - 2; t >= farthest && tokens.sentence(t) == tokens.sentence(end - 1); t--) {
      Referent named = names.named(t);
      boolean place = endsInName && RuleWords.ENDS_PHRASE.contains(tokens.lower(t + 1));
      if (named != null
          && (tokens.text(t + 1).equals(",") || place)
          && (named.isPerson() || !person)) {
        return named;
      }
    }
    return null;
  }

  /**
   * Whoever is described: "the baker who"; and one alone in "one of the bakers, who".
   *
   * @param head the token behind the noun
   */
  private Referent described(int head, int end) {
    int begin = head - 1;
    while (begin > 1
        && NounPhrase.isHyphenated(tokens, begin)
        && tokens.text(begin - 1).equals("-")) {
      begin -= 2; // "a sister-in-law"
    }
    int noun = begin + 1;
    while (begin > 0
        && noun - begin < TitleIndex.LONGEST
        && !tokens.beginsSentence(begin)
        && !NounPhrase.isPunctuation(tokens, begin - 1)
        && !RuleWords.ENDS_TITLE.contains(tokens.lower(begin - 1))) {
      begin--;
    }
    boolean article =
        begin > 0
            && !tokens.beginsSentence(begin)
            && (RuleWords.ARTICLES.contains(tokens.lower(begin - 1))
                || tokens.lower(begin - 1).equals("the"));
    int first = article ? begin - 1 : begin;
    boolean one =
        first > 1
            && tokens.text(end).equals(",")
            && tokens.lower(first - 1).equals("of")
            && tokens.lower(first - 2).equals("one")
            && tokens.sentence(first - 2) == tokens.sentence(first);
    return descriptions.resolve(names.phrase(one ? first - 2 : first, end));
  }

  /** "N., who uses they/them pronouns". */
  void learnPlural(Referent who, int end) {
    if (!who.isPerson()) {
      return;
    }
    int last = Math.min(tokens.size(), end + LONGEST_LOOK);
    boolean they = false;
    for (int t = end; t < last && tokens.sentence(t) == tokens.sentence(end - 1); t++) {
      String word = tokens.lower(t);
      they |= word.startsWith("they") || word.startsWith("them");
      if (they && word.equals("pronouns")) {
        who.isThey();
      }
      if (names.hasName(t) && t > end) {
        return;
      }
    }
  }
}
