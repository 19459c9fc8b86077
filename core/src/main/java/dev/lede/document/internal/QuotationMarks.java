package dev.lede.document.internal;

import dev.lede.document.Block;
import dev.lede.document.BlockRange;
import dev.lede.document.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Pairs the quotation marks of a document: a state machine over the reading text of each paragraph,
 * with a stack of the marks that are open.
 *
 * <p>Known are double marks (straight, curly, low-high, fullwidth, primes, {@code ``} and {@code
 * ''}), guillemets (double and single), corner brackets, and single marks (straight, curly,
 * low-high). A straight mark opens or closes by what stands beside it; a curly one as it is drawn,
 * unless it plainly stands the wrong way round. A single mark opens only at the begin of a word and
 * only if one that can close follows in the paragraph; all other single marks are apostrophes. A
 * double mark after a digit where none is open is a sign for inches.
 *
 * <p>Where a closing mark is missing, the quotation ends before the next mark that opens one of its
 * kind, or else with its paragraph. If the next paragraph begins with an opening mark, or its first
 * double mark closes, it carries the quotation on. In single marks only the next paragraph shows
 * that a mark opens a quotation, and is no apostrophe.
 *
 * <p>Every character is looked at a bounded number of times.
 */
public final class QuotationMarks {

  private enum Family {
    DOUBLE,
    ANGLED,
    CORNER,
    SINGLE_ANGLED,
    SINGLE;

    /** Single marks quote nothing if their pair is missing. */
    boolean needsPair() {
      return this == SINGLE || this == SINGLE_ANGLED;
    }
  }

  private record Open(Family family, int begin, int end) {}

  private record Found(Family family, int begin, int innerBegin, int innerEnd, int end) {}

  /** Words that begin with an apostrophe. */
  private static final Set<String> CLIPPED =
      Set.of("tis", "twas", "em", "n", "til", "till", "cause", "cos", "round", "bout", "nuff", "s");

  private static final int LONGEST_CLIPPED = 7;

  private static final String OPENING_SINGLE = "'\u2018";

  /** What stands before the space before speech. */
  private static final String BEFORE_SPEECH = ":.!?\u2019\u201d'\"";

  private final String text;
  private final List<Open> open = new ArrayList<>();
  private final EnumMap<Family, Integer> openCount = new EnumMap<>(Family.class);
  private final List<Found> found = new ArrayList<>();
  private final List<Open> unclosed = new ArrayList<>();
  private final int lastSingleClose;
  private final boolean singleGoesOn;
  private boolean sawDouble;

  private QuotationMarks(String text, String next) {
    this.text = text;
    this.singleGoesOn = beginsSingle(next, 0);
    this.lastSingleClose = singleGoesOn ? text.length() : lastSingleClose();
  }

