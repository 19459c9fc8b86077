package dev.lede.summarize;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The sentences of several documents that stand for them together.
 *
 * @param sentences what was chosen, in the order of the documents and within each in its own; empty
 *     if no document has a sentence
 * @param method what chose them: ranker, redundancy control and length, for reports
 */
public record Digest(List<Item> sentences, String method) {

  /**
   * A sentence and the document it is from.
   *
   * @param document the place of the document in the list that was summarised, from 0
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

  /**
   * Creates a digest.
   *
   * @param sentences copied
   * @param method for reports
   */
  public Digest {
    sentences = List.copyOf(Objects.requireNonNull(sentences, "sentences"));
    Objects.requireNonNull(method, "method");
  }

  /** {@return the sentences as running text, joined by one space; empty if there are none} */
  public String text() {
    return sentences.stream().map(item -> item.sentence().text()).collect(Collectors.joining(" "));
  }
}
