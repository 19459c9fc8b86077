package dev.lede.summarize;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** All sentences by rank. */
final class RankedCandidates implements Candidates {

  private final Iterator<KeySentence> ranked;

  RankedCandidates(List<KeySentence> ranked) {
    this.ranked = ranked.iterator();
  }

  @Override
  public Optional<KeySentence> next() {
    return ranked.hasNext() ? Optional.of(ranked.next()) : Optional.empty();
  }

  @Override
  public void choose(KeySentence sentence) {}

  @Override
  public List<KeySentence> heldBack() {
    return List.of();
  }
}
