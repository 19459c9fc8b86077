package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A web page with a row for each of many articles: title, date, tone, how often somebody is quoted,
 * and the first key sentence. Readers sort it by date, title, tone or quotations without a script.
 *
 * <pre>{@code
 * ArticleIndex index = new ArticleIndex();
 * index.add("pool.html", "pool.lede.html", report);
 * Files.writeString(folder.resolve("index.lede.html"), index.html());
 * }</pre>
 *
 * <p>Keeps a row of each article, and not the article. Not thread-safe.
 */
public final class ArticleIndex {

  private final List<Row> rows = new ArrayList<>();

  /** An article. */
  private record Row(
      String article,
      String page,
      String title,
      String about,
      String date,
      Optional<Tone> tone,
      Optional<Said> said,
      String key) {

    double polarity() {
      return tone.map(Tone::polarity).orElse(0.0);
    }

    int quotations() {
      return said.map(Said::quotations).orElse(-1);
    }
  }

  /** How much is said in an article, and by how many. */
  private record Said(int quotations, int speakers) {}

  /**
   * What rows are sorted by. Rows without a value come last.
   *
   * @param id of the choice
   * @param name what readers see
   */
  private record Sorting(String id, String name, Comparator<Row> order) {}

  private static final List<Sorting> SORTINGS =
      List.of(
          new Sorting("given", "in the order given", Comparator.comparing(row -> 0)),
          new Sorting(
              "date", "newest first", Comparator.comparing(Row::date, Comparator.reverseOrder())),
          new Sorting(
              "title", "title", Comparator.comparing(Row::title, String.CASE_INSENSITIVE_ORDER)),
          new Sorting("tone", "most negative first", Comparator.comparingDouble(Row::polarity)),
          new Sorting(
              "said", "most quotations first", Comparator.comparingInt(row -> -row.quotations())));

  /** Creates an index without articles. */
  public ArticleIndex() {}

  /**
   * Adds an article. Its row shows nothing of a part that the report does not have. An article that
   * is added twice has two rows.
   *
   * @param article what distinguishes it from others: its file, say
   * @param page the address of the page of {@link ReportWriter#html()}, from where the index is
   * @param report of the article
   * @throws IllegalArgumentException if article or page is blank, or if the address has a scheme
   *     other than http, https and file
   */
  public void add(String article, String page, ArticleReport report) {
    rows.add(
        new Row(
            PageAddress.named(article, "article"),
            PageAddress.checked(PageAddress.named(page, "page"), "page"),
            report.document().title().map(Block::text).orElse(article),
            AboutLine.of(report.document().metadata()),
            report
                .document()
                .metadata()
                .published()
                .map(published -> published.day().toString())
                .orElse(""),
            report.parts().contains(Part.SENTIMENT)
                ? Optional.of(report.sentiment().overall())
                : Optional.empty(),
            report.parts().contains(Part.QUOTES)
                ? Optional.of(
                    new Said(
                        report.quotations().all().size(), report.quotations().speakers().size()))
                : Optional.empty(),
            report.parts().contains(Part.SUMMARY) && !report.summary().sentences().isEmpty()
                ? report.summary().sentences().get(0).text()
                : ""));
  }

  /** {@return how many articles there are} */
  public int size() {
    return rows.size();
  }

  /** {@return the page: one file, no script, nothing from elsewhere} */
  public String html() {
    return html("");
  }

  /**
   * Writes the page, with a link to a {@link SpeakerLedger} of the same articles.
   *
   * @param ledger the address of the ledger's page, from where the index is; empty for no link
   * @return the page: one file, no script, nothing from elsewhere
   * @throws IllegalArgumentException if the address has a scheme other than http, https and file
   */
  public String html(String ledger) {
    PageAddress.checked(ledger, "ledger");
    Html out = HtmlPage.begin("Articles", rules());
    out.raw("<header>\n<h1>").raw(TargetTables.times(rows.size(), "article")).raw("</h1>\n");
    if (!ledger.isEmpty()) {
      out.raw("<p class=\"about\"><a href=\"").text(ledger);
      out.raw("\">Who said what in all of them</a></p>\n");
    }
    out.raw("<fieldset class=\"sortings\"><legend>Sort</legend>\n");
    for (Sorting sorting : SORTINGS) {
      out.raw("<label><input type=\"radio\" name=\"sort\" id=\"sort-" + sorting.id() + "\"")
          .raw(sorting.equals(SORTINGS.get(0)) ? " checked" : "")
          .raw("> " + sorting.name() + "</label>\n");
    }
    out.raw("</fieldset>\n</header>\n<ol class=\"index\">\n");
    List<int[]> ranks = SORTINGS.stream().map(sorting -> ranks(sorting.order())).toList();
    for (int i = 0; i < rows.size(); i++) {
      row(i, ranks, out);
    }
    out.raw("</ol>\n");
    new PageFooter(null, null).write("", out);
    return HtmlPage.end(out);
  }

  private static String rules() {
    StringBuilder rules = new StringBuilder();
    for (Sorting sorting : SORTINGS) {
      rules
          .append("body:has(#sort-")
          .append(sorting.id())
          .append(":checked) .index > li { order: var(--")
          .append(sorting.id())
          .append("); }\n");
    }
    return rules.toString();
  }

  /** The place of each row in an order; equal ones keep the order in which they were added. */
  private int[] ranks(Comparator<Row> order) {
    List<Integer> sorted =
        IntStream.range(0, rows.size())
            .boxed()
            .sorted(Comparator.comparing(rows::get, order))
            .toList();
    int[] ranks = new int[rows.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[sorted.get(rank)] = rank;
    }
    return ranks;
  }

  private void row(int place, List<int[]> ranks, Html out) {
    Row row = rows.get(place);
    out.raw("<li style=\"");
    for (int s = 0; s < SORTINGS.size(); s++) {
      out.raw("--" + SORTINGS.get(s).id() + ":" + ranks.get(s)[place] + ";");
    }
    out.raw("\"><div class=\"what\"><a dir=\"auto\" href=\"")
        .text(row.page())
        .raw("\">")
        .text(row.title())
        .raw("</a>\n");
    if (!row.key().isEmpty()) {
      out.raw("<p class=\"key\" dir=\"auto\">").text(row.key()).raw("</p>\n");
    }
    String about = row.about().isEmpty() ? row.article() : row.about() + " · " + row.article();
    out.raw("<p class=\"hint\" dir=\"auto\">").text(about).raw("</p></div>\n");
    out.raw("<div class=\"measures\">");
    row.tone()
        .ifPresent(
            tone ->
                out.raw("<p>" + ToneBar.of(tone) + " <span class=\"word " + ToneBar.sign(tone))
                    .raw("\">" + ToneBar.sign(tone) + "</span></p>\n"));
    row.said()
        .ifPresent(
            said ->
                out.raw("<p>" + TargetTables.times(said.quotations(), "quotation") + ", ")
                    .raw(TargetTables.times(said.speakers(), "speaker") + "</p>"));
    out.raw("</div></li>\n");
  }

  /** {@return the number of articles, for messages and debugging} */
  @Override
  public String toString() {
    return "an index of " + rows.size() + " articles";
  }
}
