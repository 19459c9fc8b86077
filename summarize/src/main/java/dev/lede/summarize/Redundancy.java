package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a summary from saying the same thing twice.
 *
 * <p>A sentence held back as redundant comes in after all if a {@linkplain Length number of
 * sentences} cannot be met without it. It never comes in to use up words or characters that are
 * left.
 *
 * <pre>{@code
 * Summarizer.builder().redundancy(Redundancy.mmr(0.7)).build();
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if method and parameter are.
 */
public final class Redundancy {

  private static final Redundancy NONE =
      new Redundancy("no redundancy control", (sentences, ranked) -> new RankedCandidates(ranked));

  private static final Redundancy TRIGRAM_BLOCKING =
      new Redundancy("trigram blocking", TrigramCandidates::new);

  private final String name;
  private final BiFunction<List<Sentence>, List<KeySentence>, Candidates> candidates;

  private Redundancy(
      String name, BiFunction<List<Sentence>, List<KeySentence>, Candidates> candidates) {
    this.name = name;
    this.candidates = candidates;
  }

  /** {@return no control at all: the best sentences are chosen, whatever they repeat} */
  public static Redundancy none() {
    return NONE;
  }

  /**
   * {@return trigram blocking} A sentence is held back if three successive words of it stand so in
   * a sentence already chosen. The method is that of Paulus, Xiong and Socher 2018, <i>A Deep
   * Reinforced Model for Abstractive Summarization</i>, ICLR, section 2.5. For extraction it is
   * used by Liu and Lapata 2019, <i>Text Summarization with Pretrained Encoders</i>, EMNLP, section
   * 3. Words are compared in lower case, punctuation left out. Linear in the length of the
   * document.
   */
  public static Redundancy trigramBlocking() {
    return TRIGRAM_BLOCKING;
  }

  /**
   * {@return maximal marginal relevance} The next sentence is always the one with the greatest
   * {@code lambda * score - (1 - lambda) * similarity}. The similarity is its tf-idf cosine to the
   * most similar sentence already chosen. The method is that of Carbonell and Goldstein 1998,
   * <i>The Use of MMR, Diversity-Based Reranking</i>, SIGIR. The score takes the place of the
   * paper's similarity to a query. Every sentence chosen costs time linear in the length of the
   * document.
   *
   * @param lambda from 0, the most different sentences, to 1, the best ones; 0.7 is usual
   * @throws IllegalArgumentException if {@code lambda} is outside that range or not a number
   */
  public static Redundancy mmr(double lambda) {
    if (!(lambda >= 0 && lambda <= 1)) {
      throw new IllegalArgumentException(
          "lambda " + lambda + " must be from 0 to 1; 0.7 is usual, 1 is no control at all");
    }
    return new Redundancy(
        "MMR with lambda " + lambda,
        (sentences, ranked) -> new RelevantCandidates(sentences, ranked, lambda));
  }

  /**
   * Returns sentences in the order to be tried.
   *
   * @param sentences what the indices of the key sentences point into
   * @param ranked those to be tried, the best first
   */
  Candidates candidates(List<Sentence> sentences, List<KeySentence> ranked) {
    return candidates.apply(sentences, ranked);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Redundancy redundancy && name.equals(redundancy.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** {@return method and parameter: {@code MMR with lambda 0.7}} */
  @Override
  public String toString() {
    return name;
  }
}
