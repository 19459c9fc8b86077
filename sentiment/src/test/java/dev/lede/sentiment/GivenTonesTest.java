package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tones that were found by other means. */
class GivenTonesTest {

  private static final Tone BAD = new Tone(-.5, .8, .1, .1);
  private static final Effect ROBBED = new Effect(.7, .2, .1);
  private static final Effect SPARED = new Effect(.1, .3, .6);
  private static final List<Double> CLASSES = List.of(.2, .2, .2, .2, .2);
  private static final Document DOCUMENT =
      Document.of("A headline about Roe\n\nRoe lost. \"So what,\" said Roe.");

  private static Span roe(int from) {
    int begin = DOCUMENT.text().indexOf("Roe", from);
    return new Span(begin, begin + 3);
  }

  @Test
  void allPartsAreThere() {
    Entity entity =
        Entities.builder(DOCUMENT)
            .add("Roe", Mention.Kind.PERSON, List.of(roe(22), roe(30)))
            .build()
            .all()
            .get(0);
    Speaker speaker = Speaker.of(entity);
    MentionSentiment first = MentionSentiment.of(DOCUMENT, roe(22), BAD, Optional.of(ROBBED));
    MentionSentiment second =
        MentionSentiment.of(DOCUMENT, roe(30), Tone.NEUTRAL, Optional.of(SPARED));

    DocumentSentiment tones =
        DocumentSentiment.builder(DOCUMENT, BAD)
            .title(Tone.NEUTRAL)
            .narration(BAD)
            .quotation(Tone.NEUTRAL)
            .sentence(BAD, CLASSES)
            .sentence(Tone.NEUTRAL, CLASSES)
            .speaker(SpeakerSentiment.of(speaker, Tone.NEUTRAL, 1))
            .target(TargetSentiment.of("Roe", Optional.of(entity), BAD, List.of(second, first)))
            .build();

    assertThat(tones.overall()).isEqualTo(BAD);
    assertThat(tones.title()).contains(Tone.NEUTRAL);
    assertThat(tones.narration()).contains(BAD);
    assertThat(tones.quotation()).contains(Tone.NEUTRAL);
    assertThat(tones.sentences())
        .extracting(SentenceSentiment::text)
        .containsExactly("Roe lost.", "\"So what,\" said Roe.");
    assertThat(tones.of(speaker)).isPresent();
    assertThat(tones.toward(entity).orElseThrow().mentions()).containsExactly(first, second);
    assertThat(tones.toward(entity).orElseThrow().effect()).contains(ROBBED);
    assertThat(first.sentence()).isEqualTo(DOCUMENT.sentences().get(0));
  }

  @Test
  void everySentenceHasOneTone() {
    DocumentSentiment.Builder tones =
        DocumentSentiment.builder(DOCUMENT, BAD).sentence(BAD, CLASSES);

    assertThatThrownBy(tones::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the document has 2 sentences, 1 of which have a tone; add the others");
    tones.sentence(BAD, CLASSES);
    assertThatThrownBy(() -> tones.sentence(BAD, CLASSES))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatThrownBy(() -> DocumentSentiment.builder(DOCUMENT, BAD).sentence(BAD, List.of(1.0)))
        .hasMessageContaining("5 probabilities");
    assertThatThrownBy(() -> MentionSentiment.of(DOCUMENT, roe(0), BAD, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be in a sentence");
    assertThatThrownBy(() -> TargetSentiment.of("Roe", Optional.empty(), BAD, List.of()))
        .hasMessageContaining("Roe must have a mention");
    Speaker speaker = Speaker.of("Observers", Speaker.Kind.GROUP, List.of());
    assertThatThrownBy(() -> SpeakerSentiment.of(speaker, BAD, 0))
        .hasMessageContaining("1 or more");
  }
}
