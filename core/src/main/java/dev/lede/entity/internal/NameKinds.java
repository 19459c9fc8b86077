package dev.lede.entity.internal;

import dev.lede.document.Span;
import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.TokenIndex;
import dev.lede.entity.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles what kind of thing a name names where a tagger took a firm or a place for a person. A tag
 * sees one window of text; here every mention of the name in the document has a vote. Only names
 * that nothing marks as a person's are changed: no title, no age, no given name, and no longer name
 * of a person with the same word.
 */
final class NameKinds {

  /** What stands before a place, and rarely before a person. */
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "near", "across", "throughout", "outside");

  /** What firms are called, too. */
  private static final Set<String> EITHER =
      Set.of("rival", "partner", "owner", "maker", "dealer", "neighbor", "neighbour", "employer");

  /** What stands before the name of a ship. */
  private static final Set<String> SHIPS = Set.of("mv", "hms", "uss", "ss", "rms");

  /** Titles that belong to a name. */
  private static final Set<String> HONORS =
      Set.of("sir", "dame", "lord", "lady", "baron", "baroness", "judge", "justice");

  /** What stands before a work that is named next, and not before "the film, N. said". */
  private static final Set<String> OF_WORKS =
      Set.of(
          "her", "his", "their", "its", "my", "our", "new", "latest", "debut", "first", "second");

  /** How one speaks of the great. */
  private static final Set<String> STYLES =
      Set.of(
          "grace", "majesty", "highness", "honor", "honour", "excellency", "holiness", "lordship");

  private static final Set<String> WHO = Set.of("who", "whose", "whom");

  /** What a team does. */
  private static final Set<String> PLURALS = Set.of("have", "are", "were", "play", "lead");

  /** A place needs one vote in so many mentions. */
  private static final int PLACE_SHARE = 3;

  /** How many tokens a dateline has before the land. */
  private static final int LONGEST_DATELINE = 4;

  /** How many tokens a pronoun stands behind whom it means. */
  private static final int FAR = 30;

  /** How far an apposition is read. */
  private static final int LONGEST_APPOSITION = 8;

  private final TokenIndex tokens;
  private final List<Mention> names;

  /** The words of the longer names of persons. */
  private final Set<String> persons = new HashSet<>();

  /** By the first word, the last one of an organization's longer name. */
  private final Map<String, String> organizations = new HashMap<>();

  /** What books and albums are called, as far as it is one word. */
  private final Set<String> works = new HashSet<>();

  /** The tokens that names of persons begin with. */
  private final Set<Integer> begins = new HashSet<>();

  private NameKinds(TokenIndex tokens, List<Mention> names) {
    this.tokens = tokens;
    this.names = names;
    for (Mention name : names) {
      if (name.kind() == Mention.Kind.PERSON) {
        begins.add(begin(name));
      }
      String[] words = words(name);
      learnWork(name);
      if (words.length > 1 && name.kind() == Mention.Kind.PERSON) {
        persons.addAll(List.of(words));
      } else if (words.length > 1 && name.kind() == Mention.Kind.ORGANIZATION) {
        organizations.putIfAbsent(words[0], words[words.length - 1]);
      }
    }
  }

  /** Returns the same names in the same order, without titles that were taken for names. */
  static List<Mention> settled(TokenIndex tokens, List<Mention> names) {
    return new NameKinds(tokens, names).settled();
  }

  private List<Mention> settled() {
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    for (Mention name : names) {
      byName.computeIfAbsent(String.join(" ", words(name)), w -> new ArrayList<>()).add(name);
    }
    Map<String, Mention.Kind> kinds = new HashMap<>();
    byName.forEach(
        (name, mentions) -> {
          Mention.Kind kind =
              isDoubtful(mentions)
                  ? kind(name, mentions)
                  : isSomebody(name, mentions) ? Mention.Kind.PERSON : null;
          if (kind != null) {
            kinds.put(name, kind);
          }
        });
    List<Mention> settled = new ArrayList<>();
    for (int n = 0; n < names.size(); n++) {
      Mention name = names.get(n);
      if ((n + 1 < names.size() && isTitleOf(name, names.get(n + 1))) || isNobody(name)) {
        continue;
      }
      Mention.Kind kind = kinds.get(String.join(" ", words(name)));
      settled.add(kind == null ? withoutTitle(name) : new Mention(name.span(), name.text(), kind));
    }
    return settled;
  }

  /** "Roe, who left,": not a firm if the text names a Joan Roe, and no Roe Foods. */
  private boolean isSomebody(String name, List<Mention> mentions) {
    return persons.contains(name)
        && !organizations.containsKey(name)
        && mentions.stream().anyMatch(this::isWho);
  }

  private boolean isWho(Mention name) {
    int end = end(name);
    return end + 1 < tokens.size()
        && tokens.text(end).equals(",")
        && WHO.contains(tokens.lower(end + 1));
  }

  /** Whether a tagger took a name for a person's, and nothing in the name is one's. */
  private boolean isDoubtful(List<Mention> mentions) {
    String[] words = words(mentions.get(0));
    return mentions.stream().anyMatch(mention -> mention.kind() == Mention.Kind.PERSON)
        && !GivenNames.contains(words[0])
        && !RuleWords.isPerson(words[0])
        && (words.length > 1 || !persons.contains(words[0]));
  }

  /** "Cllr Joan Roe" and "sarpanch Joan Roe" are Joan Roe; "de la Roe" and "Dame Joan Roe" stay. */
  private Mention withoutTitle(Mention name) {
    int begin = begin(name);
    int end = end(name);
    boolean longer = name.kind() == Mention.Kind.PERSON && end - begin > 2;
    if (!longer || !tokens.isCapital(begin + 1) || !isPrefix(begin)) {
      return name;
    }
    Span span = new Span(tokens.span(begin + 1, end).begin(), name.span().end());
    return new Mention(
        span, name.text().substring(span.begin() - name.span().begin()), name.kind());
  }

  private boolean isPrefix(int token) {
    String word = tokens.lower(token);
    boolean small = tokens.text(token).chars().allMatch(Character::isLowerCase);
    return small
        ? RuleWords.isPerson(word)
        : RuleWords.TITLES.contains(word) && !HONORS.contains(word);
  }

  /**
   * "The Weir" is a book, "the Swede" a man, "Her Grace" a duchess, "the Iraqi army" Iraq's; none
   * is a name by which a person or place is called again. The surname of somebody with a longer
   * name is.
   */
  private boolean isNobody(Mention name) {
    int begin = begin(name);
    if (name.kind() == Mention.Kind.PLACE
        && RuleWords.DEMONYMS.contains(NounPhrase.lower(name.text()))) {
      return true;
    }
    boolean one = name.kind() == Mention.Kind.PERSON && end(name) == begin + 1 && begin > 0;
    if (!one || persons.contains(words(name)[0])) {
      return false;
    }
    String before = tokens.lower(begin - 1);
    boolean style = RuleWords.OWNERS.contains(before) && STYLES.contains(words(name)[0]);
    return works.contains(words(name)[0])
        || style
        || (before.equals("the") && !begins.contains(begin + 1) && !isOffice(words(name)[0]));
  }

  /** "The Pope" is one, though he has no other name. */
  private static boolean isOffice(String word) {
    return RuleWords.MASCULINE_TITLES.contains(word) || RuleWords.FEMININE_TITLES.contains(word);
  }

  /** "Her new album, N.": what follows a work and a comma is its name. */
  private void learnWork(Mention name) {
    int begin = begin(name);
    int end = end(name);
    boolean named =
        begin > 2
            && end == begin + 1
            && end < tokens.size()
            && tokens.text(begin - 1).equals(",")
            && RuleWords.WORKS.contains(tokens.lower(begin - 2))
            && OF_WORKS.contains(tokens.lower(begin - 3))
            && NounPhrase.isPunctuation(tokens, end);
    if (named) {
      works.add(words(name)[0]);
    }
  }

  /** "Canon" before "Hugh Stannard". */
  private boolean isTitleOf(Mention title, Mention name) {
    return title.kind() == Mention.Kind.PERSON
        && name.kind() == Mention.Kind.PERSON
        && begin(name) == end(title)
        && tokens.sentence(begin(name)) == tokens.sentence(begin(title))
        && isTitle(NounPhrase.lower(title.text()));
  }

  private static boolean isTitle(String word) {
    return RuleWords.TITLES.contains(word) || RuleWords.isPerson(word);
  }

  /** What a name names instead of a person, or null. */
  private Mention.@Nullable Kind kind(String name, List<Mention> mentions) {
    boolean single = words(mentions.get(0)).length == 1;
    int organization = 0;
    int place = 0;
    boolean isCalled = false;
    for (Mention mention : mentions) {
      int begin = begin(mention);
      int end = end(mention);
      if (begin >= end || isCalledPerson(begin, end) || isHeOrShe(end)) {
        return null;
      }
      boolean firm = isCalledOrganization(begin, end);
      boolean land = single && isCalledPlace(begin, end);
      isCalled |= firm || land;
      organization += firm || mention.kind() == Mention.Kind.ORGANIZATION ? 1 : 0;
      place += land || mention.kind() == Mention.Kind.PLACE ? 1 : 0;
    }
    String rest = organizations.get(name);
    boolean named = rest != null && !RuleWords.NAMED_AFTER.contains(rest);
    boolean shortened = named && !RuleWords.MUNICIPAL.contains(rest);
    if ((shortened && place == 0) || (isCalled && organization > 0 && organization >= place)) {
      return Mention.Kind.ORGANIZATION;
    }
    boolean often = isCalled && place * PLACE_SHARE >= mentions.size();
    return often || (named && !shortened) ? Mention.Kind.PLACE : null;
  }

  /** "Mr. N.", "the striker N.", "N., 43," and "N., who", but not "N., who have won". */
  private boolean isCalledPerson(int begin, int end) {
    String before = begin > 0 ? tokens.lower(begin - 1) : "";
    int behind = end < tokens.size() && tokens.text(end).equals(",") ? end + 1 : end;
    String after = behind < tokens.size() ? tokens.lower(behind) : "";
    boolean team = behind + 1 < tokens.size() && PLURALS.contains(tokens.lower(behind + 1));
    return RuleWords.TITLES.contains(before)
        || (RuleWords.isPerson(before) && !EITHER.contains(before))
        || (after.equals("who") && !team)
        || after.equals("whom")
        || (behind > end && !after.isEmpty() && Character.isDigit(after.charAt(0)));
  }

  /** "N. left. She": a pronoun behind a name, and no other person's name between. */
  private boolean isHeOrShe(int end) {
    for (int t = end; t < Math.min(tokens.size(), end + FAR); t++) {
      String word = tokens.lower(t);
      if (RuleWords.MASCULINE.contains(word) || RuleWords.FEMININE.contains(word)) {
        return true;
      }
      if (begins.contains(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean isCalledOrganization(int begin, int end) {
    boolean possessive = end < tokens.size() && NounPhrase.isPossessive(tokens, end);
    int behind = possessive ? end + 1 : end;
    if (behind >= tokens.size()) {
      return false;
    }
    String next = tokens.lower(behind);
    String afterNext = behind + 1 < tokens.size() ? tokens.lower(behind + 1) : "";
    boolean chief = next.equals("chief") && afterNext.equals("executive");
    boolean shares = next.equals("shares") && RuleWords.SHARES_DO.contains(afterNext);
    if (RuleWords.OF_FIRMS.contains(next) || chief || shares) {
      return true; // "N.'s shareholders", "N. chief executive", "N. shares fell"
    }
    if (possessive && RuleWords.OF_FIRMS.contains(afterNext)) {
      return true; // "N.'s largest shareholder"
    }
    if (begin > 0 && SHIPS.contains(tokens.lower(begin - 1))) {
      return true;
    }
    if (!possessive && RuleWords.OF_TEAMS.contains(next) && begins.contains(behind + 1)) {
      return true; // "N. manager M."
    }
    if (begin > 1
        && Set.of("of", "in", "at", "for").contains(tokens.lower(begin - 1))
        && isOfFirms(begin - 2)) {
      return true; // "shares in N.", "the chief executive of N."
    }
    boolean says = next.equals("said") || next.equals("says");
    if (!possessive && says && afterNext.equals("its")) {
      return true; // "N. said its roof had leaked"
    }
    return !possessive && isApposedOrganization(end);
  }

  private boolean isOfFirms(int token) {
    String word = tokens.lower(token);
    return RuleWords.OF_FIRMS.contains(word)
        || word.equals("shares")
        || (word.equals("executive") && token > 0 && tokens.lower(token - 1).equals("chief"));
  }

  /** "N., a local charity". */
  private boolean isApposedOrganization(int end) {
    if (end + 2 >= tokens.size()
        || !tokens.text(end).equals(",")
        || !RuleWords.ARTICLES.contains(tokens.lower(end + 1))) {
      return false;
    }
    int head = end + 2;
    while (head + 1 < tokens.size()
        && head - end < LONGEST_APPOSITION
        && (tokens.text(head + 1).equals("-") || !NounPhrase.isPunctuation(tokens, head + 1))
        && !RuleWords.ENDS_PHRASE.contains(tokens.lower(head + 1))) {
      head++;
    }
    return RuleWords.ORGANIZATIONS.contains(tokens.lower(head));
  }

  /** "In N.", but not "confidence in N." and "in N.'s plan"; and "CITY, N. —". */
  private boolean isCalledPlace(int begin, int end) {
    if (isBehindDateline(begin)) {
      return true;
    }
    if (begin == 0 || !PLACE_PREPOSITIONS.contains(tokens.lower(begin - 1))) {
      return false;
    }
    boolean possessive = end < tokens.size() && NounPhrase.isPossessive(tokens, end);
    String before = begin > 1 ? tokens.lower(begin - 2) : "";
    return !possessive && !RuleWords.BEFORE_IN.contains(before);
  }

  private boolean isBehindDateline(int begin) {
    if (begin < 2 || begin - tokens.beginOfBlock(begin) > LONGEST_DATELINE) {
      return false;
    }
    boolean capitals = tokens.text(begin - 1).equals(",");
    for (int t = tokens.beginOfBlock(begin); t < begin - 1; t++) {
      capitals &= tokens.text(t).chars().noneMatch(Character::isLowerCase);
    }
    return capitals;
  }

  private int begin(Mention name) {
    return tokens.firstAfter(name.span().begin());
  }

  private int end(Mention name) {
    return tokens.endBefore(name.span().end());
  }

  private static String[] words(Mention name) {
    return NounPhrase.lower(name.text()).replaceAll("['’]s?$", "").strip().split("\\s+", -1);
  }
}
