package dev.lede.summarize;

import dev.lede.document.Document;
import java.util.OptionalInt;

/**
 * What a caller knows of who is meant in a sentence: which sentence names the person that another
 * one only calls "he". A coherent summary takes the second only with the first.
 */
@FunctionalInterface
public interface Antecedents {

  /**
   * Returns the sentence that must be in a summary if another one is.
   *
   * @param sentence the position of a sentence in {@link Document#sentences()}, from 0
   * @return the position of an earlier sentence, from 0 to below {@code sentence}; empty if nothing
   *     is known, and the sentence is judged by its words
   */
  OptionalInt of(int sentence);
}
