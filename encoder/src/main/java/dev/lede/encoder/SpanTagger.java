package dev.lede.encoder;

import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds phrases of one or several kinds in a document, such as names of persons: every piece is
 * labelled as outside, as the first of a phrase or as inside one, and of all labellings in which no
 * phrase goes on without having begun the likeliest is taken (Viterbi 1967), block by block.
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
   */
  public record Phrase(Span span, String kind, int begin, int end, double probability) {}

  private static final String BEGINS = "B-";
  private static final String GOES_ON = "I-";
  private static final float IMPOSSIBLE = -1e9f;

  private final Head head;
  private final int states;

  private SpanTagger(Head head) {
    this.head = head;
    this.states = head.labels().size();
  }

  /**
   * Makes a tagger.
   *
   * @param head a head that reads a piece with its two neighbours ({@link Encoding#around}) and
   *     whose labels are {@code O}, then {@code B-X} and {@code I-X} for each kind X
   * @return the tagger
   * @throws IllegalArgumentException if the head reads something else or has other labels
   */
  public static SpanTagger of(Head head) {
    List<String> labels = head.labels();
    boolean fits =
        head.inputs() == 3 * Encoding.WIDTH && labels.size() % 2 == 1 && labels.get(0).equals("O");
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
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = head.probabilities(encoding.around(begin + i));
    }
    int[] labels = likeliest(probabilities);
    int i = 0;
    while (i < labels.length) {
      int from = i;
      double sum = probabilities[i][labels[i]];
      i++;
      if (labels[from] == 0) {
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
      found.add(new Phrase(span, kind, begin + from, begin + i, Math.min(1, sum / (i - from))));
    }
  }

  /** Returns the likeliest labels; an even one follows itself or the odd one before it only. */
  private int[] likeliest(float[][] probabilities) {
    int length = probabilities.length;
    int[][] from = new int[length][states];
    double[] best = new double[states];
    for (int i = 0; i < length; i++) {
      double[] next = new double[states];
      int leader = 0;
      for (int s = 1; s < states; s++) {
        leader = best[s] > best[leader] ? s : leader;
      }
      for (int s = 0; s < states; s++) {
        boolean goesOn = s > 0 && s % 2 == 0;
        int prior = goesOn ? (best[s] > best[s - 1] ? s : s - 1) : leader;
        double before = i == 0 ? (goesOn ? IMPOSSIBLE : 0) : best[prior];
        next[s] = before + Math.log(Math.max(probabilities[i][s], Float.MIN_NORMAL));
        from[i][s] = prior;
      }
      best = next;
    }
    int[] labels = new int[length];
    int state = 0;
    for (int s = 1; s < states && length > 0; s++) {
      state = best[s] > best[state] ? s : state;
    }
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = state;
      state = from[i][state];
    }
    return labels;
  }
}
