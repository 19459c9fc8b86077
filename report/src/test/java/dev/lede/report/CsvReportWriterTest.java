package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations as a table. */
class CsvReportWriterTest {

  @Test
  void eachQuotationAndEachPositionIsALine() {
    List<String> lines =
        CsvReportWriter.builder()
            .id("ferry.txt")
            .build()
            .write(ReportOfAllActs.REPORT)
            .lines()
            .toList();

    assertThat(lines).hasSize(8);
    assertThat(lines.get(0)).startsWith("article,title,published,speaker,");
    assertThat(lines.get(1))
        .isEqualTo(
            "ferry.txt,Ferry runs aground,,Anna Lind,person,the mayor,said,direct,said,"
                + "We are done,,0.7200,21,33");
    assertThat(lines.get(3)).contains(",denied,indirect,denied,that it was late,the Daily Echo,");
    assertThat(lines.get(5)).contains(",,,,said,direct,heard,Nobody came,,0.9000,");
    assertThat(lines.get(7)).contains("The town,group,,intended,");
    assertThat(
            CsvReportWriter.builder().header(false).build().write(ReportOfAllActs.REPORT).lines())
        .hasSize(7);
  }

  @Test
  void offsetsLeadToTheWords() {
    String line = ReportWriter.csv().write(ReportOfAllActs.REPORT).lines().toList().get(1);
    String[] cells = line.split(",", -1);

    assertThat(
            ReportOfAllActs.ARTICLE
                .text()
                .substring(
                    Integer.parseInt(cells[cells.length - 2]),
                    Integer.parseInt(cells[cells.length - 1])))
        .isEqualTo("We are done,");
  }

  @Test
  void withoutQuotationsThereAreOnlyHeadings() {
    ArticleReport report = ArticleReport.builder(Document.of("Rain.")).build();
    assertThat(ReportWriter.csv().write(report).lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "plain words|plain words",
        "one, two|\"one, two\"",
        "a \"b\" c|\"a \"\"b\"\" c\"",
        "=1+1|'=1+1",
        "-we, not you|\"'-we, not you\"",
        "@me|'@me",
        "1=1|1=1",
        "-0.4259|-0.4259",
        "-1+2|'-1+2"
      })
  void aCellIsSafeAndCanBeReadBack(String text, String cell) {
    assertThat(Csv.line(List.of(text, "x"))).isEqualTo(cell + ",x\n");
    assertThat(Csv.line(List.of("a\nb"))).isEqualTo("\"a\nb\"\n");
  }

  @Test
  void theToneTowardANameIsALineOfItsOwn() {
    ReportWriter towardEva = CsvReportWriter.builder().id("pool.html").toward("Eva Roe").build();

    assertThat(towardEva.write(ManyArticles.POOL))
        .isEqualTo(
            """
            article,title,published,target,polarity,label,effect,mentions
            pool.html,Pool closes,2026-05-03,Eva Roe,-0.5000,negative,harmed,1
            """);
    assertThat(CsvReportWriter.builder().toward("Bo").build().write(ManyArticles.POOL))
        .endsWith("\n,Pool closes,2026-05-03,Bo,,,,0\n");
    assertThat(ReportWriter.toward(" Roe ").write(ManyArticles.POOL))
        .isEqualTo(
            """
            -0.50 NEGATIVE toward Eva Roe (1 mention), harmed

            -0.50  “No, never,” said Eva Roe. [harmed]
            """);
    assertThat(ReportWriter.toward("Bo").write(ManyArticles.POOL))
        .isEqualTo("The article names no person, organization or place \"Bo\".\n");
    assertThatThrownBy(() -> ReportWriter.toward(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give a name");
  }
}
