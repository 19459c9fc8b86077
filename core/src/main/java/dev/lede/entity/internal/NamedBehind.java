package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.HashSet;
import java.util.Set;

/**
 * Whom {@code she} cannot mean, since her own clause names somebody behind it: {@code she could
 * forgive Roe} (principle C of Chomsky, "Lectures on Government and Binding", 1981).
 */
final class NamedBehind {

  private static final Set<String> SUBJECTS = Set.of("he", "she");

  /** "He was Carl Roe." */
  private static final Set<String> BEING =
      Set.of("is", "was", "'s", "’s", "became", "becomes", "remains", "remained");

  /** Where another clause begins, or what comes means the subject. */
  private static final Set<String> ENDS =
      Set.of(
          "and", "but", "or", "when", "as", "while", "because", "before", "after", "if", "since",
          "until", "where", "who", "whom", "whose", "which", "than", "himself", "herself");

  /** How many tokens of a clause are looked at. */
  private static final int LONGEST = 12;

  private final TokenIndex tokens;
  private final NameIndex names;

  NamedBehind(TokenIndex tokens, NameIndex names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The persons whom a pronoun cannot mean. */
  Set<Referent> of(int pronoun) {
    Set<Referent> named = new HashSet<>();
    if (!SUBJECTS.contains(tokens.lower(pronoun))
        || pronoun + 1 == tokens.size()
        || BEING.contains(tokens.lower(pronoun + 1))) {
      return named;
    }
    int end = Math.min(tokens.size(), pronoun + LONGEST);
    for (int t = pronoun + 1;
        t < end
            && !NounPhrase.isPunctuation(tokens, t)
            && !ENDS.contains(tokens.lower(t))
            && tokens.sentence(t) == tokens.sentence(pronoun);
        t++) {
      Referent who = names.named(t);
      if (who != null && who.kind() == Referent.Kind.PERSON) {
        named.add(who);
      }
    }
    return named;
  }
}
