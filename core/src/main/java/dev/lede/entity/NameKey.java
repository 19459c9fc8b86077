package dev.lede.entity;

import dev.lede.document.internal.WordSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The words of a name, made comparable: lower case, without accents, full stops, possessive endings
 * and what stands before or behind a name without being a part of it.
 *
 * @param words at least one, unless no letter or digit is left, as of "…" or of an apostrophe alone
 */
record NameKey(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");
  private static final Pattern POSSESSIVE = Pattern.compile("'s$|(?<=s)'$");
  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|ad|as|ash|at|an)-(?=\\p{L})");
  private static final Pattern GAPS = Pattern.compile("[\\s,()\"“”]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> TITLES =
      WordSet.of(
          """
          mr mrs ms miss dr prof sir dame lord lady sen senator rep representative gov
          governor president pres judge justice gen general col capt captain lt sgt maj cmdr
          adm rev pope king queen prince princess minister secretary ambassador chancellor
          mayor sheikh imam ayatollah the
          """);

  /**
   * How alike two spellings of a name must be (Jaro-Winkler): "Mohandis" and "Muhandis" are .93.
   */
  private static final double ALIKE = 0.92;

  private static final int LEAST_LETTERS = 5;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  static NameKey of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    plain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("'");
    List<String> words = new ArrayList<>();
    for (String part : GAPS.split(plain, -1)) {
      String word = POSSESSIVE.matcher(part).replaceAll("").replace(".", "");
      word = ARTICLE.matcher(word).replaceAll("");
      if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    while (words.size() > 1 && TITLES.contains(words.get(0))) {
      words.remove(0);
    }
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new NameKey(List.copyOf(words));
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  int size() {
    return words.size();
  }

  /** Whether two persons' names with two words or more can be of one person. */
  boolean canBe(NameKey other) {
    return sameWord(last(), other.last()) && sameFirst(first(), other.first());
  }

  private static boolean sameFirst(String one, String other) {
    if (isInitial(one) || isInitial(other)) {
      return one.codePointAt(0) == other.codePointAt(0);
    }
    return sameWord(one, other) || one.startsWith(other) || other.startsWith(one);
  }

  private static boolean isInitial(String word) {
    return word.length() == Character.charCount(word.codePointAt(0));
  }

  /** Whether two words are one, with room for another spelling where they are long. */
  static boolean sameWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return Math.min(one.length(), other.length()) >= LEAST_LETTERS
        && one.codePointAt(0) == other.codePointAt(0)
        && SIMILARITY.apply(one, other) >= ALIKE;
  }

  /** The first letters of the words that count in an acronym. */
  String initials() {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!Set.of("of", "the", "and", "for", "in", "on", "de").contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
