package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;

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

  /** "One of the robbers", where the sentence begins. */
  private boolean isOneOf(int token) {
    return tokens.beginsSentence(token)
        && tokens.lower(token).equals("one")
        && token + 3 < tokens.size()
        && tokens.lower(token + 1).equals("of")
        && RuleWords.BEGINS_ROLE.contains(tokens.lower(token + 2));
  }

  private int headOfSeveral(int token) {
    int head = -1;
    for (int t = token + 1;
        t < tokens.size()
            && t - token <= LONGEST
            && tokens.sentence(t) == tokens.sentence(token)
            && !names.hasName(t)
            && !NounPhrase.isPunctuation(tokens, t)
            && !RuleWords.ENDS_PHRASE.contains(tokens.lower(t));
        t++) {
      String noun = tokens.lower(t);
      boolean several =
          noun.endsWith("s") && RuleWords.isPerson(noun.substring(0, noun.length() - 1));
      if (several || RuleWords.GROUPS.contains(noun)) {
        head = t;
      }
    }
    return head;
  }

  private int head(int token) {
    int head = -1;
    for (int t = token + 1;
        t < tokens.size()
            && t - token <= LONGEST
            && tokens.sentence(t) == tokens.sentence(token)
            && !names.hasName(t)
            && !NounPhrase.isPunctuation(tokens, t)
            && !RuleWords.ENDS_TITLE.contains(tokens.lower(t));
        t++) {
      String noun = tokens.lower(t);
      if (RuleWords.isPerson(noun) || RuleWords.COMPANIES.contains(noun)) {
        head = t;
      } else if (head >= 0) {
        break;
      }
    }
    return head;
  }
}
