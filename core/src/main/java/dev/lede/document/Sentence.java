package dev.lede.document;

import dev.lede.document.internal.Excerpt;
import dev.lede.document.internal.VisibleText;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of one {@link Block}.
 *
 * <p>Immutable and thread-safe. Two sentences are equal if span and text are.
 */
public final class Sentence {

  private final Block block;
  private final VisibleText reading;
  private final int[] tokenBounds;
  private final Span span;

  /**
   * @param tokenBounds begin and end of each token in the reading text, in turn; at least one token
   */
  Sentence(Block block, VisibleText reading, int[] tokenBounds) {
    this.block = block;
    this.reading = reading;
    this.tokenBounds = tokenBounds;
    this.span = sourceSpan(tokenBounds[0], tokenBounds[tokenBounds.length - 1]);
  }

  /** {@return where the sentence stands in {@link Document#text()}; never empty} */
  public Span span() {
    return span;
  }

  /**
   * {@return the sentence as a person would copy it: without line wraps, with single spaces,
   * without invisible characters or mark-up} Never empty, and neither begins nor ends with a space.
   */
  public String text() {
    return rangeInBlock().in(block);
  }

  /** {@return where the sentence is in the {@linkplain Block#text() text of its block}} */
  public BlockRange rangeInBlock() {
    return new BlockRange(tokenBounds[0], tokenBounds[tokenBounds.length - 1]);
  }

  /**
   * {@return the tokens in order; at least one} The list is a view that makes each {@link Token}
   * when it is asked for, so that a large document does not hold millions of them.
   */
  public List<Token> tokens() {
    return new Tokens();
  }

  /** {@return the block that holds the sentence} */
  public Block block() {
    return block;
  }

  private Span sourceSpan(int begin, int end) {
    return new Span(reading.sourceBegin(begin), reading.sourceEnd(end));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Sentence sentence
            && span.equals(sentence.span)
            && text().equals(sentence.text()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text());
  }

  /** {@return span and the first words, for messages and debugging} */
  @Override
  public String toString() {
    return span + " " + Excerpt.of(text());
  }

  private final class Tokens extends AbstractList<Token> implements RandomAccess {
    @Override
    public Token get(int index) {
      Objects.checkIndex(index, size());
      int begin = tokenBounds[2 * index];
      int end = tokenBounds[2 * index + 1];
      return new Token(sourceSpan(begin, end), reading.toString().substring(begin, end));
    }

    @Override
    public int size() {
      return tokenBounds.length / 2;
    }
  }
}
