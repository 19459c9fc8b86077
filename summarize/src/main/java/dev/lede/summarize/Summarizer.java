package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences that say what an article says.
 *
 * <p>A {@link Ranker} scores all sentences of the running text; from the best down they are taken
 * until the {@link Length} is reached, past those that {@link Redundancy} holds back. Titles,
 * headings, bylines, datelines and captions are never taken, because {@link Document#sentences()}
 * leaves them out. An empty document has an empty summary.
 *
 * <p>Immutable, and thread-safe if the ranker is, as all of this package are. The same document
 * gives the same summary on any thread.
 *
 * <pre>{@code
 * Document article = Document.of(Files.readString(path));
 * Summary summary = Summarizer.create().summarize(article, Length.sentences(3));
 * System.out.println(summary.text());
 * }</pre>
 */
public final class Summarizer {

  /** Scores are rounded to this, so that an error of the last bit makes no difference of rank. */
  private static final double SCORE_STEPS = 1e9;

  private final Ranker ranker;
  private final Redundancy redundancy;

  private Summarizer(Ranker ranker, Redundancy redundancy) {
    this.ranker = ranker;
    this.redundancy = redundancy;
  }

  /** {@return the summarizer that the benchmarks speak of, which {@link Builder} makes unasked} */
  public static Summarizer create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Summarises a document.
   *
   * @param document any document
   * @param length how long the summary may be
   * @return the sentences chosen, in the order of the document; empty if it has none, and never
   *     empty otherwise
   * @throws IllegalStateException if the ranker is faulty, see {@link #rank}
   * @throws NullPointerException if {@code document} or {@code length} is null
   */
  public Summary summarize(Document document, Length length) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(length, "length");
    List<KeySentence> ranked = rank(document);
    Candidates candidates = redundancy.candidates(document, ranked);
    List<KeySentence> chosen = new ArrayList<>();
    long left = length.limit(ranked.size());
    while (left > 0) {
      Optional<KeySentence> next = candidates.next();
      if (next.isEmpty()) {
        break;
      }
      KeySentence sentence = next.get();
      long cost = length.cost(sentence);
      if (cost <= left || chosen.isEmpty()) {
        chosen.add(sentence);
        candidates.choose(sentence);
        left -= cost;
      }
    }
    if (length.isSentenceCount()) {
      candidates.heldBack().stream().limit(left).forEach(chosen::add);
    }
    chosen.sort(Comparator.comparingInt(KeySentence::index));
    return new Summary(chosen, this + ", " + length);
  }

  /**
   * Scores all sentences of a document, without regard to redundancy.
   *
   * @param document any document
   * @return all of {@link Document#sentences()}, the best first; empty for an empty document
   * @throws IllegalStateException if the ranker gives a weight that is negative or no finite
   *     number, or another number of weights than there are sentences
   * @throws NullPointerException if {@code document} is null
   */
  public List<KeySentence> rank(Document document) {
    Objects.requireNonNull(document, "document");
    List<Sentence> sentences = document.sentences();
    List<Weighing> weighings = ranker.rank(document);
    double[] scores =
        scores(weighings.stream().mapToDouble(Weighing::weight).toArray(), sentences.size());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      order.add(i);
    }
    order.sort(Comparator.<Integer>comparingDouble(i -> -scores[i]));
    List<KeySentence> ranked = new ArrayList<>();
    for (int index : order) {
      Sentence sentence = sentences.get(index);
      ranked.add(
          new KeySentence(
              index,
              sentence.span(),
              sentence.text(),
              scores[index],
              ranked.size() + 1,
              weighings.get(index).contributions()));
    }
    return List.copyOf(ranked);
  }

  private double[] scores(double[] weights, int sentences) {
    if (weights.length != sentences) {
      throw new IllegalStateException(
          ranker
              + " gave "
              + weights.length
              + " weights for "
              + sentences
              + " sentences; it must give one for each of document.sentences()");
    }
    double greatest = 0;
    for (int i = 0; i < sentences; i++) {
      if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
        throw new IllegalStateException(
            ranker
                + " gave sentence "
                + i
                + " the weight "
                + weights[i]
                + "; it must be finite and >= 0");
      }
      greatest = Math.max(greatest, weights[i]);
    }
    double[] scores = new double[sentences];
    for (int i = 0; i < sentences; i++) {
      // Where nothing has weight, nothing is better than anything else: all are the best.
      scores[i] = greatest > 0 ? Math.rint(weights[i] / greatest * SCORE_STEPS) / SCORE_STEPS : 1;
    }
    return scores;
  }

  /** {@return ranker and redundancy control, for messages and reports} */
  @Override
  public String toString() {
    return ranker + ", " + redundancy;
  }

  /**
   * Makes a {@link Summarizer}. Not thread-safe; the summarizer it builds does not change with it.
   */
  public static final class Builder {

    private @Nullable Ranker ranker;
    private Redundancy redundancy = Redundancy.trigramBlocking();

    private Builder() {}

    /**
     * Sets what scores the sentences.
     *
     * @param ranker any; unasked it is {@link LearnedRanker}
     * @return this builder
     * @throws NullPointerException if {@code ranker} is null
     */
    public Builder ranker(Ranker ranker) {
      this.ranker = Objects.requireNonNull(ranker, "ranker");
      return this;
    }

    /**
     * Sets what keeps the summary from repeating itself.
     *
     * @param redundancy any; unasked it is {@link Redundancy#trigramBlocking()}
     * @return this builder
     * @throws NullPointerException if {@code redundancy} is null
     */
    public Builder redundancy(Redundancy redundancy) {
      this.redundancy = Objects.requireNonNull(redundancy, "redundancy");
      return this;
    }

    /** {@return a summarizer as it was set} */
    public Summarizer build() {
      return new Summarizer(ranker == null ? LearnedRanker.create() : ranker, redundancy);
    }
  }
}
