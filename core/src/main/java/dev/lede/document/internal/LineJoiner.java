package dev.lede.document.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a block to reading text. A word that was broken at a hyphen becomes one word
 * again; whether the hyphen belongs to it is decided by the other words of the text.
 */
public final class LineJoiner {

  // First parts of words that keep their hyphen.
  private static final Set<String> HYPHENATED_PREFIXES =
      WordSet.of(
          """
          al all anti co cross ex far first five four full half high left long low mid multi non
          one part post pre pro re right second self semi short six so ten third three two vice
          well
          """);

  // "pre- and post-war": the hyphen waits for another word.
  private static final Set<String> SUSPENDING = Set.of("and", "or", "to", "nor", "but", "versus");

  private final String source;
  private final List<Line> lines;
  private final InlineMarks marks;
  private @Nullable Set<String> words;

  /** Creates a joiner for the lines of one source. */
  public LineJoiner(String source, List<Line> lines) {
    this(source, lines, InlineMarks.NONE);
  }

  /** Creates a joiner that leaves marks out. */
  public LineJoiner(String source, List<Line> lines, InlineMarks marks) {
    this.source = source;
    this.lines = lines;
    this.marks = marks;
  }

  /** Returns the reading text of some neighboring lines. */
  public VisibleText join(List<Line> block) {
    VisibleText.Builder reading = new VisibleText.Builder();
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      int begin = line.begin();
      while (begin < line.end()) {
        int end = marks.nextBegin(begin, line.end());
        EscapedMarks.read(source, begin, end, reading);
        begin = marks.endAt(end);
      }
      if (i + 1 < block.size()) {
        joinTo(reading, line, block.get(i + 1));
      }
    }
    return reading.build();
  }

  private void joinTo(VisibleText.Builder reading, Line line, Line next) {
    int end = line.end();
    if (end < source.length() && source.charAt(end) == '\u00ad') {
      return;
    }
    boolean hyphenated =
        isHyphen(line.last())
            && end - line.begin() > 1
            && isJoint(source.charAt(end - 2))
            && Character.isLetterOrDigit(next.first());
    String second = hyphenated ? source.substring(next.begin(), wordEnd(next.begin())) : "";
    if (!hyphenated || SUSPENDING.contains(second)) {
      reading.space(end);
      return;
    }
    String first = source.substring(wordBegin(end - 1, line.begin()), end - 1);
    if (!keepsHyphen(first, second)) {
      reading.dropLast();
    }
  }

  // "COVID-19", "U.S.-led", "10-year" break at their hyphens as words do.
  private static boolean isJoint(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private boolean keepsHyphen(String first, String second) {
    boolean wordInTwo =
        !first.isEmpty()
            && !second.isEmpty()
            && first.chars().allMatch(Character::isLowerCase)
            && second.chars().allMatch(Character::isLowerCase);
    if (!wordInTwo) {
      return true;
    }
    if (words == null) {
      words = wordsOfText();
    }
    return !words.contains(first + second)
        && (HYPHENATED_PREFIXES.contains(first)
            || words.contains(first + "-" + second)
            || words.contains(first));
  }

  // All words between white space and punctuation, hyphens inside included, but none that a line
  // end may have cut.
  private Set<String> wordsOfText() {
    Set<String> found = new HashSet<>();
    for (Line line : lines) {
      int i = line.begin();
      while (i < line.end()) {
        int end = wordEnd(i);
        if (end > i && !isHyphen(source.charAt(end - 1))) {
          found.add(source.substring(i, end));
        }
        i = Math.max(end, i) + 1;
      }
    }
    return found;
  }

  private int wordEnd(int begin) {
    int i = begin;
    while (i < source.length() && isWordPart(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private int wordBegin(int end, int limit) {
    int i = end;
    while (i > limit && isWordPart(source.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || isHyphen(c);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010';
  }
}
