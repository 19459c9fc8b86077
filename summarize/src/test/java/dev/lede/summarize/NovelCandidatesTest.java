package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NovelCandidatesTest {

  /** The second tells what the first tells, the third half of it, the fourth nothing of it. */
  private static final List<Sentence> SENTENCES =
      Document.of(
              "The ferry sank near Lund. Near Lund the ferry sank. The ferry sank after dark rain. "
                  + "Voters chose another mayor. The mayor thanked voters.")
          .sentences();

  private final List<KeySentence> chosen = new ArrayList<>();
  private final NovelCandidates candidates = candidates(0, 1, 2, 3, 4);

  private NovelCandidates candidates(int... order) {
    List<KeySentence> ranked = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      ranked.add(new KeySentence(order[i], SENTENCES.get(order[i]), 1, i + 1, List.of()));
    }
    Candidates source = new RankedCandidates(ranked);
    Candidates noted =
        new Candidates() {
          @Override
          public Optional<KeySentence> next() {
            return source.next();
          }

          @Override
          public boolean repeats(KeySentence sentence) {
            return sentence.index() == 4;
          }

          @Override
          public void choose(KeySentence sentence) {
            chosen.add(sentence);
          }

          @Override
          public List<KeySentence> heldBack() {
            return List.of(new KeySentence(4, SENTENCES.get(4), 1, 0, List.of()));
          }
        };
    SentenceVectors vectors = new SentenceVectors(TermMatrix.ofSentences(SENTENCES));
    return new NovelCandidates(noted, vectors, SENTENCES.size());
  }

  private List<Integer> choose() {
    List<Integer> indices = new ArrayList<>();
    for (Optional<KeySentence> next = candidates.next();
        next.isPresent();
        next = candidates.next()) {
      candidates.choose(next.get());
      indices.add(next.get().index());
    }
    return indices;
  }

  @Test
  void whatWasToldInOtherWordsIsHeldBack() {
    assertThat(choose()).doesNotContain(1).startsWith(0).contains(3);
    assertThat(candidates.heldBack()).extracting(KeySentence::index).contains(1);
  }

  @Test
  void whatWasToldInSmallPartIsNew() {
    assertThat(choose()).contains(2);
  }

  @Test
  void theSourceKnowsWhatIsChosen() {
    List<Integer> indices = choose();
    assertThat(chosen).extracting(KeySentence::index).isEqualTo(indices);
  }

  @Test
  void whatIsHeldBackIsInTheOrderOfRanks() {
    choose();
    assertThat(candidates.heldBack()).extracting(KeySentence::rank).isSorted();
    assertThat(candidates.heldBack()).extracting(KeySentence::index).startsWith(4);
  }

  @Test
  void aSentenceRepeatsWhatWasToldOrWhatTheSourceKnows() {
    KeySentence same = new KeySentence(1, SENTENCES.get(1), 1, 2, List.of());
    KeySentence known = new KeySentence(4, SENTENCES.get(4), 1, 5, List.of());
    assertThat(candidates.repeats(same)).isFalse();
    assertThat(candidates.repeats(known)).isTrue();
    choose();
    assertThat(candidates.repeats(same)).isTrue();
  }
}
