package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Pins the scorer to examples worked out by hand. */
class RougeTest {

  private static final Offset<Double> EXACTLY = within(1e-12);

  @Test
  void wordsAndPairsAreCountedAtMostAsOftenAsInTheOther() {
    // Candidate: the cat the cat sat (5 words, 4 pairs), reference: the cat lay on the mat (6, 5).
    // Words in common: the (2 of 2), cat (1 of 2): 3. P 3/5, R 3/6, F1 2*3/(5+6) = 6/11.
    // Pairs in common: the-cat (1 of 2): 1. F1 2*1/(4+5) = 2/9.
    Rouge rouge = Rouge.of(List.of("The cat, the cat sat."), List.of("The cat lay on the mat."));

    assertThat(rouge.rouge1()).isCloseTo(6.0 / 11, EXACTLY);
    assertThat(rouge.rouge2()).isCloseTo(2.0 / 9, EXACTLY);
    // Longest common subsequence: the cat the, 3 words. F1 2*3/(5+6) = 6/11.
    assertThat(rouge.rougeLsum()).isCloseTo(6.0 / 11, EXACTLY);
  }

  @Test
  void subsequencesWithAllSentencesOfTheCandidateAreUnited() {
    // Lin 2004, section 3.2: reference w1 w2 w3 w4 w5; candidates w1 w2 w6 w7 w8 and w1 w3 w8 w9
    // w5.
    // Common: w1 w2 and w1 w3 w5, united w1 w2 w3 w5: 4 hits of 5 in the reference, 10 in the
    // candidate. F1 2*4/(10+5) = 8/15.
    Rouge rouge = Rouge.of(List.of("w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"), List.of("w1 w2 w3 w4 w5"));

    assertThat(rouge.rougeLsum()).isCloseTo(8.0 / 15, EXACTLY);
  }

  @Test
  void aWordIsNoOftenerAHitThanItIsInTheCandidate() {
    // Each reference sentence has the subsequence "rain" with the candidate, which has it once: 1
    // hit of 4 words in the reference, 2 in the candidate. F1 2*1/(2+4) = 1/3.
    Rouge rouge = Rouge.of(List.of("rain fell"), List.of("rain came", "rain went"));

    assertThat(rouge.rougeLsum()).isCloseTo(1.0 / 3, EXACTLY);
  }

  @Test
  void orderMattersToSubsequencesOnly() {
    // All 3 words are in common, and no pair. A longest common subsequence has 1 word: F1 2*1/6.
    Rouge rouge = Rouge.of(List.of("c b a"), List.of("a b c"));

    assertThat(rouge.rouge1()).isEqualTo(1);
    assertThat(rouge.rouge2()).isZero();
    assertThat(rouge.rougeLsum()).isCloseTo(1.0 / 3, EXACTLY);
  }

  @Test
  void pairsReachAcrossSentenceEnds() {
    // Pairs of the candidate: a-b, b-c, c-d; of the reference the same.
    assertThat(Rouge.of(List.of("a b", "c d"), List.of("a b c d")).rouge2()).isEqualTo(1);
  }

  @Test
  void wordsAreCutAtWhatIsNoAsciiLetterOrDigit() {
    // caf, s, u, s, 2 and 000 on both sides.
    assertThat(Rouge.of(List.of("Café's U.S. 2,000"), List.of("CAF s-u s; 2 000")).rouge1())
        .isEqualTo(1);
  }

  @Test
  void wordsOfMoreThanThreeLettersAreStemmed() {
    assertThat(Rouge.of(List.of("killing attacks"), List.of("killed attack")).rouge1())
        .isEqualTo(1);
    assertThat(Rouge.of(List.of("its"), List.of("it")).rouge1()).isZero();
  }

  @Test
  void stemsAreThoseOfTheReferenceScorer() {
    // Original Porter gives sai, dai, di, ti and new.
    assertThat(Rouge.of(List.of("says days died tied"), List.of("say day die tie")).rouge1())
        .isEqualTo(1);
    assertThat(Rouge.of(List.of("news"), List.of("new")).rouge1()).isZero();
  }

  @Test
  void withoutWordsThereIsNoAgreement() {
    assertThat(Rouge.of(List.of(), List.of("a"))).isEqualTo(new Rouge(0, 0, 0));
    assertThat(Rouge.of(List.of("a"), List.of("…"))).isEqualTo(new Rouge(0, 0, 0));
  }
}
