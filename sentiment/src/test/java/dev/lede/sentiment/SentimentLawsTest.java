package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;

class SentimentLawsTest {

  private static final SentimentAnalyzer ENCODER = SentimentAnalyzer.create();
  private static final SentimentAnalyzer LEXICON = SentimentAnalyzer.lexicon();

  @AfterContainer
  static void close() {
    ENCODER.close();
    LEXICON.close();
  }

  @Property(tries = 150)
  void anyTextHasATone(
      @ForAll @StringLength(max = 60) String any,
      @ForAll @Size(max = 4) List<@IntRange(max = 70) Integer> cuts) {
    String text = "Bob lied. " + any;
    Document document = Document.of(text);
    List<Span> spans = new ArrayList<>();
    for (int cut : cuts) {
      int begin = Math.min(cut, text.length());
      spans.add(new Span(begin, Math.min(begin + 9, text.length())));
    }
    List<Statement> statements = List.of(new Statement(Optional.of("Bob"), spans));
    for (SentimentAnalyzer analyzer : List.of(ENCODER, LEXICON)) {
      DocumentSentiment found = analyzer.analyze(document, statements);
      assertThat(found.sentences()).hasSameSizeAs(document.sentences());
      holds(found.overall());
      found.title().ifPresent(SentimentLawsTest::holds);
      found.narration().ifPresent(SentimentLawsTest::holds);
      found.quotation().ifPresent(SentimentLawsTest::holds);
      found.speakers().forEach(s -> holds(s.tone()));
      found.sentences().forEach(s -> holds(s.tone()));
      found.targets().forEach(t -> holds(t.tone()));
      found
          .targets()
          .forEach(
              t ->
                  t.evidence()
                      .forEach(e -> assertThat(e.sentence().overlaps(e.mention())).isTrue()));
      assertThat(analyzer.analyze(Document.of(text), statements)).isEqualTo(found);
    }
  }

  @Property
  void narrationAndQuotationMakeUpAllOfASentence(@ForAll @IntRange(max = 60) int cut) {
    String text = "The wonderful garden opened while the terrible war went on nearby.";
    Document document = Document.of(text);
    int begin = Math.min(cut, text.length());
    DocumentSentiment found =
        LEXICON.analyze(
            document,
            List.of(new Statement(Optional.empty(), List.of(new Span(begin, begin + 5)))));
    assertThat(found.narration().isPresent() || found.quotation().isPresent()).isTrue();
    assertThat(found.speakers()).isEmpty();
  }

  private static void holds(Tone tone) {
    assertThat(tone.polarity()).isBetween(-1.0, 1.0);
    assertThat(tone.negative() + tone.neutral() + tone.positive()).isCloseTo(1, within(1e-6));
  }
}
