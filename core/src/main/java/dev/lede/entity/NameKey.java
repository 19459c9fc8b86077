package dev.lede.entity;

import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.WordSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * The words of a name, made comparable: lower case, without accents, full stops, possessive endings
 * and what stands before or behind a name without being a part of it.
 *
 * <p>A person's name loses more titles than other names do, since "Premier League" and "Bishop
 * Airport" need the first word. Its initials are words of their own: "R.J. Reed" is "r j reed".
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
  private static final Set<String> PERSONS_TITLES =
      WordSet.of(
          """
          acting admiral ag agent alderman alderwoman archbishop archdeacon assemblyman assemblywoman
          assistant attorney baron baroness bishop brigadier brother cardinal ceo cfo chair chairman
          chairperson chairwoman chief cllr coach colonel commander commissioner congressman
          congresswoman constable coroner corporal councillor councilman councilmember councilor
          councilwoman count countess crown da deacon delegate deputy det detective director district
          doctor duchess duke emir emperor empress ex-president father former fr frau garda herr hon
          honorable honourable insp inspector interim lieutenant madam madame magistrate major
          marshal mme monsieur mullah nurse officer pastor pc premier prime principal private
          professor prosecutor provost rabbi rear reverend senor senora sergeant sheik sheriff
          sister spokesman spokesperson spokeswoman sultan superintendent supt treasurer trooper vice vp
          viscount viscountess warden
          """);
  private static final Set<String> ALL_TITLES =
      Stream.concat(TITLES.stream(), PERSONS_TITLES.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Words that begin a surname of several words: "van der Velde", "bin Rashid". */
  private static final Set<String> PARTICLES =
      WordSet.of(
          """
          abu af al av ben bin bint da dal das de degli dei del dela dell della delle den der des di
          do dos du el het ibn la las le les lo los mac mc op san santa st te ten ter van vom von
          zu zum zur
          """);

  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.-?){2,}(?:\\p{L})?");
  private static final Pattern TWO_CAPITALS = Pattern.compile("\\p{Lu}{2}");

  /** A written-out umlaut or ring, but not the "ue" of "Bauer", nor the end of "Roe". */
  private static final Pattern WRITTEN_OUT =
      Pattern.compile("((?<![aeoq])u|o|a)e(?=\\p{L})|(a)a(?=\\p{L})");

  /** Letters that have no accent to be taken off. */
  private static final Map<String, String> PLAIN_LETTERS =
      Map.of(
          "ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  /** Of longer names no parts are looked at, so that the cost stays linear. */
  private static final int MOST_WORDS = 6;

  /**
   * How alike two spellings of a name must be (Jaro-Winkler): "Mohandis" and "Muhandis" are .93.
   */
  private static final double ALIKE = 0.92;

  private static final int LEAST_LETTERS = 5;
  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  static NameKey of(String name) {
    List<String> words = new ArrayList<>();
    for (String part : GAPS.split(name, -1)) {
      add(part, words);
    }
    return without(TITLES, words);
  }

  static NameKey of(String name, Mention.Kind kind) {
    return kind == Mention.Kind.PERSON ? ofPerson(name) : of(name);
  }

  static NameKey of(Mention mention) {
    return of(mention.text(), mention.kind());
  }

  private static NameKey ofPerson(String name) {
    // In a headline of capitals "AL GORE" has no initials.
    boolean capitals = name.chars().noneMatch(Character::isLowerCase);
    String[] parts = GAPS.split(name, -1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean initials =
          DOTTED.matcher(parts[i]).matches()
              || (words.isEmpty()
                  && !capitals
                  && TWO_CAPITALS.matcher(parts[i]).matches()
                  && !ALL_TITLES.contains(parts[i].toLowerCase(Locale.ROOT)));
      if (initials && i < parts.length - 1) {
        parts[i].codePoints().forEach(letter -> add(Character.toString(letter), words));
      } else {
        add(parts[i], words);
      }
    }
    return without(ALL_TITLES, words);
  }

  private static void add(String part, List<String> words) {
    String word = MARKS.matcher(Normalizer.normalize(part, Normalizer.Form.NFD)).replaceAll("");
    word = APOSTROPHES.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("'");
    word = POSSESSIVE.matcher(word).replaceAll("").replace(".", "");
    word = ARTICLE.matcher(word).replaceAll("");
    if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
      words.add(plainLetters(word));
    }
  }

  private static String plainLetters(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    String plain = word;
    for (Map.Entry<String, String> letter : PLAIN_LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  /** In "Prince of Wales" and "Duchess of Kent" the title is the name. */
  private static NameKey without(Set<String> titles, List<String> words) {
    while (words.size() > 1 && titles.contains(words.get(0)) && !words.get(1).equals("of")) {
      words.remove(0);
    }
    while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new NameKey(List.copyOf(words));
  }

  /** Whether a word behind a name is no part of it: "Jr.", "III". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** Whether a word before a name is a title: "Sen.", "President". */
  static boolean isTitle(String word) {
    return ALL_TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
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

  /**
   * How many words at the end are the surname: from its first particle on, or else the last word. A
   * name that begins with a particle counts as a surname alone.
   */
  int surnameSize() {
    for (int i = 0; i < size() - 1; i++) {
      if (PARTICLES.contains(words.get(i))) {
        return size() - i;
      }
    }
    return 1;
  }

  /**
   * The word before the last one, where it can be the first half of a double surname: "García" in
   * "Pedro García Luna", but not "Arthur" in "John Arthur James". Empty if there is none.
   */
  Optional<String> middle() {
    if (size() < 3 || size() > MOST_WORDS) {
      return Optional.empty();
    }
    String word = words.get(size() - 2);
    return isInitial(word) || PARTICLES.contains(word) || GivenNames.contains(word)
        ? Optional.empty()
        : Optional.of(word);
  }

  /**
   * What can be a surname of several words: runs of two words and more behind the first, unless a
   * given name begins them. "Ann Roe" can be somebody else than "Mary Ann Roe".
   */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int begin = 1; begin < size() && size() <= MOST_WORDS; begin++) {
      String word = words.get(begin);
      if (PARTICLES.contains(word) || !GivenNames.contains(word)) {
        for (int end = begin + 2; end <= size(); end++) {
          parts.add(folded(String.join(" ", words.subList(begin, end))));
        }
      }
    }
    return parts;
  }

  /** The name as one string, the same for spellings that differ in written-out umlauts. */
  String folded() {
    return folded(String.join(" ", words));
  }

  /** Whether two persons' names with two words or more can be of one person. */
  boolean canBe(NameKey other) {
    return sameWord(last(), other.last()) && sameGiven(other);
  }

  private boolean sameGiven(NameKey other) {
    NameKey initials = isInitial(first()) ? this : other;
    NameKey spelled = initials.equals(this) ? other : this;
    // "J.P. Harlow" can be "Jane Paula Harlow", and hardly "Jane Harlow".
    if (initials.size() > 2
        && isInitial(initials.first())
        && isInitial(initials.words.get(1))
        && spelled.size() == 2
        && !isInitial(spelled.first())) {
      return false;
    }
    return sameFirst(first(), other.first()) && !hasOtherMiddle(other);
  }

  /** "George W. Bush" and "George H.W. Bush". */
  private boolean hasOtherMiddle(NameKey other) {
    if (size() < 3 || other.size() < 3) {
      return false;
    }
    String one = words.get(1);
    String two = other.words.get(1);
    return (isInitial(one) || isInitial(two)) && one.codePointAt(0) != two.codePointAt(0);
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

  /** A word as it is without umlauts and rings: "mueller" is "muller", "haakon" is "hakon". */
  static String folded(String word) {
    return WRITTEN_OUT.matcher(word).replaceAll("$1$2");
  }

  /** Whether two words are one, with room for another spelling where they are long. */
  static boolean sameWord(String one, String other) {
    if (one.equals(other) || folded(one).equals(folded(other))) {
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
