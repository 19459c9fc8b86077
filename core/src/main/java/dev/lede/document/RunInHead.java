package dev.lede.document;

import dev.lede.document.Block.Kind;
import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of a paragraph and is no part of it: a dateline. Where a
 * page was flattened to one line, byline and time of publication are there too.
 *
 * @param kind what it is
 * @param length how many characters it has, the spaces after it included
 */
record RunInHead(Kind kind, int length) {

  // Nothing of the kind is longer.
  private static final int LONGEST = 120;

  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]++";
  private static final String REGION = "(?:, (?:\\p{Lu}[\\p{L}.]++ ?+){1,3}+)?";
  private static final String DAY =
      "(?:(?:(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? |(?=[ :,\u2013\u2014-])))?(?:(?i:"
          + NewsLine.MONTH
          + ") \\d{1,2}|\\d{1,2} (?i:"
          + NewsLine.MONTH
          + "))(?:,? \\d{4})?|(?i:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))";
  private static final String SET_DATE =
      "(?:, " + DAY + "| ?[\u2013\u2014-] ?" + DAY + "| ?\\(" + DAY + "\\))";
  private static final String DATE = "(?:" + SET_DATE + "| " + DAY + ")?";
  private static final String KNOWN_AGENCY =
      "(?:AAP|AFP|ANI|ANSA|AP|BBC|CNN|CP|DPA|EFE|IANS|PA|PTI|TASS|UPI|dpa|Agence France-Presse"
          + "|Associated Press|The Associated Press|Bloomberg|Reuters|Xinhua)(?: \\p{Lu}\\p{L}+)?";
  private static final String AGENCY =
      "(?:\\((?:\\p{Lu}{2,}+[\\p{Lu}. ]*+|\\p{Lu}[\\p{L}]+(?: \\p{Lu}[\\p{L}]+){0,3})\\)|/[\\p{L}-]+/)";
  private static final String DASH = "(?:--?|\u2013|\u2014)";

  // PLACE, Region, Jan. 1 (Agency) \u2014 Text
  private static final Pattern PLACE_DASH =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'\u2019]++[ /-]?+){1,4}+"
              + (REGION + DATE + "(?: ?(?:" + DASH + " ?)?" + AGENCY + ")? ?" + DASH + " *"));

  // Place, Region, Jan. 1 (Reuters) - Text. Any other name in brackets may be an institution:
  // "World Health Organization (WHO) Director-General".
  private static final String PLACE =
      "(?:" + NAME + "(?: " + NAME + "){0,3}" + REGION + DATE + " ?)";
  private static final Pattern PLACE_AGENCY =
      Pattern.compile(
          (PLACE + "?(?:\\(" + KNOWN_AGENCY + "\\)|" + KNOWN_AGENCY + "(?= ?" + DASH + "))")
              + (" *" + DASH + " *"));

  // "Place, Thursday \u2014 Text"
  private static final Pattern PLACE_DAY =
      Pattern.compile(NAME + "(?: " + NAME + "){0,3}" + REGION + SET_DATE + " ?" + DASH + " *");

  // "Place \u2014 Text"
  private static final Pattern PLACE_ALONE =
      Pattern.compile("(" + NAME + "(?: " + NAME + "){0,2}) (?:--|\u2013|\u2014) +");
  private static final Pattern DASHES = Pattern.compile("--|\u2013|\u2014");

  // "PLACE, MAY 4: Text", "PLACE: Text", as newspapers in India set them
  private static final String CAPITALS_PLACE =
      "\\p{Lu}{2}[\\p{Lu}'\u2019-]*+(?:[ /]\\p{Lu}{2}[\\p{Lu}'\u2019-]*+){0,3}+";
  private static final Pattern PLACE_DAY_COLON =
      Pattern.compile(
          "(?:"
              + CAPITALS_PLACE
              + "|"
              + NAME
              + "(?: "
              + NAME
              + "){0,3})"
              + REGION
              + SET_DATE
              + "(?: ?"
              + AGENCY
              + ")?: *");
  private static final Pattern PLACE_COLON = Pattern.compile("(" + CAPITALS_PLACE + "): +");

  private static final Pattern LABEL =
      Pattern.compile("((?:\\p{Lu}[\\p{Lu}.'\u2019-]*+ ?+){1,5}): ");

  // What stands in capitals before a colon, and is no place.
  private static final Set<String> LABELS =
      WordSet.of(
          """
          analysis answer anchor breaking caller chair comment commentary correction editor
          exclusive explainer factbox fact guest highlights host interview interviewer just key
          latest listen live moderator more narrator news note obituary opinion operator photos
          presenter question quiz read related reporter review speaker spoiler summary the
          timeline update updated video voice warning watch what why
          """);

  // The same without the dash, (AGENCY) alone, and "Place, Jan 1 (AGENCY) Text"
  private static final Pattern FIRST_AGENCY =
      Pattern.compile(
          (PLACE + "?\\(" + KNOWN_AGENCY + "\\) *:? *")
              + ("|\\(\\p{Lu}{2,}(?: \\p{Lu}\\p{L}+)?\\) *(?:" + DASH + "|:)? *")
              + ("|" + PLACE + "?" + AGENCY + " *" + DASH + " *")
              + ("|" + NAME + "(?: " + NAME + "){0,3}" + REGION + SET_DATE)
              + " ?\\(\\p{Lu}{2,}\\) *:? *");

  // "By Ann Lee and Bo Ray ." with its full stop standing alone, or before a time of publication
  private static final Pattern BYLINE =
      Pattern.compile(
          ("[Bb]y[ .:]+" + NAME + "(?:[ ,.]+(?:" + NAME + "|and|for|in|of)){0,9}?")
              + "(?: \\. | (?=(?i:published|updated|last updated|posted)\\b))");

  // "Published: 14:11 EST, 25 October 2013 | Updated: ..."
  private static final String TIME_PART =
      "(?:\\d[\\d:./]*(?:st|nd|rd|th)?|[AaPp]\\.?[Mm]|\\p{Lu}{2,4}|on|at|\\p{Lu}[a-z]+day|"
          + NewsLine.MONTH
          + ")";
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:(?i:published|updated|last updated|posted)(?: (?:at|on))?[ .:]+"
              + ("(?:" + TIME_PART + "[ ,.|]+){2,10})+")
              + ("|" + NewsLine.MONTH + " \\d{1,2}, \\d{4} \\. "));

  // "(Agency)Text", the space between them lost
  private static final Pattern GLUED_AGENCY = Pattern.compile(AGENCY + "(?=\\S)");

  /**
   * {@return what a paragraph begins with, or null if it begins with its first sentence}
   *
   * @param text the paragraph
   * @param first whether it is the first of the document; only this one has a byline or a dateline
   *     without a known agency
   * @param places whether capitals before a colon may be a place, as they are in no transcript
   */
  static @Nullable RunInHead of(String text, boolean first, boolean places) {
    String start = text.substring(0, Math.min(text.length(), LONGEST));
    int byline = first ? end(BYLINE.matcher(start), text) : 0;
    if (byline > 0) {
      return new RunInHead(Kind.BYLINE, byline);
    }
    int dateline = first ? end(TIMES.matcher(start), text) : 0;
    dateline = dateline == 0 && first ? end(PLACE_DASH.matcher(start), text) : dateline;
    dateline = dateline == 0 ? end(PLACE_AGENCY.matcher(start), text) : dateline;
    dateline = dateline == 0 && first ? end(PLACE_DAY.matcher(start), text) : dateline;
    dateline = dateline == 0 ? end(PLACE_DAY_COLON.matcher(start), text) : dateline;
    dateline = dateline == 0 && first && places ? placeWithColon(start, text) : dateline;
    dateline = dateline == 0 && first && places ? placeWithDash(start, text) : dateline;
    dateline = dateline == 0 && first ? end(FIRST_AGENCY.matcher(start), text) : dateline;
    dateline = dateline == 0 && first ? end(GLUED_AGENCY.matcher(start), text) : dateline;
    return dateline > 0 ? new RunInHead(Kind.DATELINE, dateline) : null;
  }

  /** {@return whether a whole block is a dateline that no text runs on from} */
  static boolean isDateline(String text) {
    return text.length() <= LONGEST
        && (PLACE_DASH.matcher(text).matches()
            || PLACE_DAY.matcher(text).matches()
            || FIRST_AGENCY.matcher(text).matches());
  }

  private static int placeWithColon(String start, String text) {
    Matcher place = PLACE_COLON.matcher(start);
    int end = end(place, text);
    if (end == 0) {
      return 0;
    }
    String word = place.group(1).split("[ /-]", 2)[0].toLowerCase(Locale.ROOT);
    return LABELS.contains(word) || isPerson(word, place.group(1)) ? 0 : end;
  }

  // "Ottawa \u2014 The council voted.", but not "Ottawa \u2014 The Hague's sister town \u2014
  // voted."
  private static int placeWithDash(String start, String text) {
    Matcher place = PLACE_ALONE.matcher(start);
    int end = end(place, text);
    if (end == 0
        || !Character.isUpperCase(text.charAt(end))
        || DASHES.matcher(start).region(end, start.length()).find()) {
      return 0;
    }
    String word = place.group(1).split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
    return LABELS.contains(word) || GivenNames.contains(word) ? 0 : end;
  }

  // "ADA VOSS: Thank you."; "PARIS: The bridge", though Paris is a given name too
  private static boolean isPerson(String word, String place) {
    return place.indexOf(' ') > 0 && GivenNames.contains(word);
  }

  /**
   * {@return what stands in capitals before a colon at the start of a text, as speakers do in a
   * transcript, or null if nothing does}
   */
  static @Nullable String label(String text) {
    Matcher label = LABEL.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    return label.lookingAt() ? label.group(1) : null;
  }

  // A sentence has to follow, and it does not begin small.
  private static int end(Matcher head, String text) {
    boolean found =
        head.lookingAt()
            && head.end() < text.length()
            && !Character.isLowerCase(text.charAt(head.end()));
    return found ? head.end() : 0;
  }
}
