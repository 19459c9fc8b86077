package dev.lede.entity.internal;

import dev.lede.document.internal.Search;
import dev.lede.document.internal.TokenIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what newspapers call somebody whom they have just named: "the 43-year-old nurse", "the
 * Italian", "the Republican", "the striker". It is the person in focus, unless the text gives
 * another age.
 */
final class Epithets {

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})(?:-year-old)?");

  /** How many tokens back somebody of the same age or origin is looked for. */
  private static final int FAR = 200;

  /** How many tokens back it is said where somebody is from. */
  private static final int FAR_ORIGIN = 1000;

  /** How many words beside names are looked at for it. */
  private static final int MOST_LANDS = 100;

  /** How many tokens a name stands behind a land or people. */
  private static final int NEAR = 4;

  private static final Set<String> OF = Set.of("of", "from");

  private final TokenIndex tokens;
  private final NameIndex names;
  private final PronounResolver pronouns;
  private @Nullable Map<Integer, Referent> ages;
  private @Nullable List<Integer> besides;

  /** By the same ages, the token behind the name. */
  private final Map<Integer, Integer> named = new HashMap<>();

  Epithets(TokenIndex tokens, NameIndex names, PronounResolver pronouns) {
    this.tokens = tokens;
    this.names = names;
    this.pronouns = pronouns;
  }

  /** Whom a phrase means, or null if it is no such phrase, or nobody fits. */
  @Nullable Referent resolve(NounPhrase phrase) {
    if (!tokens.lower(phrase.begin()).equals("the") || phrase.joined() || phrase.isRelated()) {
      return null;
    }
    OptionalInt age = age(phrase);
    if ((age.isEmpty() && !isOrigin(phrase) && !isCalling(phrase)) || isKnownWithoutName(phrase)) {
      return null;
    }
    Referent who = age.isPresent() ? ofAge(age.getAsInt(), phrase.begin()) : ofOrigin(phrase);
    if (who == null) {
      who = pronouns.inFocus(phrase.begin());
      boolean named = who != null && who.kind() == Referent.Kind.PERSON;
      boolean other = named && age.isPresent() && ages().containsValue(who);
      boolean either = age.isEmpty() && isAmongOthers(phrase.begin());
      boolean unnamed = !named && isCalling(phrase);
      who = other || either || unnamed || isBesideTwo(phrase) ? null : who;
    }
    return who == null || who.canBe(phrase.headWord()) ? who : null;
  }

  /** Whom "the Finn" means, or null if it is no such phrase, or nobody fits. */
  @Nullable Referent origin(NounPhrase phrase) {
    return isOrigin(phrase) ? resolve(phrase) : null;
  }

  /** "The striker": what somebody can be called by whose calling the text has not told before. */
  boolean isCalling(NounPhrase phrase) {
    StringBuilder word = new StringBuilder(); // "left-back" is three tokens
    for (int t = phrase.begin() + 1; t <= phrase.head() && t < phrase.begin() + 4; t++) {
      word.append(tokens.text(t));
    }
    return phrase.headEnd() == phrase.end() && RuleWords.CALLINGS.contains(word.toString());
  }

  /**
   * Whether the paragraph so far, or else the one before, names more than one person, or speaks of
   * "his rival": "the Finn" is either.
   */
  private boolean isAmongOthers(int token) {
    Referent only = null;
    int first = tokens.block(token) - 1;
    for (int t = token - 1; t >= 0 && token - t < FAR && tokens.block(t) >= first; t--) {
      Referent named = names.named(t);
      if (named != null && named.kind() == Referent.Kind.PERSON) {
        if (only != null && !only.equals(named)) {
          return true;
        }
        only = named;
        first = tokens.block(t);
      }
      boolean owned = RuleWords.OWNERS.contains(tokens.lower(t)) && !tokens.lower(t).equals("the");
      if (owned && RuleWords.isPerson(tokens.lower(t + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "A 34-year-old nurse", or "an Italian", before: somebody else, perhaps. */
  private boolean isKnownWithoutName(NounPhrase phrase) {
    String word = tokens.lower(phrase.begin() + 1);
    for (int t = phrase.begin() - 1; t > 0 && phrase.begin() - t < FAR; t--) {
      String before = tokens.lower(t - 1);
      if (tokens.lower(t).equals(word) && (before.equals("a") || before.equals("an"))) {
        return true;
      }
    }
    return false;
  }

  /** Who has an age by what the text says before a token. */
  private @Nullable Referent ofAge(int age, int before) {
    Referent who = ages().get(age);
    return named.getOrDefault(age, before) < before ? who : null;
  }

  /** "The Swede" is N. if the text has "N. of Sweden", or "the Swedish N.", and nobody else so. */
  private @Nullable Referent ofOrigin(NounPhrase phrase) {
    if (!isOrigin(phrase)) {
      return null;
    }
    List<Integer> words = besidePersons();
    int last = Search.first(words.size(), i -> words.get(i) >= phrase.begin()) - 1;
    Referent only = null;
    for (int i = last; i >= Math.max(0, last - MOST_LANDS); i--) {
      int token = words.get(i);
      boolean same =
          phrase.begin() - token < FAR_ORIGIN
              && Origins.areOne(phrase.headWord(), tokens.lower(token));
      Referent who = same ? beside(token) : null;
      if (who != null && only != null && !only.equals(who)) {
        return null;
      }
      only = who == null ? only : who;
    }
    return only;
  }

  /** Capitalized words that stand beside the names of persons, such as lands. */
  private List<Integer> besidePersons() {
    if (besides == null) {
      besides = new ArrayList<>();
      for (int t = 0; t < tokens.size(); t++) {
        if (tokens.isCapital(t) && !names.isPerson(t) && beside(t) != null) {
          besides.add(t);
        }
      }
    }
    return besides;
  }

  /**
   * Who is of a land, "N. of Sweden", or whose name its people precede, "the Swedish striker N.",
   * "Sweden's N.".
   */
  private @Nullable Referent beside(int token) {
    if (token > 1 && OF.contains(tokens.lower(token - 1)) && names.isPerson(token - 2)) {
      return names.named(token - 2);
    }
    int end = Math.min(tokens.size(), token + NEAR);
    for (int t = token + 1; t < end && tokens.sentence(t) == tokens.sentence(token); t++) {
      if (names.isPerson(t)) {
        return names.named(t);
      }
      String word = tokens.lower(t);
      boolean owner = NounPhrase.isPossessive(tokens, t);
      if (!owner && !RuleWords.isPerson(word) && !RuleWords.CALLINGS.contains(word)) {
        return null;
      }
    }
    return null;
  }

  /** In "After N. beat M., the Italian said" it is either. */
  private boolean isBesideTwo(NounPhrase phrase) {
    Referent one = null;
    for (int t = tokens.beginOfSentence(phrase.begin()); t < phrase.begin(); t++) {
      Referent named = names.named(t);
      if (named != null && named.kind() == Referent.Kind.PERSON) {
        if (one != null && !one.equals(named)) {
          return true;
        }
        one = named;
      }
    }
    return false;
  }

  /** "The 43-year-old nurse", whether that is one token or several. */
  private OptionalInt age(NounPhrase phrase) {
    boolean old = false;
    for (int t = phrase.begin(); t < phrase.headEnd(); t++) {
      old |= tokens.lower(t).endsWith("year-old") || tokens.lower(t).equals("old");
    }
    int number = phrase.begin() + 1;
    Matcher age = AGE.matcher(number < tokens.size() ? tokens.lower(number) : "");
    return old && age.matches()
        ? OptionalInt.of(Integer.parseInt(age.group(1)))
        : OptionalInt.empty();
  }

  private boolean isOrigin(NounPhrase phrase) {
    return phrase.head() == phrase.begin() + 1
        && tokens.isCapital(phrase.head())
        && !names.hasName(phrase.head())
        && Origins.isOne(phrase.headWord());
  }

  /** By the ages that the text gives, "N., 43," and "N. (43)", whose they are. */
  private Map<Integer, Referent> ages() {
    if (ages == null) {
      ages = new HashMap<>();
      for (int name = 0; name < names.size(); name++) {
        Referent who = names.referent(name);
        int end = names.end(name);
        if (who != null && end + 1 < tokens.size()) {
          boolean mark = tokens.text(end).equals(",") || NounPhrase.opensBracket(tokens, end);
          Matcher age = AGE.matcher(tokens.lower(end + 1));
          if (mark && age.matches()) {
            int years = Integer.parseInt(age.group(1));
            ages.putIfAbsent(years, who);
            named.putIfAbsent(years, end);
          }
        }
      }
    }
    return ages;
  }
}
