package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;

/** Knows three names or more that are listed: "N., M. and L.", "N., M. and two other nurses". */
final class NameLists {

  /** How many names make a list; two that "and" joins are a pair. */
  private static final int FEWEST = 3;

  /** How many tokens one of them has with its titles, as in "the Rev. Professor N. M.". */
  private static final int LONGEST = 8;

  private static final Set<String> SEVERAL =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "several", "many", "others");

  private final TokenIndex tokens;
  private final NameIndex names;

  NameLists(TokenIndex tokens, NameIndex names) {
    this.tokens = tokens;
    this.names = names;
  }

  /**
   * Where a list ends.
   *
   * @param comma the token behind the first name
   * @param limit the token before which the list ends
   * @return the token behind the last name, or -1 if this is no list
   */
  int end(int comma, int limit) {
    if (comma < 1 || comma >= limit || !isFirst(comma - 1)) {
      return -1;
    }
    int end = comma;
    for (int count = 2; end < limit; count++) {
      boolean listed = tokens.text(end).equals(",");
      int next = listed ? end + 1 : end;
      boolean last = next < limit && tokens.lower(next).equals("and");
      if (!listed && !last) {
        return -1;
      }
      end = endOfItem(last ? next + 1 : next, limit, last);
      if (end < 0 || last) {
        return end > 0 && count >= FEWEST && isWhole(end, limit) ? end : -1;
      }
    }
    return -1;
  }

  /** "N., M. & Co and L. & Co", but not "N., M. & Co and L. & Co boss". */
  private boolean isWhole(int end, int limit) {
    return end == limit
        || NounPhrase.isPunctuation(tokens, end)
        || RuleWords.RELATIVE.contains(tokens.lower(end))
        || RuleWords.ENDS_PHRASE.contains(tokens.lower(end));
  }

  /** A name, or one that no tag knows. */
  private boolean isFirst(int token) {
    return names.hasName(token)
        || (tokens.isCapital(token)
            && !RuleWords.isPerson(tokens.lower(token))
            && !RuleWords.DAYS.contains(tokens.lower(token))
            && !RuleWords.THIRD.contains(tokens.lower(token)));
  }

  /** "The Reverend N.", and at the end of a list "two other nurses" too. */
  private int endOfItem(int begin, int limit, boolean last) {
    int end = begin;
    while (end < limit
        && end - begin < LONGEST
        && (names.hasName(end)
            || tokens.isCapital(end)
            || (end == begin && tokens.lower(end).equals("the"))
            || (end > begin && tokens.text(end).equals(".")))) {
      end++;
    }
    if (end > begin && names.hasName(end - 1)) {
      boolean owner = end < tokens.size() && NounPhrase.isPossessive(tokens, end);
      return owner ? -1 : end;
    }
    if (last && begin < limit && SEVERAL.contains(tokens.lower(begin))) {
      int noun = begin;
      while (noun < limit && noun - begin < LONGEST && !isPlural(noun)) {
        if (NounPhrase.isPunctuation(tokens, noun)) {
          return -1;
        }
        noun++;
      }
      return noun < limit && isPlural(noun) ? noun + 1 : -1;
    }
    return -1;
  }

  private boolean isPlural(int token) {
    return tokens.lower(token).endsWith("s") && !tokens.lower(token).equals("as");
  }
}
