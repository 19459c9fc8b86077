package dev.lede.summarize;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that represent a document.
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
}
