package dev.lede.document;

import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.SentencePunctuation;

/**
 * How a short text is worded, as far as it helps to tell a heading from a paragraph.
 *
 * @param words the number of words, counted up to {@value #LIMIT}
 * @param startsSmall whether its first letter is small
 * @param isInCapitals whether its long words are nearly all capitalized, as in many headlines
 * @param isSpoken whether it begins with a quotation mark or a speaker: {@code Q: Why?}
 * @param hasInnerEnd whether a sentence ends inside it
 * @param ending how it ends
 */
record HeadingCues(
    int words,
    boolean startsSmall,
    boolean isInCapitals,
    boolean isSpoken,
    boolean hasInnerEnd,
    Ending ending) {

  /** How a text ends. */
  enum Ending {
    /** Without a mark, as headings do. */
    OPEN,
    /** With a question mark. */
    QUESTION,
    /** With an exclamation mark. */
    EXCLAMATION,
    /** With a full stop or an ellipsis. */
    STOP,
    /** With a colon, a comma or a dash. */
    CONTINUED
  }

  private static final int LIMIT = 80;
  private static final int SPEAKER_WORDS = 3;
  private static final double NEARLY_ALL = 0.8;

  static HeadingCues of(String text) {
    int words = 0;
    int longWords = 0;
    int capitals = 0;
    boolean innerEnd = false;
    boolean spoken = !text.isEmpty() && QuotationMark.canOpen(text.charAt(0));
    int begin = 0;
    while (begin < text.length() && words < LIMIT) {
      int space = text.indexOf(' ', begin);
      int end = space < 0 ? text.length() : space;
      words++;
      int letter = begin;
      while (letter < end && !Character.isLetterOrDigit(text.charAt(letter))) {
        letter++;
      }
      if (end - letter > 3) {
        longWords++;
        capitals += Character.isLowerCase(text.charAt(letter)) ? 0 : 1;
      }
      innerEnd |= end < text.length() && endsSentence(text, begin, end) && startsCapital(text, end);
      spoken |= words <= SPEAKER_WORDS && text.charAt(end - 1) == ':';
      begin = end + 1;
    }
    int firstLetter = 0;
    while (firstLetter < text.length() - 1
        && !Character.isLetterOrDigit(text.charAt(firstLetter))) {
      firstLetter++;
    }
    boolean small = !text.isEmpty() && Character.isLowerCase(text.charAt(firstLetter));
    return new HeadingCues(
        words,
        small,
        longWords > 1 && capitals >= NEARLY_ALL * longWords,
        spoken,
        innerEnd,
        ending(text));
  }

  private static boolean startsCapital(String text, int space) {
    int next = space + 1;
    return next < text.length() && !Character.isLowerCase(text.charAt(next));
  }

  // A word of three letters or more before the mark: "U.S. Senate", "St. Louis" and "v. Board" are
  // no ends.
  private static boolean endsSentence(String text, int begin, int end) {
    int mark = beforeClosers(text, end);
    return mark - begin > 3 && ".!?".indexOf(text.charAt(mark)) >= 0 && smallBefore(text, mark);
  }

  private static boolean smallBefore(String text, int mark) {
    return Character.isLowerCase(text.charAt(mark - 1)) && text.charAt(mark - 2) != '.';
  }

  private static int beforeClosers(String text, int end) {
    int i = end - 1;
    while (i > 0 && SentencePunctuation.isCloser(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static Ending ending(String text) {
    if (text.isEmpty()) {
      return Ending.OPEN;
    }
    return switch (text.charAt(beforeClosers(text, text.length()))) {
      case '.', '\u2026', '\u3002' -> Ending.STOP;
      case '?', '\uff1f' -> Ending.QUESTION;
      case '!', '\uff01' -> Ending.EXCLAMATION;
      case ':', ',', ';', '-', '\u2013', '\u2014' -> Ending.CONTINUED;
      default -> Ending.OPEN;
    };
  }
}
