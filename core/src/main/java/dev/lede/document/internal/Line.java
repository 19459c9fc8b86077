package dev.lede.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A line of plain text that shows something, and what can be seen of it without its neighbors.
 *
 * <p>Offsets are into the source; {@code begin} and {@code end} leave out white space and invisible
 * characters at both ends.
 */
public final class Line {

  // Abbreviations that stand before a name or number, so that the sentence goes on after them.
  private static final Set<String> TITLES =
      WordSet.of(
          """
          Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Sgt Capt Cpl Adm Cmdr Rev
          Hon Pres St Mt No Jan Feb Aug Sept Oct Nov Dec vs v
          """);

  // Words after which no title, heading or sentence ends.
  private static final Set<String> DANGLING =
      WordSet.of(
          """
          a an the and or but nor of in on at to for from by with as than into between among
          against during since until that which who whose when where while because if is are was
          were be been has have had his her its their our my your this these those will would
          could should may might must not said says
          """);

  // Words with a capital that are names too seldom to stand at a wrap inside a sentence.
  private static final Set<String> OPENERS =
      WordSet.of(
          """
          A After Although An And As At Because Before But By During For From He Her His I If In
          It Its More Most On One Our She Since So Some That The Their There These They This
          Those Though To Two We What When While With You
          """);

  // The shortest name of a place in capitals.
  private static final int PLACE_LETTERS = 4;

  // The share of capitals from which a line may be part of a headline.
  private static final double HEADLINE_CAPITALS = 0.75;

  private static final int LONGEST_BYLINE = 80;
  private static final Pattern BYLINE = Pattern.compile("(?:[Bb]y|BY) \\p{Lu}[\\p{L}.-]+ \\p{Lu}");

  private static final int WORDS_SEEN = 40;

  private final String source;
  private final int begin;
  private final int end;
  private final int indent;
  private final boolean afterBlank;
  private final int page;

  private Line(String source, int begin, int end, int indent, boolean afterBlank, int page) {
    this.source = source;
    this.begin = begin;
    this.end = end;
    this.indent = indent;
    this.afterBlank = afterBlank;
    this.page = page;
  }

