package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.entity.Entity;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.JsonReportWriter.Detail;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportReaderTest {

  private static final String TITLE = "Ferry runs aground";
  private static final String FIRST =
      "“It is a disaster for all of us,” said Mayor Anna Lind of Kalmar on Tuesday.";
  private static final String SECOND = "Lind loved the ferry. The company denied that it was old.";

  private static ArticleAnalyzer analyzer;
  private static ArticleReport seed;

  @BeforeAll
  static void open() throws IOException {
    analyzer = ArticleAnalyzer.create();
    seed = analyzer.analyze(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
  }

  @AfterAll
  static void close() {
    analyzer.close();
  }

  static Stream<Document> documents() {
    return Stream.of(
        seed.document(),
        Document.of(""),
        Document.of(TITLE + "\n\n" + FIRST + "\n\n" + SECOND),
        Document.of(TITLE, List.of("KALMAR (Reuters) — " + FIRST, SECOND + "\n\n" + SECOND)),
        Document.of("", List.of(SECOND, FIRST)),
        Document.of(TITLE, List.of("Paris AFP -\n\n" + FIRST, SECOND)),
        Document.of("Mayor Anna Lind resigns", List.of()),
        DocumentReader.html()
            .read("<h1>" + TITLE + "</h1><p>" + FIRST + "<p>" + SECOND.replace(" ", "&nbsp;")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsReadBackIsWrittenAlike(Document document) {
    String json = ReportWriter.json().write(analyzer.analyze(document));

    ArticleReport read = JsonReportReader.read(json);

    assertThat(read.document()).isEqualTo(document);
    assertThat(ReportWriter.json().write(read)).isEqualTo(json);
    assertThat(ReportWriter.jsonLd().write(read))
        .isEqualTo(ReportWriter.jsonLd().write(analyzer.analyze(document)));
  }

  @Test
  void aPersonIsOneEntityAgain() {
    ArticleReport read = JsonReportReader.read(ReportWriter.json().write(seed));

    Entity askari = read.entity("Abu Ali Al-Askari").orElseThrow();
    assertThat(askari).isEqualTo(seed.entity("Abu Ali Al-Askari").orElseThrow());
    assertThat(read.toward(askari).flatMap(TargetSentiment::entity)).containsSame(askari);
    assertThat(read.by(askari)).hasSameSizeAs(seed.by(askari)).isNotEmpty();
    assertThat(read.sentiment().speakers())
        .extracting(SpeakerSentiment::speaker)
        .containsExactlyElementsOf(read.quotations().speakers());
  }

  @Test
  void aReportHasTheOnlyPartsThatItHad() {
    for (Part part : Part.values()) {
      try (ArticleAnalyzer one = ArticleAnalyzer.builder().only(part).build()) {
        String json = ReportWriter.json().write(one.analyze(seed.document()));

        ArticleReport read = JsonReportReader.read(json);

        assertThat(read.parts()).containsExactly(part);
        assertThat(ReportWriter.json().write(read)).isEqualTo(json);
      }
    }
  }

  @Test
  void whatWasWrittenWithoutTextNeedsItsDocument() {
    ReportWriter small = JsonReportWriter.builder().without(Detail.TEXT, Detail.REASONS).build();
    String json = small.write(seed);

    assertThatThrownBy(() -> JsonReportReader.read(json))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("read(json, document)");
    ArticleReport read = JsonReportReader.read(json, seed.document());
    assertThat(small.write(read)).isEqualTo(json);
    assertThat(read.summary().sentences().get(0).reasons()).isEmpty();
  }

  @Test
  void anotherDocumentIsRefused() {
    String json = ReportWriter.json().write(seed);
    Document longer = Document.of(seed.document().text() + "\n\nOne more paragraph of two lines.");

    assertThatThrownBy(() -> JsonReportReader.read(json, longer))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("another document: its text is not that of");
    assertThatThrownBy(
            () -> JsonReportReader.read(json.replaceFirst("\"text\" : \"", "$0Lost and found. ")))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("no reader finds the blocks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|an empty text is no JSON",
        "hello|this is no JSON",
        "[1]|the JSON must be an object, and is an array of 1",
        "{\"a\" : [}|this is no JSON of a report: Unexpected",
        "{}|the JSON must have a member \"schemaVersion\"",
        "{\"schemaVersion\":\"1.3\"}|/schemaVersion must begin with 2.",
        "{\"schemaVersion\":\"2.0\"} {}|there is more behind",
        "{\"schemaVersion\":\"2.0\",\"text\":null}|/text must be a string, and is null",
        "{\"schemaVersion\":\"2.0\",\"text\":\"\",\"blocks\":{}}|/blocks must be an array",
      })
  void whatIsNoReportIsNamed(String json, String message) {
    assertThatThrownBy(() -> JsonReportReader.read(json))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"entity\" : 0|\"entity\" : 9999|must be a place in a list of",
        "\"entity\" : 0|\"entity\" : 0.5|must be an integer",
        "\"saidConfidence\" : 0|\"saidConfidence\" : 7|said confidence 7",
        "\"kind\" : \"INDIRECT\"|\"kind\" : \"SUNG\"|must be one of DIRECT, MIXED, INDIRECT",
        "\"rank\" : 1,|\"rank\" : 0,|/summary/sentences/1 cannot be: rank 0",
        "\"label\" : \"NEGATIVE\"|\"label\" : \"POSITIVE\"|must be the most probable class",
        "\"score\" : 1.0|\"score\" : 1e999|must be a finite number",
        "\"overall\" : {|\"whole\" : {|/sentiment must have a member \"overall\"",
      })
  void whatDoesNotFitIsNamed(String right, String wrong, String message) {
    String json = ReportWriter.json().write(seed);
    int at = json.indexOf(right);
    assertThat(at).isNotNegative();

    assertThatThrownBy(
            () ->
                JsonReportReader.read(
                    json.substring(0, at) + wrong + json.substring(at + right.length())))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void partsOfAnotherDocumentAreRefused() {
    ArticleReport other = analyzer.analyze(Document.of("Nobody came. “Why?” asked Mary Roe."));
    ArticleReport.Builder report = ArticleReport.builder(seed.document());

    assertThatThrownBy(() -> report.summary(other.summary()))
        .hasMessageContaining("is no sentence of the Document");
    assertThatThrownBy(() -> report.sentiment(other.sentiment()))
        .hasMessageContaining("2 sentences with a tone are not those of");
    assertThatThrownBy(() -> report.quotations(other.quotations()))
        .hasMessageContaining("the quotations are of a Document");
    report.sentiment(seed.sentiment());
    assertThatThrownBy(report::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has a tone and no quotation");
    assertThat(
            report
                .entities(seed.entities())
                .summary(seed.summary())
                .quotations(seed.quotations())
                .build())
        .isEqualTo(seed);
  }

  @Test
  void whatTheJsonSaysTwiceIsTheSame() {
    String json = ReportWriter.jsonLine().write(seed);
    String quoted = "\"sentiment\":" + json.split("\"sentiment\":", 2)[1];
    String first = "\"sentences\":[{\"index\":0,";
    assertThat(quoted).contains(first);

    assertThatThrownBy(
            () ->
                JsonReportReader.read(
                    json.replace(first + "\"tone", first.replace('0', '1') + "\"tone")))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("must be the place of the sentence, 0");
    String cue = seed.document().textOf(seed.quotations().all().get(0).cue().orElseThrow());
    assertThatThrownBy(
            () ->
                JsonReportReader.read(
                    json.replaceFirst("\"text\":\"" + cue + "\"", "\"text\":\"hummed\"")))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining("must be what the document has there, “" + cue + "”");
  }
}
