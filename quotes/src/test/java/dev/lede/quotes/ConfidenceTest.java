package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.encoder.internal.Calibration;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Log odds by hand: ln(p / (1 - p)). */
class ConfidenceTest {

  private static final Offset<Double> EXACT = within(1e-4);

  private final Confidence confidence = Confidence.ofWords(Calibration.shipped());

  private static TaggedSpan part(int begin, int end, double probability, double edges) {
    return new TaggedSpan(begin, end, new Span(begin, end), probability, edges);
  }

  private static final TaggedSpan FIRST = part(10, 14, .9, .8);
  private static final TaggedSpan SECOND = part(20, 26, .6, .5);
  private static final TaggedSpan CUE = part(15, 17, .7, .6);
  private static final TaggedSpan SOURCE = part(18, 19, .8, .9);

  private static final QuotationDraft FULL =
      new QuotationDraft(List.of(FIRST, SECOND), CUE, SOURCE, null, 3, 6);
  private static final QuotationDraft BARE =
      new QuotationDraft(List.of(FIRST), null, null, null, 0, 0);

  private static double sign(QuotationDraft draft, String name) {
    Map<String, Double> signs = Confidence.signs(draft, Quotation.Kind.INDIRECT, true);
    assertThat(signs).containsKey(name);
    return signs.getOrDefault(name, 0.0);
  }

  @Test
  void theContentCountsByItsMeanAndItsWeakestPart() {
    assertThat(sign(FULL, "always")).isEqualTo(1);
    assertThat(sign(FULL, "content")).isCloseTo(1.0986, EXACT); // .75
    assertThat(sign(FULL, "weakest-part")).isCloseTo(.4055, EXACT); // .6
    assertThat(sign(BARE, "content")).isCloseTo(2.1972, EXACT); // .9
    assertThat(sign(BARE, "weakest-part")).isCloseTo(2.1972, EXACT);
  }

  @Test
  void theEdgesCountByTheirProductAndTheirWeakest() {
    assertThat(sign(FULL, "edges")).isCloseTo(-.4055, EXACT); // .8 * .5
    assertThat(sign(FULL, "weakest-edges")).isCloseTo(0, EXACT); // .5
    assertThat(sign(BARE, "edges")).isCloseTo(1.3863, EXACT); // .8
  }

  @Test
  void theLengthCountsInTokensAndParts() {
    assertThat(sign(FULL, "log-length")).isCloseTo(Math.log(10), EXACT);
    assertThat(sign(BARE, "log-length")).isCloseTo(Math.log(4), EXACT);
    assertThat(sign(FULL, "more-parts")).isEqualTo(1);
    assertThat(sign(BARE, "more-parts")).isZero();
  }

  @Test
  void theCueCountsByItsTagsItsPlaceAndItsLength() {
    assertThat(sign(FULL, "cue")).isCloseTo(.8473, EXACT); // .7
    assertThat(sign(FULL, "cue-edges")).isCloseTo(.4055, EXACT); // .6
    assertThat(sign(FULL, "cue-missing")).isZero();
    assertThat(sign(FULL, "cue-far")).isEqualTo(.25); // 3 of 12
    assertThat(sign(FULL, "cue-behind")).isEqualTo(1);
    assertThat(sign(FULL, "cue-log-length")).isCloseTo(Math.log(2), EXACT);
  }

  @Test
  void aCueIsBehindFromTheEndOfTheFirstPartOn() {
    for (int begin : new int[] {5, 13, 14}) {
      QuotationDraft draft =
          new QuotationDraft(
              List.of(FIRST, SECOND), part(begin, begin + 1, .7, .6), null, null, 0, 0);
      assertThat(sign(draft, "cue-behind")).isEqualTo(begin == 14 ? 1 : 0);
    }
  }

  @Test
  void aMissingCueIsASign() {
    assertThat(sign(BARE, "cue-missing")).isEqualTo(1);
    for (String name : List.of("cue", "cue-edges", "cue-far", "cue-behind", "cue-log-length")) {
      assertThat(sign(BARE, name)).as(name).isZero();
    }
  }

  @Test
  void theSourceCountsByItsTagsAndItsPlace() {
    assertThat(sign(FULL, "source")).isCloseTo(1.3863, EXACT); // .8
    assertThat(sign(FULL, "source-missing")).isZero();
    assertThat(sign(FULL, "source-far")).isEqualTo(.5); // 6 of 12
    assertThat(sign(BARE, "source")).isZero();
    assertThat(sign(BARE, "source-missing")).isEqualTo(1);
  }

