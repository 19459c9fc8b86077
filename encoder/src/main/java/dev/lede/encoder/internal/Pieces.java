package dev.lede.encoder.internal;

import dev.lede.document.Block;
import dev.lede.document.BlockRange;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * The word pieces of a document, and the windows in which they are encoded.
 *
 * <p>A word piece is a frequent word or a part of a rarer one ({@code mil}, {@code ##itia}). Pieces
 * are cut from the {@linkplain Block#text() reading text} of every block, title and captions
 * included, so that a word hyphenated at a line end is one word. Their spans lead back to the
 * document's text. Pieces are numbered from 0 in the order of the text. White space and invisible
 * characters belong to no piece, nor do marks after more than some sixty marks in a row. Curly
 * quotation marks and apostrophes have the numbers of straight ones.
 *
 * <p>A window is a block where it has at most {@value #WINDOW} pieces; a longer block is cut at
 * sentence ends, and a sentence longer than that into pieces that overlap. Every piece gets its
 * vector from exactly one window.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pieces {

  /** The most pieces that one window holds. */
  public static final int WINDOW = 126;

  /** How far two windows of one sentence overlap; each gives the vectors of its own half. */
  private static final int OVERLAP = 32;

  /**
   * Pieces that are encoded together.
   *
   * @param begin the first piece
   * @param end the piece after the last one
   * @param ownBegin the first piece that gets its vector from this window
   * @param ownEnd the piece after the last one that does
   */
  public record Window(int begin, int end, int ownBegin, int ownEnd) {}

  private final int[] ids;
  private final int[] begins;
  private final int[] ends;
  private final byte[] capitals;
  private final boolean[] tokenStarts;
  private final int[] blockStarts;
  private final List<Window> windows;

  private Pieces(Document document) {
    List<WordPiece> cuts = new ArrayList<>();
    List<Window> found = new ArrayList<>();
    blockStarts = new int[document.blocks().size() + 1];
    int total = 0;
    for (int b = 0; b < document.blocks().size(); b++) {
      Block block = document.blocks().get(b);
      WordPiece cut = WordPiece.cut(block.text()).withoutLongRuns();
      cuts.add(cut);
      addWindows(found, block, cut, total);
      total += cut.size();
      blockStarts[b + 1] = total;
    }
    windows = Collections.unmodifiableList(found);
    ids = new int[total];
    begins = new int[total];
    ends = new int[total];
    capitals = new byte[total];
    tokenStarts = new boolean[total];
    for (int b = 0; b < cuts.size(); b++) {
      fill(document.blocks().get(b), cuts.get(b), blockStarts[b]);
    }
  }

  private void fill(Block block, WordPiece cut, int first) {
    for (int i = 0; i < cut.size(); i++) {
      Span span = block.sourceSpan(new BlockRange(cut.begin(i), cut.end(i)));
      ids[first + i] = Vocabulary.shared().plain(cut.id(i));
      begins[first + i] = span.begin();
      ends[first + i] = span.end();
      capitals[first + i] = cut.capitals(i);
    }
    markTokens(block, first, cut.size());
  }

  /** Marks the first piece that begins in each token; a rule without tokens is one. */
  private void markTokens(Block block, int first, int count) {
    Iterator<Token> tokens =
        block.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).iterator();
    int nextToken = block.span().begin();
    for (int i = first; i < first + count; i++) {
      while (begins[i] >= nextToken) {
        tokenStarts[i] = true;
        nextToken = tokens.hasNext() ? later(tokens, nextToken) : Integer.MAX_VALUE;
      }
    }
  }

  /** Returns where the next token after an offset begins. */
  private static int later(Iterator<Token> tokens, int offset) {
    int begin = tokens.next().span().begin();
    while (begin <= offset && tokens.hasNext()) {
      begin = tokens.next().span().begin();
    }
    return begin > offset ? begin : Integer.MAX_VALUE;
  }

  /**
   * Cuts a document into word pieces.
   *
   * @param document any document
   * @return its pieces; none if it has no blocks
   */
  public static Pieces of(Document document) {
    return new Pieces(document);
  }

  private static void addWindows(List<Window> windows, Block block, WordPiece cut, int first) {
    if (cut.size() <= WINDOW) {
      if (cut.size() > 0) {
        windows.add(own(first, first + cut.size()));
      }
      return;
    }
    int begin = 0;
    int end = 0;
    for (int next : sentenceEnds(block, cut)) {
      if (next - begin > WINDOW && end > begin) {
        windows.add(own(first + begin, first + end));
        begin = end;
      }
      if (next - begin > WINDOW) {
        addOverlapping(windows, first + begin, first + next);
        begin = next;
      }
      end = next;
    }
    if (end > begin) {
      windows.add(own(first + begin, first + end));
    }
  }

  private static Window own(int begin, int end) {
    return new Window(begin, end, begin, end);
  }

  private static void addOverlapping(List<Window> windows, int begin, int end) {
    int ownBegin = begin;
    for (int from = begin; ; from += WINDOW - OVERLAP) {
      int to = Math.min(from + WINDOW, end);
      int ownEnd = to == end ? end : to - OVERLAP / 2;
      windows.add(new Window(from, to, ownBegin, ownEnd));
      if (to == end) {
        return;
      }
      ownBegin = ownEnd;
    }
  }

  /** For each sentence the piece after its last one; the last of them ends the block. */
  private static int[] sentenceEnds(Block block, WordPiece cut) {
    List<Sentence> sentences = block.sentences();
    int[] found = new int[Math.max(1, sentences.size())];
    int piece = 0;
    for (int s = 1; s < sentences.size(); s++) {
      int nextSentence = sentences.get(s).rangeInBlock().begin();
      while (piece < cut.size() && cut.begin(piece) < nextSentence) {
        piece++;
      }
      found[s - 1] = piece;
    }
    found[found.length - 1] = cut.size();
    return found;
  }

  /** {@return the number of pieces, 0 or more} */
  public int size() {
    return ids.length;
  }

  /**
   * {@return the number of a piece in the vocabulary, 0 to 30,521}
   *
   * @param piece from 0 to below {@link #size()}
   */
  public int id(int piece) {
    return ids[piece];
  }

  /**
   * {@return where a piece stands in {@link Document#text()}; never empty} With the combining marks
   * that follow its last letter.
   *
   * @param piece from 0 to below {@link #size()}
   */
  public Span span(int piece) {
    return new Span(begins[piece], ends[piece]);
  }

  /**
   * {@return how the word of a piece is written: 0 without capitals, 1 with some, 2 in capitals
   * only and at least two of them} The vocabulary itself is lower case.
   *
   * @param piece from 0 to below {@link #size()}
   */
  public int capitals(int piece) {
    return capitals[piece];
  }

  /**
   * {@return whether this is the first piece that begins in its {@linkplain Token token}} Tokens
   * and pieces are cut by different rules: {@code don't} has the tokens {@code do} and {@code n't},
   * and the pieces {@code don}, {@code '} and {@code t}, of which the first two begin a token.
   *
   * @param piece from 0 to below {@link #size()}
   */
  public boolean beginsToken(int piece) {
    return tokenStarts[piece];
  }

  /** {@return the number of the document's blocks} */
  public int blocks() {
    return blockStarts.length - 1;
  }

  /**
   * {@return the first piece of a block; for the number of blocks, {@link #size()}} Block {@code b}
   * has the pieces from {@code blockBegin(b)} to below {@code blockBegin(b + 1)}.
   *
   * @param block the index of a block in {@link Document#blocks()}, or their number
   */
  public int blockBegin(int block) {
    return blockStarts[block];
  }

  /**
   * Returns the first piece that ends after an offset.
   *
   * @param offset an offset in {@link Document#text()}
   * @return the piece, or {@link #size()} if there is none
   */
  public int firstAfter(int offset) {
    int found = Arrays.binarySearch(ends, offset);
    if (found < 0) {
      return -found - 1;
    }
    // Several pieces end at one place where one character gave them all.
    while (found < ends.length && ends[found] == offset) {
      found++;
    }
    return found;
  }

  /**
   * Returns the piece after the last one that begins before an offset.
   *
   * @param offset an offset in {@link Document#text()}
   * @return the piece, or {@link #size()} if all begin before
   */
  public int endBefore(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && begins[found - 1] == offset) {
      found--;
    }
    return found;
  }

  /** {@return the windows in the order of the text} */
  public List<Window> windows() {
    return windows;
  }

  @Override
  public String toString() {
    return size() + " pieces in " + windows.size() + " windows";
  }
}
