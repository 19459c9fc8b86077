package dev.lede.cli;

import dev.lede.document.Document;
import dev.lede.report.ArticleReport;
import dev.lede.report.CsvReportWriter;
import dev.lede.report.HtmlReportWriter;
import dev.lede.report.JsonReportWriter;
import dev.lede.report.ReportWriter;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Tone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report becomes.
 *
 * @param html how pages are written, which name model and date
 * @param toward whom the tone is wanted toward, instead of the report; or null
 */
record Results(
    Format format,
    List<JsonReportWriter.Detail> without,
    HtmlReportWriter html,
    @Nullable String toward) {

  /** Whether the notes on an article are in its results. */
  boolean haveNotes() {
    return toward == null && format.hasNotes();
  }

  /** The texts of the files of an article, as many as its format has endings. */
  List<String> files(Input input, ArticleReport report) {
    return format == Format.BRAT
        ? List.of(report.document().text(), ReportWriter.brat().write(report))
        : List.of(text(input, report, true));
  }

  /** What comes before the results of several articles. */
  String header() {
    Document nothing = Document.of("");
    DocumentSentiment none = DocumentSentiment.builder(nothing, Tone.NEUTRAL).build();
    return format == Format.CSV
        ? csv(true)
                .build()
                .write(ArticleReport.builder(nothing).sentiment(none).build())
                .lines()
                .findFirst()
                .orElseThrow()
            + "\n"
        : "";
  }

  /** What stands for an article on standard output, where others may stand before and behind it. */
  String printed(Input input, ArticleReport report, boolean several) {
    String text = text(input, report, false);
    return format == Format.TEXT && several ? "=== " + input.name() + "\n\n" + text + "\n" : text;
  }

  private String text(Input input, ArticleReport report, boolean header) {
    return switch (format) {
      case TEXT ->
          (toward == null ? ReportWriter.text() : ReportWriter.toward(toward)).write(report);
      case JSON -> json().build().write(report);
      case JSONL -> json().indented(false).id(input.name()).build().write(report) + "\n";
      case JSONLD -> ReportWriter.jsonLd().write(report);
      case CSV -> csv(header).id(input.name()).build().write(report);
      case HTML -> html.write(report);
      case BRAT -> ReportWriter.brat().write(report);
    };
  }

  private JsonReportWriter.Builder json() {
    return JsonReportWriter.builder().without(without.toArray(JsonReportWriter.Detail[]::new));
  }

  private CsvReportWriter.Builder csv(boolean header) {
    CsvReportWriter.Builder csv = CsvReportWriter.builder().header(header);
    return toward == null ? csv : csv.toward(toward);
  }
}