  @Test
  void beyondTwelveWordsDistanceCountsNoMore() {
    QuotationDraft far = new QuotationDraft(List.of(FIRST), CUE, SOURCE, null, 40, 13);
    assertThat(sign(far, "cue-far")).isEqualTo(1);
    assertThat(sign(far, "source-far")).isEqualTo(1);
  }

  @Test
  void theKindIsASign() {
    for (Quotation.Kind kind : Quotation.Kind.values()) {
      Map<String, Double> signs = Confidence.signs(FULL, kind, true);
      assertThat(signs).containsEntry("direct", kind == Quotation.Kind.DIRECT ? 1.0 : 0);
      assertThat(signs).containsEntry("mixed", kind == Quotation.Kind.MIXED ? 1.0 : 0);
    }
  }

  @Test
  void whatIsOutsideTheRunningTextIsASign() {
    assertThat(Confidence.signs(FULL, Quotation.Kind.DIRECT, true)).containsEntry("no-body", 0.0);
    assertThat(Confidence.signs(FULL, Quotation.Kind.DIRECT, false)).containsEntry("no-body", 1.0);
  }

  @Test
  void nothingIsSurerThanOneInTwoThousand() {
    QuotationDraft sure = new QuotationDraft(List.of(part(0, 1, 1, 0)), null, null, null, 0, 0);
    assertThat(sign(sure, "content")).isCloseTo(Math.log(.9995 / .0005), EXACT);
    assertThat(sign(sure, "edges")).isCloseTo(-Math.log(.9995 / .0005), EXACT);
  }

  @Test
  void everySignHasAWeight() {
    Map<String, Double> signs = Confidence.signs(FULL, Quotation.Kind.DIRECT, true);
    for (String name : signs.keySet()) {
      assertThat(confidence.of(Map.of(name, 1.0))).as(name).isNotEqualTo(.5);
    }
    assertThat(signs).hasSize(19);
  }

  @Test
  void theConfidenceIsTheLogisticOfTheWeightedSigns() {
    assertThat(confidence.of(Map.of())).isEqualTo(.5);
    assertThat(confidence.of(Map.of("no such sign", 5.0))).isEqualTo(.5);
    double one = weight("content");
    double other = weight("source-missing");
    assertThat(confidence.of(Map.of("content", 2.0, "source-missing", 1.0)))
        .isCloseTo(1 / (1 + Math.exp(-2 * one - other)), within(1e-9));
  }

  private double weight(String sign) {
    double p = confidence.of(Map.of(sign, 1.0));
    return Math.log(p / (1 - p));
  }

  @Test
  void aSureContentWithCueAndSourceIsMoreProbable() {
    QuotationDraft sure =
        new QuotationDraft(List.of(part(10, 14, .99, .99)), CUE, SOURCE, null, 0, 0);
    QuotationDraft unsure =
        new QuotationDraft(List.of(part(10, 14, .6, .99)), CUE, SOURCE, null, 0, 0);
    QuotationDraft far =
        new QuotationDraft(List.of(part(10, 14, .99, .99)), CUE, SOURCE, null, 12, 12);
    QuotationDraft alone =
        new QuotationDraft(List.of(part(10, 14, .99, .99)), null, null, null, 0, 0);
    double best = confidence(sure);
    assertThat(best).isGreaterThan(confidence(unsure));
    assertThat(best).isGreaterThan(confidence(far));
    assertThat(best).isGreaterThan(confidence(alone));
  }

  private double confidence(QuotationDraft draft) {
    return confidence.of(Confidence.signs(draft, Quotation.Kind.INDIRECT, true));
  }

  @Test
  void reasonsAreWhatEachSignAddsTheLargestFirst() {
    Map<String, Double> signs = Confidence.signs(FULL, Quotation.Kind.DIRECT, true);
    List<Reason> reasons = confidence.reasons(signs);
    double p = confidence.of(signs);
    assertThat(reasons).hasSize(19);
    assertThat(reasons.stream().mapToDouble(Reason::weight).sum())
        .isCloseTo(Math.log(p / (1 - p)), within(1e-9));
    assertThat(reasons).extracting(reason -> -Math.abs(reason.weight())).isSorted();
    assertThat(reasons)
        .filteredOn(reason -> reason.name().equals("content"))
        .extracting(Reason::weight)
        .allSatisfy(w -> assertThat(w).isCloseTo(weight("content") * 1.0986, EXACT));
  }
}
