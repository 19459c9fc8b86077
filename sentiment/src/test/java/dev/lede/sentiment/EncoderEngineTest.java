package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.RatedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The arithmetic of the heads, on vectors that are written by hand; see {@link RatedText}. */
class EncoderEngineTest {

  private static final Offset<Double> EXACT = within(1e-4);
  private static final Map<String, Float> WORTH =
      Map.of("good", 2f, "fine", 1f, "bad", -2f, "awful", -8f, "great", 8f);

  @TempDir Path folder;

  private Engine.Session open(Document document) {
    return new EncoderEngine(Encoder.create(), true).open(RatedText.of(document, WORTH, folder));
  }

  private Optional<SentenceSentiment> of(String text, String... parts) {
    Document document = Document.of(text);
    List<Span> spans =
        List.of(parts).stream()
            .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
            .toList();
    return open(document).of(new Span(0, text.length()), spans);
  }

  private Tone tone(String text, String... parts) {
    return of(text, parts).orElseThrow().tone();
  }

  @Test
  void thePolarityIsAQuarterOfTheRating() {
    assertThat(tone("good", "good").polarity()).isCloseTo(.5, EXACT);
    assertThat(tone("bad", "bad").polarity()).isCloseTo(-.5, EXACT);
    assertThat(tone("street", "street").polarity()).isCloseTo(0, EXACT);
  }

  @Test
  void aRatingBeyondFourIsTheLargestPolarity() {
    assertThat(tone("great", "great").polarity()).isEqualTo(1);
    assertThat(tone("awful", "awful").polarity()).isEqualTo(-1);
  }

  /** The logistic of (2 - .5 - 1) / .5 and of (.5 - 1 - 2) / .5. */
  @Test
  void theProbabilitiesFollowFromTheRating() {
    Tone good = tone("good", "good");
    assertThat(good.positive()).isCloseTo(.7311, EXACT);
    assertThat(good.negative()).isCloseTo(.0067, EXACT);
  }

  @Test
  void aSentenceIsTheMeanOfItsPieces() {
    assertThat(tone("good bad fine street", "good bad fine street").polarity())
        .isCloseTo(.25 / 4, EXACT);
  }

  @Test
  void partsCountByTheirPieces() {
    assertThat(tone("good street bad fine", "good", "bad fine").polarity())
        .isCloseTo((2 - 2 + 1) / 12.0, EXACT);
    assertThat(tone("fine street good bad", "fine", "bad").polarity())
        .isCloseTo((1 - 2) / 8.0, EXACT);
    assertThat(tone("good fine street bad", "good fine", "street", "bad").polarity())
        .isCloseTo((2 + 1 - 2) / 16.0, EXACT);
  }

  @Test
  void partsWithoutWordsDoNotCount() {
    assertThat(tone("good  fine", "  ", "good").polarity()).isCloseTo(.5, EXACT);
    assertThat(tone("good  fine", "good", "  ").polarity()).isCloseTo(.5, EXACT);
    assertThat(of("good  fine", "  ")).isEmpty();
    assertThat(of("good ", " ")).isEmpty();
  }

  @Test
  void aSentenceKeepsItsSpan() {
    assertThat(of("good bad", "bad").orElseThrow().span()).isEqualTo(new Span(0, 8));
  }

  /** The windows of two paragraphs; see the head. */
  @Test
  void theContextIsThatOfTheFirstWord() {
    Document document = Document.of("It is good. It rains here.\n\nIt is bad. It snows there.");
    Engine.Session session = open(document);
    for (Sentence sentence : document.sentences()) {
      double worth =
          sentence.text().contains("good") ? 2 : sentence.text().contains("bad") ? -2 : 0;
      assertThat(
              session.of(sentence.span(), List.of(sentence.span())).orElseThrow().tone().polarity())
          .as(sentence.text())
          .isCloseTo(worth / 16, EXACT);
    }
  }

  /** Before cooling e^-4, e^-2, 1, e^2, e^4 in shares; a temperature of 4 takes the fourth root. */
  @Test
  void theClassesAreCooled() {
    List<Double> classes = of("good", "good").orElseThrow().classes();
    double sum = Math.exp(-1) + Math.exp(-.5) + 1 + Math.exp(.5) + Math.exp(1);
    for (int i = 0; i < 5; i++) {
      assertThat(classes.get(i)).isCloseTo(Math.exp((i - 2) / 2.0) / sum, EXACT);
    }
  }

  private Optional<Tone> toward(String text, String mention) {
    Document document = Document.of(text);
    int begin = text.indexOf(mention);
    return open(document)
        .toward(new Span(0, text.length()), new Span(begin, begin + mention.length()));
  }

  /** Before cooling e^-2, 1, e^2 in shares; a temperature of 2 takes the square root. */
  @Test
  void theToneTowardAMentionIsThatOfItsWords() {
    double sum = Math.exp(-1) + 1 + Math.exp(1);
    Tone good = toward("bad good bad", "good").orElseThrow();
    assertThat(good.negative()).isCloseTo(Math.exp(-1) / sum, EXACT);
    assertThat(good.neutral()).isCloseTo(1 / sum, EXACT);
    assertThat(good.positive()).isCloseTo(Math.exp(1) / sum, EXACT);
    assertThat(good.polarity()).isCloseTo((Math.exp(1) - Math.exp(-1)) / sum, EXACT);
  }

  @Test
  void aMentionIsTheMeanOfItsPieces() {
    Tone both = toward("good bad", "good bad").orElseThrow();
    assertThat(both.polarity()).isCloseTo(0, EXACT);
    assertThat(both.neutral()).isCloseTo(1 / 3.0, EXACT);
    assertThat(toward("fine good street", "fine good").orElseThrow().polarity())
        .isCloseTo((Math.exp(.75) - Math.exp(-.75)) / (Math.exp(.75) + 1 + Math.exp(-.75)), EXACT);
  }

  @Test
  void aMentionWithoutWordsHasNoTone() {
    assertThat(toward("good  bad", "  ")).isEmpty();
  }

  /** A temperature of a half doubles the log odds of -2 and 2; that of help gains 1. */
  @Test
  void whatBefallsAMentionIsSaidOfItsWords() {
    Document document = Document.of("bad good bad");
    Effect good = open(document).befalls(new Span(4, 8)).orElseThrow();
    double sum = Math.exp(-4) + 1 + Math.exp(5);
    assertThat(good.harm()).isCloseTo(Math.exp(-4) / sum, EXACT);
    assertThat(good.help()).isCloseTo(Math.exp(5) / sum, EXACT);
    assertThat(open(document).befalls(new Span(3, 4))).isEmpty();
  }

  /**
   * Of means of .4 and .1 over two: log odds of -.8 + .6 - .2 and .2 - 1.4 + .3 against neutral.
   */
  @Test
  void theToneTowardATargetIsTheAttitudeThatFollowsFromTheMean() {
    Tone joined =
        open(Document.of("good"))
            .joined(List.of(new Tone(-.8, .8, .2, 0), new Tone(.2, 0, .8, .2)));
    assertThat(joined.polarity()).isCloseTo(-.3, EXACT);
    assertThat(joined.negative()).isCloseTo(.3228, EXACT);
    assertThat(joined.positive()).isCloseTo(.1958, EXACT);
  }

  @Test
  void theDocumentIsTheOneThatWasEncoded() {
    Document document = Document.of("good");
    assertThat(open(document).document()).isSameAs(document);
  }
}
