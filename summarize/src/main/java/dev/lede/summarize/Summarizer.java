package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sentences that say what an article says.
 *
 * <p>A {@link Ranker} scores all sentences of the running text; from the best down they are taken
 * until the {@link Length} is reached, past those that {@link Redundancy} or {@linkplain
 * Builder#coherent coherence} holds back. Titles, headings, bylines, datelines and captions are
 * never taken, because {@link Document#sentences()} leaves them out. Some sentences are taken only
 * if there is nothing else: what publishers put around articles (calls to the reader, notices,
 * contacts, counts, corrections), small talk, and the questions of interviews. Sentences of lists,
 * lines without an end, and what only repeats the title are taken where others do not make the
 * number asked for. An empty document has an empty summary.
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

  private static final Antecedents UNKNOWN = sentence -> OptionalInt.empty();

  private final Ranker ranker;
  private final Redundancy redundancy;
  private final boolean coherent;

  private Summarizer(Ranker ranker, Redundancy redundancy, boolean coherent) {
    this.ranker = ranker;
    this.redundancy = redundancy;
    this.coherent = coherent;
  }

  /** {@return a summarizer with default settings, which are the ones that the benchmarks report} */
  public static Summarizer create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Summarizes a document.
   *
   * @param document any document
   * @param length how long the summary may be
   * @return the sentences chosen, in the order of the document; empty if it has none, and never
   *     empty otherwise
   * @throws IllegalStateException if the ranker is faulty, see {@link #rank}
   * @throws NullPointerException if {@code document} or {@code length} is null
   */
  public Summary summarize(Document document, Length length) {
    return summarize(document, length, UNKNOWN);
  }

  /**
   * Summarizes a document of which the caller knows who is meant where.
   *
   * @param document any document
   * @param length how long the summary may be
   * @param antecedents which sentences must be taken with others; not asked if this is {@linkplain
   *     Builder#coherent not coherent}
   * @return the sentences chosen, as {@link #summarize(Document, Length)} returns them
   * @throws IllegalArgumentException if an antecedent is not an earlier sentence
   * @throws IllegalStateException if the ranker is faulty, see {@link #rank}
   * @throws NullPointerException if an argument is null
   */
  public Summary summarize(Document document, Length length, Antecedents antecedents) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(length, "length");
    Objects.requireNonNull(antecedents, "antecedents");
    List<Sentence> sentences = document.sentences();
    int[] needed = needed(sentences, antecedents, 0);
    List<KeySentence> chosen =
        choose(
            List.of(Places.of(document)),
            rank(document),
            length,
            ranked -> candidates(sentences, needed, ranked));
    chosen.sort(Comparator.comparingInt(KeySentence::index));
    return new Summary(chosen, this + ", " + length);
  }

  /**
   * Summarizes several documents together, such as articles on one event.
   *
   * <p>How much a sentence matters in its own document is multiplied with how central it is among
   * all. The latter is the cosine to the sum of all sentences' tf-idf vectors (Radev et al. 2004).
   * A sentence is held back, beside what the redundancy control holds back, if its own vector has a
   * cosine above 0.5 to that of a chosen one. One document alone has the summary that {@link
   * #summarize(Document, Length)} gives.
   *
   * @param documents any documents; what is in several of them is told once
   * @param length how long the digest may be
   * @return the sentences chosen, each naming its document; empty if there are none
   * @throws IllegalStateException if the ranker is faulty, see {@link #rank}
   * @throws NullPointerException if an argument or a document is null
   */
  public Digest summarize(List<Document> documents, Length length) {
    Objects.requireNonNull(length, "length");
    if (documents.size() == 1) {
      List<KeySentence> alone = summarize(documents.get(0), length).sentences();
      return new Digest(
          alone.stream().map(s -> new Digest.Item(0, s)).toList(), this + ", " + length);
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Digest.Item> pool = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<int[]> needed = new ArrayList<>();
    for (int d = 0; d < documents.size(); d++) {
      List<KeySentence> ranked = new ArrayList<>(rank(documents.get(d)));
      ranked.sort(Comparator.comparingInt(KeySentence::index));
      needed.add(needed(documents.get(d).sentences(), UNKNOWN, sentences.size()));
      sentences.addAll(documents.get(d).sentences());
      places.addAll(List.of(Places.of(documents.get(d))));
      for (KeySentence sentence : ranked) {
        pool.add(new Digest.Item(d, sentence));
      }
    }
    SentenceVectors vectors = new SentenceVectors(TermMatrix.ofSentences(sentences));
    double[] central = vectors.cosinesToSum();
    double[] weights = new double[pool.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = pool.get(i).sentence().score() * Math.max(0, central[i]);
    }
    List<KeySentence> ranked = ranked(sentences, Weighing.of(weights));
    int[] needs = needed.stream().flatMapToInt(Arrays::stream).toArray();
    return new Digest(
        choose(
                places,
                ranked,
                length,
                article ->
                    new NovelCandidates(
                        candidates(sentences, needs, article), vectors, sentences.size()))
            .stream()
            .sorted(Comparator.comparingInt(KeySentence::index))
            .map(sentence -> pool.get(sentence.index()))
            .toList(),
        this + ", " + length);
  }

  private Candidates candidates(List<Sentence> sentences, int[] needed, List<KeySentence> ranked) {
    Candidates candidates = redundancy.candidates(sentences, ranked);
    return coherent ? new CoherentCandidates(needed, candidates) : candidates;
  }

  private int[] needed(List<Sentence> sentences, Antecedents antecedents, int begin) {
    return coherent ? CoherentCandidates.needed(sentences, antecedents, begin) : new int[0];
  }

  /**
   * Chooses from ranked sentences. Those apart come in only where others do not reach the length,
   * what is around an article only where there is nothing else.
   *
   * @param places where each sentence may come in
   * @param order makes candidates of ranked sentences
   */
  private static List<KeySentence> choose(
      List<Place> places,
      List<KeySentence> ranked,
      Length length,
      Function<List<KeySentence>, Candidates> order) {
    List<KeySentence> article = new ArrayList<>();
    List<KeySentence> apart = new ArrayList<>();
    for (KeySentence sentence : ranked) {
      switch (places.get(sentence.index())) {
        case ARTICLE -> article.add(sentence);
        case APART -> apart.add(sentence);
        case AROUND -> {}
      }
    }
    List<KeySentence> rest = article.isEmpty() && apart.isEmpty() ? ranked : List.of();
    Set<KeySentence> chosen = new LinkedHashSet<>();
    long left = length.limit(article.size() + apart.size() + rest.size());
    for (List<KeySentence> part : List.of(article, apart, rest)) {
      if (left > 0 && !part.isEmpty()) {
        left = choose(order.apply(part), length, left, chosen);
      }
    }
    return new ArrayList<>(chosen);
  }

  /** Adds to what is chosen; returns how much of the length is left. */
  private static long choose(
      Candidates candidates, Length length, long most, Set<KeySentence> chosen) {
    chosen.forEach(candidates::choose);
    long left = most;
    Optional<KeySentence> next = candidates.next();
    if (next.isEmpty() && chosen.isEmpty()) {
      next = candidates.heldBack().stream().findFirst();
    }
    while (left > 0 && next.isPresent()) {
      KeySentence sentence = next.get();
      long cost = length.cost(sentence);
      if (cost <= left || chosen.isEmpty()) {
        chosen.add(sentence);
        candidates.choose(sentence);
        left -= cost;
      }
      next = candidates.next();
    }
    if (length.isSentenceCount()) {
      for (KeySentence sentence : candidates.heldBack()) {
        if (left > 0 && chosen.add(sentence)) {
          left--;
        }
      }
    }
    return left;
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
    return ranked(sentences, ranker.explain(document));
  }

  private List<KeySentence> ranked(List<Sentence> sentences, List<Weighing> weighings) {
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
              index, sentence, scores[index], ranked.size() + 1, weighings.get(index).reasons()));
    }
    return List.copyOf(ranked);
  }

  private double[] scores(double[] weights, int sentences) {
    if (weights.length != sentences) {
      throw new IllegalStateException(
          nameOf(ranker)
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
            nameOf(ranker)
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

  /** {@return ranker, redundancy control and coherence, for messages and reports} */
  @Override
  public String toString() {
    return nameOf(ranker) + ", " + redundancy + (coherent ? ", coherent" : "");
  }

  /**
   * The name of a ranker, but never the address of a lambda or object, which differs every time.
   */
  private static String nameOf(Ranker ranker) {
    String name = ranker.toString();
    String address = "@" + Integer.toHexString(System.identityHashCode(ranker));
    return name.endsWith(address) ? "custom ranker" : name;
  }

  /**
   * Makes a {@link Summarizer}. Not thread-safe; the summarizer it builds does not change with it.
   */
  public static final class Builder {

    private @Nullable Ranker ranker;
    private Redundancy redundancy = Redundancy.trigramBlocking();

    private boolean coherent = true;

    private Builder() {}

    /**
     * Sets what scores the sentences. A ranker without a name of its own ({@link Object#toString})
     * is called "custom ranker" in reports.
     *
     * @param ranker any; default: {@link LearnedRanker}
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
     * @param redundancy any; default: {@link Redundancy#trigramBlocking()}
     * @return this builder
     * @throws NullPointerException if {@code redundancy} is null
     */
    public Builder redundancy(Redundancy redundancy) {
      this.redundancy = Objects.requireNonNull(redundancy, "redundancy");
      return this;
    }

    /**
     * Sets whether sentences are held back that cannot well be understood without the one before
     * them, unless that is in the summary too. Those are sentences that begin with a pronoun or a
     * connective ("But …"), and quotations whose source another sentence names.
     *
     * <p>It costs a little of the agreement with summaries that newspapers wrote ({@code
     * benchmarks/reports}), and reads better.
     *
     * @param coherent default: true
     * @return this builder
     */
    public Builder coherent(boolean coherent) {
      this.coherent = coherent;
      return this;
    }

    /** {@return a summarizer as it was set} */
    public Summarizer build() {
      return new Summarizer(
          ranker == null ? LearnedRanker.shipped() : ranker, redundancy, coherent);
    }
  }
}
