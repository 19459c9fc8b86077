package dev.lede.report;

/**
 * Writes a report in one format.
 *
 * <pre>{@code
 * ArticleReport report = analyzer.analyze(text);
 * System.out.print(ReportWriter.text().write(report));
 * Files.writeString(page, ReportWriter.html().write(report));
 * ReportWriter title = each -> each.document().title().map(Block::text).orElse("no title");
 * }</pre>
 *
 * <p>Deterministic: the same report gives the same text. Line ends are {@code \n}. Immutable and
 * thread-safe.
 */
@FunctionalInterface
public interface ReportWriter {

  /**
   * Writes a report.
   *
   * @param report any report
   * @return it in this writer's format
   */
  String write(ArticleReport report);

  /** {@return the writer of plain text, to be read by people} */
  static ReportWriter text() {
    return new TextWriter();
  }

  /**
   * {@return the writer of JSON, indented} Its shape is described by the JSON Schema {@code
   * article-report.schema.json} beside this class; the member {@code schemaVersion} says which
   * version. {@link JsonReportWriter} has options.
   */
  static ReportWriter json() {
    return JsonReportWriter.builder().build();
  }

  /** {@return the writer of the same JSON on one line, for files with an article a line} */
  static ReportWriter jsonLine() {
    return JsonReportWriter.builder().indented(false).build();
  }

  /**
   * {@return the same with a member {@code id}, which distinguishes the articles of such a file}
   *
   * @param id the name of the article's file, say
   */
  static ReportWriter jsonLine(String id) {
    return JsonReportWriter.builder().indented(false).id(id).build();
  }

  /**
   * {@return the writer of a web page} One file that loads nothing from elsewhere and runs no
   * script: the article with key sentences, quotations and tone marked, and tables of what was
   * found. All of the article is escaped. {@link HtmlReportWriter} has options.
   */
  static ReportWriter html() {
    return HtmlReportWriter.builder().build();
  }

  /**
   * {@return the writer of annotations for brat (Stenetorp et al., EACL 2012, demonstrations)} What
   * it writes is the {@code .ann} file beside a {@code .txt} file with the document's text. Offsets
   * are code points.
   */
  static ReportWriter brat() {
    return new BratWriter();
  }

  /**
   * {@return the writer of the quotations as linked data: {@code Quotation} of schema.org, JSON-LD}
   * What was said and asked, and what documents say; denials, thoughts and plans are left out,
   * since schema.org has no words that keep them from being taken for statements. The text can
   * stand in a script element of a page as it is. Without {@link ArticleAnalyzer.Part#QUOTES} in
   * the report there is no {@code hasPart}.
   */
  static ReportWriter jsonLd() {
    return new JsonLdWriter();
  }

  /**
   * {@return the writer of the quotations as comma-separated values, one a line} {@link
   * CsvReportWriter} has options.
   */
  static ReportWriter csv() {
    return CsvReportWriter.builder().build();
  }

  /**
   * Returns the writer of the tone toward one name, as plain text: polarity, label, and the
   * sentences that it follows from. Its {@link #write} throws an {@link IllegalStateException} for
   * a report without {@link ArticleAnalyzer.Part#SENTIMENT}.
   *
   * @param name of a person, an organization or a place, as {@link ArticleReport#entity} takes it
   * @return the writer
   * @throws IllegalArgumentException if the name is blank
   */
  static ReportWriter toward(String name) {
    return new TowardWriter(name);
  }
}
