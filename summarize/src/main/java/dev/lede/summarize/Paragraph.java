package dev.lede.summarize;

import dev.lede.document.Block;
import java.util.List;

/**
 * A block of the running text and its sentences.
 *
 * @param block the block
 * @param begin the index of its first sentence among those of the document
 * @param wordings its sentences; one at least
 */
record Paragraph(Block block, int begin, List<Wording> wordings) {

  /** The index after its last sentence. */
  int end() {
    return begin + wordings.size();
  }

  Wording first() {
    return wordings.get(0);
  }

  Wording last() {
    return wordings.get(wordings.size() - 1);
  }

  /** Moves all its sentences. */
  void place(Place[] places, Place place) {
    for (int i = begin; i < end(); i++) {
      if (places[i].compareTo(place) < 0) {
        places[i] = place;
      }
    }
  }
}
