package dev.lede.report;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as a web page: one file that loads nothing from elsewhere and runs no script. A
 * card says the most important things: key sentences, tone, and who is quoted how often. The
 * article follows, with its key sentences, quotations and tone marked, then tables of everything
 * that was found. The page has a light and a dark style, and fits a desk, a phone and paper. All
 * text of the article is escaped.
 *
 * <pre>{@code
 * ReportWriter page =
 *     HtmlReportWriter.builder()
 *         .model(analyzer.modelSha256())
 *         .date(LocalDate.now(ZoneId.systemDefault()))
 *         .build();
 * Files.writeString(file, page.write(analyzer.analyze(text)));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class HtmlReportWriter implements ReportWriter {

  private final @Nullable String model;
  private final @Nullable LocalDate date;

  private HtmlReportWriter(Builder builder) {
    model = builder.model;
    date = builder.date;
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    return new ArticlePage(report, new PageFooter(model, date)).toString();
  }

  /** Options of an {@link HtmlReportWriter}. Not thread-safe. */
  public static final class Builder {

    private @Nullable String model;
    private @Nullable LocalDate date;

    private Builder() {}

    /**
     * Sets the model that the foot of the page names; default: it names none.
     *
     * @param sha256 the checksum, see {@link ArticleAnalyzer#modelSha256()}; its beginning is shown
     * @return this builder
     */
    public Builder model(String sha256) {
      this.model = Objects.requireNonNull(sha256, "sha256");
      return this;
    }

    /**
     * Sets the date of the analysis, which the foot of the page names; default: it names none,
     * since the same report gives the same page.
     *
     * @param date the day of the analysis
     * @return this builder
     */
    public Builder date(LocalDate date) {
      this.date = Objects.requireNonNull(date, "date");
      return this;
    }

    /** {@return the writer} */
    public HtmlReportWriter build() {
      return new HtmlReportWriter(this);
    }
  }
}
