package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteAttributorTest {

  private static final QuoteAttributor ATTRIBUTOR = QuoteAttributor.create();

  private static final String ARTICLE =
      """
      Bridge to close in May

      “The bridge is not safe,” said Anna Lindqvist, who led the inquiry. She said that the
      city had known it for years.

      Mayor John Brandt denied that he had seen the report.
      """;

  @AfterAll
  static void close() {
    ATTRIBUTOR.close();
  }

  @Test
  void aQuotationTellsItsParts() {
    Document document = Document.of(ARTICLE);
    Quotation first = ATTRIBUTOR.attribute(document).get(0);

    assertThat(first.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(first.read(document)).isEqualTo("The bridge is not safe,");
    assertThat(first.fragments()).isEqualTo(first.content());
    assertThat(first.cue().orElseThrow().in(ARTICLE)).isEqualTo("said");
    assertThat(first.source().orElseThrow().in(ARTICLE)).startsWith("Anna Lindqvist");
    assertThat(first.speaker().orElseThrow()).hasToString("Anna Lindqvist");
    assertThat(first.confidence()).isBetween(0.4, 1.0);
    assertThat(first.evidence()).containsKeys("content", "cue", "source").isUnmodifiable();
    assertThat(first.sentences()).containsExactly(0);
  }

  @Test
  void quotationsComeInTheOrderOfTheTextAndGroupBySpeaker() {
    List<Quotation> quotations = ATTRIBUTOR.attribute(Document.of(ARTICLE));

    assertThat(quotations)
        .isSortedAccordingTo((a, b) -> a.content().get(0).compareTo(b.content().get(0)));
    Map<Speaker, List<Quotation>> bySpeaker = Quotation.bySpeaker(quotations);
    assertThat(bySpeaker.keySet())
        .extracting(Speaker::name)
        .containsExactly("Anna Lindqvist", "John Brandt");
    assertThat(bySpeaker.values().stream().mapToInt(List::size).sum()).isEqualTo(quotations.size());
    assertThatThrownBy(bySpeaker::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t ",
        "\u200b",
        "\"",
        "“”",
        "'",
        "\ud800",
        "…",
        ":",
        "—",
        "“ ” “ ”",
        "\n\n\"\n\n"
      })
  void aTextWithoutWordsQuotesNothing(String text) {
    Document document = Document.of(text);

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.unattributed(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "He said.", "according to", "I", "- said -", "😀"})
  void wordsWithoutAContentQuoteNothing(String text) {
    Document document = Document.of(text);

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.unattributed(document)).isEmpty();
  }

  @Test
  void quotedWordsThatEndLikeAClauseAreAQuotationOfNobody() {
    Document document = Document.of("“Yes,”");

    assertThat(ATTRIBUTOR.attribute(document))
        .extracting(quotation -> quotation.kind() + " " + quotation.read(document))
        .containsExactly("DIRECT Yes,");
    assertThat(ATTRIBUTOR.unattributed(document)).isEmpty();
  }

  @Test
  void pairsOfManyMarksWithoutAReportQuoteNobody() {
    Document document = Document.of("\" a ".repeat(500));

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.unattributed(document))
        .hasSize(250)
        .allSatisfy(phrase -> assertThat(phrase.inner().in(document.text())).isEqualTo("a"));
  }

  @Test
  void twoThreadsGiveTheSameAsOne() throws Exception {
    List<Quotation> alone = ATTRIBUTOR.attribute(Document.of(ARTICLE));
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<List<Quotation>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(pool.submit(() -> ATTRIBUTOR.attribute(Document.of(ARTICLE))));
      }
      for (Future<List<Quotation>> result : results) {
        assertThat(result.get()).isEqualTo(alone);
      }
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void aHigherThresholdGivesFewerOfTheSameQuotations() {
    Document document = Document.of(ARTICLE);
    try (Encoder encoder = Encoder.create()) {
      List<Quotation> all = with(encoder, 0).attribute(document);
      List<Quotation> sure = with(encoder, 0.8).attribute(document);

      assertThat(all).containsAll(ATTRIBUTOR.attribute(document)).containsAll(sure);
      assertThat(sure)
          .allSatisfy(each -> assertThat(each.confidence()).isGreaterThanOrEqualTo(0.8));
      assertThat(with(encoder, 1).attribute(document)).hasSizeLessThan(all.size());
    }
  }

  @Test
  void aThresholdHoldsForWholeSentencesInMarksToo() {
    String text =
        "Ellen Marsh met the council on Monday.\n\n“We lost two houses in the first hour.”";
    Document document = Document.of(text);
    assertThat(ATTRIBUTOR.attribute(document)).hasSize(1);
    try (Encoder encoder = Encoder.create()) {
      assertThat(with(encoder, 0.99).attribute(document)).isEmpty();
      assertThat(with(encoder, 0.99).unattributed(document)).isEmpty();
    }
  }

  private static QuoteAttributor with(Encoder encoder, double leastConfidence) {
    return QuoteAttributor.builder().encoder(encoder).leastConfidence(leastConfidence).build();
  }

  @Test
  void anEncoderOfTheCallerStaysOpen() {
    try (Encoder encoder = Encoder.create()) {
      with(encoder, 0.5).close();
      assertThat(encoder.encode(Document.of("Yes."))).isNotNull();
    }
    QuoteAttributor closed = QuoteAttributor.create();
    closed.close();
    assertThatThrownBy(() -> closed.attribute(Document.of("Yes.")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void misuseIsExplained() {
    assertThatThrownBy(() -> QuoteAttributor.builder().leastConfidence(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.5");
    assertThatThrownBy(() -> QuoteAttributor.builder().leastConfidence(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> quotation(List.of(), 0.5)).hasMessageContaining("content");
    assertThatThrownBy(() -> quotation(List.of(new Span(0, 1)), 2)).hasMessageContaining("2.0");
  }

  private static Quotation quotation(List<Span> content, double confidence) {
    return new Quotation(
        Quotation.Kind.INDIRECT,
        content,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        confidence,
        Map.of(),
        List.of());
  }
}