  /** Returns what stands in quotation marks, in the order of the text, outer before inner. */
  public static List<QuotedSpan> in(Document document) {
    List<QuotedSpan> all = new ArrayList<>();
    // The one that the paragraph before left open at its end.
    int carrier = -1;
    List<Block> blocks = document.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      String next = b + 1 < blocks.size() ? blocks.get(b + 1).text() : "";
      QuotationMarks marks = new QuotationMarks(block.text(), next);
      marks.scan();
      marks.recover();
      if (carrier >= 0 && marks.carriesOn(isSingle(document, all.get(carrier)))) {
        QuotedSpan before = all.get(carrier);
        all.set(carrier, new QuotedSpan(before.span(), before.inner(), before.depth(), true));
      } else {
        marks.dropCarriedOn();
      }
      carrier = marks.addTo(all, block);
    }
    return Collections.unmodifiableList(all);
  }

  /** Adds what was found, and returns the index of the one that is open at the end, or -1. */
  private int addTo(List<QuotedSpan> all, Block block) {
    int carrier = -1;
    found.sort(Comparator.comparingInt(Found::begin).thenComparing(f -> -f.end()));
    List<Integer> ends = new ArrayList<>();
    for (Found f : found) {
      while (!ends.isEmpty() && ends.get(ends.size() - 1) <= f.begin()) {
        ends.remove(ends.size() - 1);
      }
      BlockRange inner = trimmed(text, f.innerBegin(), f.innerEnd());
      if (inner.isEmpty()) {
        continue;
      }
      boolean closed = f.innerEnd() < f.end();
      if (!closed && f.end() == text.length()) {
        carrier = all.size();
      }
      ends.add(f.end());
      all.add(
          new QuotedSpan(
              block.sourceSpan(trimmed(text, f.begin(), f.end())),
              block.sourceSpan(inner),
              ends.size(),
              false));
    }
    return carrier;
  }

  private static BlockRange trimmed(String text, int begin, int end) {
    while (begin < end && text.charAt(begin) == ' ') {
      begin++;
    }
    while (begin < end && text.charAt(end - 1) == ' ') {
      end--;
    }
    return new BlockRange(begin, end);
  }

  /** Whether the paragraph begins inside the quotation that the one before left open. */
  private boolean carriesOn(boolean single) {
    return found.stream()
        .anyMatch(
            f ->
                f.begin() == 0 && (single ? f.family() == Family.SINGLE : !f.family().needsPair()));
  }

  private static boolean isSingle(Document document, QuotedSpan quoted) {
    return beginsSingle(document.text(), quoted.span().begin());
  }

  /** Whether a single mark stands there, and neither two of them nor "'90s" nor "'Til". */
  private static boolean beginsSingle(String text, int at) {
    return at + 1 < text.length()
        && OPENING_SINGLE.indexOf(text.charAt(at)) >= 0
        && !text.startsWith("''", at)
        && !Character.isDigit(text.charAt(at + 1))
        && !isClipped(text, at + 1);
  }

  private static boolean isClipped(String text, int begin) {
    return CLIPPED.contains(wordAt(text, begin).toLowerCase(Locale.ROOT));
  }

  private static String wordAt(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && end < begin + LONGEST_CLIPPED
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  /** Forgets the quotation without an opening mark, which only a paragraph before can explain. */
  private void dropCarriedOn() {
    found.removeIf(f -> f.begin() == 0 && f.innerBegin() == 0);
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (QuotationMark.STRAIGHT_DOUBLE.indexOf(c) >= 0) {
        straight(i, i + 1);
      } else if ((c == '\'' || c == '`') && at(i + 1) == c) {
        if (c == '`') {
          open(Family.DOUBLE, i, i + 2);
        } else {
          straight(i, i + 2);
        }
        i++;
      } else if (QuotationMark.OPENING_DOUBLE.indexOf(c) >= 0) {
        marked(Family.DOUBLE, i, isOpen(Family.DOUBLE) && !canOpen(i, i + 1) && canClose(i));
      } else if (QuotationMark.CLOSING_DOUBLE.indexOf(c) >= 0 && !isHeight(i)) {
        marked(Family.DOUBLE, i, isOpen(Family.DOUBLE) || !canOpen(i, i + 1) || canClose(i));
      } else if (c == '\u00ab' || c == '\u2039') {
        Family angled = c == '\u00ab' ? Family.ANGLED : Family.SINGLE_ANGLED;
        marked(angled, i, isOpen(angled) && !canOpen(i, i + 1) && canClose(i));
      } else if (c == '\u00bb' || c == '\u203a') {
        Family angled = c == '\u00bb' ? Family.ANGLED : Family.SINGLE_ANGLED;
        marked(angled, i, isOpen(angled) || !canOpen(i, i + 1) || canClose(i));
      } else if (c == '\u300c' || c == '\u300e') {
        open(Family.CORNER, i, i + 1);
      } else if (c == '\u300d' || c == '\u300f') {
        close(Family.CORNER, i, i + 1);
      } else if (QuotationMark.SINGLE.indexOf(c) >= 0) {
        single(i);
      }
      i++;
    }
  }

  private void marked(Family family, int i, boolean closes) {
    if (closes) {
      close(family, i, i + 1);
    } else {
      open(family, i, i + 1);
    }
  }

  private void straight(int begin, int end) {
    boolean opens = canOpen(begin, end);
    boolean closes = canClose(begin);
    if (isInches(begin)) {
      return;
    }
    if (at(begin - 1) == ':' && at(end) == ' ' && !isOpen(Family.DOUBLE)) {
      // She said:" We won."
      open(Family.DOUBLE, begin, end);
      return;
    }
    if (opens == closes ? !isOpen(Family.DOUBLE) : opens) {
      open(Family.DOUBLE, begin, end);
    } else {
      close(Family.DOUBLE, begin, end);
    }
  }

  private boolean isInches(int i) {
    if (!Character.isDigit(at(i - 1))) {
      return false;
    }
    if (!isOpen(Family.DOUBLE)) {
      return true;
    }
    // "A 5″ pipe," with other marks around it.
    boolean prime = at(i) == QuotationMark.DOUBLE_PRIME;
    return (prime && at(open.get(open.size() - 1).begin()) != at(i)) || isHeight(i);
  }

  /** Whether feet stand before these inches: 6'2", or 6’2” where a program curled all marks. */
  private boolean isHeight(int i) {
    int digits = i - 1;
    while (digits > i - 4 && Character.isDigit(at(digits))) {
      digits--;
    }
    if (digits == i - 1) {
      return false;
    }
    if (at(digits) == ' ') {
      digits--;
    }
    return QuotationMark.FEET.indexOf(at(digits)) >= 0 && Character.isDigit(at(digits - 1));
  }

  private void single(int i) {
    char c = text.charAt(i);
    boolean isOpen = !open.isEmpty() && open.get(open.size() - 1).family() == Family.SINGLE;
    if (isOpen && closesSingle(i) && !isPossessive(i)) {
      close(Family.SINGLE, i, i + 1);
    } else if (opensSingle(i, c) && lastSingleClose > i + 1 && !isOpen(Family.SINGLE)) {
      open(Family.SINGLE, i, i + 1);
    }
  }

  private boolean opensSingle(int i, char c) {
    if (c == '\u2019' || !canOpen(i, i + 1) || canClose(i)) {
      return false;
    }
    if (Character.isDigit(at(i + 1))) {
      boolean decade = Character.isDigit(at(i + 2)) && at(i + 3) == 's';
      return c != '\'' && !decade;
    }
    String word = wordAt(text, i + 1);
    return (c == '\u2018' && !word.equals("n")) || !CLIPPED.contains(word);
  }

  private boolean closesSingle(int i) {
    return canClose(i) && !Character.isLetterOrDigit(at(i + 1));
  }

  /** The apostrophe of "the workers' rights", if another mark can still close. */
  private boolean isPossessive(int i) {
    return at(i - 1) == 's'
        && at(i + 1) == ' '
        && Character.isLowerCase(at(i + 2))
        && lastSingleClose > i;
  }

  private int lastSingleClose() {
    for (int i = text.length() - 1; i > 0; i--) {
      if (QuotationMark.SINGLE.indexOf(text.charAt(i)) >= 0 && closesSingle(i)) {
        return i;
      }
    }
    return -1;
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  private boolean canOpen(int begin, int end) {
    char before = at(begin - 1);
    return at(end) != ' '
        && (before == ' '
            || "([{/<-\u2010\u2011\u2012\u2013\u2014\u2015\u2026:".indexOf(before) >= 0
            || isOpeningMark(begin - 1));
  }

  private boolean isOpeningMark(int i) {
    char c = at(i);
    return QuotationMark.OPENING_DOUBLE.indexOf(c) >= 0
        || c == '\u00ab'
        || c == '\u2039'
        || c == '\u2018'
        || (!open.isEmpty() && open.get(open.size() - 1).end() == i + 1);
  }

  private boolean canClose(int i) {
    return at(i - 1) != ' ' && !isOpeningMark(i - 1);
  }

  private boolean isOpen(Family family) {
    return openCount.getOrDefault(family, 0) > 0;
  }

  private void open(Family family, int begin, int end) {
    sawDouble |= family == Family.DOUBLE;
    openCount.merge(family, 1, Integer::sum);
    open.add(new Open(family, begin, end));
  }

  private void close(Family family, int begin, int end) {
    if (!isOpen(family)) {
      if (family == Family.DOUBLE && !sawDouble && begin > 0) {
        // Only the paragraph before can tell whether this closes anything.
        found.add(new Found(family, 0, 0, begin, end));
      }
      sawDouble |= family == Family.DOUBLE;
      return;
    }
    while (true) {
      Open last = open.remove(open.size() - 1);
      openCount.merge(last.family(), -1, Integer::sum);
      if (last.family() == family) {
        found.add(new Found(family, last.begin(), last.end(), begin, end));
        return;
      }
      if (!last.family().needsPair()) {
        unclosed.add(last);
      }
    }
  }

  /** Whether a single mark begins what somebody says in this paragraph and the next. */
  private boolean goesOn(Open single) {
    return singleGoesOn
        && !isClipped(text, single.end())
        && (single.begin() == 0 || BEFORE_SPEECH.indexOf(at(single.begin() - 2)) >= 0);
  }

  /** Ends what was never closed, and begins what was never opened. */
  private void recover() {
    for (Open left : open) {
      if (!left.family().needsPair() || (left.family() == Family.SINGLE && goesOn(left))) {
        unclosed.add(left);
      }
    }
    unclosed.sort(Comparator.comparingInt(Open::begin));
    found.sort(Comparator.comparingInt(Found::begin));
    List<Found> ended = new ArrayList<>();
    int next = 0;
    for (int u = 0; u < unclosed.size(); u++) {
      Open left = unclosed.get(u);
      while (next < found.size()
          && (found.get(next).begin() <= left.begin() || found.get(next).family().needsPair())) {
        next++;
      }
      int end = next < found.size() ? found.get(next).begin() : text.length();
      if (u + 1 < unclosed.size()) {
        end = Math.min(end, unclosed.get(u + 1).begin());
      }
      ended.add(new Found(left.family(), left.begin(), left.end(), end, end));
    }
    found.addAll(ended);
  }
}
