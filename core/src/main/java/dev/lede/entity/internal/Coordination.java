package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether "and" joins two persons, as in "N. and the engineer M.": both can be "they" afterwards.
 */
final class Coordination {

  /** How many tokens stand between two persons who are named together. */
  private static final int BETWEEN = 6;

  /** How many tokens of a title stand before a name in a list. */
  private static final int TITLES = 3;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final RoleRules roles;

  Coordination(TokenIndex tokens, NameIndex names, RoleRules roles) {
    this.tokens = tokens;
    this.names = names;
    this.roles = roles;
  }

  /**
   * Whether two names are of two persons and joined.
   *
   * @param first the number of a name
   * @param second that of the next one
   */
  boolean joins(int first, int second) {
    int from = names.end(first);
    int to = names.begin(second);
    return isTwoPersons(names.referent(first), names.referent(second))
        && to - from <= BETWEEN
        && tokens.sentence(from - 1) == tokens.sentence(to)
        && !isPossessive(names.end(second))
        && isAnd(from, to);
  }

  /** The first of the persons of a list, "N., M. and L.", of which one is the last but one. */
  int firstOfList(int name) {
    int first = name;
    while (first > 0 && isListed(first - 1, first)) {
      first--;
    }
    return first < name && isBehindPreposition(names.begin(first)) ? name : first;
  }

  /** "Unlike N., M. and L. left", "after meeting N., M. and L. left". */
  private boolean isBehindPreposition(int token) {
    int before = token - 1;
    int least = tokens.beginOfSentence(token);
    while (before > least
        && (tokens.isCapital(before) || RuleWords.ARTICLES.contains(tokens.lower(before)))) {
      before--;
    }
    String word = before < least ? "" : tokens.lower(before);
    return RuleWords.ENDS_PHRASE.contains(word) || word.equals("unlike") || word.endsWith("ing");
  }

  /**
   * The names of persons as one: "N., M. and L.".
   *
   * @param name the number of the last but one
   * @param last that of the last one, which need not be the next number
   */
  String listed(int name, int last) {
    StringBuilder listed = new StringBuilder();
    for (int n = firstOfList(name); n <= name; n++) {
      listed.append(nameOf(n)).append(n < name ? ", " : " and ");
    }
    return listed.append(nameOf(last)).toString();
  }

  private String nameOf(int name) {
    return Objects.requireNonNull(names.referent(name)).name();
  }

  /** "N., M.", "N., Dr M.": a comma, and no more than a title behind it. */
  private boolean isListed(int first, int second) {
    int comma = names.end(first);
    int begin = names.begin(second);
    if (comma >= begin
        || begin - comma > TITLES + 1
        || !tokens.text(comma).equals(",")
        || tokens.sentence(comma - 1) != tokens.sentence(begin)
        || !isTwoPersons(names.referent(first), names.referent(second))) {
      return false;
    }
    for (int t = comma + 1; t < begin; t++) {
      if (!tokens.isCapital(t) && !tokens.text(t).equals(".")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTwoPersons(@Nullable Referent one, @Nullable Referent other) {
    return one != null
        && other != null
        && !one.equals(other)
        && one.kind() == Referent.Kind.PERSON
        && other.kind() == Referent.Kind.PERSON;
  }

  private boolean isPossessive(int token) {
    return token < tokens.size() && NounPhrase.isPossessive(tokens, token);
  }

  /** Whether "and" is between two tokens, and besides only what the second name is called. */
  private boolean isAnd(int from, int to) {
    boolean and = false;
    for (int t = from; t < to; t++) {
      String word = tokens.lower(t);
      and |= word.equals("and");
      boolean between =
          word.equals("and")
              || word.equals("&")
              || word.equals(",")
              || RuleWords.ARTICLES.contains(word)
              || tokens.isCapital(t)
              || (Character.isLetter(word.charAt(0))
                  && !RuleWords.ENDS_TITLE.contains(word)
                  && !roles.isVerb(t));
      if (!between) {
        return false;
      }
    }
    return and;
  }
}
