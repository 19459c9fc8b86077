package dev.lede.summarize;

import java.util.List;
import java.util.Optional;

/** The sentences of a document in the order to be tried, which may turn on those chosen so far. */
interface Candidates {

  /** Returns the best sentence not tried yet, if any is left. */
  Optional<KeySentence> next();

  /** Whether a sentence says again what a chosen one has said; false where nobody looks. */
  default boolean repeats(KeySentence sentence) {
    return false;
  }

  /** Takes note that a sentence is in the summary. */
  void choose(KeySentence sentence);

  /** Returns those passed over so far because others had said the same, the best first. */
  List<KeySentence> heldBack();
}
