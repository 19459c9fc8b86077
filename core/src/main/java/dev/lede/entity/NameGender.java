package dev.lede.entity;

import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;

/** What titles and given names say about a person's gender. */
enum NameGender {
  MASCULINE,
  FEMININE,
  UNKNOWN;

  private static final Set<String> MASCULINE_TITLES =
      WordSet.of("mr mister sir lord king prince duke baron brother father herr monsieur");
  private static final Set<String> FEMININE_TITLES =
      WordSet.of("mrs ms miss lady dame queen princess duchess baroness sister madame mme frau");

  /** The longest title has eight letters; more are not looked at. */
  private static final int MOST_LETTERS = 10;

  /** Of the title that a mention begins with, or else of the word before it. */
  static NameGender of(Mention mention, String text) {
    if (mention.kind() != Mention.Kind.PERSON) {
      return UNKNOWN;
    }
    String name = mention.text();
    int end = 0;
    while (end < name.length() && end < MOST_LETTERS && Character.isLetter(name.charAt(end))) {
      end++;
    }
    NameGender inside = end < name.length() ? of(name.substring(0, end)) : UNKNOWN;
    return inside == UNKNOWN ? of(wordBefore(text, mention.span().begin())) : inside;
  }

  /** Of a given name, where it is nearly always of one gender. */
  static NameGender ofGivenName(NameKey name) {
    if (name.size() < 2) {
      return UNKNOWN;
    }
    if (GivenNames.MASCULINE.contains(name.first())) {
      return MASCULINE;
    }
    return GivenNames.FEMININE.contains(name.first()) ? FEMININE : UNKNOWN;
  }

  /** Whether one person can hardly have both titles. */
  boolean contradicts(NameGender other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }

  private static NameGender of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (MASCULINE_TITLES.contains(lower)) {
      return MASCULINE;
    }
    return FEMININE_TITLES.contains(lower) ? FEMININE : UNKNOWN;
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0
        && end > at - 2
        && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    int begin = end;
    while (begin > 0 && begin > end - MOST_LETTERS && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return end == at ? "" : text.substring(begin, end);
  }
}
