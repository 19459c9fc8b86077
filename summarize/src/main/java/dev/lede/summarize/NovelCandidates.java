package dev.lede.summarize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds sentences back that tell in other words what a chosen one has told, as articles on one
 * event do.
 */
final class NovelCandidates implements Candidates {

  /** Sentences whose vectors are closer than this share most of what they tell. */
  private static final double SAME = 0.5;

  private final Candidates source;
  private final SentenceVectors vectors;
  private final boolean[] told;
  private final List<KeySentence> heldBack = new ArrayList<>();

  NovelCandidates(Candidates source, SentenceVectors vectors, int sentences) {
    this.source = source;
    this.vectors = vectors;
    told = new boolean[sentences];
  }

  @Override
  public Optional<KeySentence> next() {
    Optional<KeySentence> next = source.next();
    while (next.isPresent() && told[next.get().index()]) {
      heldBack.add(next.get());
      next = source.next();
    }
    return next;
  }

  @Override
  public boolean repeats(KeySentence sentence) {
    return told[sentence.index()] || source.repeats(sentence);
  }

  @Override
  public void choose(KeySentence sentence) {
    double[] cosines = vectors.cosinesTo(sentence.index());
    for (int i = 0; i < cosines.length; i++) {
      told[i] |= cosines[i] > SAME;
    }
    source.choose(sentence);
  }

  @Override
  public List<KeySentence> heldBack() {
    List<KeySentence> all = new ArrayList<>(heldBack);
    all.addAll(source.heldBack());
    all.sort(Comparator.comparingInt(KeySentence::rank));
    return all;
  }
}
