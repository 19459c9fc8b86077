package dev.lede.document;

/**
 * A part of the {@linkplain Block#text() text of a block}: the half-open interval {@code [begin,
 * end)} of UTF-16 code units. Not to be confused with a {@link Span}, which counts in the text of
 * the document: {@link Block#sourceSpan} and {@link Block#rangeOf} lead from one to the other.
 *
 * @param begin the offset of the first code unit, 0 or more
 * @param end the offset after the last code unit, {@code begin} or more
 */
public record BlockRange(int begin, int end) {

  /**
   * Creates a range.
   *
   * @param begin the offset of the first code unit
   * @param end the offset after the last code unit
   * @throws IllegalArgumentException if {@code begin} is negative or greater than {@code end}
   */
  public BlockRange {
    if (begin < 0) {
      throw new IllegalArgumentException("begin " + begin + " must be >= 0");
    }
    if (begin > end) {
      throw new IllegalArgumentException("begin " + begin + " must be <= end " + end);
    }
  }

  /** {@return whether the range covers nothing} */
  public boolean isEmpty() {
    return begin == end;
  }

  /**
   * Returns the part of a block's text that this range covers.
   *
   * @param block the block that the range was made for
   * @return {@code block.text().substring(begin, end)}
   * @throws IndexOutOfBoundsException if the range reaches beyond the text of the block
   */
  public String in(Block block) {
    return block.text().substring(begin, end);
  }

  /** {@return the range as {@code [begin, end)}} */
  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
