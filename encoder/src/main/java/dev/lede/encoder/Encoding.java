package dev.lede.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A document as the encoder understands it: a vector for every word piece, which tells the piece in
 * its context, one for every window as a whole, and what a small recurrent network on top, the
 * reader, takes each piece for.
 *
 * <p>Holds about 1.6 KB a piece, some 400 bytes for a character of the text. Immutable and
 * thread-safe.
 */
public final class Encoding {

  /** The length of every vector. */
  public static final int WIDTH = 384;

  /** How many numbers the reader gives for a piece. */
  public static final int READING = 9;

  /**
   * What the model gives for a window.
   *
   * @param vectors its own vector ([CLS]) and those of the pieces from {@link #keptBegin} to {@link
   *     #keptEnd}
   * @param readings what the reader says of these pieces
   */
  @SuppressWarnings("ArrayRecordComponent") // held here only, and never compared
  record Read(float[] vectors, float[] readings) {}

  private final Pieces pieces;
  private final List<Read> read;
  private final int[] windowOf;

  /**
   * @param read for each window what the model gives for it
   */
  Encoding(Pieces pieces, List<Read> read) {
    this.pieces = pieces;
    this.read = List.copyOf(read);
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

  /**
   * {@return a new array with the vector of a piece, {@value #WIDTH} numbers}
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] vector(int piece) {
    int from = offset(piece);
    return Arrays.copyOfRange(vectors(piece), from, from + WIDTH);
  }

  /**
   * {@return a new array with the vector of the window around a piece as a whole ([CLS]), {@value
   * #WIDTH} numbers}
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] context(int piece) {
    return Arrays.copyOf(vectors(piece), WIDTH);
  }

  /**
   * {@return a new array with the vectors of a piece and its two neighbours, left, own, right, 3
   * times {@value #WIDTH} numbers} Where a window begins or ends, its own vector as a whole stands
   * for the neighbour.
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] around(int piece) {
    float[] window = vectors(piece);
    int own = offset(piece);
    int right = own + WIDTH < window.length ? own + WIDTH : 0;
    float[] three = new float[3 * WIDTH];
    System.arraycopy(window, own - WIDTH, three, 0, 2 * WIDTH);
    System.arraycopy(window, right, three, 2 * WIDTH, WIDTH);
    return three;
  }

  /**
   * Returns the mean of the vectors of several pieces.
   *
   * @param begin the first piece
   * @param end the piece after the last one, above {@code begin}
   * @return a new array of {@value #WIDTH} numbers
   * @throws IndexOutOfBoundsException if there are no such pieces
   */
  public float[] mean(int begin, int end) {
    Objects.checkFromToIndex(begin, end, pieces.size());
    Objects.checkIndex(begin, end);
    float[] sum = new float[WIDTH];
    for (int piece = begin; piece < end; piece++) {
      float[] window = vectors(piece);
      int from = offset(piece);
      for (int i = 0; i < WIDTH; i++) {
        sum[i] += window[from + i];
      }
    }
    for (int i = 0; i < WIDTH; i++) {
      sum[i] /= end - begin;
    }
    return sum;
  }

  /**
   * {@return a new array with what the reader takes a piece for, {@value #READING} numbers: of
   * source, cue and content each the logarithms of the weights that it is outside, the first of one
   * or inside one} Heads read it ({@link SpanTagger}).
   *
   * @param piece from 0 to below {@code pieces().size()}
   */
  public float[] reading(int piece) {
    int from = place(piece) * READING;
    return Arrays.copyOfRange(read.get(windowOf[piece]).readings(), from, from + READING);
  }

  private float[] vectors(int piece) {
    return read.get(windowOf[piece]).vectors();
  }

  private int offset(int piece) {
    return (1 + place(piece)) * WIDTH;
  }

  /** The place of a piece among those kept of its window. */
  private int place(int piece) {
    return piece - keptBegin(pieces.windows().get(windowOf[piece]));
  }

  /** The first piece whose vector is kept of a window: the neighbour of the first it owns too. */
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
