package dev.lede.report;

import java.util.List;
import java.util.Locale;

/** The page of a {@link SpeakerLedger}: a fold for each speaker, the first few open. */
final class LedgerPage {

  private static final int OPEN = 8;
  private static final double PERCENT = 100;

  private final Html out = HtmlPage.begin("Who said what", "");
  private final int articles;
  private final Html speakers = new Html();
  private int count;

  LedgerPage(int articles) {
    this.articles = articles;
  }

  /**
   * Adds a speaker.
   *
   * @param links of the rows, one for one; empty ones are no links
   */
  void speaker(String name, String counts, List<ReportedQuotation> rows, List<String> links) {
    speakers
        .raw("<details class=\"account\"" + (count < OPEN ? " open" : "") + "><summary>")
        .raw("<strong dir=\"auto\">")
        .text(name)
        .raw("</strong> <small>" + counts + "</small></summary>\n")
        .raw("<table class=\"wide\">\n<thead><tr><th scope=\"col\" class=\"day\">Date</th>")
        .raw("<th scope=\"col\">Words</th><th scope=\"col\" class=\"kind\">What it is</th>")
        .raw("<th scope=\"col\" class=\"sure\">Sure</th>")
        .raw("<th scope=\"col\" class=\"source\">Article</th></tr></thead>\n<tbody>\n");
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), links.get(i));
    }
    speakers.raw("</tbody>\n</table>\n</details>\n");
    count++;
  }

  private void row(ReportedQuotation row, String link) {
    speakers
        .raw("<tr><td class=\"day\">")
        .text(row.published().isEmpty() ? "–" : row.published())
        .raw("</td><td class=\"words\" dir=\"auto\">")
        .raw(row.cue().isEmpty() ? "" : "<em>" + Html.escaped(row.cue()) + "</em>: ")
        .text(row.words())
        .raw("</td><td class=\"kind\">" + row.act() + ", " + row.kind() + "</td>")
        .raw("<td class=\"sure\">")
        .raw(String.format(Locale.ROOT, "%.0f%%", PERCENT * row.confidence()))
        .raw("</td><td class=\"source\" dir=\"auto\">")
        .raw(link.isEmpty() ? "" : "<a href=\"" + Html.escaped(link) + "\">")
        .text(row.title().isEmpty() ? row.article() : row.title())
        .raw(link.isEmpty() ? "" : "</a>")
        .raw("</td></tr>\n");
  }

  @Override
  public String toString() {
    out.raw("<header>\n<h1>Who said what</h1>\n<p class=\"about\">")
        .raw(TargetTables.times(count, "speaker") + " in ")
        .raw(TargetTables.times(articles, "article"))
        .raw("</p>\n</header>\n<div class=\"ledger\">\n")
        .raw(count == 0 ? "<p>Nobody is quoted by name.</p>\n" : speakers.toString())
        .raw("</div>\n");
    new PageFooter(null, null).write("", out);
    return HtmlPage.end(out);
  }
}
