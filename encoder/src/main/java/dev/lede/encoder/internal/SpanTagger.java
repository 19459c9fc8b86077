package dev.lede.encoder.internal;

import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds phrases of one or several kinds in a document, such as names of persons. Every piece is
 * labeled as outside, as the first of a phrase or as inside one. A labeling is allowed if no phrase
 * goes on without having begun, and none begins or ends inside a token. Of the allowed ones the
 * likeliest is taken (Viterbi 1967), block by block.
 *
 * <p>Immutable and thread-safe.
 */
public final class SpanTagger {

  /**
   * A phrase that was found.
   *
   * @param span where it stands in the document's text
   * @param kind what it is, as the head names it
   * @param begin its first piece
   * @param end the piece after its last one
   * @param probability the mean probability of its labels, in [0, 1]; not calibrated
   * @param edges the probability that something begins at its first piece times that it does not go
   *     on after its last one, in [0, 1]; not calibrated
   */
  public record Phrase(
      Span span, String kind, int begin, int end, double probability, double edges) {}

  private static final String BEGINS = "B-";
  private static final String GOES_ON = "I-";
  private static final int OUTSIDE = 0;

  private final Head head;
  private final int states;

  private SpanTagger(Head head) {
    this.head = head;
    this.states = head.labels().size();
  }

  /**
   * Makes a tagger.
   *
   * @param head a head that reads a piece with its two neighbors ({@link Encoding#around}) or the
   *     tag scores of a piece ({@link Encoding#tagScores}). Its labels are {@code O}, then {@code
   *     B-X} and {@code I-X} for each kind X
   * @return the tagger
   * @throws IllegalArgumentException if the head has other labels
   */
  public static SpanTagger of(Head head) {
    List<String> labels = head.labels();
    boolean fits = labels.size() % 2 == 1 && labels.get(0).equals("O");
    for (int i = 1; fits && i < labels.size(); i += 2) {
      String kind = labels.get(i).replaceFirst(BEGINS, "");
      fits = labels.get(i).equals(BEGINS + kind) && labels.get(i + 1).equals(GOES_ON + kind);
    }
    if (!fits) {
      throw new IllegalArgumentException(head + " labels no phrases; it needs O, B-X, I-X");
    }
    return new SpanTagger(head);
  }

  /**
   * Finds the phrases of a document.
   *
   * @param encoding the document's encoding by the encoder that the head belongs to
   * @return the phrases in the order of the text; they do not overlap
   */
  public List<Phrase> tag(Encoding encoding) {
    List<Phrase> found = new ArrayList<>();
    for (int block = 0; block < encoding.pieces().blocks(); block++) {
      tag(
          encoding,
          encoding.pieces().blockBegin(block),
          encoding.pieces().blockBegin(block + 1),
          found);
    }
    return Collections.unmodifiableList(found);
  }

  private void tag(Encoding encoding, int begin, int end, List<Phrase> found) {
    float[][] probabilities = new float[end - begin][];
    boolean[] starts = new boolean[end - begin];
    for (int i = 0; i < starts.length; i++) {
      probabilities[i] = head.probabilities(input(encoding, begin + i));
      starts[i] = encoding.pieces().beginsToken(begin + i);
    }
    int[] labels = likeliest(probabilities, starts);
    int i = 0;
    while (i < labels.length) {
      int from = i;
      double sum = probabilities[i][labels[i]];
      i++;
      if (labels[from] == OUTSIDE) {
        continue;
      }
      while (i < labels.length && labels[i] == labels[from] + 1) {
        sum += probabilities[i][labels[i]];
        i++;
      }
      Span span =
          new Span(
              encoding.pieces().span(begin + from).begin(),
              encoding.pieces().span(begin + i - 1).end());
      String kind = head.labels().get(labels[from]).substring(BEGINS.length());
      double edges = probabilities[from][labels[from]];
      if (i < labels.length) {
        edges *= 1 - probabilities[i][labels[from] + 1];
      }
      double mean = Math.min(1, sum / (i - from));
      found.add(new Phrase(span, kind, begin + from, begin + i, mean, Math.max(0, edges)));
    }
  }

  private float[] input(Encoding encoding, int piece) {
    return head.inputs() == encoding.tagScoreCount()
        ? encoding.tagScores(piece)
        : encoding.around(piece);
  }

  private int[] likeliest(float[][] probabilities, boolean[] starts) {
    int[][] from = new int[probabilities.length][states];
    double[] best = new double[states];
    Arrays.fill(best, 1);
    for (int i = 0; i < probabilities.length; i++) {
      double[] next = new double[states];
      int leader = largest(best);
      for (int s = 0; s < states; s++) {
        int prior = starts[i] && !isInside(s) ? leader : continued(s, best);
        boolean impossible = i == 0 ? isInside(s) : !starts[i] && s != OUTSIDE && !isInside(s);
        next[s] = impossible ? 0 : best[prior] * Math.max(probabilities[i][s], Float.MIN_NORMAL);
        from[i][s] = prior;
      }
      // Only what they are to each other counts; against the largest, none that matters is too
      // small.
      double most = next[largest(next)];
      for (int s = 0; s < states; s++) {
        next[s] /= most;
      }
      best = next;
    }
    int[] labels = new int[probabilities.length];
    int state = largest(best);
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = state;
      state = from[i][state];
    }
    return labels;
  }

  /** Returns what a state goes on from: outside from itself, inside also from its beginning. */
  private static int continued(int state, double[] best) {
    return isInside(state) && best[state - 1] >= best[state] ? state - 1 : state;
  }

  private static boolean isInside(int state) {
    return state != OUTSIDE && state % 2 == 0;
  }

  private static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      largest = values[i] > values[largest] ? i : largest;
    }
    return largest;
  }
}
