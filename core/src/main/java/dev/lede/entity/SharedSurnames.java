package dev.lede.entity;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which of several persons with one surname a text means by the surname alone: whom the pronoun
 * beside it fits, and not whom the text calls by the given name.
 */
final class SharedSurnames {

  /** "Roe said that he". */
  private static final Pattern BEHIND =
      Pattern.compile(
          " (?:said|says|added|insisted|claimed|explained|admitted|recalled|argued|testified|told [a-z ]{2,30})"
              + "(?: that)? (he|she)\\b");

  /** "At his mother's flat, Roe". */
  private static final Pattern BEFORE =
      Pattern.compile("\\b(his|her)\\b [^.!?,;:\\n\"“”]{1,40}, $");

  /** How often a text calls somebody by the given name whom it does not call by the surname. */
  private static final int OFTEN = 2;

  /** How far before a name a pronoun can stand, and how far behind. */
  private static final int NEAR = 60;

  private static final Pattern ANOTHER =
      Pattern.compile("\\b[Tt]he (?:elder|late|dowager) (?:(?:Mr|Mrs|Ms|Miss)\\.? ?)?$");

  private final String text;
  private final Relatives relatives;

  SharedSurnames(String text, Relatives relatives) {
    this.text = text;
    this.relatives = relatives;
  }

  /**
   * Those whom a surname rather means than the others; all of them if nothing says more.
   *
   * @param named all that have the surname in their names
   * @param called how often the text has a word as the whole name of a person
   */
  List<EntityDraft> meant(
      Mention surname, String word, List<EntityDraft> named, ToIntFunction<String> called) {
    List<EntityDraft> persons =
        named.stream().filter(draft -> draft.kind == Mention.Kind.PERSON).toList();
    boolean shared = persons.size() > 1 && persons.stream().allMatch(person -> isOf(person, word));
    if (!shared) {
      return persons;
    }
    NameGender title = NameGender.of(surname, text);
    if (title != NameGender.UNKNOWN) {
      return elders(persons, title);
    }
    NameGender gender = byPronoun(surname);
    List<EntityDraft> fitting =
        persons.stream().filter(person -> gender == person.gender()).toList();
    if (gender != NameGender.UNKNOWN && !fitting.isEmpty()) {
      return fitting;
    }
    int alone = called.applyAsInt(word);
    List<EntityDraft> others =
        persons.stream().filter(person -> !isCalledByGivenName(person, alone, called)).toList();
    return others.isEmpty() ? persons : others;
  }

  /** Whether a text calls a person by the given name alone, and more often than anybody so. */
  private static boolean isCalledByGivenName(
      EntityDraft person, int alone, ToIntFunction<String> called) {
    int given = called.applyAsInt(person.fullest.first());
    return given >= OFTEN && given > alone;
  }

  /**
   * "Mrs. Roe" is not whom the text introduces as the other's daughter, and rather the one whom it
   * has called so before.
   */
  private List<EntityDraft> elders(List<EntityDraft> persons, NameGender gender) {
    List<EntityDraft> fitting =
        persons.stream().filter(person -> !gender.contradicts(person.gender())).toList();
    List<EntityDraft> elders =
        fitting.stream()
            .filter(person -> persons.stream().noneMatch(other -> relatives.isChild(person, other)))
            .toList();
    List<EntityDraft> called = fitting.stream().filter(EntityDraft::isCalledByTitle).toList();
    List<EntityDraft> meant = called.size() == 1 ? called : elders;
    return meant.isEmpty() ? persons : meant;
  }

  /** "The elder Mrs. Roe": none of those whom the text has named so far by the surname. */
  boolean isAnother(Mention surname) {
    int begin = surname.span().begin();
    return NameGender.of(surname, text) != NameGender.UNKNOWN
        && ANOTHER.matcher(text).region(Math.max(0, begin - NEAR), begin).find();
  }

  private static boolean isOf(EntityDraft person, String surname) {
    return person.kind == Mention.Kind.PERSON
        && person.fullest.size() > 1
        && NameKey.sameWord(person.fullest.last(), surname);
  }

  /** What a title before a surname, or "he" or "his" beside it, says. */
  NameGender gender(Mention surname) {
    NameGender title = NameGender.of(surname, text);
    return title == NameGender.UNKNOWN ? byPronoun(surname) : title;
  }

  private NameGender byPronoun(Mention surname) {
    int begin = surname.span().begin();
    int end = surname.span().end();
    Matcher behind = BEHIND.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    Matcher before = BEFORE.matcher(text).region(Math.max(0, begin - NEAR), begin);
    String pronoun = behind.lookingAt() ? behind.group(1) : before.find() ? before.group(1) : "";
    return switch (pronoun) {
      case "he", "his" -> NameGender.MASCULINE;
      case "she", "her" -> NameGender.FEMININE;
      default -> NameGender.UNKNOWN;
    };
  }
}
