package dev.lede.document.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Given names of the world, in lower case, and the gender that nearly everybody of the name has.
 * The list is a resource beside this class.
 */
public final class GivenNames {

  private static final Map<String, Set<String>> LISTS =
      TextResource.wordLists(
          GivenNames.class.getResourceAsStream("given-names.txt"), "given-names.txt");

  /** Names of men. */
  public static final Set<String> MASCULINE = list("masculine");

  /** Names of women. */
  public static final Set<String> FEMININE = list("feminine");

  private static final Set<String> EITHER = list("either");

  private GivenNames() {}

  /** Returns whether a word in lower case is a given name, of whatever gender. */
  public static boolean contains(String word) {
    return MASCULINE.contains(word) || FEMININE.contains(word) || EITHER.contains(word);
  }

  private static Set<String> list(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }
}
