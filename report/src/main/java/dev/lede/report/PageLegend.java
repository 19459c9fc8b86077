package dev.lede.report;

import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotation.Act;
import dev.lede.report.ArticleAnalyzer.Part;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A line that says what the marks in the article mean: those that there are. */
final class PageLegend {

  private PageLegend() {}

  static void write(ArticleReport report, Html out) {
    Html line = new Html();
    if (report.parts().contains(Part.SUMMARY) && !report.summary().sentences().isEmpty()) {
      line.raw("<li><mark>key sentence</mark></li>\n");
    }
    if (report.parts().contains(Part.QUOTES)) {
      Set<Act> acts = EnumSet.noneOf(Act.class);
      for (Quotation quotation : report.quotations().of(Act.values())) {
        acts.add(quotation.act());
      }
      acts.forEach(act -> line.raw("<li>" + sample(act) + "</li>\n"));
      line.raw(acts.isEmpty() ? "" : "<li>color: the speaker</li>\n");
    }
    if (report.parts().contains(Part.SENTIMENT) && !report.sentiment().sentences().isEmpty()) {
      line.raw("<li>bar in the margin: tone of the paragraph, ")
          .raw("<span class=\"word negative\">negative</span>, ")
          .raw("<span class=\"word neutral\">neutral</span>, ")
          .raw("<span class=\"word positive\">positive</span></li>\n");
    }
    String items = line.toString();
    if (!items.isEmpty()) {
      out.raw("<ul class=\"legend\" aria-label=\"Legend\">\n").raw(items).raw("</ul>\n");
    }
  }

  private static String sample(Act act) {
    String words =
        switch (act) {
          case SAID -> "said";
          case ASKED -> "asked";
          case DENIED -> "denied";
          case DOCUMENT -> "said in a document";
          case THOUGHT -> "thought";
          case INTENDED -> "planned";
        };
    String look = act.name().toLowerCase(Locale.ROOT);
    return "<span class=\"quoted " + look + "\">" + words + "</span>";
  }
}
