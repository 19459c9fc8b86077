package dev.lede.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the quotations of a report as comma-separated values, for spreadsheets and data frames.
 * After a line of headings there is a line for each quotation and each position, in the order of
 * the text. The column {@code act} says which it is. {@code begin} and {@code end} are the first
 * and the last offset of the words in the text of the article, in UTF-16 code units.
 *
 * <pre>
 * article,title,published,speaker,speaker_kind,speaker_description,act,kind,cue,words,…
 * pool.html,Pool closes,2026-05-03,Eva Roe,person,Mayor,said,direct,said,We have no money,…
 * </pre>
 *
 * <p>Cells with commas, quotation marks or line ends are in quotation marks (RFC 4180). A cell that
 * a spreadsheet would take for a formula begins with an apostrophe.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvReportWriter implements ReportWriter {

  private final String id;
  private final boolean header;
  private final @Nullable TowardWriter toward;

  private CsvReportWriter(Builder builder) {
    id = builder.id;
    header = builder.header;
    toward = builder.toward;
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    StringBuilder out = new StringBuilder();
    if (header) {
      out.append(Csv.line(toward == null ? ReportedQuotation.COLUMNS : TowardWriter.COLUMNS));
    }
    if (toward == null) {
      ReportedQuotation.of(id, report).forEach(each -> out.append(each.row().csv()));
    } else {
      out.append(toward.csv(id, report));
    }
    return out.toString();
  }

  /** Options of a {@link CsvReportWriter}. Not thread-safe. */
  public static final class Builder {

    private String id = "";
    private boolean header = true;
    private @Nullable TowardWriter toward;

    private Builder() {}

    /**
     * Sets what is in the column {@code article}; default: nothing.
     *
     * @param id the name of the article's file, say
     * @return this builder
     */
    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    /**
     * Sets whether the first line has the headings; default: true. Leave them out of all articles
     * but the first to join several into one table.
     *
     * @param header whether there are headings
     * @return this builder
     */
    public Builder header(boolean header) {
      this.header = header;
      return this;
    }

    /**
     * Writes the tone toward a name instead of the quotations; default: the quotations. There is
     * one line for the article, with the columns {@code
     * article,title,published,target,polarity,label,effect,mentions}. Where the article does not
     * name the target, polarity and label are empty, and there are 0 mentions. A report without
     * {@link ArticleAnalyzer.Part#SENTIMENT} is then refused by an {@link IllegalStateException}.
     *
     * @param name of a person, an organization or a place, as {@link ArticleReport#entity} takes it
     * @return this builder
     * @throws IllegalArgumentException if the name is blank
     */
    public Builder toward(String name) {
      this.toward = new TowardWriter(name);
      return this;
    }

    /** {@return the writer} */
    public CsvReportWriter build() {
      return new CsvReportWriter(this);
    }
  }
}
