package dev.lede.quotes;

import dev.lede.document.internal.TextResource;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed lists of English words that the rules use; they are resources beside this class. */
final class RuleWords {

  private static final Map<String, Set<String>> WORDS = read("words.txt");
  private static final Map<String, Set<String>> GIVEN_NAMES = read("given-names.txt");

  static final Set<String> THIRD = words("third");
  static final Set<String> MASCULINE = words("masculine");
  static final Set<String> FEMININE = words("feminine");
  static final Set<String> PLURAL = words("plural");
  static final Set<String> NEUTER = words("neuter");
  static final Set<String> FIRST = words("first");
  static final Set<String> SECOND = words("second");
  static final Set<String> RELATIVE = words("relative");
  static final Set<String> MASCULINE_TITLES = words("masculine-titles");
  static final Set<String> FEMININE_TITLES = words("feminine-titles");
  static final Set<String> MASCULINE_NOUNS = words("masculine-nouns");
  static final Set<String> FEMININE_NOUNS = words("feminine-nouns");
  static final Set<String> MASCULINE_NAMES = list(GIVEN_NAMES, "masculine");
  static final Set<String> FEMININE_NAMES = list(GIVEN_NAMES, "feminine");
  static final Set<String> ENDS_PHRASE = words("ends-phrase");
  static final Set<String> ENDS_TITLE = words("ends-title");
  static final Set<String> GROUPS = words("groups");
  static final Set<String> ORGANIZATIONS = words("organizations");
  static final Set<String> PRIOR = words("prior");
  static final Set<String> ARTICLES = words("articles");
  static final Set<String> AMOUNTS = words("amounts");
  static final Set<String> LABELS = words("labels");

  private RuleWords() {}

  private static Set<String> words(String name) {
    return list(WORDS, name);
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    return Objects.requireNonNull(lists.get(name), name);
  }

  private static Map<String, Set<String>> read(String name) {
    return TextResource.wordLists(RuleWords.class.getResourceAsStream(name), name);
  }
}
