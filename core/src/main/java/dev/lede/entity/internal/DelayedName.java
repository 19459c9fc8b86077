package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom the first words of a report describe and the next paragraph names, as is the custom of
 * courts' reporters: "A farmer has been fined. … Jane Roe, 44, of Ely, pleaded guilty".
 *
 * <p>The first paragraph names nobody and begins with a description of who stands before a court.
 * The second begins with the name, an age or a place behind it, and a plea.
 */
final class DelayedName {

  private static final Pattern AGE = Pattern.compile("\\d{1,3}(?:-year-old)?");
  private static final Set<String> PLACE = Set.of("of", "from");

  /** How many tokens "has since been fined" has. */
  private static final int LONGEST_PASSIVE = 4;

  /** How many words before a name can be its title. */
  private static final int LONGEST_TITLE = 2;

  private final TokenIndex tokens;
  private final NameIndex names;
  private final boolean[] isBody;
  private final DescriptionFinder described;

  DelayedName(TokenIndex tokens, NameIndex names, boolean[] isBody, DescriptionFinder described) {
    this.tokens = tokens;
    this.names = names;
    this.isBody = isBody.clone();
    this.described = described;
  }

  /** Gives the first description of the text the name that is found for it. */
  void learn(DescriptionResolver descriptions) {
    int first = firstOfBlock(-1);
    int second = first < 0 ? -1 : firstOfBlock(tokens.block(first));
    if (second < 0) {
      return;
    }
    int end = described.endFrom(first);
    if (end - first > 2 && RuleWords.PUNISHED.contains(tokens.lower(end - 1))) {
      end--; // of "a nurse accused of it" the nurse
    }
    boolean indefinite = tokens.lower(first).equals("a") || tokens.lower(first).equals("an");
    if (end < 0 || !indefinite || namesAnybody(first, second) || !standsBeforeCourt(end)) {
      return;
    }
    Referent named = named(second);
    String noun = tokens.lower(end - 1);
    if (named != null && named.canBe(noun)) {
      descriptions.learn(first, noun, named);
    }
  }

  /** "A nurse accused of it", "a nurse has been jailed", "a nurse who took it was fined". */
  private boolean standsBeforeCourt(int end) {
    if (NounPhrase.isPossessive(tokens, end)) {
      return false; // "a nurse's killer has been jailed"
    }
    boolean relative = RuleWords.RELATIVE.contains(tokens.lower(end));
    for (int t = end; t < tokens.size() && tokens.sentence(t) == tokens.sentence(end - 1); t++) {
      if (RuleWords.PUNISHED.contains(tokens.lower(t))) {
        boolean passive =
            RuleWords.BEING.contains(tokens.lower(t - 1)) || tokens.lower(t - 1).equals("been");
        return t == end || (passive && (relative || t - end <= LONGEST_PASSIVE));
      }
    }
    return false;
  }

  /** The first token of the next block of running text, or -1. */
  private int firstOfBlock(int before) {
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.block(t) > before && isBody[tokens.block(t)]) {
        return t;
      }
    }
    return -1;
  }

  private boolean namesAnybody(int from, int to) {
    for (int t = from; t < to; t++) {
      if (names.isPerson(t)) {
        return true;
      }
    }
    return false;
  }

  /** The person whom a paragraph names in full where it begins, with an age or a place. */
  private @Nullable Referent named(int first) {
    int begin = first;
    while (begin < tokens.size() && begin - first < LONGEST_TITLE && !names.hasName(begin)) {
      begin++;
    }
    if (begin >= tokens.size() || !names.isPerson(begin)) {
      return null;
    }
    int end = begin;
    while (end < tokens.size() && names.isOneName(begin, end)) {
      end++;
    }
    boolean comma = end > begin + 1 && end + 1 < tokens.size() && tokens.text(end).equals(",");
    boolean introduced =
        comma
            && (AGE.matcher(tokens.lower(end + 1)).matches()
                || PLACE.contains(tokens.lower(end + 1)));
    return introduced && answers(end) ? names.named(begin) : null;
  }

  /** Whether what follows a name and what stands between commas is an answer to a court. */
  private boolean answers(int end) {
    int last = Math.min(tokens.size(), end + TitleIndex.LONGEST_APPOSITION);
    for (int t = end + 1; t < last && tokens.sentence(t) == tokens.sentence(end); t++) {
      if (tokens.text(t - 1).equals(",") && RuleWords.PLEAS.contains(tokens.lower(t))) {
        return true;
      }
      if (names.isPerson(t)) {
        return false;
      }
    }
    return false;
  }
}
