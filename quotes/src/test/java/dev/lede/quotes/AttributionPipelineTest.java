package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Span;
import dev.lede.encoder.internal.TaggedText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of tags that are given, so that no model is needed. */
class AttributionPipelineTest {

  private static final Threshold ANY = new Threshold(0, 0, 0, .5);

  @TempDir Path folder;

  private Quotations found(TaggedText tagged, Threshold threshold) {
    return AttributionPipeline.of(tagged.encoded(folder), threshold);
  }

  private Quotation only(TaggedText tagged) {
    Quotations found = found(tagged, ANY);
    assertThat(found.all()).hasSize(1);
    return found.all().get(0);
  }

  private static TaggedText text(String text) {
    return TaggedText.of(Document.of(text));
  }

  private static List<String> texts(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).toList();
  }

  @Test
  void aQuotationHasTheWordsThatAreTagged() {
    String text = "“The bridge is closed,” said Ann Lee on Friday.";
    Quotation quotation =
        only(
            text(text)
                .tag("content", "The bridge is closed,")
                .tag("cue", "said")
                .tag("source", "Ann Lee")
                .person("Ann Lee"));
    assertThat(quotation.text()).isEqualTo("The bridge is closed,");
    assertThat(quotation.kind()).isEqualTo(Quotation.Kind.DIRECT);
    assertThat(texts(quotation.fragments(), text)).containsExactly("The bridge is closed,");
    assertThat(quotation.cue().orElseThrow().in(text)).isEqualTo("said");
    assertThat(quotation.source().orElseThrow().in(text)).isEqualTo("Ann Lee");
    assertThat(quotation.speaker().orElseThrow().name()).isEqualTo("Ann Lee");
  }

  /** The words between the marks have 19 of 20 letters, 18, 1 of 49 and 1 of 50. */
  @ParameterizedTest
  @CsvSource({
    "“abcdefghi abcdefghij” k, DIRECT",
    "“abcdefgh abcdefghij” kl, MIXED",
    "“a” bcdefghi abcdefghij abcdefghij abcdefghij abcdefghij, MIXED",
    "“a” bcdefghij abcdefghij abcdefghij abcdefghij abcdefghij, INDIRECT",
    "abcdefghi abcdefghij, INDIRECT",
  })
  void theKindIsTheShareOfLettersInMarks(String content, Quotation.Kind kind) {
    Quotation quotation =
        only(
            text("Ann Lee said " + content + " then.")
                .tag("content", content)
                .tag("cue", "said")
                .tag("source", "Ann Lee"));
    assertThat(quotation.text()).isEqualTo(content);
    assertThat(quotation.kind()).isEqualTo(kind);
  }

  @Test
  void fragmentsAreTheQuotedPartsOfTheContent() {
    String text = "“So,” wrote Bo. Ann Lee said it was “very old” and “quite bad” there. “No.”";
    Quotations found =
        found(
            text(text)
                .tag("content", "it was “very old” and “quite bad” there")
                .tag("cue", "said")
                .tag("source", "Ann Lee"),
            ANY);
    Quotation mixed =
        found.all().stream().filter(q -> q.text().startsWith("it was")).findFirst().orElseThrow();
    assertThat(mixed.kind()).isEqualTo(Quotation.Kind.MIXED);
    assertThat(texts(mixed.fragments(), text)).containsExactly("very old", "quite bad");
  }

  @Test
  void indirectWordsWithoutACueAreNoQuotation() {
    TaggedText tagged = text("The bridge is closed on Friday.").tag("content", "is closed");
    assertThat(found(tagged, ANY).all()).isEmpty();
  }

  @Test
  void quotedWordsWithoutACueAreOne() {
    TaggedText tagged = text("“The bridge is closed on Friday.” It rained.");
    Quotation quotation = only(tagged);
    assertThat(quotation.text()).isEqualTo("The bridge is closed on Friday.");
    assertThat(quotation.cue()).isEmpty();
    assertThat(quotation.source()).isEmpty();
    assertThat(quotation.speaker()).isEmpty();
  }

  @Test
  void whatIsLessProbableThanTheThresholdIsLeftOut() {
    TaggedText indirect =
        text("Ann Lee said the bridge is closed.")
            .tag("content", "the bridge is closed")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    assertThat(found(indirect, new Threshold(.1, 1, 1, .5)).all()).hasSize(1);
    assertThat(found(indirect, new Threshold(1, 0, 0, .5)).all()).isEmpty();

    TaggedText direct =
        text("“The bridge is closed,” said Ann Lee.")
            .tag("content", "The bridge is closed,")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    assertThat(found(direct, new Threshold(1, .1, 1, .5)).all()).hasSize(1);
    assertThat(found(direct, new Threshold(0, 1, 0, .5)).all()).isEmpty();
  }

  @Test
  void aDirectQuotationWithoutCueThatEndsLikeASentenceIsATurn() {
    for (String end : List.of(".", "!", "?", "…")) {
      TaggedText turn =
          text("“The bridge is closed" + end + "” It rained.")
              .tag("content", "The bridge is closed" + end);
      assertThat(found(turn, new Threshold(1, 1, 0, .5)).all()).as(end).hasSize(1);
      assertThat(found(turn, new Threshold(0, 0, 1, .5)).all()).as(end).isEmpty();
    }
    TaggedText words =
        text("“The bridge is closed” and more.").tag("content", "The bridge is closed");
    assertThat(found(words, new Threshold(1, 1, 0, .5)).all()).isEmpty();
    assertThat(found(words, new Threshold(1, 0, 1, .5)).all()).hasSize(1);
  }

  @Test
  void aTurnMayEndWithACommaIfSomebodySaysIt() {
    TaggedText turn = text("Ann Lee: “The bridge is closed,”").person("Ann Lee");
    assertThat(found(turn, new Threshold(1, 1, 0, .5)).all()).hasSize(1);
    assertThat(found(turn, new Threshold(0, 0, 1, .5)).all()).isEmpty();
  }

  @Test
  void quotedWordsThatEndWithACommaAndHaveNobodyAreAPhrase() {
    Quotations found = found(text("See the leaflet (“The bridge is closed,” March 3)."), ANY);
    assertThat(found.all()).isEmpty();
    assertThat(found.phrases())
        .extracting(QuotedPhrase::text)
        .containsExactly("The bridge is closed,");
  }

  @Test
  void marksAroundCueAndSourceAreTakenAway() {
    String text = "“The bridge is closed” (said – Ann Lee), on Friday.";
    Quotation quotation =
        only(
            text(text)
                .tag("content", "The bridge is closed")
                .tag("cue", "(said –")
                .tag("source", "Ann Lee),"));
    assertThat(quotation.cue().orElseThrow().in(text)).isEqualTo("said");
    assertThat(quotation.source().orElseThrow().in(text)).isEqualTo("Ann Lee");
  }

  @Test
  void theConfidenceFollowsFromTheSigns() {
    TaggedText tagged = text("“The bridge is closed,” said Ann Lee.");
    Quotation quotation =
        only(
            tagged
                .tag("content", "The bridge is closed,")
                .tag("cue", "said")
                .tag("source", "Ann Lee"));
    assertThat(quotation.signs()).containsEntry("no-body", 0.0).containsEntry("direct", 1.0);
    assertThat(quotation.confidence()).isStrictlyBetween(.5, 1.0);
    assertThat(quotation.reasons()).hasSameSizeAs(quotation.signs().entrySet());
  }

  @Test
  void aTitleIsNoRunningText() {
    Document page =
        DocumentReader.html()
            .read("<h1>Ann Lee says the bridge is closed</h1><p>It rained in all of Lund.</p>");
    Quotation quotation =
        only(
            TaggedText.of(page)
                .tag("content", "the bridge is closed")
                .tag("cue", "says")
                .tag("source", "Ann Lee"));
    assertThat(quotation.signs()).containsEntry("no-body", 1.0).containsEntry("direct", 0.0);
  }

  @Test
  void aTextWithoutWordsHasNoQuotations() {
    assertThat(found(text(""), ANY).all()).isEmpty();
    assertThat(found(text("***"), ANY).phrases()).isEmpty();
  }

  private QuotedPhrase.Use use(String text) {
    List<QuotedPhrase> phrases = found(text(text), ANY).phrases();
    assertThat(phrases).hasSize(1);
    return phrases.get(0).use();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He read “War and Peace” in Lund. | TITLE",
        "He read “The Old Man of the Sea” in Lund. | TITLE",
        "He read “Old - Man” in Lund. | TITLE",
        "He read “Catch 22” in Lund. | SCARE_QUOTE",
        "He read “Peace” in Lund. | SCARE_QUOTE",
        "He read “Peace,” in Lund. | SCARE_QUOTE",
        "He read “war and peace” in Lund. | SCARE_QUOTE",
        "He read “the Old Man” in Lund. | SCARE_QUOTE",
        "He read “Old gray Man” in Lund. | SCARE_QUOTE",
        "They saw Bo “The Rock” Lee in Lund. | NICKNAME",
        "They saw Bo “rocky” Lee in Lund. | NICKNAME",
        "They saw Bo ( “rocky” ) Lee in Lund. | NICKNAME",
        "They saw Bo “rocky” and Lee in Lund. | SCARE_QUOTE",
        "They saw the “rocky” Lee in Lund. | SCARE_QUOTE",
        "They saw Bo “one two three four” Lee there. | NICKNAME",
        "They saw Bo “one two three four five” Lee there. | SCARE_QUOTE",
        "“rocky” Lee was there. | SCARE_QUOTE",
        "They all saw Bo “rocky” | SCARE_QUOTE",
      })
  void marksThatQuoteNobodyHaveAUse(String text, QuotedPhrase.Use use) {
    assertThat(use(text)).isEqualTo(use);
  }

  @Test
  void aPhraseInsideAQuotationIsNone() {
    String text = "Ann Lee said the “old” bridge is closed. They call it “new” there.";
    Quotations found =
        found(
            text(text)
                .tag("content", "the “old” bridge is closed")
                .tag("cue", "said")
                .tag("source", "Ann Lee"),
            ANY);
    assertThat(found.phrases()).extracting(QuotedPhrase::text).containsExactly("new");
    assertThat(found.phrases().get(0).span().in(text)).isEqualTo("“new”");
    assertThat(found.phrases().get(0).inner().in(text)).isEqualTo("new");
  }

  @Test
  void phrasesBeforeAndBehindAQuotationStay() {
    String text = "The “old” bridge: Ann Lee said it is closed. The “new” one is open.";
    Quotations found =
        found(
            text(text).tag("content", "it is closed").tag("cue", "said").tag("source", "Ann Lee"),
            ANY);
    assertThat(found.phrases()).extracting(QuotedPhrase::text).containsExactly("old", "new");
  }

  private static String show(Quotation quotation) {
    return quotation.kind()
        + " "
        + quotation.act()
        + " "
        + quotation.speaker().map(Speaker::name).orElse("-")
        + quotation.through().map(who -> " < " + who.name()).orElse("")
        + ": "
        + quotation.text();
  }

  private List<String> shown(TaggedText tagged) {
    return found(tagged, ANY).all().stream().map(AttributionPipelineTest::show).toList();
  }

  @Test
  void aTranscriptIsDirectThoughItHasNoMarks() {
    String text = "It was late in the hall.\n\nANN LEE: Is it shut?\n\nBO EK: It is. I saw it.";
    TaggedText tagged =
        text(text).person("ANN LEE").person("BO EK").tag("content", "it shut").tag("cue", "saw");
    assertThat(shown(tagged))
        .containsExactly(
            "DIRECT ASKED ANN LEE: Is it shut?", "DIRECT SAID BO EK: It is. I saw it.");
    Quotation first = found(tagged, ANY).all().get(0);
    assertThat(first.fragments()).isEqualTo(first.content());
  }

  @Test
  void aTurnOfATranscriptIsAStatementWhateverItsWords() {
    assertThat(
            shown(
                text("It was late in the hall.\n\nANN LEE: So.\n\nBO EK: The Old Bridge")
                    .person("ANN LEE")
                    .person("BO EK")))
        .containsExactly("DIRECT SAID ANN LEE: So.", "DIRECT SAID BO EK: The Old Bridge");
  }

  @Test
  void aLeadInIsAQuotation() {
    String text = "To hear Ann Lee tell it, the bridge is closed.";
    assertThat(shown(text(text).person("Ann Lee")))
        .containsExactly("INDIRECT SAID Ann Lee: the bridge is closed");
  }

  @Test
  void whatALeadInHasTakesThePlaceOfOtherQuotations() {
    String text =
        "To hear Ann Lee tell it, the “bridge is closed for good.” So Bo said it is late.";
    assertThat(
            shown(
                text(text)
                    .person("Ann Lee")
                    .person("Bo")
                    .tag("content", "it is late")
                    .tag("cue", "said")
                    .tag("source", "Bo")))
        .containsExactly(
            "MIXED SAID Ann Lee: the “bridge is closed for good.”", "INDIRECT SAID Bo: it is late");
  }

  @Test
  void whoReportsStandsBetween() {
    TaggedText tagged =
        text("Ann Lee said the bridge is closed, Bo Ek said.")
            .person("Ann Lee")
            .person("Bo Ek")
            .tag("source", "Ann Lee")
            .tag("cue", "said")
            .tag("content", "the bridge is closed")
            .tag("source", "Bo Ek");
    assertThat(shown(tagged)).hasSize(1);
    TaggedText quoted =
        text("Ann Lee quoted Bo Ek as saying the bridge is closed.")
            .person("Ann Lee")
            .person("Bo Ek")
            .tag("source", "Ann Lee")
            .tag("cue", "quoted")
            .tag("content", "the bridge is closed");
    assertThat(shown(quoted))
        .containsExactly("INDIRECT SAID Bo Ek < Ann Lee: the bridge is closed");
  }

  @Test
  void nobodyStandsBetweenThemselves() {
    TaggedText quoted =
        text("Ann Lee quoted herself as saying the bridge is closed.")
            .person("Ann Lee")
            .tag("source", "Ann Lee")
            .tag("cue", "quoted")
            .tag("content", "the bridge is closed");
    assertThat(shown(quoted)).noneMatch(shown -> shown.contains("<"));
  }

  @Test
  void aSpeakerWhoIsTooUncertainIsLeftOut() {
    TaggedText tagged =
        text("Ann Lee said the bridge is closed.")
            .person("Ann Lee")
            .tag("content", "the bridge is closed")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    Quotation quotation = found(tagged, new Threshold(0, 0, 0, .5)).all().get(0);
    assertThat(quotation.speaker()).isPresent();
    assertThat(quotation.speakerConfidence()).isStrictlyBetween(.5, 1.0);
    assertThat(quotation.confidence())
        .isEqualTo(quotation.saidConfidence() * quotation.speakerConfidence());
    assertThat(quotation.speakerReasons()).hasSameSizeAs(SpeakerSigns.NAMES);

    Quotation unsure = found(tagged, new Threshold(0, 0, 0, 1)).all().get(0);
    assertThat(unsure.speaker()).isEmpty();
    assertThat(unsure.source()).isPresent();
    assertThat(unsure.speakerConfidence()).isZero();
    assertThat(unsure.confidence()).isEqualTo(unsure.saidConfidence());
  }

  @Test
  void whichGoesOnBehindTheCue() {
    TaggedText tagged =
        text("They met at the hall, which, Ann Lee said, is full of dust.")
            .person("Ann Lee")
            .tag("content", "which")
            .tag("content", "is full of dust")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    assertThat(found(tagged, ANY).all())
        .extracting(Quotation::text)
        .containsExactly("which … is full of dust");
    TaggedText alone =
        text("They met at the hall, which Ann Lee said.")
            .person("Ann Lee")
            .tag("content", "which")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    assertThat(found(alone, ANY).all()).isEmpty();
  }

  @Test
  void attitudesAreLetThroughIfAskedFor() {
    TaggedText tagged =
        text("Ann Lee opposed the talks.")
            .person("Ann Lee")
            .tag("content", "the talks")
            .tag("cue", "opposed")
            .tag("source", "Ann Lee");
    assertThat(found(tagged, ANY).of(Quotation.Act.values())).isEmpty();
    assertThat(AttributionPipeline.asCorporaCount(tagged.encoded(folder), ANY).positions())
        .extracting(Quotation::text)
        .containsExactly("the talks");
  }

  @Test
  void withoutAThresholdThatOfTheModelIsTaken() {
    TaggedText tagged =
        text("Ann Lee said the bridge is closed.")
            .tag("content", "the bridge is closed")
            .tag("cue", "said")
            .tag("source", "Ann Lee");
    assertThat(AttributionPipeline.of(tagged.encoded(folder), null).all()).hasSize(1);
  }

  @Test
  void emptyWordsTakeNoCue() {
    TaggedText tagged =
        text("He so said it, the bridge is closed.")
            .tag("content", "the bridge is closed")
            .tag("cue", "said")
            .tag("content", "it,");
    assertThat(shown(tagged)).hasSize(1);
  }

  @Test
  void whatTagsMissIsFoundBesideMarks() {
    assertThat(shown(text("“It is closed,” deadpanned Ann Lee on Friday.").person("Ann Lee")))
        .containsExactly("DIRECT SAID Ann Lee: It is closed,");
    assertThat(shown(text("Ann Lee: “The bridge is closed.”").person("Ann Lee")))
        .containsExactly("DIRECT SAID Ann Lee: The bridge is closed.");
  }

  @Test
  void whatSomebodySaysThatAnotherSaidIsParted() {
    TaggedText tagged =
        text("Ann Lee said the driver told her “it is closed”.")
            .person("Ann Lee")
            .tag("source", "Ann Lee")
            .tag("cue", "said")
            .tag("content", "the driver told her “it is closed”");
    assertThat(shown(tagged)).containsExactly("DIRECT SAID the driver < Ann Lee: it is closed");
  }

  @Test
  void quotationsAreInTheOrderOfTheText() {
    String text =
        "Bo said it is late.\n\nTo hear Ann Lee tell it, the bridge is closed.\n\n“The mill burned.”";
    Quotations found =
        found(
            text(text)
                .person("Bo")
                .person("Ann Lee")
                .tag("source", "Bo")
                .tag("cue", "said")
                .tag("content", "it is late"),
            ANY);
    assertThat(found.all())
        .extracting(Quotation::text)
        .containsExactly("it is late", "the bridge is closed", "The mill burned.");
  }

  @Test
  void emptyWordsDoNotTakeTheCueOfOthers() {
    assertThat(
            shown(
                text("Ann Lee said so: the bridge is closed.")
                    .person("Ann Lee")
                    .tag("source", "Ann Lee")
                    .tag("cue", "said")
                    .tag("content", "so")
                    .tag("content", "the bridge is closed")))
        .containsExactly("INDIRECT SAID Ann Lee: the bridge is closed");
  }

  @Test
  void marksInsideMarksAreNoPhrases() {
    assertThat(found(text("They call it “the ‘old’ bridge” there."), ANY).phrases())
        .extracting(QuotedPhrase::text)
        .containsExactly("the ‘old’ bridge");
  }

  @Test
  void tagsInsideATurnOfATranscriptSayNothing() {
    assertThat(
            shown(
                text("It was late in the hall.\n\nANN LEE: Bo said it is shut.\n\nBO EK: It is.")
                    .person("ANN LEE")
                    .person("BO EK")
                    .tag("source", "Bo")
                    .tag("cue", "said")
                    .tag("content", "it is shut")))
        .containsExactly("DIRECT SAID ANN LEE: Bo said it is shut.", "DIRECT SAID BO EK: It is.");
  }

  @Test
  void wordsInMarksBehindALeadInAreFoundOnce() {
    assertThat(
            shown(
                text("To hear Ann Lee tell it, “The bridge is closed for good.” It rained.")
                    .person("Ann Lee")))
        .containsExactly("DIRECT SAID Ann Lee: The bridge is closed for good");
  }

  /** {@code amid chants of "Out!"}: the crowd says that, and not who speaks to it. */
  @Test
  void whatACrowdShoutsIsNotTheSpeakers() {
    TaggedText tagged =
        text("“It is late,” Ann Lee told them amid chants of “Go home”.")
            .person("Ann Lee")
            .tag("content", "It is late,")
            .tag("cue", "told")
            .tag("source", "Ann Lee")
            .tag("content", "Go home");
    assertThat(shown(tagged)).containsExactly("DIRECT SAID Ann Lee: It is late,");
    TaggedText part =
        text("“It is late,” Ann Lee told them and led chants of “Go home”.")
            .person("Ann Lee")
            .tag("content", "It is late,")
            .tag("cue", "told")
            .tag("source", "Ann Lee")
            .tag("content", "Go home");
    assertThat(found(part, ANY).all().toString()).contains("Go home");
  }
}
