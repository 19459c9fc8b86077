package dev.lede.report;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;
import java.util.Locale;

/** The tables of a page that say who said what, and who thinks or intends what. */
final class QuotationTables {

  private static final double PERCENT = 100;

  private final Document document;
  private final Quotations quotations;
  private final SpeakerMarks speakers;
  private final ArticleMarks marks;
  private final Html out;

  /**
   * @param marks of the article, which is written already
   */
  QuotationTables(Quotations quotations, SpeakerMarks speakers, ArticleMarks marks, Html out) {
    this.document = quotations.document();
    this.quotations = quotations;
    this.speakers = speakers;
    this.marks = marks;
    this.out = out;
  }

  void write() {
    out.raw("<section id=\"said\">\n<h2>Who said what</h2>\n");
    if (quotations.isEmpty()) {
      out.raw("<p>Nobody is quoted.</p>\n");
    } else {
      table(quotations.all());
    }
    out.raw("</section>\n");
    if (!quotations.positions().isEmpty()) {
      out.raw("<section id=\"positions\">\n<h2>Positions and plans</h2>\n")
          .raw("<p class=\"hint\">What is thought or intended, and was not said.</p>\n");
      table(quotations.positions());
      out.raw("</section>\n");
    }
  }

  private void table(List<Quotation> shown) {
    out.raw("<table class=\"wide\">\n<thead><tr>")
        .raw("<th scope=\"col\" class=\"speaker\">Speaker</th><th scope=\"col\">Words</th>")
        .raw("<th scope=\"col\" class=\"kind\">What it is</th>")
        .raw("<th scope=\"col\" class=\"sure\">Sure</th></tr></thead>\n<tbody>\n");
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), QuotationId.of(shown.get(i), i + 1));
    }
    out.raw("</tbody>\n</table>\n");
  }

  private void row(Quotation quotation, QuotationId id) {
    String words = Html.escaped(QuotedWords.of(quotation));
    String classes = quotation.speaker().map(who -> " " + speakers.classes(who)).orElse("");
    out.raw("<tr id=\"" + id.row() + "\" class=\"row" + classes + "\">")
        .raw("<th scope=\"row\" class=\"speaker\" dir=\"auto\">")
        .raw(quotation.speaker().map(this::speaker).orElse("somebody"))
        .raw(quotation.through().map(who -> small("through " + who.name())).orElse(""))
        .raw("</th><td class=\"words\" dir=\"auto\">")
        .raw(cue(quotation))
        .raw(marks.isMarked(id) ? "<a href=\"#" + id.mark() + "\">" + words + "</a>" : words)
        .raw("</td><td class=\"kind\">")
        .raw(ArticleMarks.act(quotation) + ", ")
        .raw(quotation.kind().name().toLowerCase(Locale.ROOT))
        .raw("</td><td class=\"sure\" title=\"" + confidences(quotation) + "\">")
        .raw(percent(quotation.confidence()))
        .raw("</td></tr>\n");
  }

  private String speaker(Speaker speaker) {
    return "<span class=\"dot\"></span>"
        + Html.escaped(speaker.name())
        + speaker.description().map(QuotationTables::small).orElse("");
  }

  private static String small(String text) {
    return " <small>" + Html.escaped(text) + "</small>";
  }

  private String cue(Quotation quotation) {
    return quotation
        .cue()
        .map((Span span) -> "<em>" + Html.escaped(document.textOf(span)) + "</em>: ")
        .orElse("");
  }

  private static String confidences(Quotation quotation) {
    String said = "words " + percent(quotation.saidConfidence());
    return quotation.speaker().isEmpty()
        ? said
        : said + ", speaker " + percent(quotation.speakerConfidence());
  }

  private static String percent(double probability) {
    return String.format(Locale.ROOT, "%.0f%%", PERCENT * probability);
  }
}
