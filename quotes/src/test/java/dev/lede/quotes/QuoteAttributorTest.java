package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.entity.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("model")
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
    Quotation first = ATTRIBUTOR.attribute(document).all().get(0);

    assertThat(first.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(first.text()).isEqualTo("The bridge is not safe,");
    assertThat(first.fragments()).isEqualTo(first.content());
    assertThat(first.cue().orElseThrow().in(ARTICLE)).isEqualTo("said");
    assertThat(first.source().orElseThrow().in(ARTICLE)).startsWith("Anna Lindqvist");
    assertThat(first.speaker().orElseThrow()).hasToString("Anna Lindqvist");
    assertThat(first.confidence()).isBetween(0.4, 1.0);
    assertThat(first.sentences()).containsExactly(document.sentences().get(0));
    assertThat(first.toString())
        .matches("0[.]\\d\\d DIRECT SAID Anna Lindqvist: “The bridge is not safe,” \\[25, 48\\)");
  }

  @Test
  void reasonsAddUpToTheLogOddsOfTheConfidence() {
    for (Quotation quotation : ATTRIBUTOR.attribute(Document.of(ARTICLE))) {
      List<Reason> reasons = quotation.reasons();
      double logOdds = reasons.stream().mapToDouble(Reason::weight).sum();

      assertThat(1 / (1 + Math.exp(-logOdds))).isCloseTo(quotation.saidConfidence(), within(1e-9));
      assertThat(reasons).extracting(Reason::name).contains("content", "cue", "source");
      assertThat(reasons).extracting(reason -> -Math.abs(reason.weight())).isSorted();
    }
  }

  @Test
  void quotationsComeInTheOrderOfTheTextAndGroupBySpeaker() {
    Quotations quotations = ATTRIBUTOR.attribute(Document.of(ARTICLE));

    assertThat(quotations.all())
        .isSortedAccordingTo((a, b) -> a.content().get(0).compareTo(b.content().get(0)))
        .isUnmodifiable();
    assertThat(quotations).containsExactlyElementsOf(quotations.all());
    assertThat(quotations.speakers())
        .extracting(Speaker::name)
        .containsExactly("Anna Lindqvist", "John Brandt");
    Speaker brandt = quotations.speakers().get(1);
    assertThat(quotations.indexOf(brandt)).isOne();
    assertThat(quotations.by(brandt))
        .allSatisfy(quotation -> assertThat(quotation.speaker()).containsSame(brandt));
    assertThat(quotations.speakers().stream().mapToInt(who -> quotations.by(who).size()).sum())
        .isEqualTo(quotations.all().size());
    Speaker stranger = Speaker.of("Somebody", Speaker.Kind.UNNAMED, List.of());
    assertThat(quotations.by(stranger)).isEmpty();
    assertThat(quotations.indexOf(stranger)).isEqualTo(-1);
    assertThat(quotations).hasToString(quotations.all().size() + " quotations by 2 speakers");
  }

  @Test
  void speakersAreEntitiesOfTheDocument() {
    try (Encoder encoder = Encoder.create()) {
      EncodedDocument document = encoder.encode(Document.of(ARTICLE));
      Quotations quotations = ATTRIBUTOR.attribute(document);
      Entity lindqvist = document.entities().named("Anna Lindqvist").orElseThrow();

      assertThat(quotations.speakers().get(0).entity()).containsSame(lindqvist);
      assertThat(quotations.by(lindqvist)).isEqualTo(quotations.by(quotations.speakers().get(0)));
      assertThat(quotations).isEqualTo(ATTRIBUTOR.attribute(document.document()));
    }
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
    assertThat(ATTRIBUTOR.attribute(document).phrases()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"said", "He said.", "according to", "I", "- said -", "😀"})
  void wordsWithoutAContentQuoteNothing(String text) {
    Document document = Document.of(text);

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.attribute(document).phrases()).isEmpty();
  }

  @Test
  void quotedWordsThatEndWithACommaAndHaveNobodyAreNoQuotation() {
    Document document = Document.of("“Yes,”");

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.attribute(document).phrases())
        .extracting(QuotedPhrase::text)
        .containsExactly("Yes,");
  }

  @Test
  void quotedWordsThatEndLikeASentenceAreAQuotationOfNobody() {
    Document document = Document.of("“Nobody told us anything.”");

    assertThat(ATTRIBUTOR.attribute(document))
        .extracting(quotation -> quotation.kind() + " " + quotation.text())
        .containsExactly("DIRECT Nobody told us anything.");
    assertThat(ATTRIBUTOR.attribute(document).phrases()).isEmpty();
  }

  @Test
  void pairsOfManyMarksWithoutAReportQuoteNobody() {
    Document document = Document.of("\" a ".repeat(500));

    assertThat(ATTRIBUTOR.attribute(document)).isEmpty();
    assertThat(ATTRIBUTOR.attribute(document).phrases())
        .hasSize(250)
        .allSatisfy(phrase -> assertThat(phrase.text()).isEqualTo("a"));
  }

  @Test
  void twoThreadsGiveTheSameAsOne() throws Exception {
    Quotations alone = ATTRIBUTOR.attribute(Document.of(ARTICLE));
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      List<Future<Quotations>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(pool.submit(() -> ATTRIBUTOR.attribute(Document.of(ARTICLE))));
      }
      for (Future<Quotations> result : results) {
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
      List<Quotation> all = with(encoder, 0).attribute(document).all();
      List<Quotation> sure = with(encoder, 0.8).attribute(document).all();

      assertThat(all).containsAll(ATTRIBUTOR.attribute(document)).containsAll(sure);
      assertThat(sure)
          .allSatisfy(each -> assertThat(each.saidConfidence()).isGreaterThanOrEqualTo(0.8));
      assertThat(with(encoder, 1).attribute(document).all()).hasSizeLessThan(all.size());
    }
  }

  @Test
  void aThresholdHoldsForWholeSentencesInMarksToo() {
    String text =
        "Ellen Marsh met the council on Monday.\n\n“We lost two houses in the first hour.”";
    Document document = Document.of(text);
    assertThat(ATTRIBUTOR.attribute(document)).hasSize(1);
    try (Encoder encoder = Encoder.create()) {
      Quotations sure = with(encoder, 0.99).attribute(document);
      assertThat(sure.isEmpty()).isTrue();
      // Who leaves quotations out gets their words as phrases that quote nobody for sure.
      assertThat(sure.phrases())
          .extracting(QuotedPhrase::text)
          .containsExactly("We lost two houses in the first hour.");
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
  }

  @Test
  void aQuotationOfTheCallersIsCheckedWhereItIsMade() {
    Document document = Document.of("Bob said no.");
    Span no = new Span(9, 11);
    Speaker bob = Speaker.of("Bob", Speaker.Kind.PERSON, List.of(new Span(0, 3)));
    Quotation quotation =
        Quotation.builder(document, Quotation.Kind.INDIRECT, List.of(no))
            .cue(new Span(4, 8))
            .source(new Span(0, 3))
            .speaker(bob)
            .saidConfidence(.5)
            .build();

    assertThat(quotation).hasToString("0.50 INDIRECT SAID Bob: “no” [9, 11)");
    Document saying = Document.of("Bob said " + "no and ".repeat(100) + "no.");
    Quotation saga =
        Quotation.builder(saying, Quotation.Kind.INDIRECT, List.of(new Span(9, 711))).build();
    assertThat(saga.toString())
        .startsWith("1.00 INDIRECT SAID (nobody named): “no and no")
        .contains("…”");
    assertThat(saga.toString().length()).isLessThan(140);
    assertThat(quotation.reasons()).isEmpty();
    assertThat(Quotations.of(document, List.of(quotation)).by(bob)).containsExactly(quotation);
    Document other = Document.of("Bob said yes, and so did Ann.");
    assertThatThrownBy(() -> Quotations.of(other, List.of(quotation)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in the Document of 1 blocks");
    assertThatThrownBy(() -> Quotations.of(Document.of("No."), List.of(quotation)))
        .isInstanceOf(IllegalArgumentException.class);
    Quotation first =
        Quotation.builder(document, Quotation.Kind.INDIRECT, List.of(new Span(0, 3))).build();
    assertThat(Quotations.of(document, List.of(quotation, first)).all())
        .containsExactly(first, quotation);
    assertThatThrownBy(() -> Quotation.builder(document, Quotation.Kind.DIRECT, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("content");
    Quotation.Builder builder = Quotation.builder(document, Quotation.Kind.DIRECT, List.of(no));
    assertThatThrownBy(() -> builder.saidConfidence(2)).hasMessageContaining("2.0");
    assertThatThrownBy(() -> builder.cue(new Span(9, 13)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("length 12");
  }
}
