package dev.lede.document;

/**
 * A stretch of a document's text: the half-open interval {@code [begin, end)}, counted in UTF-16
 * code units as {@link String#charAt} and {@link String#substring(int, int)} count them.
 *
 * <p>A character outside the Basic Multilingual Plane, such as an emoji, is two code units long. In
 * {@code "a😀b"} the emoji is {@code Span(1, 3)} and the {@code b} is {@code Span(3, 4)}.
 *
 * <p>Spans are ordered by where they begin, then by where they end.
 *
 * @param begin the offset of the first code unit, 0 or more
 * @param end the offset after the last code unit, {@code begin} or more
 */
public record Span(int begin, int end) implements Comparable<Span> {

  /**
   * Creates a span.
   *
   * @param begin the offset of the first code unit
   * @param end the offset after the last code unit
   * @throws IllegalArgumentException if {@code begin} is negative or greater than {@code end}
   */
  public Span {
    if (begin < 0) {
      throw new IllegalArgumentException("begin " + begin + " must be >= 0");
    }
    if (begin > end) {
      throw new IllegalArgumentException("begin " + begin + " must be <= end " + end);
    }
  }

  /** {@return the number of UTF-16 code units covered, 0 or more} */
  public int length() {
    return end - begin;
  }

  /** {@return whether the span covers nothing} */
  public boolean isEmpty() {
    return begin == end;
  }

  /**
   * {@return whether {@code other} lies wholly inside this span; a span contains itself}
   *
   * @param other a span of the same text
   */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one code unit} Neighbors, and empty spans, do
   * not.
   *
   * @param other a span of the same text
   */
  public boolean overlaps(Span other) {
    return Math.max(begin, other.begin) < Math.min(end, other.end);
  }

  /**
   * Returns the part of {@code text} that this span covers.
   *
   * @param text the text that the span was made for
   * @return {@code text.substring(begin, end)}
   * @throws IndexOutOfBoundsException if the span reaches beyond {@code text}, which shows that it
   *     belongs to another text
   */
  public String in(String text) {
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(
          this + " reaches beyond a text of length " + text.length() + "; use the span's own text");
    }
    return text.substring(begin, end);
  }

  /** Compares by {@link #begin}, then by {@link #end}. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
  }

  /** {@return the span as {@code [begin, end)}} */
  @Override
  public String toString() {
    return "[" + begin + ", " + end + ")";
  }
}
