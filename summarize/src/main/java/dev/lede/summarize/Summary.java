package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that represent a document.
 *
 * <pre>{@code
 * Summary summary = Summarizer.create().summarize(document, Length.sentences(3));
 * System.out.println(summary.text());
 * summary.sentences().forEach(key -> System.out.println(key.span() + " " + key.score()));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if sentences and method are.
 */
public final class Summary {

  private final List<KeySentence> sentences;
  private final String method;

  Summary(List<KeySentence> sentences, String method) {
    this.sentences = List.copyOf(sentences);
    this.method = method;
  }

  /**
   * Begins a summary that was chosen by other means than a {@link Summarizer}.
   *
   * @param document what it summarizes
   * @param method what chose the sentences, for reports
   * @return a builder without sentences
   */
  public static Builder builder(Document document, String method) {
    return new Builder(document, method);
  }

  /** {@return the sentences chosen, in the order of the document; empty for an empty document} */
  public List<KeySentence> sentences() {
    return sentences;
  }

  /** {@return what chose them: ranker, redundancy control and length, for reports} */
  public String method() {
    return method;
  }

  /** {@return the sentences as running text, joined by one space; empty if there are none} */
  public String text() {
    return sentences.stream().map(KeySentence::text).collect(Collectors.joining(" "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Summary that
            && sentences.equals(that.sentences)
            && method.equals(that.method));
  }

  @Override
  public int hashCode() {
    return Objects.hash(sentences, method);
  }

  /** {@return the number of sentences and the method, for messages and debugging} */
  @Override
  public String toString() {
    return sentences.size()
        + (sentences.size() == 1 ? " key sentence by " : " key sentences by ")
        + method;
  }

  /** The sentences of a {@link Summary}. Not thread-safe. */
  public static final class Builder {

    private final Document document;
    private final String method;
    private final Map<Integer, KeySentence> chosen = new TreeMap<>();

    private Builder(Document document, String method) {
      this.document = Objects.requireNonNull(document, "document");
      this.method = Objects.requireNonNull(method, "method");
    }

    /**
     * Adds a sentence; one that was added before is replaced.
     *
     * @param index its position in {@link Document#sentences()}, from 0
     * @param score how much it matters, in [0, 1]
     * @param rank its position among all sentences by score, from 1
     * @param reasons why it matters; may be empty
     * @return this builder
     * @throws IndexOutOfBoundsException if the document has no such sentence
     * @throws IllegalArgumentException if score or rank are out of their ranges
     */
    public Builder add(int index, double score, int rank, List<Reason> reasons) {
      Objects.checkIndex(index, document.sentences().size());
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException("score " + score + " must be in [0, 1]");
      }
      if (rank < 1) {
        throw new IllegalArgumentException("rank " + rank + " must be 1 or more");
      }
      chosen.put(
          index, new KeySentence(index, document.sentences().get(index), score, rank, reasons));
      return this;
    }

    /** {@return the summary, its sentences in the order of the document} */
    public Summary build() {
      return new Summary(List.copyOf(chosen.values()), method);
    }
  }
}
