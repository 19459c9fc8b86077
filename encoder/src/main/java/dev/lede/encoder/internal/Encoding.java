package dev.lede.encoder.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The vectors of a document: one for every word piece, which represents the piece in its context,
 * and one for every window as a whole. Besides, the scores that a small recurrent network on top of
 * the encoder gives each piece for the tags of quotations.
 *
 * <p>Takes about 1.6 KB a piece, some 400 bytes for a character of the text. Immutable and
 * thread-safe.
 */
public final class Encoding {

  /**
   * What the model returns for a window.
   *
   * @param vectors its own vector ([CLS]) and those of the pieces from {@link #keptBegin} to {@link
   *     #keptEnd}
   * @param tagScores the scores of the tags of these pieces
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record WindowOutput(float[] vectors, float[] tagScores) {}

  private final Pieces pieces;
  private final List<WindowOutput> outputs;
  private final int width;
  private final int tagScoreCount;
  private final int[] windowOf;

  /**
   * @param outputs what the model returns for each window
   * @param width the length of a vector
   * @param tagScoreCount how many tag scores a piece has
   */
  Encoding(Pieces pieces, List<WindowOutput> outputs, int width, int tagScoreCount) {
    this.pieces = pieces;
    this.outputs = List.copyOf(outputs);
    this.width = width;
    this.tagScoreCount = tagScoreCount;
    this.windowOf = new int[pieces.size()];
    List<Pieces.Window> windows = pieces.windows();
    for (int w = 0; w < windows.size(); w++) {
      Arrays.fill(windowOf, windows.get(w).ownBegin(), windows.get(w).ownEnd(), w);
    }
  }

  /** {@return the word pieces of the document} */
  public Pieces pieces() {
    return pieces;
  }

  /** {@return the length of every vector} */
  public int width() {
    return width;
  }

  /** {@return how many tag scores a piece has} */
  public int tagScoreCount() {
    return tagScoreCount;
  }

  /**
   * {@return a new array with the vector of a piece, {@link #width()} numbers}
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] vector(int piece) {
    int from = offset(piece);
    return Arrays.copyOfRange(vectors(piece), from, from + width);
  }

  /**
   * {@return a new array with the vector of the window around a piece as a whole ([CLS]), {@link
   * #width()} numbers}
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] context(int piece) {
    return Arrays.copyOf(vectors(piece), width);
  }

  /**
   * {@return a new array with the vectors of a piece and its two neighbors, left, own, right, 3
   * times {@link #width()} numbers} At the ends of a window, the vector of the window replaces the
   * missing neighbor.
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] around(int piece) {
    float[] window = vectors(piece);
    int own = offset(piece);
    int right = own + width < window.length ? own + width : 0;
    float[] three = new float[3 * width];
    System.arraycopy(window, own - width, three, 0, 2 * width);
    System.arraycopy(window, right, three, 2 * width, width);
    return three;
  }

  /**
   * Returns the mean of the vectors of several pieces.
   *
   * @param begin the first piece
   * @param end the piece after the last one, above {@code begin}
   * @return a new array of {@link #width()} numbers
   * @throws IndexOutOfBoundsException if there are no such pieces
   */
  public float[] mean(int begin, int end) {
    Objects.checkFromToIndex(begin, end, pieces.size());
    Objects.checkIndex(begin, end);
    float[] sum = new float[width];
    for (int piece = begin; piece < end; piece++) {
      float[] window = vectors(piece);
      int from = offset(piece);
      for (int i = 0; i < width; i++) {
        sum[i] += window[from + i];
      }
    }
    for (int i = 0; i < width; i++) {
      sum[i] /= end - begin;
    }
    return sum;
  }

  /**
   * {@return a new array with the tag scores of a piece, {@link #tagScoreCount()} numbers: for
   * source, cue and content in turn, the log scores of outside, first and inside} Heads read them,
   * see {@link SpanTagger}.
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] tagScores(int piece) {
    int from = place(piece) * tagScoreCount;
    return Arrays.copyOfRange(outputs.get(windowOf[piece]).tagScores(), from, from + tagScoreCount);
  }

  private float[] vectors(int piece) {
    return outputs.get(windowOf[piece]).vectors();
  }

  private int offset(int piece) {
    return (1 + place(piece)) * width;
  }

  /** The place of a piece among those kept of its window. */
  private int place(int piece) {
    return piece - keptBegin(pieces.windows().get(windowOf[piece]));
  }

  /** The first piece whose vector is kept of a window: the neighbor of the first it owns too. */
  static int keptBegin(Pieces.Window window) {
    return Math.max(window.begin(), window.ownBegin() - 1);
  }

  /** The piece after the last one whose vector is kept of a window. */
  static int keptEnd(Pieces.Window window) {
    return Math.min(window.end(), window.ownEnd() + 1);
  }

  /** {@return the number of pieces and windows} */
  @Override
  public String toString() {
    return "encoding of " + pieces;
  }
}
