package dev.lede.summarize;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The sentences of a document that stand for the whole of it.
 *
 * @param sentences what was chosen, in the order of the document; empty for an empty document
 * @param method what chose them: ranker, redundancy control and length, for reports
 */
public record Summary(List<KeySentence> sentences, String method) {

  /**
   * Creates a summary.
   *
   * @param sentences copied
   * @param method for reports
   * @throws NullPointerException if {@code sentences}, one of them or {@code method} is null
   */
  public Summary {
    sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
    Objects.requireNonNull(method, "method");
  }

  /** {@return the sentences as running text, joined by one space; empty if there are none} */
  public String text() {
    return sentences.stream().map(KeySentence::text).collect(Collectors.joining(" "));
  }
}
