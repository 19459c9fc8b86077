package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each format says of acts, of who stands between, and of both confidences. */
class WriterOfActsTest {

  private static final ArticleReport REPORT = ReportOfAllActs.REPORT;

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void theTextSaysActsAndWhoStandsBetween() {
    assertThat(ReportWriter.text().write(REPORT))
        .endsWith(
            """
            WHO SAID WHAT

            Anna Lind, the mayor (person)
              0.72 DIRECT   said: We are done
            Bo Falk (person)
              0.72 DIRECT   [asked] asked: Who paid?
            The company (organization)
              0.72 INDIRECT [denied, through the Daily Echo] denied: that it was late
            A report (organization)
              0.72 INDIRECT [document] says: that the hull was old
            Somebody
              0.90 DIRECT   heard: Nobody came

            POSITIONS AND PLANS

            Anna Lind, the mayor (person)
              0.72 INDIRECT [thought, through Radio Sol] thinks: that it is over
            The town (group)
              0.72 INDIRECT [intended] plans: to sue
            """);
  }

  @Test
  void positionsAloneQuoteNobody() {
    ArticleReport report =
        ArticleReport.builder(REPORT.document())
            .quotations(
                Quotations.of(REPORT.document(), REPORT.quotations().of(Quotation.Act.INTENDED)))
            .build();

    assertThat(ReportWriter.text().write(report))
        .contains("WHO SAID WHAT\n\nNobody is quoted.\n\nPOSITIONS AND PLANS\n\nThe town (group)");
    assertThat(Jsoup.parse(ReportWriter.html().write(report)).select("#said p, tr[id]").eachText())
        .containsExactly("Nobody is quoted.", "The town plans: to sue intended, indirect 72%");
  }

  @Test
  void thePageHasATableOfEach() {
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(REPORT));

