package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotationScoreTest {

  private static final String TEXT =
      "“We won,” Ann said. “We won it all.” Bob believes that it was luck. The “experts” left.";

  private static GoldAttribution quotation(String kind, String source, String... contents) {
    List<Span> spans = new ArrayList<>();
    for (String content : contents) {
      int begin = TEXT.indexOf(content);
      spans.add(new Span(begin, begin + content.length()));
    }
    int at = TEXT.indexOf(source);
    return new GoldAttribution(
        kind,
        true,
        List.of(new Span(at, at + source.length())),
        List.of(),
        GoldAttribution.normal(spans, TEXT),
        Optional.of(source),
        1);
  }

  private final GoldAttribution direct =
      quotation("direct", "Ann", "“We won,”", "“We won it all.”");
  private final GoldAttribution indirect = quotation("indirect", "Bob", "that it was luck");

  @Test
  void whatIsRightInAllPartsIsExact() {
    QuotationScore score = new QuotationScore();
    score.add(TEXT, List.of(direct, indirect), List.of(direct, indirect));

    assertThat(score.counts(QuotationScore.ALL).exactF1()).isCloseTo(100, within(1e-9));
    assertThat(score.counts(QuotationScore.ALL).overlapF1()).isCloseTo(100, within(1e-9));
    assertThat(score.counts("direct").sourceAccuracy()).isCloseTo(100, within(1e-9));
    assertThat(score.rightlyNamed).isEqualTo(2);
    assertThat(score.scare).isEqualTo(1);
    assertThat(score.scareLeftAlone).isEqualTo(1);
  }

  @Test
  void oneOfTwoPartsOverlapsOnly() {
    QuotationScore score = new QuotationScore();
    GoldAttribution half = quotation("direct", "Bob", "We won it all.");
    score.add(TEXT, List.of(direct, indirect), List.of(half));

    QuotationScore.Counts all = score.counts(QuotationScore.ALL);
    assertThat(all.exactF1()).isZero();
    // One of one found, one of two gold.
    assertThat(all.overlapF1()).isCloseTo(200.0 / 3, within(1e-9));
    assertThat(score.counts("direct").sourceAccuracy()).isZero();
    assertThat(score.counts(QuotationScore.MARKED).touched).isEqualTo(1);
  }

  @Test
  void aScareQuoteWithASpeakerIsCounted() {
    QuotationScore score = new QuotationScore();
    score.add(TEXT, List.of(direct), List.of(quotation("direct", "Bob", "experts")));

    assertThat(score.scare).isEqualTo(1);
    assertThat(score.scareLeftAlone).isZero();
  }

  @Test
  void fragmentsAreWhatStandsBetweenDoubleMarks() {
    assertThat(QuotationScore.fragments(TEXT))
        .extracting(span -> span.in(TEXT))
        .containsExactly("We won,", "We won it all.", "experts");
    String text = "\"a\" ''b'' ``c'' «d» 'e' \"f";
    assertThat(QuotationScore.fragments(text))
        .extracting(span -> span.in(text))
        .containsExactly("a", "b", "c", "d");
  }

  @Test
  void aNameMustHaveAllWordsOfTheGoldOne() {
    assertThat(QuotationScore.isNamed("Dr. José Núñez", "jose nunez")).isTrue();
    assertThat(QuotationScore.isNamed("Núñez", "José Núñez")).isFalse();
    assertThat(QuotationScore.isNamed("Núñez", "")).isFalse();
  }

  @Test
  void partsPartedByMarksAndSpacesOnlyAreOne() {
    String text = "“a b” “c d” e";
    assertThat(GoldAttribution.normal(List.of(new Span(0, 5), new Span(6, 11)), text))
        .containsExactly(new Span(1, 10));
  }
}
