package dev.lede.entity;

import dev.lede.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which of several persons with one surname a text means by the surname alone: whom the pronoun
 * beside it fits, and not whom the text calls by the given name.
 */
final class SharedSurnames {

  private static final String SAID =
      "(?:said|says|added|insisted|claimed|explained|admitted|recalled|argued|testified";

  /** "Roe said that he". */
  private static final Pattern BEHIND =
      Pattern.compile(" (?:had )?" + SAID + "|told [a-z ]{2,30})(?: that)? (he|she)\\b");

  /** "Roe told his boss", "Roe said in his speech"; "told her that" and "said his" say nothing. */
  private static final Pattern OWN =
      Pattern.compile(
          " (?:had )?(?:told (his|her) (?:boss|wife|husband|lawyer|mother|father|sister|brother"
              + "|friends?|parents|doctor|colleagues|teammates|employers?|son|daughter)\\b"
              + "|(?:said|wrote|told [a-z ]{2,30}) in (his|her) [a-z])");

  /** "At his mother's flat, Roe". */
  private static final Pattern BEFORE =
      Pattern.compile("\\b(his|her)\\b [^.!?,;:\\n\"“”]{1,40}, $");

  private static final Pattern HIS = Pattern.compile("\\b(?:his|him|he)\\b");

  private static final Pattern HER = Pattern.compile("\\b(?:her|she)\\b");

  /** "In his later years Roe". */
  private static final Pattern IN_LIFE =
      Pattern.compile(
          "(?:^|\n|[.!?][\"”]? )(?:In|At|During|After|Before|Throughout|For|With|On)"
              + " (his|her) (?!(?:memory|death|funeral|honou?r|absence|name) )[a-z -]{1,40} $");

  /** How often a text calls somebody by the given name whom it does not call by the surname. */
  private static final int OFTEN = 2;

  /** How many mentions of a person are looked at for what the person says. */
  private static final int MOST = 100;

  /** How far before a name a pronoun can stand, and how far behind. */
  private static final int NEAR = 60;

