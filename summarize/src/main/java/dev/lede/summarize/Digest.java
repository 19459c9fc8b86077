package dev.lede.summarize;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that represent several documents together.
 *
 * <p>Immutable and thread-safe. Two are equal if sentences and method are.
 */
public final class Digest {

  /**
   * A sentence and the document it is from.
   *
   * @param document the position of the document in the list that was summarized, from 0
   * @param sentence the sentence, with index, score and rank as in its own document
   */
  public record Item(int document, KeySentence sentence) {

    /**
     * Creates an item.
     *
     * @param document from 0
     * @param sentence as in its own document
     */
    public Item {
      Objects.requireNonNull(sentence, "sentence");
    }
  }

  private final List<Item> sentences;
  private final String method;

  Digest(List<Item> sentences, String method) {
    this.sentences = List.copyOf(sentences);
    this.method = method;
  }

  /**
   * {@return the sentences chosen, in the order of the documents and within each in its own; empty
   * if no document has a sentence}
   */
  public List<Item> sentences() {
    return sentences;
  }

  /** {@return what chose them: ranker, redundancy control and length, for reports} */
  public String method() {
    return method;
  }

  /** {@return the sentences as running text, joined by one space; empty if there are none} */
  public String text() {
    return sentences.stream().map(item -> item.sentence().text()).collect(Collectors.joining(" "));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Digest that
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
}
