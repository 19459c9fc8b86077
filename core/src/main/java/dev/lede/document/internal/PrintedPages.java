package dev.lede.document.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the pages out of text from PDF: running heads and page numbers are left out, and a
 * paragraph goes on over the end of a page.
 *
 * <p>Pages end at form feeds, else at lines that count up as the numbers of pages do. A running
 * head is a first or last line of a page that comes again on another one, whatever its digits.
 */
public final class PrintedPages {

  // A head and a number, or two lines of head.
  private static final int EDGE = 2;

  private static final int LONGEST_HEAD = 120;

  // The column from which a number stands in the middle of its line.
  private static final int CENTERED = 10;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:[Pp]age |PAGE |p\\. ?)?[-\u2013\u2014|\\[( ]{0,4}(\\d{1,4})[-\u2013\u2014|\\]) ]{0,4}"
              + "(?:(?:of|/) ?\\d{1,4})?");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final List<Line> lines;
  private final int[] pages;
  private final boolean[] out;

  private PrintedPages(List<Line> lines) {
    this.lines = lines;
    this.pages = pages(lines);
    this.out = new boolean[lines.size()];
  }

  /** Returns the lines that belong to the text. */
  public static List<Line> textOf(List<Line> lines) {
    PrintedPages paged = new PrintedPages(lines);
    int last = lines.size() - 1;
    if (last < 0 || paged.pages[last] == paged.pages[0]) {
      return lines;
    }
    paged.leaveOut();
    return paged.joined();
  }

  private static int[] pages(List<Line> lines) {
    int[] pages = new int[lines.size()];
    boolean fed = !lines.isEmpty() && lines.get(lines.size() - 1).page() > 0;
    List<Integer> numbers = fed ? List.of() : numberLines(lines);
    int page = 0;
    int next = 0;
    for (int i = 0; i < pages.length; i++) {
      pages[i] = fed ? lines.get(i).page() : page;
      if (next < numbers.size() && numbers.get(next) == i) {
        page++;
        next++;
      }
    }
    return pages;
  }

  // Lines that are a number alone, each one higher than the last.
  private static List<Integer> numberLines(List<Line> lines) {
    List<Integer> found = new ArrayList<>();
    int expected = -1;
    boolean sure = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean apart =
          lines.get(i).afterBlank() || i + 1 == lines.size() || lines.get(i + 1).afterBlank();
      int number = apart ? number(lines.get(i)) : -1;
      if (number >= 0) {
        if (expected >= 0 && number != expected) {
          return List.of();
        }
        expected = number + 1;
        found.add(i);
        sure |= isSureNumber(lines, i);
      }
    }
    return sure && found.size() > 1 ? found : List.of();
  }

  // Numbers of chapters stand at the margin between sentences. Those of pages are centered, have
  // dashes, or cut a sentence.
  private static boolean isSureNumber(List<Line> lines, int index) {
    Line line = lines.get(index);
    boolean cuts =
        index > 0
            && index + 1 < lines.size()
            && !lines.get(index - 1).endsSentence()
            && lines.get(index + 1).startsSmall();
    return cuts || line.indent() >= CENTERED || !Character.isDigit(line.first());
  }

  private static int number(Line line) {
    if (line.end() - line.begin() > LONGEST_HEAD) {
      return -1;
    }
    Matcher number = NUMBER.matcher(line.toString());
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }

  private void leaveOut() {
    Map<String, Integer> firstPages = new HashMap<>();
    Set<String> again = new HashSet<>();
    List<Integer> edges = new ArrayList<>();
    for (int begin = 0; begin < pages.length; ) {
      int end = begin;
      while (end < pages.length && pages[end] == pages[begin]) {
        end++;
      }
      for (int i = begin; i < end; i++) {
        if (i < begin + EDGE || i >= end - EDGE) {
          edges.add(i);
          String head = head(lines.get(i));
          Integer first = firstPages.putIfAbsent(head, pages[begin]);
          if (first != null && first != pages[begin] && !head.isEmpty() && end - begin > 1) {
            again.add(head);
          }
        }
      }
      begin = end;
    }
    for (int edge : edges) {
      boolean known = again.contains(head(lines.get(edge)));
      out[edge] = number(lines.get(edge)) >= 0 || (known && isHead(edge));
    }
  }

  // A running head stands alone. The first of its kind may be the title that the others repeat: it
  // has the text right below.
  private boolean isHead(int index) {
    Line line = lines.get(index);
    boolean last = index + 1 == lines.size();
    boolean alone = last || lines.get(index + 1).afterBlank() || line.afterBlank();
    if (!alone || line.endsSentence()) {
      return false;
    }
    return index > 0 || last || !isText(index + 1);
  }

  private boolean isText(int index) {
    boolean oneLine = index + 1 == lines.size() || lines.get(index + 1).afterBlank();
    return lines.get(index).endsSentence() || (!oneLine && !lines.get(index).startsSmall());
  }

  private static String head(Line line) {
    int end = Math.min(line.end() - line.begin(), LONGEST_HEAD);
    String text = line.toString().substring(0, end);
    return NO_LETTERS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private List<Line> joined() {
    List<Line> text = new ArrayList<>(lines.size());
    int last = -1;
    for (int i = 0; i < out.length; i++) {
      if (out[i]) {
        continue;
      }
      Line line = lines.get(i);
      boolean turned = last >= 0 && pages[last] != pages[i];
      text.add(turned || last < 0 ? line.afterBlank(last < 0 || !goesOn(last, i)) : line);
      last = i;
    }
    return text;
  }

  // A paragraph of several lines goes on if it has no end; a line alone only if a head or a number
  // came between, and a small letter or an open phrase shows it.
  private boolean goesOn(int last, int next) {
    Line line = lines.get(last);
    boolean alone = line.afterBlank() || out[Math.max(0, last - 1)];
    boolean open = lines.get(next).startsSmall() || line.dangles();
    return !line.endsSentence() && (!alone || (open && next - last > 1));
  }
}
