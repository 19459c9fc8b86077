package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/** Pronouns before the name that they stand for, in what a sentence begins with. */
final class Cataphora {

  /** How many tokens at the begin of a sentence a pronoun can be: "in one of her". */
  private static final int LONGEST_OPENING = 5;

  /** How many tokens of a sentence are looked at. */
  private static final int LONGEST_LOOK = 40;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;

  Cataphora(TokenIndex tokens, NameIndex names, RoleRules roles) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
  }

  /**
   * "In her speech, N. said": whoever was mentioned before, it is the subject right behind the
   * first comma.
   */
  @Nullable Referent subjectBehind(String word, int token) {
    if (!isSingular(word)
        || token - tokens.beginOfSentence(token) > 2 * LONGEST_OPENING
        || !isInOpening(token)) {
      return null;
    }
    int last = endOfLook(token);
    int comma = token + 1;
    while (comma < last && !tokens.text(comma).equals(",")) {
      comma++;
    }
    for (int t = comma + 1; t < Math.min(last, comma + 1 + TitleIndex.LONGEST); t++) {
      if (names.hasName(t)) {
        Referent named = names.named(t);
        boolean subject = roles.of(t, names.end(names.nameAt(t))).isSubject();
        return subject && fits(named, word) ? named : null;
      }
    }
    return null;
  }

  private boolean isInOpening(int token) {
    int begin = firstWord(token);
    String first = tokens.lower(begin);
    if (begin == token
        || token - begin > LONGEST_OPENING
        || !(RuleWords.SUBORDINATORS.contains(first) || first.endsWith("ing"))) {
      return false;
    }
    for (int t = begin; t < token; t++) {
      if (names.hasName(t) || tokens.text(t).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "After she had left, N. said", where nobody was mentioned before: the first name. */
  @Nullable Referent nameBehind(String word, int token) {
    if (!isSingular(word)
        || token - tokens.beginOfSentence(token) > LONGEST_LOOK
        || !RuleWords.SUBORDINATORS.contains(tokens.lower(firstWord(token)))) {
      return null;
    }
    boolean comma = false;
    for (int t = token + 1; t < endOfLook(token); t++) {
      comma |= tokens.text(t).equals(",");
      Referent named = comma ? names.named(t) : null;
      if (named != null) {
        return fits(named, word) ? named : null;
      }
    }
    return null;
  }

  private int firstWord(int token) {
    int begin = tokens.beginOfSentence(token);
    while (begin < token && NounPhrase.isPunctuation(tokens, begin)) {
      begin++;
    }
    return begin;
  }

  private int endOfLook(int token) {
    int end = token + 1;
    while (end < tokens.size()
        && end - token < LONGEST_LOOK
        && tokens.sentence(end) == tokens.sentence(token)) {
      end++;
    }
    return end;
  }

  private static boolean isSingular(String word) {
    return RuleWords.MASCULINE.contains(word) || RuleWords.FEMININE.contains(word);
  }

  private static boolean fits(@Nullable Referent named, String word) {
    return named != null
        && named.kind() == Referent.Kind.PERSON
        && !(RuleWords.MASCULINE.contains(word) ? named.isFeminine() : named.isMasculine());
  }
}
