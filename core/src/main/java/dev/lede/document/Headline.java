package dev.lede.document;

import dev.lede.document.internal.WordSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Distinguishes a headline that ends with a full stop from the first sentence of an article. It has
 * the short words of headlines, and the text below says the same in more words.
 */
final class Headline {

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 20;

  // How many words of the headline come again, and how many letters of a word are compared, so that
  // "closes" comes again as "closed".
  private static final int WORDS_AGAIN = 2;
  private static final double SHARE_AGAIN = 0.4;
  private static final int STEM = 5;
  private static final int LONG_WORD = 4;

  // How much longer the text below is.
  private static final double LONGER = 1.3;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}']+");

  // Words that headlines leave out.
  private static final Set<String> WORDS_OF_SENTENCES =
      WordSet.of(
          """
          a an are been had has have he he's his i is it it's its my our said she that the their
          there these they this those was we were which who would you your monday tuesday wednesday
          thursday friday saturday sunday yesterday
          """);

  private Headline() {}

  /**
   * {@return whether a text that ends with a full stop is a headline}
   *
   * @param text the first block
   * @param below the block below it
   */
  static boolean isAbove(String text, String below) {
    List<String> words = words(text);
    List<String> more = words(below);
    if (words.size() < FEWEST_WORDS
        || words.size() > MOST_WORDS
        || more.size() < LONGER * words.size()) {
      return false;
    }
    Set<String> stems = new HashSet<>();
    for (String word : more) {
      stems.add(stem(word));
    }
    int again = 0;
    int longWords = 0;
    for (String word : words) {
      if (WORDS_OF_SENTENCES.contains(word)) {
        return false;
      }
      if (word.length() >= LONG_WORD) {
        longWords++;
        again += stems.contains(stem(word)) ? 1 : 0;
      }
    }
    return again >= WORDS_AGAIN && again >= SHARE_AGAIN * longWords;
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
