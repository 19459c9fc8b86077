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

  private final Document document;
  private final Quotations quotations;
  private final SpeakerColors colors;
  private final MarkedText marked;
  private final StringBuilder out;

  /**
   * @param marked the article, written already
   */
  QuotationTables(
      Quotations quotations, SpeakerColors colors, MarkedText marked, StringBuilder out) {
    this.document = quotations.document();
    this.quotations = quotations;
    this.colors = colors;
    this.marked = marked;
    this.out = out;
  }

  void write() {
    out.append("<section>\n<h2>Who said what</h2>\n");
    if (quotations.isEmpty()) {
      out.append("<p>Nobody is quoted.</p>\n");
    } else {
      table("Quotations", quotations.all());
    }
    out.append("</section>\n");
    if (!quotations.positions().isEmpty()) {
      out.append("<section>\n<h2>Positions and plans</h2>\n");
      table("What is thought or intended", quotations.positions());
      out.append("</section>\n");
    }
  }

  private void table(String caption, List<Quotation> shown) {
    out.append("<table class=\"wide\">\n<caption>")
        .append(caption)
        .append("</caption>\n<thead><tr>")
        .append("<th scope=\"col\">Speaker</th><th scope=\"col\">Words</th>")
        .append(
            "<th scope=\"col\">Kind</th><th scope=\"col\">Confidence</th></tr></thead>\n<tbody>\n");
    for (int i = 0; i < shown.size(); i++) {
      row(shown.get(i), QuotationId.of(shown.get(i), i + 1));
    }
    out.append("</tbody>\n</table>\n");
  }

  private void row(Quotation quotation, QuotationId id) {
    String words = HtmlWriter.escaped(QuotedWords.of(quotation));
    out.append("<tr id=\"")
        .append(id.row())
        .append("\"><th scope=\"row\" dir=\"auto\">")
        .append(quotation.speaker().map(this::speaker).orElse("somebody"))
        .append(quotation.through().map(who -> small("through " + who.name())).orElse(""))
        .append("</th><td dir=\"auto\">")
        .append(cue(quotation))
        .append(marked.isMarked(id) ? "<a href=\"#" + id.mark() + "\">" + words + "</a>" : words)
        .append("</td><td>")
        .append(quotation.kind().name().toLowerCase(Locale.ROOT))
        .append(act(quotation))
        .append("</td><td title=\"")
        .append(confidences(quotation))
        .append("\">")
        .append(String.format(Locale.ROOT, "%.2f", quotation.confidence()))
        .append("</td></tr>\n");
  }

  private String speaker(Speaker speaker) {
    return "<span class=\"quoted "
        + colors.of(speaker)
        + "\">"
        + HtmlWriter.escaped(speaker.name())
        + "</span>"
        + speaker.description().map(QuotationTables::small).orElse("");
  }

  private static String small(String text) {
    return " <small>" + HtmlWriter.escaped(text) + "</small>";
  }

  private String cue(Quotation quotation) {
    return quotation
        .cue()
        .map((Span span) -> "<em>" + HtmlWriter.escaped(document.textOf(span)) + "</em>: ")
        .orElse("");
  }

  private static String act(Quotation quotation) {
    return quotation.act() == Quotation.Act.SAID
        ? ""
        : "<br><small>" + quotation.act().name().toLowerCase(Locale.ROOT) + "</small>";
  }

  private static String confidences(Quotation quotation) {
    String said = String.format(Locale.ROOT, "words %.2f", quotation.saidConfidence());
    return quotation.speaker().isEmpty()
        ? said
        : said + String.format(Locale.ROOT, ", speaker %.2f", quotation.speakerConfidence());
  }
}
