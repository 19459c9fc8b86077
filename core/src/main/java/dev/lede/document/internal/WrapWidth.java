package dev.lede.document.internal;

import java.util.Arrays;
import java.util.List;

/**
 * The column at which a text was wrapped, learned from its sure wraps: line ends without a full
 * stop before a small letter. A line that was wrapped could not have taken the next word, so the
 * width lies below the column that each of them would have reached with it.
 *
 * <p>The first lines of paragraphs may have a width of their own, as in a text that lost the
 * indentation of its first lines.
 *
 * @param first the last column that a paragraph's first line may use
 * @param rest the last column that its other lines may use
 */
record WrapWidth(int first, int rest) {

  /** The width of a text that was not wrapped: the next word would always have fitted. */
  static final WrapWidth NONE = new WrapWidth(Integer.MAX_VALUE, Integer.MAX_VALUE);

  // Below this share of sure wraps among the line ends, a text was not wrapped at all. A wrapped
  // text has one in three or more; one paragraph to a line has next to none.
  private static final double WRAPPED_SHARE = 0.1;

  // A wrap is trusted to show the width if this share of all reach no further than a long word
  // beyond it. Those before are something else: a line of verse, an unmarked list.
  private static final double TRUSTED_SHARE = 0.15;
  private static final int LONG_WORD = 15;

  /** Nobody wraps at more columns than this. */
  static final int LONGEST = 150;

  // First lines have a width of their own if it is below this share of the other lines'.
  private static final double NARROWER = 0.85;

  // Fewer sure wraps than this tell nothing about first lines.
  private static final int ENOUGH = 3;

  static WrapWidth of(List<Line> lines) {
    int ends = 0;
    int widest = 0;
    int[] reaches = new int[lines.size()];
    int count = 0;
    int[] firstReaches = new int[lines.size()];
    int firstCount = 0;
    int[] restReaches = new int[lines.size()];
    int restCount = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!line.isOneWord()) {
        widest = Math.max(widest, line.width());
      }
      if (next.afterBlank()) {
        continue;
      }
      ends++;
      if (isSureWrap(line, next)) {
        int reach = line.reach(next);
        reaches[count++] = reach;
        boolean goesOn = i > 0 && !line.afterBlank() && isSureWrap(lines.get(i - 1), line);
        boolean mayBegin = line.afterBlank() || lines.get(i - 1).endsSentence();
        if (goesOn) {
          restReaches[restCount++] = reach;
        } else if (mayBegin) {
          firstReaches[firstCount++] = reach;
        }
      }
    }
    if (count == 0 || count < WRAPPED_SHARE * ends || isMostlyLongLines(lines)) {
      return NONE;
    }
    int both = Math.min(widest, lowest(reaches, count) - 1);
    if (firstCount < ENOUGH || restCount < ENOUGH) {
      return new WrapWidth(both, both);
    }
    int first = lowest(firstReaches, firstCount) - 1;
    int rest = Math.min(widest, lowest(restReaches, restCount) - 1);
    return first < NARROWER * rest ? new WrapWidth(first, rest) : new WrapWidth(both, both);
  }

  private static boolean isMostlyLongLines(List<Line> lines) {
    long all = 0;
    long longLines = 0;
    for (Line line : lines) {
      all += line.width();
      longLines += line.width() > LONGEST ? line.width() : 0;
    }
    return 2 * longLines > all;
  }

  private static boolean isSureWrap(Line line, Line next) {
    return next.startsSmall() && !line.endsSentence() && !next.afterBlank();
  }

  private static int lowest(int[] reaches, int count) {
    int[] sorted = Arrays.copyOf(reaches, count);
    Arrays.sort(sorted);
    int others = Math.max(2, (int) Math.ceil(TRUSTED_SHARE * count));
    for (int i = 0; i + others < count; i++) {
      if (sorted[i + others] - sorted[i] <= LONG_WORD) {
        return sorted[i];
      }
    }
    return sorted[0];
  }
}
