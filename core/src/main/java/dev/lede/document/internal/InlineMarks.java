package dev.lede.document.internal;

import java.util.Arrays;
import java.util.List;

/**
 * The marks of Markdown inside lines: {@code **bold**}, {@code *italic*}, {@code _italic_}, {@code
 * ~~struck~~}, {@code `code`} and the address of {@code [text](address)}.
 *
 * <p>A mark counts only if its partner is in the same paragraph, and both touch what they mark from
 * outside, a word at least. It does not count in {@code 2 * 3 * 4}, {@code f**k} or {@code a_b_c}.
 * Cost grows linearly.
 */
public final class InlineMarks {

  /** No mark at all. */
  public static final InlineMarks NONE = new InlineMarks(new int[0], 0);

  private static final String MARKS = "*_~`";
  private static final int LONGEST_RUN = 3;

  // Longer texts between brackets, and longer addresses, are no links.
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_ADDRESS = 2_000;

  // Begin and end of each mark, in order.
  private final int[] bounds;

  private InlineMarks(int[] bounds, int count) {
    this.bounds = Arrays.copyOf(bounds, count);
  }

  /** Finds the marks in the lines of a source. */
  public static InlineMarks find(String source, List<Line> lines) {
    Finder finder = new Finder(source);
    int begin = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).afterBlank()) {
        finder.find(lines.get(begin).begin(), lines.get(i - 1).end());
        begin = i;
      }
    }
    return finder.marks();
  }

  /** Returns where the next mark at or after {@code from} begins, at most {@code limit}. */
  int nextBegin(int from, int limit) {
    int mark = Search.first(bounds.length / 2, i -> bounds[2 * i + 1] > from);
    return 2 * mark < bounds.length ? Math.max(from, Math.min(bounds[2 * mark], limit)) : limit;
  }

  /** Returns where the mark at {@code at} ends, or {@code at} if there is none. */
  int endAt(int at) {
    int mark = Search.first(bounds.length / 2, i -> bounds[2 * i + 1] > at);
    return 2 * mark < bounds.length && bounds[2 * mark] <= at ? bounds[2 * mark + 1] : at;
  }

  /** Returns a line without the marks at its ends; the line itself if there are none. */
  public Line withoutOuter(Line line) {
    if (bounds.length == 0) {
      return line;
    }
    int begin = line.begin();
    while (begin < line.end() && endAt(begin) > begin) {
      begin = endAt(begin);
    }
    int end = line.end();
    int before = beginAt(end);
    while (before < end) {
      end = before;
      before = beginAt(end);
    }
    return begin < end ? line.part(begin, end) : line;
  }

  private int beginAt(int end) {
    int mark = Search.first(bounds.length / 2, i -> bounds[2 * i + 1] >= end);
    return 2 * mark < bounds.length && bounds[2 * mark] < end ? bounds[2 * mark] : end;
  }

  private static final class Finder {

    private final String source;
    private int[] found = new int[8];
    private int count;

    Finder(String source) {
      this.source = source;
    }

    InlineMarks marks() {
      int marks = count / 2;
      long[] sorted = new long[marks];
      for (int i = 0; i < marks; i++) {
        sorted[i] = ((long) found[2 * i] << Integer.SIZE) + found[2 * i + 1];
      }
      Arrays.sort(sorted);
      int[] bounds = new int[count];
      int kept = 0;
      for (long mark : sorted) {
        int begin = (int) (mark >> Integer.SIZE);
        if (kept == 0 || begin >= bounds[kept - 1]) {
          bounds[kept++] = begin;
          bounds[kept++] = (int) mark;
        }
      }
      return new InlineMarks(bounds, kept);
    }

    void find(int begin, int end) {
      // By kind and length of the run, where the last one stands that may open.
      int[][] open = new int[MARKS.length()][LONGEST_RUN + 1];
      int lastLetter = begin - 1;
      int i = begin;
      while (i < end) {
        char c = source.charAt(i);
        int kind = MARKS.indexOf(c);
        if (c == '[') {
          i = link(i, end);
        } else if (kind >= 0) {
          int runEnd = i + 1;
          while (runEnd < end && source.charAt(runEnd) == c) {
            runEnd++;
          }
          if (isMark(c, runEnd - i)) {
            pair(open[kind], i, runEnd, lastLetter, begin, end);
          }
          i = runEnd;
        } else {
          lastLetter = Character.isLetterOrDigit(c) ? i : lastLetter;
          i++;
        }
      }
    }

    private static boolean isMark(char c, int length) {
      return switch (c) {
        case '~' -> length == 2;
        case '`' -> length == 1;
        default -> length <= LONGEST_RUN;
      };
    }

    private void pair(
        int[] open, int begin, int end, int lastLetter, int limitBegin, int limitEnd) {
      char before = begin > limitBegin ? source.charAt(begin - 1) : ' ';
      char after = end < limitEnd ? source.charAt(end) : ' ';
      boolean opens = !Character.isLetterOrDigit(before) && !Characters.isSpace(after);
      boolean closes = !Character.isLetterOrDigit(after) && !Characters.isSpace(before);
      int length = end - begin;
      // Kept one too high, so that 0 is none.
      if (closes && open[length] > 0 && lastLetter >= open[length]) {
        add(open[length] - 1, open[length] - 1 + length);
        add(begin, end);
        open[length] = 0;
      } else if (opens) {
        open[length] = begin + 1;
      }
    }

    /** Adds the marks of a link that begins at {@code begin}; returns where to go on. */
    private int link(int begin, int limit) {
      int close = begin + 1;
      int longest = Math.min(limit, begin + LONGEST_TEXT);
      boolean lettered = false;
      while (close < longest && source.charAt(close) != ']' && source.charAt(close) != '[') {
        lettered |= Character.isLetterOrDigit(source.charAt(close));
        close++;
      }
      boolean linked = lettered && close + 1 < limit && source.startsWith("](", close);
      int end = linked ? addressEnd(close + 2, limit) : 0;
      if (end > 0) {
        boolean image = begin > 0 && source.charAt(begin - 1) == '!';
        add(image ? begin - 1 : begin, begin + 1);
        add(close, end);
      }
      return begin + 1;
    }

    // An address has a mark that no word has, no white space, and brackets in pairs.
    private int addressEnd(int begin, int limit) {
      int longest = Math.min(limit, begin + LONGEST_ADDRESS);
      boolean marked = false;
      int depth = 0;
      for (int i = begin; i < longest; i++) {
        char c = source.charAt(i);
        if (c == ')' && depth-- == 0) {
          return marked ? i + 1 : 0;
        }
        if (Characters.isSpace(c) || (c == '(' && depth++ > 0) || c == '[') {
          return 0;
        }
        marked |= c == '/' || c == '.' || c == '#' || c == ':';
      }
      return 0;
    }

    private void add(int begin, int end) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = begin;
      found[count++] = end;
    }
  }
}
