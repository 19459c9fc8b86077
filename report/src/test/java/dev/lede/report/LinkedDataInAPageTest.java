package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.document.Document;
import dev.lede.quotes.Quotations;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is written as JSON stands whole in a script element, whatever the article says. */
class LinkedDataInAPageTest {

  private static final String TITLE = "What </script><script>alert(1)</script> <!-- does";

  private static ArticleReport report(String end) {
    Document article = Document.of(TITLE, List.of("It does nothing." + end));
    return ArticleReport.builder(article).quotations(Quotations.of(article, List.of())).build();
  }

  @Test
  void noTextEndsTheScript() throws Exception {
    // An unpaired surrogate makes the writers escape other characters too.
    for (String end : List.of("", " \uD83D")) {
      for (ReportWriter writer :
          List.of(ReportWriter.jsonLd(), ReportWriter.json(), ReportWriter.jsonLine("<a>"))) {
        String json = writer.write(report(end));
        org.jsoup.nodes.Document page =
            Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>");

        assertThat(json).doesNotContain("<");
        assertThat(page.select("script")).hasSize(1).extracting(Element::data).contains(json);
        JsonNode read = new ObjectMapper().readTree(json);
        assertThat(read.path("headline").asText() + read.path("text").asText()).contains(TITLE);
      }
    }
  }

  @Test
  void theReaderReadsItBack() {
    ArticleReport report = report("");
    assertThat(JsonReportReader.read(ReportWriter.json().write(report))).isEqualTo(report);
  }
}
