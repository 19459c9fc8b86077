package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.testing.ModelFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTaggerTest {

  private static final int WIDTH = 8;
  private static final int TAG_SCORES = 6;
  private static final List<String> LABELS = List.of("O", "B-X", "I-X", "B-Y", "I-Y");

  /** A head that gives back the first five numbers of a piece's own vector. */
  private static Head echo() throws IOException {
    int inputs = 3 * WIDTH;
    float[] layer = new float[3 + inputs * 5 + 5];
    layer[0] = inputs;
    layer[1] = 5;
    for (int i = 0; i < 5; i++) {
      layer[3 + i * inputs + WIDTH + i] = 1;
    }
    return Head.parse("echo", ModelFolder.head(LABELS, layer));
  }

  /** A head that gives back the first five tag scores. */
  private static Head echoOfTagScores() throws IOException {
    float[] layer = new float[3 + TAG_SCORES * 5 + 5];
    layer[0] = TAG_SCORES;
    layer[1] = 5;
    for (int i = 0; i < 5; i++) {
      layer[3 + i * TAG_SCORES + i] = 1;
    }
    return Head.parse("echo", ModelFolder.head(LABELS, layer));
  }

  /**
   * An encoding, in vectors and in tag scores, whose pieces are each labeled, with the weight of
   * that label.
   */
  private static Encoding encoding(Document document, float[]... labels) {
    Pieces pieces = Pieces.of(document);
    assertThat(pieces.size()).isEqualTo(labels.length);
    List<Encoding.WindowOutput> outputs = new ArrayList<>();
    for (Pieces.Window window : pieces.windows()) {
      int count = window.ownEnd() - window.ownBegin();
      float[] all = new float[(1 + count) * WIDTH];
      float[] tagScores = new float[count * TAG_SCORES];
      for (int i = window.ownBegin(); i < window.ownEnd(); i++) {
        int at = (1 + i - window.ownBegin()) * WIDTH;
        System.arraycopy(labels[i], 0, all, at, labels[i].length);
        int place = (i - window.ownBegin()) * TAG_SCORES;
        System.arraycopy(labels[i], 0, tagScores, place, labels[i].length);
      }
      outputs.add(new Encoding.WindowOutput(all, tagScores));
    }
    return new Encoding(pieces, outputs, WIDTH, TAG_SCORES);
  }

  private static float[] label(String name, float weight) {
    float[] scores = new float[LABELS.size()];
    scores[LABELS.indexOf(name)] = weight;
    return scores;
  }

  @Test
  void phrasesGoOnWhileInsideAndBeginAnewAtABeginning() throws IOException {
    Document document = Document.of("one two three four five");
    Encoding encoding =
        encoding(
            document,
            label("B-X", 9),
            label("I-X", 9),
            label("B-X", 9),
            label("O", 9),
            label("B-Y", 9));

    List<SpanTagger.Phrase> phrases = SpanTagger.of(echo()).tag(encoding);

    assertThat(phrases)
        .extracting(p -> p.span().in(document.text()))
        .containsExactly("one two", "three", "five");
    assertThat(phrases).extracting(SpanTagger.Phrase::kind).containsExactly("X", "X", "Y");
    assertThat(phrases.get(0).begin()).isZero();
    assertThat(phrases.get(0).end()).isEqualTo(2);
    assertThat(phrases.get(0).probability()).isCloseTo(1, within(1e-2));
  }

  @Test
  void phrasesAreFoundInTagScores() throws IOException {
    Document document = Document.of("one two three");
    Encoding encoding = encoding(document, label("O", 9), label("B-Y", 9), label("I-Y", 9));

    assertThat(SpanTagger.of(echoOfTagScores()).tag(encoding))
        .extracting(p -> p.kind() + " " + p.span().in(document.text()))
        .containsExactly("Y two three");
  }

  @Test
  void noPhraseGoesOnWithoutHavingBegun() throws IOException {
    Document document = Document.of("one two three");
    // The second piece alone would be inside: a beginning before it is likelier than outside both.
    float[] undecided = {1, 0.9f, 0, 0, 0};
    Encoding begun = encoding(document, undecided, label("I-X", 5), label("O", 5));
    // Inside Y never follows a beginning of X.
    Encoding mixed = encoding(document, label("B-X", 9), label("I-Y", 1), label("O", 5));

    assertThat(SpanTagger.of(echo()).tag(begun))
        .extracting(SpanTagger.Phrase::span)
        .containsExactly(new Span(0, 7));
    assertThat(SpanTagger.of(echo()).tag(mixed))
        .extracting(SpanTagger.Phrase::kind)
        .containsOnly("X");
  }

  @Test
  void noPhraseBeginsOrEndsInsideAToken() throws IOException {
    Document document = Document.of("Kadhimi won");
    Encoding ends =
        encoding(document, label("B-X", 9), label("I-X", 9), label("O", 4), label("O", 9));
    Encoding begins =
        encoding(document, label("O", 4), label("B-X", 9), label("I-X", 9), label("O", 9));

    assertThat(SpanTagger.of(echo()).tag(ends))
        .extracting(SpanTagger.Phrase::span)
        .containsExactly(new Span(0, 7));
    assertThat(SpanTagger.of(echo()).tag(begins))
        .extracting(SpanTagger.Phrase::span)
        .containsExactly(new Span(0, 7));
  }

  @Test
  void noPhraseCrossesFromOneBlockIntoAnother() throws IOException {
    Document document = Document.of("one two\n\nthree four");
    float[] inside = {0, 1, 3, 0, 0};
    Encoding encoding = encoding(document, label("B-X", 9), inside, inside, inside);

    assertThat(SpanTagger.of(echo()).tag(encoding))
        .extracting(p -> p.span().in(document.text()))
        .containsExactly("one two", "three four");
  }

  @Test
  void anEmptyDocumentHasNoPhrases() throws IOException {
    assertThat(SpanTagger.of(echo()).tag(encoding(Document.of("")))).isEmpty();
  }

  @Test
  void aHeadThatLabelsNoPhrasesIsRefused() throws IOException {
    float[] layer = {1, 2, 0, 0, 0, 0, 0};
    Head head = Head.parse("tone", ModelFolder.head(List.of("good", "bad"), layer));

    assertThatThrownBy(() -> SpanTagger.of(head))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tone")
        .hasMessageContaining("[good, bad]");
  }
}
