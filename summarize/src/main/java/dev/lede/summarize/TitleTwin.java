package dev.lede.summarize;

import java.util.HashSet;
import java.util.Set;

/** Sentences that say what the title says and no more, as some standfirsts and captions do. */
final class TitleTwin {

  /** The least share of a twin's words that the title has, stop words aside. */
  private static final double LEAST = 0.8;

  private static final int FEWEST_WORDS = 3;

  private final Set<String> title = new HashSet<>();

  TitleTwin(Wording title) {
    for (String word : title.words()) {
      if (!Terms.isStopWord(word)) {
        this.title.add(word);
      }
    }
  }

  boolean matches(Wording wording) {
    if (title.size() < FEWEST_WORDS) {
      return false;
    }
    int words = 0;
    int shared = 0;
    for (String word : wording.words()) {
      if (!Terms.isStopWord(word)) {
        words++;
        shared += title.contains(word) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && shared >= LEAST * words;
  }
}
