package dev.lede.entity.internal;

import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.TextResource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The closed lists of English words that the rules use; they are resources beside this class. */
public final class RuleWords {

  private static final Map<String, Set<String>> WORDS = read("words.txt");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> THIRD = words("third");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> MASCULINE = words("masculine");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FEMININE = words("feminine");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PLURAL = words("plural");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> NEUTER = words("neuter");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FIRST = words("first");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> SECOND = words("second");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> RELATIVE = words("relative");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> MASCULINE_TITLES = words("masculine-titles");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FEMININE_TITLES = words("feminine-titles");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> MASCULINE_NOUNS = words("masculine-nouns");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FEMININE_NOUNS = words("feminine-nouns");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> MASCULINE_NAMES = GivenNames.MASCULINE;

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FEMININE_NAMES = GivenNames.FEMININE;

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ENDS_PHRASE = words("ends-phrase");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ENDS_TITLE = words("ends-title");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> GROUPS = words("groups");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ORGANIZATIONS = words("organizations");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PRIOR = words("prior");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ARTICLES = words("articles");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> AMOUNTS = words("amounts");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> LABELS = words("labels");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PERSONS = words("persons");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> RELATIVES = words("relatives");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> SUBORDINATORS = words("subordinators");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> STARTS_CLAUSE = words("starts-clause");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> VERBS = words("verbs");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PAIRS = words("pairs");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> BEGINS_ROLE = words("begins-role");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> BEING = words("being");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> WORKING = words("working");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> WHEN = words("when");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> OBJECTS = words("objects");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> OWNERS = words("owners");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> COORDINATORS = words("coordinators");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ADVERBS = words("adverbs");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> COPULAS = words("copulas");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> REPORTING = words("reporting");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> DOCUMENTS = words("documents");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ASKED = words("asked");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> POSTPOSED = words("postposed");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> COMPANIES = words("companies");

  /** What a firm can be to somebody or something, as a person can. */
  static final Set<String> FIRMS = words("firms");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> DAYS = words("days");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> TITLES = words("titles");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> OF_FIRMS = words("of-firms");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> OF_TEAMS = words("of-teams");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> SHARES_DO = words("shares-do");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> BEFORE_IN = words("before-in");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> MUNICIPAL = words("municipal");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> NAMED_AFTER = words("named-after");

  static final Set<String> CALLINGS = words("callings");

  /** Films, statues and the like. */
  static final Set<String> SHOWN = words("shown");

  /** Participles behind what is shown or read. */
  static final Set<String> MADE = words("made");

  /** Words in names of papers and stations. */
  static final Set<String> OUTLETS = words("outlets");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> FIRM_NAMES = words("firm-names");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> COLUMNS = words("columns");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> ADDING = words("adding");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PUNISHED = words("punished");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> PLEAS = words("pleas");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> OFFICES = words("offices");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> WORKS = words("works");

  /** One of the lists of {@code words.txt}. */
  public static final Set<String> DEMONYMS = words("demonyms");

  private RuleWords() {}

  /** Whether a noun in lower case is what one calls a human being. */
  public static boolean isPerson(String noun) {
    return PERSONS.contains(noun)
        || RELATIVES.contains(noun)
        || MASCULINE_NOUNS.contains(noun)
        || FEMININE_NOUNS.contains(noun)
        || ENDINGS.stream()
            .anyMatch(ending -> noun.length() > ending.length() && noun.endsWith(ending));
  }

  private static final List<String> ENDINGS =
      List.of(
          "man", "woman", "person", "ologist", "master", "keeper", "worker", "holder", "owner",
          "maker", "dealer", "writer", "leader", "driver", "player", "officer");

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
