package dev.lede.entity.internal;

import dev.lede.document.internal.TokenIndex;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom the first words of a report describe and the next paragraph names, as is the custom of
 * courts' reporters: "A farmer has been fined. … Jane Roe, 44, of Ely, pleaded guilty".
 *
 * <p>The first paragraph names nobody and begins with the description, whose subject speaks there
 * or stands before a court. The second begins with the name, an age or a place behind it.
 */
final class DelayedName {

  private static final Pattern AGE = Pattern.compile("\\d{1,3}(?:-year-old)?");
  private static final Set<String> PLACE = Set.of("of", "from");

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

  /**
   * Gives the first description of the text the name that is found for it.
   *
   * @param isSource whether a source begins at a token
   */
  void learn(IntPredicate isSource, DescriptionResolver descriptions) {
    int first = firstOfBlock(-1);
    int second = first < 0 ? -1 : firstOfBlock(tokens.block(first));
    if (second < 0) {
      return;
    }
    int end = described.endFrom(first);
    boolean indefinite = tokens.lower(first).equals("a") || tokens.lower(first).equals("an");
    if (end < 0 || !indefinite || namesAnybody(first, second)) {
      return;
    }
    boolean court = hasAny(RuleWords.COURT, first) && hasAny(RuleWords.COURT, second);
    boolean speaks = isSource.test(first) && !hasAny(RuleWords.VICTIMS, second);
    Referent named = named(second);
    String noun = tokens.lower(end - 1);
    if (named != null && (court || speaks) && named.canBe(noun)) {
      descriptions.learn(first, noun, named);
    }
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

  /** Whether a sentence has one of some words. */
  private boolean hasAny(Set<String> words, int first) {
    for (int t = first; t < tokens.size() && tokens.sentence(t) == tokens.sentence(first); t++) {
      if (words.contains(tokens.lower(t))) {
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
    return comma
            && (AGE.matcher(tokens.lower(end + 1)).matches()
                || PLACE.contains(tokens.lower(end + 1)))
        ? names.named(begin)
        : null;
  }
}
