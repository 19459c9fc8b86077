package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;

/** Holds sentences back that cannot be understood without an earlier one, until that is chosen. */
final class CoherentCandidates implements Candidates {

  private static final int NONE = -1;

  /** For each sentence the one that it needs, or none. */
  private final int[] needed;

  private final Candidates source;
  private final BitSet chosen = new BitSet();

  /** By the sentence that they wait for. */
  private final Map<Integer, List<KeySentence>> waiting = new HashMap<>();

  private final PriorityQueue<KeySentence> ready =
      new PriorityQueue<>(Comparator.comparingInt(KeySentence::rank));
  private final List<KeySentence> repeated = new ArrayList<>();

  /**
   * @param needed for each sentence the index of the one that it needs, from {@link #needed}
   */
  CoherentCandidates(int[] needed, Candidates source) {
    this.needed = needed;
    this.source = source;
  }

  /**
   * Returns for each sentence of a document which one it needs. That is the one that the caller
   * says. Else it is the one before, if the sentence begins with a pronoun or connective, or is a
   * quotation that somebody else's sentence attributes.
   *
   * @param begin the index of the document's first sentence where the indices shall count from
   * @throws IllegalArgumentException if an antecedent is not an earlier sentence
   */
  static int[] needed(List<Sentence> sentences, Antecedents antecedents, int begin) {
    int[] needed = new int[sentences.size()];
    for (int i = 0; i < needed.length; i++) {
      OptionalInt known = antecedents.of(i);
      if (known.isPresent() && (known.getAsInt() < 0 || known.getAsInt() >= i)) {
        throw new IllegalArgumentException(
            "antecedent " + known.getAsInt() + " of sentence " + i + " must be >= 0 and < " + i);
      }
      if (known.isPresent()) {
        needed[i] = begin + known.getAsInt();
      } else {
        boolean leans =
            i > 0 && Dependence.leansOnTheOneBefore(sentences.get(i), sentences.get(i - 1));
        needed[i] = leans ? begin + i - 1 : NONE;
      }
    }
    return needed;
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
    while (next.isPresent() && mustWait(next.get().index())) {
      waiting
          .computeIfAbsent(needed[next.get().index()], index -> new ArrayList<>())
          .add(next.get());
      next = source.next();
    }
    return next;
  }

  private boolean mustWait(int index) {
    return needed[index] != NONE && !chosen.get(needed[index]);
  }

  @Override
  public boolean repeats(KeySentence sentence) {
    return source.repeats(sentence);
  }

  @Override
  public void choose(KeySentence sentence) {
    chosen.set(sentence.index());
    source.choose(sentence);
    List<KeySentence> released = waiting.remove(sentence.index());
    if (released != null) {
      ready.addAll(released);
    }
  }

  @Override
  public List<KeySentence> heldBack() {
    List<KeySentence> all = new ArrayList<>(repeated);
    waiting.values().forEach(all::addAll);
    all.addAll(ready);
    all.addAll(source.heldBack());
    all.sort(Comparator.comparingInt(KeySentence::rank));
    return all;
  }
}
