package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import org.jspecify.annotations.Nullable;

/** Who is meant by a phrase with an office in it, where the name is not simply its head. */
final class OfficeHolders {

  private final TokenIndex tokens;
  private final NameIndex names;
  private final TitleIndex titles;

  OfficeHolders(TokenIndex tokens, NameIndex names, TitleIndex titles) {
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
  }

  /**
   * "Superintendent of Police (Crime) N.", "the commissioner, Dr. (Mrs.) N.", "Union of Clerks (UC)
   * General Secretary N.".
   */
  @Nullable Referent behindBrackets(NounPhrase phrase) {
    int open = phrase.begin();
    while (open < Math.min(tokens.size(), phrase.end() + 1)
        && !NounPhrase.opensBracket(tokens, open)) {
      if (names.isPerson(open)) {
        return null;
      }
      open++;
    }
    int close = open + 2;
    if (close + 1 < tokens.size() && tokens.text(close).equals(".")) {
      close++; // "(Mrs.)"
    }
    boolean whole = open == phrase.headEnd() || RuleWords.OFFICES.contains(phrase.headWord());
    if (close + 1 >= tokens.size()
        || !whole
        || !NounPhrase.opensBracket(tokens, open)
        || !tokens.isCapital(open + 1)
        || !NounPhrase.closesBracket(tokens, close)) {
      return null;
    }
    int name = close + 1;
    while (name < phrase.end() && !names.isPerson(name) && isInTitle(name)) {
      name++;
    }
    boolean title = name == close + 1 || RuleWords.isPerson(tokens.lower(name - 1));
    return name < tokens.size()
            && title
            && tokens.sentence(name) == tokens.sentence(phrase.begin())
            && names.isPerson(name)
        ? names.named(name)
        : null;
  }

  private boolean isInTitle(int token) {
    return tokens.isCapital(token)
        || tokens.text(token).equals("-")
        || RuleWords.isPerson(tokens.lower(token));
  }

  /**
   * "Leader of Opposition", "Member of Parliament Dr", but not "a friend of Senator" and "The
   * president of Friends of".
   */
  boolean isTitle(NounPhrase phrase, int name) {
    int of = phrase.headEnd();
    boolean office =
        phrase.head() == phrase.begin()
            && RuleWords.OFFICES.contains(phrase.headWord())
            && of + 1 < name
            && tokens.lower(of).equals("of");
    for (int t = of + 1; office && t < name; t++) {
      String word = tokens.lower(t);
      office =
          (tokens.isCapital(t) || word.equals("the") || word.equals("and"))
              && !NounPhrase.isPunctuation(tokens, t)
              && !names.isPerson(t)
              && !RuleWords.isPerson(word);
    }
    return office;
  }

  /** "The DCP", which a tagger took for an organization, after "DCP (Traffic) N.". */
  @Nullable Referent inCapitals(NounPhrase phrase, Referent named) {
    boolean plain =
        named.kind() == Referent.Kind.ORGANIZATION
            && phrase.isDefinite()
            && phrase.head() == phrase.begin() + 1
            && RuleWords.isPerson(phrase.headWord());
    return plain ? titles.find(phrase) : null;
  }
}
