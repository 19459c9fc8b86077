package dev.lede.entity;

import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the name of somebody's relative: {@code his sister, Tessa Roe}, {@code Roe's
 * widow Joan}. Such a person is called by the given name or the whole one from then on, while the
 * surname alone means whose relative it is.
 */
final class Kinship {

  private static final Set<String> MEN =
      WordSet.of(
          """
          husband brother father dad son grandfather grandson uncle nephew widower stepfather
          stepson stepbrother half-brother ex-husband father-in-law brother-in-law son-in-law
          """);

  private static final Set<String> WOMEN =
      WordSet.of(
          """
          wife sister mother mum mom daughter grandmother granddaughter aunt niece widow stepmother
          stepdaughter stepsister half-sister ex-wife mother-in-law sister-in-law daughter-in-law
          """);

  private static final Set<String> EITHER =
      WordSet.of("cousin cousins twin sibling siblings parents brothers sisters sons daughters");

  private static final Set<String> CHILDREN =
      WordSet.of("son daughter grandson granddaughter nephew niece");

  /** An owner, up to two adjectives, and a noun, of which the lists decide. */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:[Hh]is|[Hh]er|[Tt]heir|\\p{Lu}[\\p{L}-]*['’]s?)"
              + "(?: [\\p{L}\\d-]+){0,2} ([a-z-]+),? (?:\\p{Lu}[a-z]+\\.? )?$");

  /** "Luis Roe Jr.", where the tag ends before or behind it. */
  private static final Pattern GENERATION = Pattern.compile(",? ?(Jr|Junior|III|II|IV)\\b");

  /** How far before a name its owner can stand. */
  private static final int NEAR = 70;

  private Kinship() {}

  /** The noun with which a text introduces a person as somebody's relative; empty if with none. */
  static String noun(String text, Mention name) {
    int begin = name.span().begin();
    Matcher before = INTRODUCED.matcher(text).region(Math.max(0, begin - NEAR), begin);
    if (name.kind() != Mention.Kind.PERSON || !before.find()) {
      return "";
    }
    String noun = before.group(1).toLowerCase(Locale.ROOT);
    return MEN.contains(noun) || WOMEN.contains(noun) || EITHER.contains(noun) ? noun : "";
  }

  static NameGender gender(String noun) {
    if (MEN.contains(noun)) {
      return NameGender.MASCULINE;
    }
    return WOMEN.contains(noun) ? NameGender.FEMININE : NameGender.UNKNOWN;
  }

  static boolean isChild(String noun) {
    return CHILDREN.contains(noun);
  }

  /** What a name has at its end or behind it: "jr", "ii" or "iii"; empty if nothing. */
  static String generation(String text, Mention name) {
    int end = name.span().end();
    int at = name.text().lastIndexOf(' ');
    Matcher inside = GENERATION.matcher(name.text()).region(Math.max(0, at), name.text().length());
    Matcher behind = GENERATION.matcher(text).region(end, Math.min(text.length(), end + 10));
    String word =
        at > 0 && inside.lookingAt() ? inside.group(1) : behind.lookingAt() ? behind.group(1) : "";
    return word.equals("Junior") ? "jr" : word.toLowerCase(Locale.ROOT);
  }
}
