package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Holds sentences back that cannot be understood without the one before them, until that is chosen:
 * those that begin with a pronoun or connective, and quotations that somebody else's sentence
 * attributes.
 */
final class CoherentCandidates implements Candidates {

  private final List<Sentence> sentences;
  private final BitSet firsts;
  private final Candidates source;
  private final BitSet chosen = new BitSet();
  private final Map<Integer, KeySentence> waiting = new HashMap<>();
  private final PriorityQueue<KeySentence> ready =
      new PriorityQueue<>(Comparator.comparingInt(KeySentence::rank));
  private final List<KeySentence> repeated = new ArrayList<>();

  /**
   * @param firsts the indices of sentences that begin a document, so that none is before them
   */
  CoherentCandidates(List<Sentence> sentences, BitSet firsts, Candidates source) {
    this.sentences = sentences;
    this.firsts = firsts;
    this.source = source;
  }

  @Override
  public Optional<KeySentence> next() {
    while (!ready.isEmpty()) {
      KeySentence sentence = ready.remove();
      if (!source.repeats(sentence)) {
        return Optional.of(sentence);
      }
      repeated.add(sentence);
    }
    Optional<KeySentence> next = source.next();
    while (next.isPresent() && leans(next.get().index())) {
      waiting.put(next.get().index(), next.get());
      next = source.next();
    }
    return next;
  }

  private boolean leans(int index) {
    return !firsts.get(index)
        && !chosen.get(index - 1)
        && Dependence.leansOnTheOneBefore(sentences.get(index), sentences.get(index - 1));
  }

  @Override
  public boolean repeats(KeySentence sentence) {
    return source.repeats(sentence);
  }

  @Override
  public void choose(KeySentence sentence) {
    chosen.set(sentence.index());
    source.choose(sentence);
    KeySentence next = waiting.remove(sentence.index() + 1);
    if (next != null) {
      ready.add(next);
    }
  }

  @Override
  public List<KeySentence> heldBack() {
    List<KeySentence> all = new ArrayList<>(repeated);
    all.addAll(waiting.values());
    all.addAll(ready);
    all.addAll(source.heldBack());
    all.sort(Comparator.comparingInt(KeySentence::rank));
    return all;
  }
}
