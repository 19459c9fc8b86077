package dev.lede.document.internal;

import org.jsoup.parser.Parser;

/** Finds for each character of a text node where the source writes it. */
public final class HtmlText {

  // "&CounterClockwiseContourIntegral;" is the longest name of a character.
  private static final int LONGEST_REFERENCE = 34;

  private HtmlText() {}

  /**
   * Adds a text node to a reading text.
   *
   * @param begin where the node begins in the source
   * @param end where it ends there
   * @param text what the parser made of that part of the source, with character references decoded
   */
  public static void read(
      String source, int begin, int end, String text, VisibleText.Builder reading) {
    if (source.substring(begin, end).equals(text)) {
      // As nearly always, or where nothing is decoded.
      reading.add(source, begin, end);
      return;
    }
    int from = begin;
    int i = 0;
    while (i < text.length() && from < end) {
      char c = text.charAt(i);
      char written = source.charAt(from);
      int referenceEnd = written == '&' ? referenceEnd(source, from, end, text, i) : from;
      if (referenceEnd > from) {
        String decoded = decode(source, from, referenceEnd);
        int last = decoded.length() - 1;
        for (int k = 0; k < last; k++) {
          reading.add(decoded.charAt(k), from + k, from + k + 1);
        }
        reading.add(decoded.charAt(last), from + last, referenceEnd);
        i += decoded.length();
        from = referenceEnd;
      } else if (c == written) {
        reading.add(c, from, from + 1);
        i++;
        from++;
      } else {
        // The parser leaves out or replaces what must not stand in HTML, such as NUL.
        i += c == '\ufffd' ? 1 : 0;
        from++;
      }
    }
  }

  private static int referenceEnd(String source, int begin, int end, String text, int index) {
    int longest = begin + 1;
    int limit = Math.min(end, begin + LONGEST_REFERENCE);
    while (longest < limit && isReferencePart(source.charAt(longest))) {
      longest++;
    }
    if (longest < limit && source.charAt(longest) == ';') {
      longest++;
    }
    for (int referenceEnd = longest; referenceEnd > begin + 2; referenceEnd--) {
      String decoded = decode(source, begin, referenceEnd);
      if (text.startsWith(decoded, index) && !isPrefixOnly(decoded, source, referenceEnd)) {
        return referenceEnd;
      }
    }
    return begin;
  }

  // "&ampx" decodes to "&x": the reference ends earlier.
  private static boolean isPrefixOnly(String decoded, String source, int referenceEnd) {
    return decoded.length() > 1
        && decoded.charAt(decoded.length() - 1) == source.charAt(referenceEnd - 1);
  }

  private static boolean isReferencePart(char c) {
    return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static String decode(String source, int begin, int end) {
    return Parser.unescapeEntities(source.substring(begin, end), false);
  }
}
