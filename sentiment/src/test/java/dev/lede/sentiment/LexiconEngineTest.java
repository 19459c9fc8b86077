package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Probabilities by hand: the logistic of (compound - .18 ∓ .42) / .41. */
class LexiconEngineTest {

  private static final Offset<Double> EXACT = within(1e-4);

  private static SentenceSentiment of(String text) {
    Document document = Document.of(text);
    Span whole = new Span(0, text.length());
    return new LexiconEngine().open(document).of(whole, List.of(whole)).orElseThrow();
  }

  @Test
  void thePolarityIsTheCompoundScore() {
    assertThat(of("The plan is good").tone().polarity()).isCloseTo(.4404, EXACT);
    assertThat(of("The plan is bad").tone().polarity()).isCloseTo(-.5423, EXACT);
  }

  @Test
  void aTextWithoutRatedWordsIsNeutral() {
    Tone tone = of("The plan").tone();
    assertThat(tone.polarity()).isZero();
    assertThat(tone.negative()).isCloseTo(.3577, EXACT);
    assertThat(tone.neutral()).isCloseTo(.4543, EXACT);
    assertThat(tone.positive()).isCloseTo(.1880, EXACT);
    assertThat(tone.label()).isEqualTo(Tone.Label.NEUTRAL);
  }

  @Test
  void aRatedWordMovesTheProbabilities() {
    Tone good = of("The plan is good").tone();
    assertThat(good.negative()).isCloseTo(.1598, EXACT);
    assertThat(good.positive()).isCloseTo(.4039, EXACT);
    Tone bad = of("The plan is bad").tone();
    assertThat(bad.negative()).isCloseTo(.6764, EXACT);
    assertThat(bad.positive()).isCloseTo(.0581, EXACT);
  }

  @Test
  void eachSideIsSplitByHowStrongThePolarityIs() {
    SentenceSentiment bad = of("The plan is bad");
    assertThat(bad.classes().get(0)).isCloseTo(.6764 * .5423, EXACT);
    assertThat(bad.classes().get(1)).isCloseTo(.6764 * (1 - .5423), EXACT);
    assertThat(bad.classes().get(2)).isCloseTo(bad.tone().neutral(), EXACT);
    assertThat(bad.classes().get(3)).isCloseTo(.0581 * (1 - .5423), EXACT);
    assertThat(bad.classes().get(4)).isCloseTo(.0581 * .5423, EXACT);
  }

  @Test
  void severalPartsAreReadAsOneText() {
    Document document = Document.of("not, she said, good");
    SentenceSentiment found =
        new LexiconEngine()
            .open(document)
            .of(new Span(0, 19), List.of(new Span(0, 3), new Span(15, 19)))
            .orElseThrow();
    assertThat(found.tone().polarity()).isCloseTo(-.3412, EXACT);
    assertThat(found.span()).isEqualTo(new Span(0, 19));
  }

  @Test
  void whiteSpaceHasNoTone() {
    Engine.Session session = new LexiconEngine().open(Document.of("a  b"));
    assertThat(session.of(new Span(1, 3), List.of(new Span(1, 3)))).isEmpty();
    assertThat(session.toward(new Span(1, 3), new Span(1, 3))).isEmpty();
  }

  @Test
  void theToneTowardAMentionIsThatOfItsSentence() {
    Document document = Document.of("Roe is good. Lund is bad.");
    Engine.Session session = new LexiconEngine().open(document);
    Span first = document.sentences().get(0).span();
    Span second = document.sentences().get(1).span();
    Tone roe = session.toward(first, new Span(0, 3)).orElseThrow();
    assertThat(roe.polarity()).isCloseTo(.4404, EXACT);
    assertThat(session.toward(first, new Span(7, 11)).orElseThrow()).isSameAs(roe);
    assertThat(session.toward(second, new Span(13, 17)).orElseThrow().polarity())
        .isCloseTo(-.5423, EXACT);
  }

  @Test
  void theToneTowardATargetIsTheMean() {
    Engine.Session session = new LexiconEngine().open(Document.of("Roe"));
    List<Tone> tones = List.of(new Tone(-.6, .7, .2, .1), new Tone(.2, .1, .5, .4));
    assertThat(session.joined(tones)).isEqualTo(Tone.mean(tones));
  }

  @Test
  void onlyAnEncodedDocumentHasEntities() {
    NamedDocument named = NamedDocument.of("[P Jane Roe] is good.");
    LexiconEngine engine = new LexiconEngine();
    EncodedDocument encoded = named.encoded();
    assertThat(engine.open(encoded).entities()).isSameAs(encoded.entities());
    assertThat(engine.open(named.encoded()).document()).isSameAs(named.document());
    assertThat(engine.open(named.document()).entities().all()).isEmpty();
    assertThat(engine.open(named.document()).document()).isSameAs(named.document());
  }
}
