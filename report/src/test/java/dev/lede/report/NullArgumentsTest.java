package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.lede.report.ArticleAnalyzer.Part;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A null is named by the argument that it was given for. */
@SuppressWarnings({"NullAway", "DataFlowIssue"}) // that is what is tested
class NullArgumentsTest {

  @Test
  void writersNameTheReport() {
    for (ReportWriter writer :
        List.of(
            ReportWriter.text(),
            ReportWriter.json(),
            ReportWriter.html(),
            ReportWriter.brat(),
            ReportWriter.jsonLd(),
            ReportWriter.csv(),
            ReportWriter.toward("Roe"))) {
      assertThatNullPointerException().isThrownBy(() -> writer.write(null)).withMessage("report");
    }
  }

  @Test
  void optionsNameTheirArgument() {
    ArticleAnalyzer.Builder builder = ArticleAnalyzer.builder();
    assertThatNullPointerException()
        .isThrownBy(() -> ReportWriter.toward(null))
        .withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.only((Part) null))
        .withMessage("first");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.only(Part.QUOTES, (Part) null))
        .withMessage("others");
    assertThatNullPointerException()
        .isThrownBy(() -> builder.only((Set<Part>) null))
        .withMessage("parts");
  }
}
