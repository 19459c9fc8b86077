package dev.lede.document.internal;

import java.util.List;

/**
 * Distinguishes the lines of a plain text that begin a block from those that go on with the one
 * before.
 *
 * <p>A line that could have taken the next word, and did not, was ended by its author ({@link
 * WrapWidth}). What remains in doubt is a sentence that ends at the very end of a full line. It is
 * decided by the rest of the text: if more of the sentences that end elsewhere end a paragraph than
 * not, this one does too.
 */
public final class LineBreaks {

  // Share of capitals in a headline that is set with capitals, and in a line that is not.
  private static final double MANY_CAPITALS = 0.75;
  private static final double FEW_CAPITALS = 0.5;
  private static final int WORDS_TO_JUDGE_CAPITALS = 3;

  // A title or heading takes no more lines than this.
  private static final int HEADING_LINES = 3;

  // In the middle of a paragraph, a line without full stop before a capital ends it only if it is
  // much shorter than the others.
  private static final double SHORT = 0.75;

  private final List<Line> lines;
  private final WrapWidth width;
  private final int leftMargin;
  private final boolean hasBlankLines;
  private final boolean oneLineAParagraph;
  private final boolean sentencesEndParagraphs;

  private LineBreaks(List<Line> lines) {
    this.lines = lines;
    this.width = WrapWidth.of(lines);
    this.leftMargin = lines.stream().mapToInt(Line::indent).min().orElse(0);
    this.hasBlankLines = lines.stream().skip(1).anyMatch(Line::afterBlank);
    this.oneLineAParagraph =
        width.equals(WrapWidth.NONE)
            && lines.stream().anyMatch(line -> line.width() > WrapWidth.LONGEST);
    this.sentencesEndParagraphs = moreSentencesEndParagraphsThanNot();
  }

  /** Returns for each line whether it begins a block; the first line does. */
  public static boolean[] find(List<Line> lines) {
    return new LineBreaks(lines).find();
  }

  private boolean[] find() {
    boolean[] begins = new boolean[lines.size()];
    int blockBegin = 0;
    for (int i = 0; i < lines.size(); i++) {
      begins[i] = lines.get(i).afterBlank() || beginsBlock(i, blockBegin);
      blockBegin = begins[i] ? i : blockBegin;
    }
    return begins;
  }

  private boolean beginsBlock(int index, int blockBegin) {
    Line line = lines.get(index - 1);
    Line next = lines.get(index);
    if (line.isOrnament() || next.isOrnament()) {
      return true;
    }
    boolean lineIsFirst = index - 1 == blockBegin;
    boolean fits = line.reach(next) <= (lineIsFirst ? width.first() : width.rest());
    boolean indented = next.indent() > leftMargin && line.indent() == leftMargin;
    boolean ends = line.endsSentence();
    ListMarker marker = next.marker();
    if (marker != ListMarker.NONE) {
      return marker == ListMarker.BULLET || fits || ends || line.last() == ':';
    }
    if (ends) {
      return fits
          || indented
          || (!next.startsSmall()
              && (sentencesEndParagraphs || wrapsEarly(index) || looksLikeHeading(index)));
    }
    if (next.opensByline() && mayBeHeading(blockBegin, index)) {
      return true;
    }
    if (line.dangles() || (next.startsSmall() && !oneLineAParagraph)) {
      return false;
    }
    if (line.last() == ':' || indented) {
      return fits || indented;
    }
    if (mayBeHeading(blockBegin, index)) {
      return fits || next.opensSentence() || isSetApartByCapitals(blockBegin, index);
    }
    return fits && line.reach(next) < SHORT * width.rest();
  }

  // Only the first line of a paragraph can be wrapped at the narrower width of first lines.
  private boolean wrapsEarly(int index) {
    return width.first() < width.rest()
        && index + 1 < lines.size()
        && !lines.get(index).endsSentence()
        && lines.get(index).reach(lines.get(index + 1)) <= width.rest();
  }

  private boolean looksLikeHeading(int index) {
    if (index + 1 >= lines.size() || lines.get(index + 1).afterBlank()) {
      return false;
    }
    Line line = lines.get(index);
    Line next = lines.get(index + 1);
    return !line.endsSentence()
        && !line.dangles()
        && line.last() != ':'
        && !next.startsSmall()
        && line.innerSentenceEnds() == 0
        && line.reach(next) <= width.first();
  }

  private boolean mayBeHeading(int blockBegin, int blockEnd) {
    if (blockEnd - blockBegin > HEADING_LINES) {
      return false;
    }
    for (int i = blockBegin; i < blockEnd; i++) {
      if (lines.get(i).endsSentence() || lines.get(i).innerSentenceEnds() > 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isSetApartByCapitals(int blockBegin, int blockEnd) {
    if (hasBlankLines) {
      return false;
    }
    for (int i = blockBegin; i < blockEnd - 1; i++) {
      if (lines.get(i).capitalShare(WORDS_TO_JUDGE_CAPITALS) < MANY_CAPITALS) {
        return false;
      }
    }
    double next = lines.get(blockEnd).capitalShare(WORDS_TO_JUDGE_CAPITALS);
    return lines.get(blockEnd - 1).capitalShare(WORDS_TO_JUDGE_CAPITALS) >= MANY_CAPITALS
        && next >= 0
        && next < FEW_CAPITALS;
  }

  private boolean moreSentencesEndParagraphsThanNot() {
    int ending = 0;
    int inner = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      inner += line.innerSentenceEnds();
      if (i + 1 < lines.size() && !lines.get(i + 1).afterBlank() && line.endsSentence()) {
        ending += line.reach(lines.get(i + 1)) <= width.rest() ? 1 : 0;
      }
    }
    return ending > inner;
  }
}
