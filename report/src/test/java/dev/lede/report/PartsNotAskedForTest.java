package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.quotes.Quotations;
import dev.lede.report.ArticleAnalyzer.Part;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Writers say nothing of a part that a report does not have, not even that there is none. */
class PartsNotAskedForTest {

  private static final Document ARTICLE = Document.of("“It is over,” Ann Okafor said.");
  private static final ArticleReport SUMMARY;

  static {
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.builder().only(Part.SUMMARY).build()) {
      SUMMARY = analyzer.analyze(ARTICLE);
    }
  }

  @Test
  void noToneIsNotTakenForNoName() {
    ReportWriter csv = CsvReportWriter.builder().toward("Okafor").build();
    for (ReportWriter writer : List.of(ReportWriter.toward("Okafor"), csv)) {
      assertThatThrownBy(() -> writer.write(SUMMARY))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("has no SENTIMENT")
          .hasMessageContaining("add SENTIMENT to Builder.only");
    }
  }

  @Test
  void linkedDataHasPartsOnlyWhereQuotationsWereLookedFor() {
    ArticleReport silent =
        ArticleReport.builder(ARTICLE).quotations(Quotations.of(ARTICLE, List.of())).build();

    assertThat(ReportWriter.jsonLd().write(SUMMARY)).doesNotContain("hasPart");
    assertThat(ReportWriter.jsonLd().write(silent)).contains("\"hasPart\" : [ ]");
  }

  @Test
  void theIndexCountsOnlyWhatWasLookedFor() {
    ArticleReport silent =
        ArticleReport.builder(ARTICLE).quotations(Quotations.of(ARTICLE, List.of())).build();
    ArticleIndex index = new ArticleIndex();
    index.add("a.txt", "a.html", SUMMARY);
    index.add("b.txt", "b.html", silent);
    List<Element> rows = Jsoup.parse(index.html()).select(".index > li");

    assertThat(rows.get(0).text()).contains("It is over").doesNotContain("quotation", "speaker");
    assertThat(rows.get(1).text()).contains("0 quotations, 0 speakers");
    // Most quotations first: none at all is more than what is not known.
    assertThat(rows.get(0).attr("style")).contains("--said:1;");
  }
}
