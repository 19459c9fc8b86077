package dev.lede.entity.internal;

import dev.lede.document.Document;
import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/** Finds names that the encoder did not know, by their capitals. */
final class UnknownNames {

  private final Document document;
  private final TokenIndex tokens;
  private final NameIndex names;
  private final UnnamedReferents others;

  UnknownNames(Document document, TokenIndex tokens, NameIndex names, UnnamedReferents others) {
    this.document = document;
    this.tokens = tokens;
    this.names = names;
    this.others = others;
  }

  /** Whom a phrase names, or null. */
  @Nullable Referent in(NounPhrase phrase) {
    Referent found = asHead(phrase);
    return found == null ? inApposition(phrase) : found;
  }

  /** The capitalized words around the head. */
  private @Nullable Referent asHead(NounPhrase phrase) {
    boolean sentenceCase = tokens.beginsSentence(phrase.head()) || phrase.isPlural();
    boolean onlyArticle = RuleWords.ENDS_TITLE.contains(phrase.headWord());
    boolean role =
        RuleWords.isPerson(phrase.headWord())
            && tokens.text(phrase.head()).chars().noneMatch(Character::isLowerCase); // "the MP"
    boolean origin =
        phrase.isDefinite()
            && phrase.head() == phrase.begin() + 1
            && Origins.isOne(phrase.headWord());
    if (!tokens.isCapital(phrase.head()) || sentenceCase || onlyArticle || role || origin) {
      return null;
    }
    int begin = phrase.head();
    while (begin > phrase.begin()
        && (tokens.isCapital(begin - 1) || tokens.text(begin - 1).equals("-"))
        && !(begin - 1 == phrase.begin()
            && RuleWords.ENDS_TITLE.contains(tokens.lower(begin - 1)))) {
      begin--;
    }
    String name = document.textOf(tokens.span(begin, phrase.headEnd()));
    Referent shortened = names.organization(NounPhrase.lower(name));
    if (shortened != null) {
      return shortened;
    }
    String first = tokens.lower(begin);
    boolean given =
        RuleWords.MASCULINE_NAMES.contains(first)
            || RuleWords.FEMININE_NAMES.contains(first)
            || RuleWords.MASCULINE_TITLES.contains(first)
            || RuleWords.FEMININE_TITLES.contains(first);
    Referent found =
        others.of(name, given ? Referent.Kind.PERSON : Referent.Kind.ORGANIZATION, phrase);
    found.learnGivenName(first);
    return found;
  }

  /** "The guide, Quorra Vint", "a fan, @quorra": capitals behind a description and a comma. */
  private @Nullable Referent inApposition(NounPhrase phrase) {
    int behind = phrase.headEnd() + 1;
    if (behind < phrase.end() && tokens.text(behind - 1).equals(",") && isName(behind)) {
      NounPhrase second = names.phrase(behind, phrase.end());
      if (isName(second.head()) && !names.hasName(second.head())) {
        Referent found =
            others.of(document.textOf(second.headPhrase()), Referent.Kind.PERSON, second);
        found.describe(document.textOf(phrase.headPhrase()));
        if (!phrase.isDefinite()) {
          others.learn(phrase.headWord(), found); // "the fan" afterwards
        }
        return found;
      }
    }
    return null;
  }

  /** A capital, or the name of an account. */
  private boolean isName(int token) {
    return tokens.isCapital(token) || tokens.text(token).startsWith("@");
  }
}
