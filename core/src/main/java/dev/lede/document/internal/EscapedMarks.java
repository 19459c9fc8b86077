package dev.lede.document.internal;

import java.util.Map;

/**
 * Quotation marks and apostrophes as HTML writes them, in plain text that was taken from a page
 * without decoding it. The reading text has the mark itself.
 */
final class EscapedMarks {

  private static final Map<String, Character> MARKS =
      Map.ofEntries(
          Map.entry("&quot;", '"'),
          Map.entry("&#34;", '"'),
          Map.entry("&#x22;", '"'),
          Map.entry("&ldquo;", '\u201c'),
          Map.entry("&#8220;", '\u201c'),
          Map.entry("&#x201c;", '\u201c'),
          Map.entry("&rdquo;", '\u201d'),
          Map.entry("&#8221;", '\u201d'),
          Map.entry("&#x201d;", '\u201d'),
          Map.entry("&bdquo;", '\u201e'),
          Map.entry("&laquo;", '\u00ab'),
          Map.entry("&raquo;", '\u00bb'),
          Map.entry("&apos;", '\''),
          Map.entry("&#39;", '\''),
          Map.entry("&#x27;", '\''),
          Map.entry("&lsquo;", '\u2018'),
          Map.entry("&#8216;", '\u2018'),
          Map.entry("&rsquo;", '\u2019'),
          Map.entry("&#8217;", '\u2019'));

  private static final int LONGEST = "&#x201c;".length();

  private EscapedMarks() {}

  /** Adds the part {@code [begin, end)} of a source to a reading text. */
  static void read(String source, int begin, int end, VisibleText.Builder reading) {
    int from = begin;
    int at = begin;
    while (at < end) {
      int next = source.charAt(at) == '&' ? endOf(source, at, end) : at + 1;
      Character mark = next > at + 1 ? MARKS.get(source.substring(at, next)) : null;
      if (mark != null) {
        reading.add(source, from, at);
        reading.add(mark, at, next);
        from = next;
      }
      at = next;
    }
    reading.add(source, from, end);
  }

  /** Where an escape ends that begins at {@code begin}, if one does; at least one further. */
  private static int endOf(String source, int begin, int limit) {
    int end = begin + 1;
    while (end < Math.min(limit, begin + LONGEST) && source.charAt(end) != '&') {
      if (source.charAt(end++) == ';') {
        break;
      }
    }
    return end;
  }
}
