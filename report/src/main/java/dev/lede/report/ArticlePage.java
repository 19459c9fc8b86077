package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Metadata;
import dev.lede.document.Sentence;
import dev.lede.quotes.Quotations;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.Tone;
import java.util.List;
import java.util.Locale;

/**
 * The page of one article, in the order in which a phone shows it: title, card, legend, article,
 * tones, quotations, foot.
 */
final class ArticlePage {

  private final ArticleReport report;
  private final Document document;
  private final SpeakerMarks speakers;
  private final TargetTables targets;
  private final ArticleMarks marks;
  private final PageFooter footer;
  private final Html out;

  ArticlePage(ArticleReport report, PageFooter footer) {
    this.report = report;
    this.footer = footer;
    document = report.document();
    boolean quotes = report.parts().contains(Part.QUOTES);
    speakers = new SpeakerMarks(quotes ? report.quotations() : Quotations.of(document, List.of()));
    boolean tones = report.parts().contains(Part.SENTIMENT);
    targets = new TargetTables(document, tones ? report.sentiment().targets() : List.of());
    marks = new ArticleMarks(report, speakers, targets.targets());
    String title = document.title().map(Block::text).orElse("Article");
    out = HtmlPage.begin(title, speakers.rules() + targets.rules());
    page();
  }

  @Override
  public String toString() {
    return HtmlPage.end(out);
  }

  private void page() {
    out.raw("<a class=\"skip\" href=\"#article\">Skip to the article</a>\n<header>\n");
    for (String note : report.notes()) {
      out.raw("<p class=\"note\" role=\"note\">").text(note).raw("</p>\n");
    }
    title();
    about();
    new SummaryCard(report, speakers, out).write();
    PageLegend.write(report, out);
    out.raw("</header>\n<main>\n<article id=\"article\">\n");
    article();
    out.raw("</article>\n");
    if (report.parts().contains(Part.SENTIMENT)) {
      out.raw("<aside aria-label=\"Tones\">\n");
      targets.writeTargets(out);
      targets.writeSpeakers(report.sentiment().speakers(), speakers, out);
      out.raw("</aside>\n");
    }
    if (report.parts().contains(Part.QUOTES)) {
      out.raw("<div class=\"full\">\n");
      new QuotationTables(report.quotations(), speakers, marks, out).write();
      out.raw("</div>\n");
    }
    out.raw("</main>\n");
    footer.write(PageFooter.READING, out);
  }

  private void title() {
    if (document.title().isEmpty()) {
      out.raw("<h1 class=\"untitled\">Article without a title</h1>\n");
      return;
    }
    out.raw("<h1 class=\"title\" dir=\"auto\">");
    marks.write(document.title().get(), out);
    out.raw("</h1>\n");
  }

  /** Who wrote the article, when and where, its address, and how long it is. */
  private void about() {
    Metadata metadata = document.metadata();
    String about = AboutLine.of(metadata);
    if (!about.isEmpty()) {
      out.raw("<p class=\"about\" dir=\"auto\">").text(about).raw("</p>\n");
    }
    metadata
        .address()
        .ifPresent(
            address ->
                out.raw("<p class=\"about address\"><a rel=\"noreferrer\" href=\"")
                    .text(address)
                    .raw("\">")
                    .text(address)
                    .raw("</a></p>\n"));
    long paragraphs = document.blocks().stream().filter(b -> b.kind().isBody()).count();
    out.raw("<p class=\"about\">")
        .raw(TargetTables.times(document.sentences().size(), "sentence"))
        .raw(" in ")
        .raw(TargetTables.times((int) paragraphs, "paragraph"))
        .raw("</p>\n");
  }

  private void article() {
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        continue;
      }
      if (block.kind() == Block.Kind.SEPARATOR) {
        out.raw("<hr>\n");
        continue;
      }
      String element = block.kind() == Block.Kind.HEADING ? "h2" : "p";
      out.raw("<" + element + " class=\"" + block.kind().name().toLowerCase(Locale.ROOT))
          .raw(toneOf(block) + "\" dir=\"auto\">");
      marks.write(block, out);
      out.raw("</" + element + ">\n");
    }
    if (document.blocks().isEmpty()) {
      out.raw("<p>There is nothing to read.</p>\n");
    }
  }

  /** The class of the tone of a paragraph. */
  private String toneOf(Block block) {
    if (!report.parts().contains(Part.SENTIMENT)
        || !block.kind().isBody()
        || block.sentences().isEmpty()) {
      return "";
    }
    List<Tone> tones = block.sentences().stream().map(this::toneOf).toList();
    return " tone-bar " + ToneBar.sign(ToneBar.mean(tones));
  }

  private Tone toneOf(Sentence sentence) {
    return report.sentiment().sentences().get(document.indexOf(sentence)).tone();
  }
}
