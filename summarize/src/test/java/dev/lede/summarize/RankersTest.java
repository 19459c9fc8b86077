package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each ranker on an example small enough to be worked out by hand. */
class RankersTest {

  private static final Offset<Double> EXACTLY = within(1e-9);

  /** The first sentence shares one term with each of the others, which share none. */
  private static final TermMatrix PATH =
      TermMatrix.of(List.of(List.of("a", "b"), List.of("a", "c"), List.of("b", "d")));

  @Test
  void leadWeighsWhatIsLeftOfTheArticle() {
    Document document = Document.of("It rained. It poured. It stopped. The sun came out.");

    assertThat(new Lead().weigh(document)).containsExactly(1, 0.75, 0.5, 0.25);
  }

  @Test
  void textRankOfASentenceBetweenTwoOthers() {
    // All similarities are 1 / (ln 2 + ln 2), so the middle m passes one half to each leaf l, and a
    // leaf all to the middle:
    //   m = 0.15 + 0.85 * 2l
    //   l = 0.15 + 0.85 * m/2
    // hence m = 0.405 / 0.2775 = 54/37 and l = 57/74.
    double[] weights = TextRank.weigh(PATH);

    assertThat(weights[0]).isCloseTo(54.0 / 37, EXACTLY);
    assertThat(weights[1]).isCloseTo(57.0 / 74, EXACTLY);
    assertThat(weights[2]).isEqualTo(weights[1]);
  }

  @Test
  void textRankSimilarityIsSharedTermsOverLogarithmsOfLengths() {
    // Lengths 2, 4 and 2; in units of 1 / (6 ln 2):
    //   first and second share a, b: 2 / (ln 2 + ln 4) = 2 / (3 ln 2), 4 units
    //   first and third share a:     1 / (ln 2 + ln 2) = 1 / (2 ln 2), 3 units
    //   second and third share a:    1 / (ln 4 + ln 2) = 1 / (3 ln 2), 2 units
    OverlapSimilarities similarities =
        new OverlapSimilarities(
            TermMatrix.of(
                List.of(List.of("a", "b"), List.of("a", "b", "c", "c"), List.of("a", "e"))));
    double unit = 1 / (6 * Math.log(2));

    assertThat(similarities.times(new double[] {1, 0, 0}))
        .containsExactly(new double[] {0, 4 * unit, 3 * unit}, EXACTLY);
    assertThat(similarities.times(new double[] {0, 1, 0}))
        .containsExactly(new double[] {4 * unit, 0, 2 * unit}, EXACTLY);
  }

  @Test
  void aSentenceThatSharesNothingIsLeftWithTheJumps() {
    // The two others pass each other all they have: x = 0.15 + 0.85x, x = 1.
    TermMatrix matrix =
        TermMatrix.of(List.of(List.of("a", "b"), List.of("a", "c"), List.of("d", "e")));

    assertThat(TextRank.weigh(matrix)).containsExactly(new double[] {1, 1, 0.15}, EXACTLY);
    assertThat(LexRank.weigh(matrix)).containsExactly(new double[] {1, 1, 0.15}, EXACTLY);
  }

  @Test
  void lexRankOfTwoTwinsAndAnother() {
    // Of three sentences a stands in all, b in two, c in one: idf ln 2, ln(1 + 3/2) and ln(1 + 3).
    // The twins are (ln 2, ln 2.5) in a and b, the other is (ln 2, ln 4), that is (1, 2), in a and
    // c,
    // all divided by their lengths. The twins have cosine 1, and each to the other:
    double cosine = Math.log(2) / Math.hypot(Math.log(2), Math.log(2.5)) / Math.sqrt(5);
    assertThat(cosine).isCloseTo(0.2698, within(1e-4));
    // A twin t has degree 1 + cosine, the other o 2 * cosine:
    //   t = 0.15 + 0.85 * (t / (1 + cosine) + o / 2)
    //   o = 0.15 + 0.85 * 2t * cosine / (1 + cosine)
    // and 2t + o = 3, hence t (2 + 1.7 * 0.2125) = 2.85.
    double twin = 2.85 / (2 + 1.7 * cosine / (1 + cosine));
    assertThat(twin).isCloseTo(1.2070, within(1e-4));

    assertThat(
            LexRank.weigh(
                TermMatrix.of(List.of(List.of("a", "b"), List.of("b", "a"), List.of("a", "c")))))
        .containsExactly(new double[] {twin, twin, 3 - 2 * twin}, EXACTLY);
  }

  @Test
  void centroidSumsWhatTheArticleIsAbout() {
    // a: three times, in two of three sentences: 3 ln(1 + 3/2) = 2.749; b, c and d: ln(1 + 3) =
    // 1.386 each, more than 0.4 * 2.749 = 1.100, so all are kept.
    double a = 3 * Math.log(2.5);
    double b = Math.log(4);

    assertThat(
            Centroid.weigh(
                TermMatrix.of(List.of(List.of("a", "a", "b"), List.of("a", "c"), List.of("d")))))
        .containsExactly(new double[] {2 * a + b, a + b, b}, EXACTLY);
  }

  @Test
  void centroidLeavesOutTermsOfLowValue() {
    // a: four times, 4 ln(1 + 3/2) = 3.665; 0.4 of it, 1.466, is more than the 1.386 of the others.
    double a = 4 * Math.log(2.5);

    assertThat(
            Centroid.weigh(
                TermMatrix.of(
                    List.of(List.of("a", "a", "a", "b"), List.of("a", "c"), List.of("d")))))
        .containsExactly(new double[] {3 * a, a, 0}, EXACTLY);
  }

  @Test
  void graphRankersPreferTheSentenceThatTheOthersLeanOn() {
    Document document =
        Document.of(
            "The old bridge over the river Arna was closed on Monday. "
                + "Engineers had found cracks in two pillars of the bridge. "
                + "Buses across the river take another road until Monday next. "
                + "A bakery on the far bank sold no bread.");

    for (Ranker ranker : List.of(new TextRank(), new LexRank())) {
      Summarizer summarizer = Summarizer.builder().ranker(ranker).build();
      assertThat(summarizer.rank(document)).first().extracting(KeySentence::index).isEqualTo(0);
      assertThat(summarizer.rank(document)).last().extracting(KeySentence::index).isEqualTo(3);
    }
  }
}
