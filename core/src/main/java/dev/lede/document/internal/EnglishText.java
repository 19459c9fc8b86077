package dev.lede.document.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Distinguishes English from other languages by the most frequent words of each: articles,
 * prepositions, pronouns and the like, of which every text of some length is full. The lists are a
 * resource beside this class.
 *
 * <p>A text that has no such word of any language, such as a table of results, counts as English:
 * nothing shows that it is not.
 */
public final class EnglishText {

  /** Shorter texts have too few function words to tell. */
  public static final int LEAST_WORDS = 20;

  /** Later words change nothing. */
  private static final int MOST_WORDS = 2000;

  /** A text of which more letters than this share are not Latin is in another script. */
  private static final double OTHER_SCRIPT = .5;

  private static final String ENGLISH = "english";

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Map<String, Set<String>> LISTS =
      TextResource.wordLists(
          EnglishText.class.getResourceAsStream("function-words.txt"), "function-words.txt");

  private EnglishText() {}

  /**
   * Returns whether a text is English.
   *
   * @param text running text
   * @return false if another language has more of its frequent words in the text, or most letters
   *     are not Latin. Empty if the text has fewer than {@link #LEAST_WORDS} words, or as many
   *     letters in a script without spaces
   */
  public static Optional<Boolean> isEnglish(CharSequence text) {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    int letters = 0;
    int others = 0;
    Matcher matcher = WORD.matcher(text);
    while (words < MOST_WORDS && matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      words++;
      letters += word.length();
      others += (int) word.codePoints().filter(c -> !isLatin(c)).count();
      LISTS.forEach(
          (language, list) -> {
            if (list.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    if (others > OTHER_SCRIPT * letters) {
      return others < LEAST_WORDS ? Optional.empty() : Optional.of(false);
    }
    if (words < LEAST_WORDS) {
      return Optional.empty();
    }
    int english = counts.getOrDefault(ENGLISH, 0);
    return Optional.of(counts.values().stream().allMatch(count -> count <= english));
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.COMMON;
  }
}