    assertThat(page.select(".full h2").eachText())
        .containsExactly("Who said what", "Positions and plans");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly(
            "Anna Lind the mayor said: We are done said, direct 72%",
            "Bo Falk asked: Who paid? asked, direct 72%",
            "The company through the Daily Echo denied: that it was late denied, indirect 72%",
            "A report says: that the hull was old document, indirect 72%",
            "somebody heard: Nobody came said, direct 90%",
            "Anna Lind the mayor through Radio Sol thinks: that it is over thought, indirect 72%",
            "The town plans: to sue intended, indirect 72%");
    assertThat(page.select("tr#q1 td[title]").attr("title")).isEqualTo("words 90%, speaker 80%");
    assertThat(page.select("tr#q5 td[title]").attr("title")).isEqualTo("words 90%");
  }

  @Test
  void thePageMarksPositionsToo() {
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(REPORT));

    assertThat(page.select("article a.quoted:not(.thought, .intended)").eachText())
        .containsExactly(
            "We are done,",
            "Who paid?",
            "that it was late",
            "that the hull was old",
            "Nobody came,");
    assertThat(page.select("article a:is(.thought, .intended)").eachText())
        .containsExactly("that it is over", "to sue");
    assertThat(page.select("article a.quoted").eachAttr("title"))
        .contains(
            "Bo Falk [asked], asked",
            "The company [denied], denied, through the Daily Echo",
            "somebody, heard",
            "The town [intended], plans");
    // The town is the seventh of all speakers, though nothing of it is on the list of quotations.
    assertThat(page.select("article a#v2").hasClass("q6")).isTrue();
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as("what %s leads to", link)
          .isNotNull();
    }
  }

  @Test
  void aPositionAroundAQuotationHasNoMarkOfItsOwn() {
    Document article = Document.of("Lind thinks that the “worst is over” now.");
    Quotation quotation =
        Quotation.builder(article, Quotation.Kind.DIRECT, List.of(new Span(22, 35))).build();
    Quotation position =
        Quotation.builder(article, Quotation.Kind.MIXED, List.of(new Span(12, 40)))
            .act(Quotation.Act.THOUGHT)
            .build();
    ArticleReport report =
        ArticleReport.builder(article)
            .quotations(Quotations.of(article, List.of(position, quotation)))
            .build();

    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(report));

    assertThat(page.select("article p").text())
        .isEqualTo("Lind thinks that the “worst is over” now.");
    assertThat(page.select("article a").eachText()).containsExactly("worst is over");
    assertThat(page.select("tr#p1").text()).contains("that the “worst is over” now");
    assertThat(page.select("tr#p1 a")).isEmpty();
  }

  @Test
  void thePageNamesTheSpeakerBesideTheWords() {
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(REPORT));

    assertThat(page.select("article a.quoted + .who").eachText())
        .containsExactly(
            "Lind",
            "Falk, asked",
            "The company, denied, through the Daily Echo",
            "A report, document",
            "Lind, thought, through Radio Sol",
            "The town, intended");
    assertThat(page.select("article a.denied").text()).isEqualTo("that it was late");
    assertThat(page.select(".legend li").eachText())
        .containsExactly(
            "said",
            "asked",
            "denied",
            "said in a document",
            "thought",
            "planned",
            "color: the speaker");
  }

  @Test
  void thePageCountsWhatEachSpeakerIsQuotedWith() {
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(REPORT));

    assertThat(page.select(".chip").eachText())
        .containsExactly(
            "Anna Lind 1 + 1 position",
            "Bo Falk 1",
            "The company 1",
            "A report 1",
            "The town 1 position");
    for (Element chip : page.select(".chip")) {
      assertThat(page.select("article a." + chip.id() + ", tr." + chip.id()))
          .as("what %s lights up", chip)
          .isNotEmpty();
      assertThat(page.select("style").html()).contains("#" + chip.id() + ":target");
    }
  }

  @Test
  void theAnnotationsSayActsAndConfidences() {
    assertThat(ReportWriter.brat().write(REPORT).lines())
        .contains(
            "A1\tKind T1 DIRECT",
            "A2\tAct T1 SAID",
            "#1\tAnnotatorNotes T1\tspeaker Anna Lind, confidence 0.72 (said 0.90, speaker 0.80)",
            "A6\tAct T5 DENIED",
            "#3\tAnnotatorNotes T5\tspeaker The company, through the Daily Echo, confidence 0.72"
                + " (said 0.90, speaker 0.80)",
            "A8\tAct T7 DOCUMENT",
            "#5\tAnnotatorNotes T9\tconfidence 0.90",
            "A12\tAct T11 THOUGHT",
            "A14\tAct T13 INTENDED")
        .anyMatch(line -> line.matches("T9\tContent [\\d ]+\tNobody came,"))
        .anyMatch(line -> line.matches("T13\tPosition [\\d ]+\tto sue"));
  }

  @Test
  void theLinkedDataHasNoWordsThatNobodySaid() throws IOException {
    JsonNode parts = json(ReportWriter.jsonLd().write(REPORT)).path("hasPart");

    assertThat(parts.findValuesAsText("text"))
        .containsExactly("We are done", "Who paid?", "that the hull was old", "Nobody came");
    assertThat(parts.get(0).has("disambiguatingDescription")).isFalse();
    assertThat(parts.get(1).path("disambiguatingDescription").asText()).isEqualTo("asked");
    assertThat(parts.get(2).path("disambiguatingDescription").asText()).isEqualTo("document");
    assertThat(parts.get(3).has("creator")).isFalse();
  }

  @Test
  void theLinkedDataSaysWhoStandsBetween() throws IOException {
    Document article = ReportOfAllActs.ARTICLE;
    Quotation quotation =
        Quotation.builder(article, Quotation.Kind.DIRECT, List.of(new Span(21, 33)))
            .speaker(ReportOfAllActs.LIND)
            .through(ReportOfAllActs.ECHO)
            .build();
    ArticleReport report =
        ArticleReport.builder(article)
            .quotations(Quotations.of(article, List.of(quotation)))
            .build();

    JsonNode part = json(ReportWriter.jsonLd().write(report)).path("hasPart").get(0);

    assertThat(part.path("creator").path("name").asText()).isEqualTo("Anna Lind");
    JsonNode work = part.path("isBasedOn");
    assertThat(work.path("@type").asText()).isEqualTo("CreativeWork");
    assertThat(work.path("creator").path("name").asText()).isEqualTo("the Daily Echo");
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    try (InputStream in = ReportWriter.class.getResourceAsStream("article-report.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(in)
                  .validate(json(ReportWriter.json().write(REPORT))))
          .isEmpty();
    }
  }

  @Test
  void theSchemaKeepsPositionsApart() throws IOException {
    try (InputStream in = ReportWriter.class.getResourceAsStream("article-report.schema.json")) {
      String mixed = ReportWriter.json().write(REPORT).replace("\"thought\"", "\"said\"");
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(in)
                  .validate(json(mixed)))
          .hasSize(1);
    }
  }

  @Test
  void theJsonListsEverybodyThatItRefersTo() throws IOException {
    JsonNode json = json(ReportWriter.json().write(REPORT));

    assertThat(json.path("speakers").findValuesAsText("name"))
        .containsExactly(
            "Anna Lind",
            "Bo Falk",
            "The company",
            "A report",
            "the Daily Echo",
            "Radio Sol",
            "The town");
    assertThat(json.path("quotations").findValuesAsText("act"))
        .containsExactly("said", "asked", "denied", "document", "said");
    assertThat(json.path("positions").findValuesAsText("act"))
        .containsExactly("thought", "intended");
    JsonNode denied = json.path("quotations").get(2);
    assertThat(denied.path("speaker").asInt(-1)).isEqualTo(2);
    assertThat(denied.path("through").asInt(-1)).isEqualTo(4);
    assertThat(denied.path("confidence").asDouble()).isEqualTo(.72);
    assertThat(denied.path("saidConfidence").asDouble()).isEqualTo(.9);
    assertThat(denied.path("speakerConfidence").asDouble()).isEqualTo(.8);
    JsonNode nobodys = json.path("quotations").get(4);
    assertThat(nobodys.path("confidence").asDouble()).isEqualTo(.9);
    assertThat(nobodys.has("speaker") || nobodys.has("speakerConfidence")).isFalse();
    assertThat(nobodys.path("text").asText()).isEqualTo("Nobody came,");
  }

  @Test
  void whatIsReadBackIsEqual() {
    ArticleReport read = JsonReportReader.read(ReportWriter.json().write(REPORT));

    assertThat(read).isEqualTo(REPORT);
    assertThat(read.quotations().of(Quotation.Act.values()))
        .extracting(quotation -> quotation.act().name().toLowerCase(Locale.ROOT))
        .containsExactly("said", "asked", "denied", "document", "said", "thought", "intended");
    assertThat(ReportSpeakers.of(read.quotations()).all())
        .extracting(Speaker::name)
        .endsWith("The town");
  }

  @Test
  void aReportWithoutActsIsReadAsSaid() {
    Quotation quotation = REPORT.quotations().all().get(0);
    ArticleReport report =
        ArticleReport.builder(REPORT.document())
            .quotations(Quotations.of(REPORT.document(), List.of(quotation)))
            .build();
    String old =
        ReportWriter.json()
            .write(report)
            .replace("\"schemaVersion\" : \"2.3\"", "\"schemaVersion\" : \"2.0\"")
            .replaceAll("\"(act|saidConfidence|speakerConfidence)\" : [^,\\n]+,\\s+", "")
            .replaceAll(",\\s+\"positions\" : \\[ ]", "");
    assertThat(old).doesNotContain("act", "saidConfidence", "positions");

    Quotation read = JsonReportReader.read(old).quotations().all().get(0);

    assertThat(read.act()).isEqualTo(Quotation.Act.SAID);
    assertThat(read.speaker()).contains(ReportOfAllActs.LIND);
    assertThat(read.confidence()).isEqualTo(.72);
    assertThat(read.speakerConfidence()).isOne();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"act\" : \"said\"|\"act\" : \"thought\"|must be one of said, asked, denied, document",
        "\"act\" : \"intended\"|\"act\" : \"said\"|must be one of thought, intended",
        "\"act\" : \"said\"|\"act\" : \"SAID\"|/quotations/0/act must be one of said",
        "\"through\" : 4|\"through\" : 40|must be a place in a list of 7",
        "\"through\" : 4|\"through\" : 1|/speakers must be who is quoted",
        "\"confidence\" : 0.72|\"confidence\" : 0.7|must be saidConfidence times",
        "\"saidConfidence\" : 0.9|\"saidConfidence\" : 7|said confidence 7",
      })
  void whatDoesNotFitIsNamed(String right, String wrong, String message) {
    String json = ReportWriter.json().write(REPORT);
    int at = json.indexOf(right);
    assertThat(at).isNotNegative();

    assertThatThrownBy(
            () ->
                JsonReportReader.read(
                    json.substring(0, at) + wrong + json.substring(at + right.length())))
        .isInstanceOf(ReportFormatException.class)
        .hasMessageContaining(message);
  }
}
