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
      for (SentenceSentiment sentence : found.sentences()) {
        holds(sentence.tone());
        assertThat(sentence.classes()).allMatch(p -> p >= 0 && p <= 1);
        assertThat(sentence.classes().stream().mapToDouble(p -> p).sum())
            .isCloseTo(1, within(1e-6));
      }
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

  @Property(tries = 200)
  void aTargetIsAnsweredOrAbsent(
      @ForAll @StringLength(max = 40) String any,
      @ForAll @StringLength(min = 1, max = 12) String name,
      @ForAll @IntRange(max = 50) int begin,
      @ForAll @IntRange(max = 50) int length) {
    String text = any + " Bob lied to " + name + ".";
    Document document = Document.of(text);
    int from = Math.min(begin, text.length());
    Span mention = new Span(from, Math.min(text.length(), from + length));
    for (SentimentAnalyzer analyzer : List.of(ENCODER, LEXICON)) {
      analyzer.toward(document, mention).ifPresent(SentimentLawsTest::holds);
      if (!name.isBlank()) {
        analyzer
            .toward(document, name)
            .ifPresent(
                found -> {
                  holds(found.tone());
                  found.evidence().forEach(e -> holds(e.tone()));
                });
      }
    }
  }

  @Property
  void whatIsQuotedIsNotNarrated(@ForAll @IntRange(max = 11) int words) {
    String quoted = "ugly ".repeat(words).strip();
    String text = "The wonderful garden opened while crowds cheered " + quoted + ".";
    int begin = text.length() - 1 - quoted.length();
    Statement statement =
        new Statement(Optional.empty(), List.of(new Span(begin, begin + quoted.length())));
    DocumentSentiment found = LEXICON.analyze(Document.of(text), List.of(statement));

    assertThat(found.narration().orElseThrow().polarity()).isPositive();
    assertThat(found.quotation().map(tone -> tone.polarity() < 0))
        .isEqualTo(words == 0 ? Optional.empty() : Optional.of(true));
    assertThat(found.speakers()).isEmpty();
  }

  private static void holds(Tone tone) {
    assertThat(tone.polarity()).isBetween(-1.0, 1.0);
    assertThat(tone.negative() + tone.neutral() + tone.positive()).isCloseTo(1, within(1e-6));
  }
}
