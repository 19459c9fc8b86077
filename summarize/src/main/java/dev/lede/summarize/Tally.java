package dev.lede.summarize;

import dev.lede.document.internal.WordSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lines without a statement. Such are counts ("258 Shares"), times ("Updated 3 May 2026, 10:42
 * GMT"), and prices and rates ("$1 = 0.79 pounds"). So are lists of names and numbers ("CARROW
 * (4-4-2): Lund 7, Hale 6").
 */
final class Tally {

  private static final Pattern AGE =
      Pattern.compile(
          "(?:S?[Hh]e|They) (?:was|is|were|are) (?:just |only )?\\d{1,3}(?: years old)?\\.");

  /** What is counted beside an article, and what stands with times and prices. */
  private static final Set<String> COUNTED =
      WordSet.of(
          """
          share shares comment comments view views like likes read reads retweets follower
          followers min mins minute minutes sec secs second seconds hour hours hr hrs day days week
          weeks month months year years ago watch listen of photos photo images image pictures
          slides slide votes vote k m reviews review stars star rating ratings results pages page
          replies reactions tweets subscribers words am pm a.m p.m gmt bst utc est edt et pst pdt
          cet cest ist updated published posted modified last first at on by new more all a per for
          then only just from off free trial
          """);

  private static final Set<String> DATES =
      WordSet.of(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
          fri sat sun january february march april may june july august september october november
          december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday
          """);

  /** What only stands before a list of names or numbers. */
  private static final Set<String> LABELS =
      WordSet.of(
          """
          referee referees ref refs attendance subs substitutes substitute scorers scorer goals goal booked
          bookings cards venue kick-off half-time halftime full-time umpires umpire weather result
          results score scores coach manager standings toss squad squads lineup lineups line-up
          line-ups starting team teams points assists rebounds wickets tries penalties conversions match shots possession corners fouls saves
          """);

  private static final int LONGEST_COUNT = 12;
  private static final int FEWEST_LISTED = 3;

  /** A number and its unit. */
  private static final int LONGEST_MEASURE = 2;

  /** The share of words that may be in lower case in a list of names. */
  private static final double FEW = 0.15;

  private Tally() {}

  static boolean matches(Wording wording) {
    return wording.size() > 0
        && !wording.isQuoting()
        && (isCount(wording) || isRate(wording) || isList(wording));
  }

  private static boolean isCount(Wording wording) {
    if (wording.size() > LONGEST_COUNT) {
      return false;
    }
    int numbers = 0;
    int counted = 0;
    for (String word : wording.words()) {
      boolean number = Character.isDigit(word.charAt(0));
      numbers += number ? 1 : 0;
      counted += COUNTED.contains(word) || DATES.contains(word) ? 1 : 0;
    }
    boolean time = wording.size() == 1 && wording.word(0).indexOf(':') > 0;
    return numbers > 0 && (counted > 0 || time) && numbers + counted == wording.size();
  }

  private static boolean isRate(Wording wording) {
    return wording.size() <= LONGEST_COUNT
        && wording.text().indexOf('=') >= 0
        && Character.isDigit(firstOf(wording.word(0)));
  }

  /** "He was 89.", behind a sentence that says who died or won. */
  static boolean isAge(Wording wording) {
    return AGE.matcher(wording.text()).matches();
  }

  /** Whether it is a figure under a label: "Last known altitude: 11,400 feet." */
  static boolean isMeasure(Wording wording) {
    int label = labelEnd(wording);
    return label > 0
        && wording.size() - label <= LONGEST_MEASURE
        && Character.isDigit(firstOf(wording.word(label)));
  }

  private static char firstOf(String word) {
    return word.isEmpty() ? 0 : word.charAt(0);
  }

  private static boolean isList(Wording wording) {
    int label = labelEnd(wording);
    int listed = 0;
    int lower = 0;
    int numbers = 0;
    for (int i = label; i < wording.size(); i++) {
      String form = wording.forms().get(i);
      listed++;
      numbers += Character.isDigit(form.charAt(0)) ? 1 : 0;
      // All in capitals, a sentence still has its function words.
      boolean plain =
          Character.isLowerCase(form.charAt(0)) || Terms.isStopWord(wording.words().get(i));
      lower += plain ? 1 : 0;
    }
    if (label > 0 && numbers == listed) {
      return true;
    }
    if (label > 0 && LABELS.contains(wording.word(label - 1))) {
      return lower <= 2 * FEW * listed || listed <= 2;
    }
    int commas = (int) wording.text().chars().filter(c -> c == ',' || c == ';').count();
    return listed >= FEWEST_LISTED
        && lower <= FEW * listed
        && (label > 0 ? commas >= 2 || numbers >= 2 : commas >= 2 && numbers >= FEWEST_LISTED);
  }

  /** Returns how many words are before the first colon, 0 if there is none near the beginning. */
  private static int labelEnd(Wording wording) {
    int colon = wording.text().indexOf(':');
    if (colon < 0) {
      return 0;
    }
    int words = new Wording(wording.text().substring(0, colon)).size();
    return words <= 5 && words < wording.size() ? words : 0;
  }
}
