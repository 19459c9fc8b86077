package dev.lede.document;

import dev.lede.document.internal.GivenNames;
import dev.lede.document.internal.WordSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bylines without "By", which only their place below the title distinguishes from headings: {@code
 * Ada Voss in Tolland}, {@code Ada Voss, political correspondent}, {@code Ada Voss}.
 */
final class NameLine {

  private static final int LONGEST = 120;

  private static final String PARTICLE =
      "(?:(?:al|bin|da|de|del|den|der|di|dos|du|la|le|van|von) )";
  private static final String WORD = "\\p{Lu}[\\p{L}.'\u2019-]*+";
  private static final String PERSON =
      "(?:" + WORD + "(?: " + PARTICLE + "{0,2}" + WORD + "){1,3})";
  private static final String PLACE = "(?: (?:in|at|from) " + WORD + "(?:,? " + WORD + "){0,3})";
  private static final String AND = "(?:,? (?:and|&) |, )";

  private static final String OFFICE =
      "(?:(?:[\\p{L}'\u2019&-]+ ){0,4}(?i:correspondents?|reporters?|writers?|editors?|columnists?"
          + "|journalists?|contributors?|producers?|analysts?|critics?|bureau chief|staff|agencies"
          + "|photographers?)(?:"
          + PLACE
          + ")?)";

  // "Ada Voss in Tolland and Lou Marchetti in Porto"
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:From )?"
              + PERSON
              + "(?:"
              + AND
              + PERSON
              + ")*"
              + PLACE
              + "(?:"
              + AND
              + PERSON
              + PLACE
              + "?)*");

  // "Ada Voss, political correspondent", "Ada Voss and agencies"
  private static final Pattern OFFICED =
      Pattern.compile(
          PERSON + "(?:" + AND + PERSON + ")*" + "(?:,? (?:and )?| [|\u2013\u2014/-] )" + OFFICE);

  private static final Pattern OFFICE_ALONE = Pattern.compile(OFFICE);

  // "Our correspondent in Porto", "Staff and agencies"
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?:From )?(?:(?i:our|a|by our|staff|special|own|news|agency|and|the) ){0,4}"
              + "(?i:correspondents?|reporters?|writers?|agencies|staff|desk)"
              + PLACE
              + "?");

  // "Ada Voss", "Ada Voss and Lou Marchetti", "Ada Voss | Harbour Post", "Ada Voss @adavoss"
  private static final Pattern NAMED =
      Pattern.compile(
          "("
              + PERSON
              + ")(?:"
              + AND
              + PERSON
              + "){0,4}"
              + ("(?:(?:,| [|/\u2013\u2014-]| for(?: the)?) (?:"
                  + WORD
                  + " ?){1,4}+"
                  + "|,? \\(?@\\w{1,30}\\)?)?"));

  private static final Set<String> NO_SURNAMES =
      WordSet.of(
          """
          and army award business championship city club council county court cup daily day
          district final fund game games hall harbour history house league magazine market match
          news office open opinion party politics post press prize report review river road
          school season series show sport sports story street time times today tour town trial
          union update week weekly world
          """);

  private NameLine() {}

  /** {@return whether a line below a title says who wrote the text} */
  static boolean isByline(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    return NAMELESS.matcher(text).matches()
        || OFFICED.matcher(text).matches()
        || isNamed(PLACED.matcher(text), text)
        || isNamed(NAMED.matcher(text), text);
  }

  /** {@return whether a line below a byline says what its author is} */
  static boolean isOffice(String text) {
    return text.length() <= LONGEST && OFFICE_ALONE.matcher(text).matches();
  }

  /** {@return whether a line is a name, with an office after a comma or without} */
  static boolean isPerson(String text) {
    return text.length() <= LONGEST
        && (OFFICED.matcher(text).matches() || isNamed(NAMED.matcher(text), text));
  }

  private static boolean isNamed(Matcher line, String text) {
    if (!line.matches()) {
      return false;
    }
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}'\u2019-]+", 4);
    boolean from = words[0].equals("from") && words.length > 2;
    String given = words[from ? 1 : 0];
    return GivenNames.contains(given) && !NO_SURNAMES.contains(words[from ? 2 : 1]);
  }
}
