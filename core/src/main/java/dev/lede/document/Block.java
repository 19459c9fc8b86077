package dev.lede.document;

import dev.lede.document.internal.Excerpt;
import dev.lede.document.internal.SentenceSplitter;
import dev.lede.document.internal.VisibleText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that stands by itself: the title, a heading, a paragraph. Blocks do not
 * overlap, and no sentence crosses from one into another.
 *
 * <pre>{@code
 * for (Block block : document.blocks()) {
 *   System.out.println(block.kind() + " " + block.span() + " " + block.text());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two blocks are equal if kind, span and text are.
 */
public final class Block {

  /** What a block is in its article. */
  public enum Kind {
    /** The headline of the article; a document has one at most. */
    TITLE,
    /** A line above a part of the article, of any level. */
    HEADING,
    /**
     * Who wrote the article and how to reach them: {@code By Jane Doe}, {@code Contact: 555-0100};
     * in mail, who wrote to whom.
     */
    BYLINE,
    /**
     * Where and when it was written or may be published: {@code BAGHDAD (Agency) —}, {@code FOR
     * IMMEDIATE RELEASE}.
     */
    DATELINE,
    /** Running text. */
    PARAGRAPH,
    /** One entry of a list; its bullet or number belongs to the block but to no sentence. */
    LIST_ITEM,
    /** Text that goes with a picture, its credit included. */
    CAPTION,
    /** A rule, an ornament or a mark of the end: {@code * * *}, {@code -30-}. */
    SEPARATOR;

    /**
     * {@return whether blocks of this kind are the article's running text, whose sentences are in
     * {@link Document#sentences()}: true for {@link #PARAGRAPH} and {@link #LIST_ITEM}}
     */
    public boolean isBody() {
      return this == PARAGRAPH || this == LIST_ITEM;
    }
  }

  /** Whose words a block has, as far as mark-up says. */
  public enum Role {
    /** The author's, quotations within them included; always in plain text. */
    ARTICLE,
    /**
     * What stands above the article and sums it up, as far as mark-up calls it so: a lede,
     * standfirst or dek. It is running text, but no key sentence where there are others.
     */
    STANDFIRST,
    /** Words of somebody else: a paragraph of the HTML element {@code blockquote}. */
    QUOTED,
    /**
     * The line that names whom the {@link #QUOTED} blocks before it quote: the elements {@code
     * cite} and {@code footer} in a {@code blockquote}, or its last paragraph if a dash begins it.
     */
    SOURCE
  }

  private final Kind kind;
  private final Role role;
  private final Span span;
  private final VisibleText reading;
  private final int firstWord;
  private volatile @Nullable List<Sentence> sentences;

  /**
   * @param firstWord where sentences begin in the reading text: after the bullet of a list item, 0
   *     else
   */
  Block(Kind kind, VisibleText reading, int firstWord, Role role) {
    this.kind = kind;
    this.role = role;
    this.reading = reading;
    this.span = new Span(reading.sourceBegin(0), reading.sourceEnd(reading.length()));
    this.firstWord = firstWord;
  }

  /** {@return what the block is} */
  public Kind kind() {
    return kind;
  }

  /** {@return whose words the block has; says nothing of quotation marks in its text} */
  public Role role() {
    return role;
  }

  /** {@return where the block stands in {@link Document#text()}; never empty} */
  public Span span() {
    return span;
  }

  /**
   * {@return the block's reading text: lines unwrapped, runs of white space folded to one space,
   * invisible characters left out, for HTML without mark-up} Never empty, and neither begins nor
   * ends with a space.
   */
  public String text() {
    return reading.toString();
  }

  /**
   * Returns where a part of {@link #text()} is in {@link Document#text()}.
   *
   * @param range a part of the block's text, not empty
   * @return the span of the document's text from the first to the last character of the part, with
   *     the line breaks and mark-up in between
   * @throws IllegalArgumentException if {@code range} is empty or reaches beyond the block's text
   */
  public Span sourceSpan(BlockRange range) {
    if (range.isEmpty() || range.end() > reading.length()) {
      throw new IllegalArgumentException(
          range + " must be a part of a text of length " + reading.length() + ", and not empty");
    }
    return new Span(reading.sourceBegin(range.begin()), reading.sourceEnd(range.end()));
  }

  /**
   * Returns the part of {@link #text()} that a span covers.
   *
   * @param source a span of {@link Document#text()}
   * @return the part, with every character that the span covers or touches; empty if there is none
   */
  public BlockRange rangeOf(Span source) {
    int begin = reading.firstAfter(source.begin());
    int end = begin;
    if (source.end() > span.begin()) {
      end = reading.firstAfter(source.end());
      if (end < reading.length() && reading.sourceBegin(end) < source.end()) {
        end++;
      }
    }
    return new BlockRange(begin, Math.max(begin, end));
  }

  /** Returns the part of the block's text that a span covers, without outer spaces. */
  String textOf(Span source) {
    return rangeOf(source).in(this).strip();
  }

  /**
   * {@return the sentences of the block in order, found on the first call and then kept} Empty if
   * the block holds no token, as a {@linkplain Kind#SEPARATOR separator} does.
   */
  public List<Sentence> sentences() {
    List<Sentence> known = sentences;
    if (known == null) {
      known = kind == Kind.SEPARATOR ? List.of() : split();
      sentences = known;
    }
    return known;
  }

  private List<Sentence> split() {
    List<Sentence> found = new ArrayList<>();
    for (int[] tokenBounds : SentenceSplitter.split(reading.toString(), firstWord)) {
      found.add(new Sentence(this, reading, tokenBounds));
    }
    return Collections.unmodifiableList(found);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Block block
            && kind == block.kind
            && span.equals(block.span)
            && text().equals(block.text()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, span, text());
  }

  /** {@return kind, span and the first words, for messages and debugging} */
  @Override
  public String toString() {
    return kind + " " + span + " " + Excerpt.of(text());
  }
}
