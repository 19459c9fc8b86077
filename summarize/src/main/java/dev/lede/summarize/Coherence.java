package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds sentences back that cannot be understood without the one before them, until that is chosen:
 * those that begin with a pronoun or connective, and quotations that somebody else's sentence
 * attributes.
 */
final class Coherence implements Candidates {

  private final List<Sentence> sentences;
  private final Candidates source;
  private final List<KeySentence> waiting = new ArrayList<>();
  private final Set<Integer> chosen = new HashSet<>();

  Coherence(List<Sentence> sentences, Candidates source) {
    this.sentences = sentences;
    this.source = source;
  }

  @Override
  public Optional<KeySentence> next() {
    for (Iterator<KeySentence> i = waiting.iterator(); i.hasNext(); ) {
      KeySentence sentence = i.next();
      if (chosen.contains(sentence.index() - 1)) {
        i.remove();
        if (!source.repeats(sentence)) {
          return Optional.of(sentence);
        }
      }
    }
    Optional<KeySentence> next = source.next();
    while (next.isPresent() && leans(next.get())) {
      waiting.add(next.get());
      next = source.next();
    }
    return next;
  }

  private boolean leans(KeySentence sentence) {
    int index = sentence.index();
    return index > 0
        && !chosen.contains(index - 1)
        && Wordings.leansOnTheOneBefore(sentences.get(index), sentences.get(index - 1));
  }

  @Override
  public boolean repeats(KeySentence sentence) {
    return source.repeats(sentence);
  }

  @Override
  public void choose(KeySentence sentence) {
    chosen.add(sentence.index());
    source.choose(sentence);
  }

  @Override
  public List<KeySentence> heldBack() {
    List<KeySentence> all = new ArrayList<>(waiting);
    all.addAll(source.heldBack());
    all.sort(Comparator.comparingInt(KeySentence::rank));
    return all;
  }
}
