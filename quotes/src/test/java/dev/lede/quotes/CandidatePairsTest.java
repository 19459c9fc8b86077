package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What it costs to link a content to a cue, with costs that are easy to add up: 10 for the end of a
 * sentence, 4 for another part or cue between, 2 for a cue behind a content that nothing sets off,
 * 6 for one inside, 1 outside marks, -1 for marks, 20 at the most.
 */
class CandidatePairsTest {

  private static List<CandidatePairs.Pair> pairs(TokenizedText text) {
    LinkCosts costs = TokenizedText.costs();
    WordDistance outside = WordDistance.outside(text.sources, text.tokens, costs);
    return new CandidatePairs(text.tokens, text.contents, text.cues, text.quoted(), outside, costs)
        .cheapestFirst();
  }

  private static double cost(String marked) {
    return pairs(TokenizedText.of(marked)).get(0).cost();
  }

  @Test
  void theCostIsInWordsAndMarks() {
    assertThat(cost("{s Ida} {c said} {q it fell}.")).isZero();
    assertThat(cost("{s Ida} {c said} so then {q it fell}.")).isEqualTo(2);
    assertThat(cost("{s Ida} {c said} so, then {q it fell}.")).isEqualTo(2.5);
    // A source costs nothing.
    assertThat(cost("{c Said} {s Ida of Lund} {q it fell}.")).isZero();
    // Behind: 1 outside marks, and 2 if nothing sets it off.
    assertThat(cost("{q It fell} so {c said} {s Ida}.")).isEqualTo(4);
    assertThat(cost("{q It fell}, {c said} {s Ida}.")).isEqualTo(1.5);
    assertThat(cost("{q It fell,} {c said} {s Ida}.")).isEqualTo(1);
    // In marks: -1.
    assertThat(cost("{s Ida} {c said} so “{q it fell}”.")).isEqualTo(.5);
    assertThat(cost("“{q It fell,}” {c said} {s Ida}.")).isEqualTo(-.5);
    assertThat(cost("“{q It fell}” {c said} {s Ida}.")).isEqualTo(-.5);
    assertThat(cost("“{q It fell”, so it} so {c said} {s Ida}.")).isEqualTo(4);
    // The end of a sentence.
    assertThat(cost("{s Ida} {c said} so. {q It fell}.")).isEqualTo(11.5);
    assertThat(cost("{q It fell.} So {c said} {s Ida}.")).isEqualTo(14);
  }

  @Test
  void aCueInsideAContentCostsMore() {
    assertThat(cost("{q It fell, {c said} Ida, so}.")).isEqualTo(6);
    TokenizedText text = TokenizedText.of("{q It fell, {c said} Ida, so}.");
    text.cues.set(0, text.tag("said Ida, so."));
    assertThat(pairs(text).get(0).cost()).isEqualTo(3);
  }

  @Test
  void aCueOfTheNextSentenceIsFurther() {
    assertThat(cost("“{q It fell.}” {s Bo} {c chose} so.")).isEqualTo(11.5);
  }

  @Test
  void otherContentsAndCuesBetweenCostMore() {
    TokenizedText text = TokenizedText.of("{c Saw} {c said} {q it fell} or {q it burned}.");
    assertThat(pairs(text))
        .containsExactly(
            new CandidatePairs.Pair(0, 1, 0),
            // 1 for "said", and 4 for it.
            new CandidatePairs.Pair(0, 0, 5),
            // 3 for "it fell or", and 4 for it.
            new CandidatePairs.Pair(1, 1, 7),
            new CandidatePairs.Pair(1, 0, 12));
  }

  @Test
  void aCueThatIsTooFarIsNoCandidate() {
    assertThat(cost("{c Said}" + " so".repeat(20) + " {q it fell}.")).isEqualTo(20);
    for (int words : new int[] {21, 60}) {
      TokenizedText text = TokenizedText.of("{c Said}" + " so".repeat(words) + " {q it fell}.");
      assertThat(pairs(text)).isEmpty();
    }
  }

  @Test
  void onlySixCuesToEitherSideAreCandidates() {
    TokenizedText text =
        TokenizedText.of("{c So} ".repeat(8) + "{q it fell}" + " {c so}".repeat(8) + ".");
    assertThat(pairs(text)).extracting(CandidatePairs.Pair::cue).allMatch(c -> c >= 2 && c < 14);
  }

  @Test
  void aCueOfAnotherParagraphIsNoCandidate() {
    assertThat(pairs(TokenizedText.of("{s Ida} {c said}\n\n{q it fell}."))).isEmpty();
  }
}
