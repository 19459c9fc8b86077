package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds people who are described and not named, from an article on: "the old town baker". Only
 * running text is searched, and not titles and captions.
 */
final class DescriptionFinder {

  /** How many tokens a description of a person has before its head. */
  private static final int LONGEST = 5;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final boolean[] isBody;

  /**
   * @param isBody for each block whether it is running text
   */
  DescriptionFinder(TokenIndex tokens, NameIndex names, boolean[] isBody) {
    this.tokens = tokens;
    this.names = names;
    this.isBody = isBody.clone();
  }

  /** Where the description that begins at a token ends, or -1 if none begins there. */
  int endFrom(int token) {
    String first = tokens.lower(token);
    boolean begins = RuleWords.ARTICLES.contains(first) || RuleWords.BEGINS_ROLE.contains(first);
    int head = begins && isBody[tokens.block(token)] ? head(token) : -1;
    if (isOneOf(token) && isBody[tokens.block(token)]) {
      head = headOfSeveral(token + 2);
    }
    // "The baker N." is a name with its title.
    boolean title = head >= 0 && head + 1 < tokens.size() && names.hasName(head + 1);
    return head < 0 || title ? -1 : head + 1;
  }

  /** Where "the drivers" end, or -1 if no people are described there. */
  int endOfSeveral(int token) {
    boolean begins =
        RuleWords.BEGINS_ROLE.contains(tokens.lower(token)) && isBody[tokens.block(token)];
    int head = begins ? head(token, RuleWords.ENDS_TITLE, DescriptionFinder::isPersons, false) : -1;
    return head < 0 || (head + 1 < tokens.size() && names.hasName(head + 1)) ? -1 : head + 1;
  }

  private static boolean isPersons(String noun) {
    return noun.endsWith("s") && RuleWords.isPerson(noun.substring(0, noun.length() - 1));
  }

  /** "One of the robbers", where the sentence begins. */
  private boolean isOneOf(int token) {
    return tokens.beginsSentence(token)
        && tokens.lower(token).equals("one")
        && token + 3 < tokens.size()
        && tokens.lower(token + 1).equals("of")
        && RuleWords.BEGINS_ROLE.contains(tokens.lower(token + 2));
  }

  private int headOfSeveral(int token) {
    return head(
        token,
        RuleWords.ENDS_PHRASE,
        noun -> RuleWords.GROUPS.contains(noun) || isPersons(noun),
        true);
  }

  private int head(int token) {
    return head(
        token,
        RuleWords.ENDS_TITLE,
        noun -> RuleWords.isPerson(noun) || RuleWords.COMPANIES.contains(noun),
        false);
  }

  /**
   * The head of the phrase that an article begins, or -1.
   *
   * @param ends what ends the phrase
   * @param last whether the last noun is meant, and not the first with those right behind it
   */
  private int head(int token, Set<String> ends, Predicate<String> isNoun, boolean last) {
    int head = -1;
    for (int t = token + 1;
        t < tokens.size()
            && t - token <= LONGEST
            && tokens.sentence(t) == tokens.sentence(token)
            && !names.hasName(t)
            && !NounPhrase.isPunctuation(tokens, t)
            && !ends.contains(tokens.lower(t));
        t++) {
      if (isNoun.test(tokens.lower(t))) {
        head = t;
      } else if (head >= 0 && !last) {
        break;
      }
    }
    return head;
  }
}
