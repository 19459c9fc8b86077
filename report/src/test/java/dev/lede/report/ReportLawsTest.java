package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.testing.GeneratedTexts;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds for the report of any text or page, whoever wrote it. */
class ReportLawsTest {

  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

  @AfterContainer
  static void close() {
    ANALYZER.close();
  }

  @Property(tries = 60)
  void anyTextHasAReport(@ForAll("texts") String text) throws IOException {
    check(Document.of(text));
  }

  @Property(tries = 60)
  void anyPageHasAReport(@ForAll("pages") String html) throws IOException {
    check(DocumentReader.html().read(html));
  }

  private static void check(Document document) throws IOException {
    ArticleReport report = ANALYZER.analyze(document);
    String written = ReportWriter.json().write(report);
    JsonNode json = new ObjectMapper().readTree(written);
    assertThat(json.path("text").asText()).isEqualTo(document.text());
    int length = document.text().length();
    for (JsonNode begin : json.findValues("begin")) {
      assertThat(begin.asInt()).isBetween(0, length);
    }
    for (JsonNode end : json.findValues("end")) {
      assertThat(end.asInt()).isBetween(0, length);
    }
    for (ReportWriter writer :
        List.of(
            ReportWriter.text(), ReportWriter.html(), ReportWriter.brat(), ReportWriter.jsonLd())) {
      assertThat(writer.write(report)).isNotNull();
    }
    assertThat(ReportWriter.json().write(JsonReportReader.read(written, document)))
        .isEqualTo(written);
    assertThat(ANALYZER.analyze(document)).isEqualTo(report);
  }

  @Provide
  Arbitrary<String> texts() {
    return GeneratedTexts.news();
  }

  @Provide
  Arbitrary<String> pages() {
    return GeneratedTexts.pages();
  }
}