  /**
   * Returns the lines of a source that show something. A line ends at CR, LF, both together, form
   * feed, vertical tab, next line, or the Unicode line and paragraph separators. The last of these,
   * and the form feed, count as a blank line.
   */
  public static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int page = 0;
    int lineBegin = 0;
    while (lineBegin < source.length()) {
      int lineEnd = lineBegin;
      while (lineEnd < source.length() && !isLineEnd(source.charAt(lineEnd))) {
        lineEnd++;
      }
      int begin = lineBegin;
      while (begin < lineEnd && isBlank(source.charAt(begin))) {
        begin++;
      }
      int end = lineEnd;
      while (end > begin && isBlank(source.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        lines.add(new Line(source, begin, end, begin - lineBegin, afterBlank, page));
      }
      char ending = lineEnd < source.length() ? source.charAt(lineEnd) : '\n';
      afterBlank = begin == end || ending == '\u2029' || ending == '\f';
      page += ending == '\f' ? 1 : 0;
      boolean crLf = source.startsWith("\r\n", lineEnd);
      lineBegin = lineEnd + (crLf ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }

  /**
   * Returns the part {@code [from, to)} of the line without white space at its ends, in its own
   * column; the line itself if nothing shows there.
   */
  public Line part(int from, int to) {
    int partBegin = from;
    while (partBegin < to && isBlank(source.charAt(partBegin))) {
      partBegin++;
    }
    int partEnd = to;
    while (partEnd > partBegin && isBlank(source.charAt(partEnd - 1))) {
      partEnd--;
    }
    return partBegin == partEnd
        ? this
        : new Line(source, partBegin, partEnd, indent + partBegin - begin, afterBlank, page);
  }

  /** Returns the same line with a blank line before it, or without one. */
  public Line afterBlank(boolean blank) {
    return blank == afterBlank ? this : new Line(source, begin, end, indent, blank, page);
  }

  /** Returns how many form feeds come before. */
  public int page() {
    return page;
  }

  /** Returns where the first visible character begins. */
  public int begin() {
    return begin;
  }

  /** Returns where the last visible character ends. */
  public int end() {
    return end;
  }

  /** Returns how many characters of white space the line begins with. */
  public int indent() {
    return indent;
  }

  /** Returns whether a blank line, a page break or nothing comes before. */
  public boolean afterBlank() {
    return afterBlank;
  }

  /** Returns the column after the last visible character. */
  public int width() {
    return indent + end - begin;
  }

  /** Returns the column that the line would reach had the first word of {@code next} come too. */
  public int reach(Line next) {
    int i = next.begin;
    while (i < next.end && !Characters.isSpace(source.charAt(i))) {
      i++;
    }
    return width() + 1 + i - next.begin;
  }

  /** Returns the first visible character. */
  public char first() {
    return source.charAt(begin);
  }

  /** Returns the last visible character. */
  public char last() {
    return source.charAt(end - 1);
  }

  /** Returns whether the line is one word. */
  public boolean isOneWord() {
    for (int i = begin; i < end; i++) {
      if (Characters.isSpace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether the line goes on with a sentence. Such a line begins with a small letter, with
   * a mark that never begins one, or with a bracket, as in "the Service / (CTS) raided".
   */
  public boolean startsSmall() {
    char c = first();
    if (c == '(' || c == '[') {
      boolean listed = begin + 2 < end && source.charAt(begin + 2) == ')';
      return begin + 1 < end && Character.isLetterOrDigit(source.charAt(begin + 1)) && !listed;
    }
    return Character.isLowerCase(c) || ",;:.)]%&".indexOf(c) >= 0;
  }

  /** Returns whether the line is short and begins as bylines do: {@code by Ann Lee}. */
  public boolean opensByline() {
    return end - begin <= LONGEST_BYLINE && BYLINE.matcher(toString()).lookingAt();
  }

  /**
   * Returns whether the line opens a sentence beyond doubt, with {@code The} or {@code In} or a
   * dateline, and is no headline itself.
   */
  public boolean opensSentence() {
    int i = begin;
    while (i < end && Character.isLetter(source.charAt(i)) && i - begin < WORDS_SEEN) {
      i++;
    }
    String word = source.substring(begin, i);
    boolean place = i - begin >= PLACE_LETTERS && word.equals(word.toUpperCase(Locale.ROOT));
    if (place) {
      String start = source.substring(i, Math.min(end, i + WORDS_SEEN));
      return start.indexOf('\u2014') >= 0
          || start.contains(" - ")
          || start.indexOf('(') >= 0
          || start.indexOf('\u2013') >= 0
          || start.contains("--");
    }
    return OPENERS.contains(word) && capitalShare(1) < HEADLINE_CAPITALS;
  }

  /** Returns whether the line is a rule or ornament: two marks or more such as {@code * * *}. */
  public boolean isOrnament() {
    for (int i = begin; i < end; i++) {
      char c = source.charAt(i);
      if ("*-_=~#+\u2022\u00b7\u2013\u2014".indexOf(c) < 0 && !Characters.isSpace(c)) {
        return false;
      }
    }
    return end - begin > 1;
  }

  /** Returns what item of a list the line may begin. */
  public ListMarker marker() {
    return ListMarker.at(source, begin, end);
  }

  /**
   * Returns whether the line ends a sentence: full stop, question or exclamation mark, ellipsis.
   */
  public boolean endsSentence() {
    int i = end;
    while (i > begin && SentencePunctuation.isCloser(source.charAt(i - 1))) {
      i--;
    }
    return i > begin
        && SentencePunctuation.isTerminator(source.charAt(i - 1))
        && !endsInAbbreviation(i);
  }

  private boolean endsInAbbreviation(int afterStop) {
    int wordEnd = afterStop - 1;
    if (source.charAt(wordEnd) != '.' || afterStop != end) {
      return false;
    }
    boolean initial = wordEnd - wordBegin(wordEnd) == 1;
    return (initial && Character.isUpperCase(source.charAt(wordEnd - 1)))
        || TITLES.contains(source.substring(wordBegin(wordEnd), wordEnd));
  }

  // "Mr. Lee", "p.m. Monday"
  private boolean isAbbreviation(int wordEnd) {
    int wordBegin = wordBegin(wordEnd);
    return source.charAt(wordEnd) == '.'
        && (wordEnd - wordBegin == 1 || TITLES.contains(source.substring(wordBegin, wordEnd)));
  }

  /**
   * Returns whether the line plainly wants more: it ends in a comma, an opening bracket, or a word
   * such as {@code the} or {@code of}.
   */
  public boolean dangles() {
    if (",;([{&\u201c\u2018-\u2013\u2014/".indexOf(last()) >= 0) {
      return true;
    }
    String word = source.substring(wordBegin(end), end);
    return DANGLING.contains(word) || (last() == '.' && endsInAbbreviation(end));
  }

  private int wordBegin(int wordEnd) {
    int i = wordEnd;
    while (i > begin && wordEnd - i < WORDS_SEEN && Character.isLetter(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Returns how many sentences end inside the line, with another one following. */
  public int innerSentenceEnds() {
    int count = 0;
    for (int i = begin + 1; i < end - 1; i++) {
      if (source.charAt(i) == ' ' && Character.isUpperCase(firstLetter(i + 1))) {
        int j = i;
        while (j > begin && SentencePunctuation.isCloser(source.charAt(j - 1))) {
          j--;
        }
        boolean stops = j > begin + 2 && SentencePunctuation.isTerminator(source.charAt(j - 1));
        if (stops && Character.isLowerCase(source.charAt(j - 2)) && !isAbbreviation(j - 1)) {
          count++;
        }
      }
    }
    return count;
  }

  private char firstLetter(int from) {
    int i = from;
    while (i < end - 1 && (source.charAt(i) == '(' || QuotationMark.canOpen(source.charAt(i)))) {
      i++;
    }
    return source.charAt(i);
  }

  /**
   * Returns the share of words with a capital among the first words longer than three letters, or
   * -1 if there are fewer than {@code atLeast} of them. In a headline with capitals it is near 1.
   */
  public double capitalShare(int atLeast) {
    int words = 0;
    int capitals = 0;
    int letters = 0;
    char first = ' ';
    for (int i = begin; i <= end && words < WORDS_SEEN; i++) {
      char c = i < end ? source.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        first = letters++ == 0 ? c : first;
      } else if (Characters.isSpace(c) || c == '-') {
        if (letters > 3) {
          words++;
          capitals += Character.isUpperCase(first) ? 1 : 0;
        }
        letters = 0;
      }
    }
    return words < atLeast ? -1 : (double) capitals / words;
  }

  /** Returns the visible text of the line. */
  @Override
  public String toString() {
    return source.substring(begin, end);
  }
}