  /** "Roe, a miner, denied". */
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?:,[^,.!?\\n]{0,60},)? (?:(?:has|had|have|also|later|then) )*"
              + "(?:said|says|told|denied|denies|wrote|added|announced|insisted|claimed|admitted|argued"
              + "|explained|called|asked|warned|declared|promised|accused|replied|thanked)\\b");

  /** "Said Roe". */
  private static final Pattern SPOKE =
      Pattern.compile("\\b(?:said|says|added|wrote|according to)(?: \\p{Lu}\\p{L}*\\.?)? $");

  /** "Roe told the jury". */
  private static final Pattern IN_COURT =
      Pattern.compile(
          " told (?:police|officers|detectives|jurors|magistrates|investigators"
              + "|the (?:court|jury|judge|police|hearing|inquest|tribunal))\\b");

  /** How far behind a name stands what the person says. */
  private static final int FAR = 80;

  /** How many of the first times that somebody is named are looked at. */
  private static final int FIRST = 3;

  private static final Pattern FIRST_WORD = Pattern.compile("(\\p{Lu}\\p{L}*)\\.? ");

  private static final Pattern LAST_WORD = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{L}*)\\.? $");

  private static final Pattern BY_AGE = Pattern.compile("\\b[Tt]he (younger|elder) $");

  private static final Pattern ANOTHER =
      Pattern.compile("\\b[Tt]he (?:elder|late|dowager) (?:(?:Mr|Mrs|Ms|Miss)\\.? ?)?$");

  private final String text;
  private final Relatives relatives;
  private final Fates fates;

  /** Which mentions say something, since each is asked for again and again. */
  private final Map<Span, Boolean> speaking = new HashMap<>();

  SharedSurnames(String text, Relatives relatives) {
    this.text = text;
    this.relatives = relatives;
    fates = new Fates(text);
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
    boolean related = persons.stream().anyMatch(EntityDraft::isRelative);
    boolean shared =
        persons.size() > 1 && persons.stream().allMatch(person -> isOf(person, word, related));
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
      return related ? heads(surname, possible(persons, gender)) : fitting;
    }
    int alone = called.applyAsInt(word);
    List<EntityDraft> others =
        persons.stream().filter(person -> !isCalledByGivenName(person, alone, called)).toList();
    return others.isEmpty() ? heads(surname, persons) : heads(surname, others);
  }

  private static List<EntityDraft> possible(List<EntityDraft> persons, NameGender gender) {
    return persons.stream().filter(person -> !gender.contradicts(person.gender())).toList();
  }

  /**
   * Not those whom the text introduces as relatives, if it has called the other one by the surname
   * or has let the other one speak. The mother of a boy who was killed is called by the surname.
   */
  private List<EntityDraft> heads(Mention surname, List<EntityDraft> persons) {
    String title = title(surname);
    if (!title.isEmpty()) {
      List<EntityDraft> same =
          persons.stream()
              .filter(person -> first(person).map(this::title).anyMatch(title::equals))
              .toList();
      return same.isEmpty() ? persons : same;
    }
    int begin = surname.span().begin();
    List<EntityDraft> heads = persons.stream().filter(person -> !person.isRelative()).toList();
    Matcher age = BY_AGE.matcher(text).region(Math.max(0, begin - NEAR), begin);
    if (age.find()) {
      boolean younger = age.group(1).equals("younger");
      List<EntityDraft> meant =
          persons.stream().filter(person -> person.isChild() == younger).toList();
      return !meant.isEmpty() ? meant : heads.isEmpty() ? persons : heads;
    }
    boolean meant =
        !heads.isEmpty() && heads.stream().allMatch(head -> isMeant(head, surname, persons));
    return meant ? heads : persons;
  }

  private boolean isMeant(EntityDraft head, Mention surname, List<EntityDraft> persons) {
    List<EntityDraft> relatives = persons.stream().filter(EntityDraft::isRelative).toList();
    int begin = surname.span().begin();
    if (fates.isGone(head) || isInFocus(relatives, head, surname)) {
      return false;
    }
    int first = relatives.stream().mapToInt(EntityDraft::begin).min().orElse(0);
    return relatives.stream().allMatch(fates::isGone)
        || IN_COURT.matcher(text).region(surname.span().end(), text.length()).lookingAt()
        || head.mentions.stream()
            .limit(MOST)
            .takeWhile(mention -> mention.span().begin() < begin)
            .anyMatch(
                mention ->
                    isCalled(mention, first)
                        || speaking.computeIfAbsent(mention.span(), this::isSpeaking));
  }

  /** A relative of whom the text goes on to speak: "Her brother Phil Roe left. Phil Roe won." */
  private static boolean isInFocus(List<EntityDraft> relatives, EntityDraft head, Mention surname) {
    Mention last = head.mentions.lower(surname);
    return last != null
        && relatives.stream()
            .anyMatch(
                relative ->
                    relative.mentions.subSet(last, surname).stream()
                        .limit(2)
                        .anyMatch(mention -> mention.span().begin() > relative.begin()));
  }

  private static boolean isCalled(Mention head, int before) {
    return head.span().begin() < before && NameKey.of(head).size() == 1;
  }

  private boolean isSpeaking(Span head) {
    int begin = head.begin();
    int end = head.end();
    return SPEAKS.matcher(text).region(end, Math.min(text.length(), end + FAR)).lookingAt()
        || SPOKE.matcher(text).region(Math.max(0, begin - NEAR), begin).find();
  }

  private static Stream<Mention> first(EntityDraft person) {
    return person.mentions.stream().limit(FIRST);
  }

  /** The title before a name, or within; empty if there is none. */
  private String title(Mention name) {
    int begin = name.span().begin();
    Matcher word = FIRST_WORD.matcher(name.text());
    if (word.lookingAt() && word.end() < name.text().length() && NameKey.isTitle(word.group(1))) {
      return word.group(1);
    }
    Matcher before = LAST_WORD.matcher(text).region(Math.max(0, begin - NEAR), begin);
    return before.find() && NameKey.isTitle(before.group(1)) ? before.group(1) : "";
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
    List<EntityDraft> fitting = possible(persons, gender);
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

  /** Whether a surname is somebody's; beside a relative's also one's without a given name. */
  private static boolean isOf(EntityDraft person, String surname, boolean related) {
    return (related || person.fullest.size() > 1)
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
    Matcher life = IN_LIFE.matcher(text).region(Math.max(0, begin - NEAR), begin);
    Matcher own = OWN.matcher(text).region(end, Math.min(text.length(), end + NEAR));
    String pronoun =
        behind.lookingAt()
            ? behind.group(1)
            : own.lookingAt()
                ? own.group(own.group(1) == null ? 2 : 1)
                : before.find() ? alone(before.group(1), begin) : life.find() ? life.group(1) : "";
    return switch (pronoun) {
      case "he", "his" -> NameGender.MASCULINE;
      case "she", "her" -> NameGender.FEMININE;
      default -> NameGender.UNKNOWN;
    };
  }

  /** A pronoun, unless its sentence has the other one: "When her husband left his wife, Roe". */
  private String alone(String pronoun, int end) {
    String before = text.substring(Math.max(0, end - NEAR), end);
    int sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n'));
    Pattern other = pronoun.equals("his") ? HER : HIS;
    return other.matcher(before.substring(sentence + 1)).find() ? "" : pronoun;
  }
}
