package dev.lede.summarize;

import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sentences by rank, without those that share three successive words with a chosen one. */
final class TrigramCandidates implements Candidates {

  private final List<Sentence> sentences;
  private final Iterator<KeySentence> ranked;
  private final Set<List<String>> said = new HashSet<>();
  private final List<KeySentence> heldBack = new ArrayList<>();

  TrigramCandidates(List<Sentence> sentences, List<KeySentence> ranked) {
    this.sentences = sentences;
    this.ranked = ranked.iterator();
  }

  @Override
  public Optional<KeySentence> next() {
    while (ranked.hasNext()) {
      KeySentence sentence = ranked.next();
      if (!repeats(sentence)) {
        return Optional.of(sentence);
      }
      heldBack.add(sentence);
    }
    return Optional.empty();
  }

  @Override
  public boolean repeats(KeySentence sentence) {
    return !Collections.disjoint(trigrams(sentence), said);
  }

  @Override
  public void choose(KeySentence sentence) {
    said.addAll(trigrams(sentence));
  }

  @Override
  public List<KeySentence> heldBack() {
    return heldBack;
  }

  private Set<List<String>> trigrams(KeySentence sentence) {
    List<String> words = Terms.of(sentences.get(sentence.index()));
    Set<List<String>> trigrams = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      trigrams.add(List.of(words.get(i), words.get(i + 1), words.get(i + 2)));
    }
    return trigrams;
  }
}
