package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.quotes.Quotations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.lifecycle.AfterContainer;

@Tag("model")
class SentimentLawsTest {

  private static final SentimentAnalyzer ENCODER = SentimentAnalyzer.create();
  private static final SentimentAnalyzer LEXICON = SentimentAnalyzer.lexicon();

  @AfterContainer
  static void close() {
    ENCODER.close();
    LEXICON.close();
  }

  @Property(tries = 60)
  void anyTextHasTheMeanToneOfItsSentences(
      @ForAll @StringLength(max = 60) String any,
      @ForAll @Size(max = 4) List<@IntRange(max = 70) Integer> cuts) {
    String text = "Bob lied. Bob won a wonderful prize. " + any;
    Document document = Document.of(text);
    List<Span> spans = new ArrayList<>();
    for (int cut : cuts) {
      int begin = Math.min(cut, text.length());
      spans.add(new Span(begin, Math.min(begin + 9, text.length())));
    }
    Quotations quotations = QuotationsOf.speaker("Bob", document, spans);
    for (SentimentAnalyzer analyzer : List.of(ENCODER, LEXICON)) {
      DocumentSentiment found = analyzer.analyze(document, quotations);
      assertThat(found.sentences())
          .extracting(SentenceSentiment::span)
          .isEqualTo(document.sentences().stream().map(Sentence::span).toList());
      List<Tone> tones = found.sentences().stream().map(SentenceSentiment::tone).toList();
      if (!tones.isEmpty()) {
        isMean(found.overall(), tones);
        assertThat(found.reasons().stream().mapToDouble(Reason::weight).sum())
            .isCloseTo(found.overall().polarity(), within(1e-9));
      }
      for (SentenceSentiment sentence : found.sentences()) {
        assertThat(sentence.classes()).allMatch(p -> p >= 0 && p <= 1);
        assertThat(sentence.classes().stream().mapToDouble(p -> p).sum())
            .isCloseTo(1, within(1e-6));
      }
      found.targets().forEach(target -> holds(target, analyzer, document));
      assertThat(analyzer.analyze(Document.of(text), quotations)).isEqualTo(found);
    }
  }

  @Property(tries = 60)
  void aTargetHasTheMeanToneOfItsMentions(
      @ForAll @StringLength(max = 40) String any,
      @ForAll @StringLength(min = 1, max = 12) String name) {
    Document document =
        Document.of(any + " Bob lied to " + name + ". The wonderful " + name + " helped Bob.");
    for (SentimentAnalyzer analyzer : List.of(ENCODER, LEXICON)) {
      if (!name.isBlank()) {
        analyzer.toward(document, name).ifPresent(found -> holds(found, analyzer, document));
      }
    }
  }

  @Property(tries = 60)
  void onlyAMentionInASentenceHasATone(
      @ForAll @StringLength(max = 40) String any,
      @ForAll @IntRange(max = 50) int begin,
      @ForAll @IntRange(max = 50) int length) {
    String text = any + " Bob lied.     He met Ann.";
    Document document = Document.of(text);
    int from = Math.min(begin, text.length());
    Span mention = new Span(from, Math.min(text.length(), from + length));
    for (SentimentAnalyzer analyzer : List.of(ENCODER, LEXICON)) {
      if (analyzer.toward(document, mention).isPresent()) {
        assertThat(document.blocks())
            .flatMap(Block::sentences)
            .anyMatch(sentence -> sentence.span().overlaps(mention));
      }
    }
    assertThat(ENCODER.toward(document, new Span(text.length() - 4, text.length() - 1)))
        .isPresent();
  }

  @Property
  void whatIsQuotedIsNotNarrated(@ForAll @IntRange(max = 11) int words) {
    String quoted = "ugly ".repeat(words).strip();
    String text = "The wonderful garden opened while crowds cheered " + quoted + ".";
    int begin = text.length() - 1 - quoted.length();
    Document document = Document.of(text);
    Quotations quotations =
        QuotationsOf.nobody(document, List.of(new Span(begin, begin + quoted.length())));
    DocumentSentiment found = LEXICON.analyze(document, quotations);

    assertThat(found.narration().orElseThrow().polarity()).isPositive();
    assertThat(found.quotation().map(tone -> tone.polarity() < 0))
        .isEqualTo(words == 0 ? Optional.empty() : Optional.of(true));
    assertThat(found.speakers()).isEmpty();
  }

  private static void holds(TargetSentiment target, SentimentAnalyzer analyzer, Document document) {
    List<Tone> tones = target.mentions().stream().map(MentionSentiment::tone).toList();
    assertThat(target.tone().polarity()).isCloseTo(mean(tones, Tone::polarity), within(1e-9));
    assertThat(target.reasons().stream().mapToDouble(Reason::weight).sum())
        .isCloseTo(target.tone().polarity(), within(1e-9));
    assertThat(target.reasons()).extracting(r -> -Math.abs(r.weight())).isSorted();
    assertThat(target.mentions())
        .isSortedAccordingTo(Comparator.comparing(MentionSentiment::span))
        .allSatisfy(
            m -> {
              assertThat(m.sentence().span().overlaps(m.span())).isTrue();
              assertThat(analyzer.toward(document, m.span())).contains(m.tone());
            });
  }

  private static void isMean(Tone tone, List<Tone> tones) {
    for (ToDoubleFunction<Tone> part :
        List.<ToDoubleFunction<Tone>>of(
            Tone::polarity, Tone::negative, Tone::neutral, Tone::positive)) {
      assertThat(part.applyAsDouble(tone)).isCloseTo(mean(tones, part), within(1e-9));
    }
  }

  private static double mean(List<Tone> tones, ToDoubleFunction<Tone> part) {
    return tones.stream().mapToDouble(part).average().orElseThrow();
  }
}
