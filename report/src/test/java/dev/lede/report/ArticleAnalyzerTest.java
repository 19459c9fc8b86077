package dev.lede.report;

import static dev.lede.testing.Misuse.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.ModelException;
import dev.lede.entity.Entity;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.summarize.Lead;
import dev.lede.summarize.Summarizer;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ArticleAnalyzerTest {

  @Test
  void aTextThatIsTooLongIsRefusedBeforeAnyWork() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().longest(10).build()) {
      assertThat(analyzer.analyze("Bob lied. ").parts()).hasSize(3);
      assertThatThrownBy(() -> analyzer.analyze("Bob lied.  "))
          .isInstanceOfSatisfying(
              TextTooLongException.class,
              e -> {
                assertThat(e.length()).isEqualTo(11);
                assertThat(e.longest()).isEqualTo(10);
              })
          .hasMessageContaining("11 characters, more than the 10");
      // The mark-up counts, since it is what was given.
      Document page = DocumentReader.html().read("<p>Bob</p>   ");
      assertThatThrownBy(() -> analyzer.analyze(page)).isInstanceOf(TextTooLongException.class);
    }
    assertThatThrownBy(() -> ArticleAnalyzer.builder().longest(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("longest 0 must be 1 or more");
  }

  @Test
  @Timeout(60)
  void anInterruptEndsAnyPart() {
    String endless = "The mayor of Lund said that he would close the bridge.\n\n".repeat(20_000);
    for (Part part : Part.values()) {
      try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().only(part).build()) {
        Thread.currentThread().interrupt();
        try {
          assertThatThrownBy(() -> analyzer.analyze(endless))
              .isInstanceOf(CancellationException.class);
          assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
          Thread.interrupted();
        }
      }
    }
  }

  private static final String ARTICLE =
      """
      Bridge to close in May

      “The bridge is a disgrace,” said Anna Lindqvist, who led the inquiry. Lindqvist also said that
      Lund had known it for years.

      Mayor John Brandt denied that he had seen the report. Brandt lied to his voters.
      """;

  @Test
  void aPersonIsOneEntityThroughout() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      ArticleReport report = analyzer.analyze(ARTICLE);
      Entity lindqvist = report.entity("Lindqvist").orElseThrow();

      assertThat(lindqvist.name()).isEqualTo("Anna Lindqvist");
      assertThat(lindqvist.mentions()).hasSize(2);
      assertThat(report.entities().all().get(lindqvist.index())).isSameAs(lindqvist);
      assertThat(report.by(lindqvist))
          .isNotEmpty()
          .allSatisfy(
              quotation ->
                  assertThat(quotation.speaker().orElseThrow().entity()).containsSame(lindqvist));
      assertThat(report.toward(lindqvist).orElseThrow().entity()).containsSame(lindqvist);
      Speaker speaker = report.quotations().speakers().get(0);
      assertThat(report.sentiment().of(speaker).orElseThrow().speaker()).isSameAs(speaker);
      assertThat(report.entity("Nobody")).isEmpty();
    }
  }

  @Test
  void aPartThatWasNotAskedForSaysSo() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().only(Part.SUMMARY).build()) {
      ArticleReport report = analyzer.analyze(ARTICLE);

      assertThat(report.parts()).containsExactly(Part.SUMMARY);
      assertThat(report.summary().sentences()).isNotEmpty();
      assertThat(report.entities().all()).isEmpty();
      assertThatThrownBy(report::quotations)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "the report has no QUOTES, since the analyzer was asked only for [SUMMARY]; add"
                  + " QUOTES to Builder.only");
      assertThat(report.toString()).hasSizeLessThan(100).contains("[SUMMARY]");
    }
  }

  @Test
  void takesTheAnalyzersOfTheCaller() {
    try (QuoteAttributor sure = QuoteAttributor.builder().leastConfidence(1).build();
        SentimentAnalyzer lexicon = SentimentAnalyzer.lexicon()) {
      ArticleReport report;
      try (ArticleAnalyzer analyzer =
          ArticleAnalyzer.builder()
              .summarizer(Summarizer.builder().ranker(new Lead()).build())
              .quotes(sure)
              .sentiment(lexicon)
              .build()) {
        report = analyzer.analyze(ARTICLE);
      }
      assertThat(report.summary().method()).startsWith("Lead, ");
      assertThat(report.quotations().all()).isEmpty();
      assertThat(report.sentiment().targets())
          .extracting(TargetSentiment::name)
          .contains("John Brandt");
      // They are still open.
      assertThat(sure.attribute(report.document()).isEmpty()).isTrue();
      assertThat(lexicon.analyze(report.document()).overall())
          .isEqualTo(report.sentiment().overall());
    }
  }

  @Test
  void theLexiconAloneNeedsNoModel(@TempDir Path nothing) {
    try (Encoder without = Encoder.builder().model(nothing).build();
        SentimentAnalyzer lexicon = SentimentAnalyzer.lexicon();
        ArticleAnalyzer analyzer =
            ArticleAnalyzer.builder()
                .encoder(without)
                .sentiment(lexicon)
                .only(Part.SUMMARY, Part.SENTIMENT)
                .build();
        ArticleAnalyzer all = ArticleAnalyzer.builder().encoder(without).build()) {
      assertThat(analyzer.analyze(ARTICLE).sentiment().sentences()).isNotEmpty();
      assertThatThrownBy(() -> all.analyze(ARTICLE)).isInstanceOf(ModelException.class);
    }
  }

  @Test
  void anEncoderOfTheCallersStaysOpen() {
    try (Encoder encoder = Encoder.create()) {
      ArticleAnalyzer.builder().encoder(encoder).build().close();
      assertThat(encoder.encode(Document.of("Yes.")).entities().all()).isEmpty();
    }
  }

  @Test
  void aClosedAnalyzerSaysWhichOneItIs() {
    ArticleAnalyzer analyzer = ArticleAnalyzer.create();
    analyzer.close();
    analyzer.close();
    assertThatThrownBy(() -> analyzer.analyze("Bob lied."))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("this ArticleAnalyzer is closed; create another with ArticleAnalyzer.create()");
  }

  @Test
  void aMissingArgumentIsNamed() {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      assertThatThrownBy(() -> analyzer.analyze((String) nothing())).hasMessage("text");
      assertThatThrownBy(() -> analyzer.analyze((Document) nothing())).hasMessage("document");
    }
  }
}
