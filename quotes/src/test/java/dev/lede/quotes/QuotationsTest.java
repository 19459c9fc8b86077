package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.internal.TaggedText;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The values that callers hold. */
class QuotationsTest {

  private static final Document DOCUMENT =
      Document.of("Ida said it fell. Bo asked if it burned. Ida thinks it rained.");
  private static final Entity IDA =
      Entities.builder(DOCUMENT)
          .add("Ida", Mention.Kind.PERSON, List.of(new Span(0, 3)))
          .build()
          .all()
          .get(0);
  private static final Speaker SPEAKER = Speaker.of(IDA);
  private static final Speaker BO = Speaker.of("Bo", Speaker.Kind.UNNAMED, List.of());

  private static Span span(String words) {
    int begin = DOCUMENT.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Quotation.Builder quotation(String words) {
    return Quotation.builder(DOCUMENT, Quotation.Kind.INDIRECT, List.of(span(words)));
  }

  private final Quotation fell = quotation("it fell").speaker(SPEAKER).build();
  private final Quotation burned =
      quotation("if it burned").speaker(BO).act(Quotation.Act.ASKED).build();
  private final Quotation rained =
      quotation("it rained").speaker(SPEAKER).act(Quotation.Act.THOUGHT).build();
  private final Quotations all = Quotations.of(DOCUMENT, List.of(rained, burned, fell));

  @Test
  void thoughtsAndPlansAreNotListed() {
    assertThat(all.all()).containsExactly(fell, burned);
    assertThat(all.positions()).containsExactly(rained);
    assertThat(all).containsExactly(fell, burned);
    assertThat(all.isEmpty()).isFalse();
    assertThat(Quotations.of(DOCUMENT, List.of(rained)).isEmpty()).isTrue();
    for (Quotation.Act act : Quotation.Act.values()) {
      assertThat(act.isListed())
          .isEqualTo(act != Quotation.Act.THOUGHT && act != Quotation.Act.INTENDED);
    }
  }

  @Test
  void anyActCanBeAskedFor() {
    assertThat(all.of(Quotation.Act.THOUGHT, Quotation.Act.SAID)).containsExactly(fell, rained);
    assertThat(all.of(Quotation.Act.DENIED)).isEmpty();
    assertThat(all.of(Quotation.Act.values())).containsExactly(fell, burned, rained);
  }

  @Test
  void speakersAreInTheOrderOfTheirFirstQuotations() {
    assertThat(all.speakers()).containsExactly(SPEAKER, BO);
    assertThat(all.indexOf(SPEAKER)).isZero();
    assertThat(all.indexOf(BO)).isEqualTo(1);
    assertThat(all.indexOf(Speaker.of("Eva", Speaker.Kind.UNNAMED, List.of()))).isEqualTo(-1);
  }

  @Test
  void quotationsCanBeAskedForBySpeakerOrEntity() {
    assertThat(all.by(SPEAKER)).containsExactly(fell);
    assertThat(all.by(BO)).containsExactly(burned);
    assertThat(all.by(IDA)).containsExactly(fell);
    assertThat(Quotations.of(DOCUMENT, List.of(burned)).by(IDA)).isEmpty();
    assertThat(Quotations.of(DOCUMENT, List.of(burned)).by(SPEAKER)).isEmpty();
    assertThat(all.document()).isSameAs(DOCUMENT);
    assertThat(all.phrases()).isEmpty();
  }

  @Test
  void aQuotationOfAnotherDocumentIsRefused() {
    assertThatThrownBy(() -> Quotations.of(Document.of("It rained."), List.of(fell)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not in the");
    assertThatThrownBy(() -> Quotations.of(Document.of("x".repeat(100)), List.of(fell)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theConfidenceIsAProduct() {
    Quotation both =
        quotation("it fell").speaker(SPEAKER).saidConfidence(.5).speakerConfidence(.4).build();
    assertThat(both.confidence()).isEqualTo(.2);
    Quotation nobody = quotation("it fell").saidConfidence(.5).speakerConfidence(.4).build();
    assertThat(nobody.confidence()).isEqualTo(.5);
    assertThat(nobody.speakerConfidence()).isZero();
    assertThat(fell.confidence()).isEqualTo(1);
    assertThat(fell.reasons()).isEmpty();
    assertThat(fell.speakerReasons()).isEmpty();
    assertThat(quotation("it fell").saidConfidence(0).build().saidConfidence()).isZero();
  }

  @Test
  void aQuotationHasItsParts() {
    Quotation quotation =
        Quotation.builder(
                DOCUMENT,
                Quotation.Kind.MIXED,
                List.of(span("it rained"), span("it fell"), span("said it")))
            .fragments(List.of(span("fell")))
            .cue(span("asked"))
            .source(span("Bo"))
            .through(BO)
            .build();
    assertThat(quotation.content()).isSorted();
    assertThat(quotation.text()).isEqualTo("said it … it fell … it rained");
    assertThat(quotation.fragments()).containsExactly(span("fell"));
    assertThat(quotation.cue()).hasValue(span("asked"));
    assertThat(quotation.source()).hasValue(span("Bo"));
    assertThat(quotation.through()).hasValue(BO);
    assertThat(quotation.sentences())
        .extracting(sentence -> DOCUMENT.textOf(sentence.span()))
        .containsExactly("Ida said it fell.", "Ida thinks it rained.");
  }

  @Test
  void misuseIsExplained() {
    assertThatThrownBy(() -> quotation("it fell").saidConfidence(1.5))
        .hasMessage("said confidence 1.5 must be in [0, 1]");
    assertThatThrownBy(() -> quotation("it fell").speakerConfidence(-.1))
        .hasMessage("speaker confidence -0.1 must be in [0, 1]");
    assertThatThrownBy(() -> quotation("it fell").saidConfidence(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Quotation.builder(DOCUMENT, Quotation.Kind.DIRECT, List.of()))
        .hasMessageContaining("must have content");
    assertThatThrownBy(() -> quotation("it fell").cue(new Span(0, 500)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("reaches beyond a text of length");
    int length = DOCUMENT.text().length();
    assertThat(quotation("it fell").cue(new Span(length - 1, length)).build().cue()).isPresent();
  }

  @Test
  void aKindOfEntityIsAKindOfSpeaker() {
    assertThat(Speaker.Kind.of(Mention.Kind.PERSON)).isEqualTo(Speaker.Kind.PERSON);
    assertThat(Speaker.Kind.of(Mention.Kind.ORGANIZATION)).isEqualTo(Speaker.Kind.ORGANIZATION);
    assertThat(Speaker.Kind.of(Mention.Kind.PLACE)).isEqualTo(Speaker.Kind.PLACE);
    assertThat(SPEAKER.entity()).hasValue(IDA);
    assertThat(SPEAKER.mentions()).containsExactly(new Span(0, 3));
    assertThat(SPEAKER.kind()).isEqualTo(Speaker.Kind.PERSON);
  }

  @Test
  void anAttributorReadsWhatIsEncoded(@TempDir Path folder) {
    TaggedText tagged =
        TaggedText.of(DOCUMENT).tag("content", "it fell").tag("cue", "said").tag("source", "Ida");
    try (QuoteAttributor attributor = QuoteAttributor.create();
        QuoteAttributor sure = QuoteAttributor.builder().leastConfidence(1).build()) {
      List<String> texts = new ArrayList<>();
      attributor.attribute(tagged.encoded(folder)).forEach(found -> texts.add(found.text()));
      assertThat(texts).containsExactly("it fell");
      assertThat(sure.attribute(tagged.encoded(folder)).isEmpty()).isTrue();
    }
  }

  @Test
  void aClosedAttributorIsRefused(@TempDir Path folder) {
    QuoteAttributor attributor = QuoteAttributor.create();
    attributor.close();
    assertThatThrownBy(() -> attributor.attribute(TaggedText.of(DOCUMENT).encoded(folder)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("is closed");
    assertThatThrownBy(() -> attributor.attribute(DOCUMENT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theLeastConfidenceIsAShare() {
    assertThatThrownBy(() -> QuoteAttributor.builder().leastConfidence(-.1))
        .hasMessage("least confidence -0.1 must be in [0, 1]");
    assertThat(QuoteAttributor.builder().leastConfidence(0)).isNotNull();
    assertThat(QuoteAttributor.builder().leastConfidence(1)).isNotNull();
  }

  @Test
  void listsCannotBeChanged() {
    assertThat(all.all()).isUnmodifiable();
    assertThat(all.positions()).isUnmodifiable();
    assertThat(all.speakers()).isUnmodifiable();
    assertThat(all.by(SPEAKER)).isUnmodifiable();
    assertThat(all.by(IDA)).isUnmodifiable();
    assertThat(fell.content()).isUnmodifiable();
    assertThat(fell.sentences()).isUnmodifiable();
  }
}
