package dev.lede.report;

import dev.lede.document.Reason;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a page says first: key sentences, the tone, and who is quoted how often. */
final class SummaryCard {

  private static final int CHIPS_SHOWN = 12;
  private static final int REASONS = 3;

  private final ArticleReport report;
  private final SpeakerMarks speakers;
  private final Html out;

  SummaryCard(ArticleReport report, SpeakerMarks speakers, Html out) {
    this.report = report;
    this.speakers = speakers;
    this.out = out;
  }

  void write() {
    out.raw("<div class=\"card\">\n");
    if (report.parts().contains(Part.SUMMARY)) {
      keySentences(report.summary().sentences());
    }
    if (report.parts().contains(Part.SENTIMENT)) {
      tone(report.sentiment());
    }
    if (report.parts().contains(Part.QUOTES)) {
      quoted();
    }
    out.raw("</div>\n");
  }

  private void keySentences(List<KeySentence> sentences) {
    out.raw("<section id=\"key\">\n<h2>Key sentences</h2>\n");
    if (sentences.isEmpty()) {
      out.raw("<p>There is no sentence.</p>\n");
    } else {
      out.raw("<ol>\n");
      for (KeySentence sentence : sentences) {
        out.raw("<li dir=\"auto\"><a href=\"#s" + (sentence.index() + 1) + "\">")
            .text(sentence.text())
            .raw("</a></li>\n");
      }
      out.raw("</ol>\n");
    }
    out.raw("</section>\n");
  }

  private void tone(DocumentSentiment sentiment) {
    Tone overall = sentiment.overall();
    out.raw("<section id=\"tone\">\n<h2>Tone</h2>\n<p class=\"overall\"><strong class=\"")
        .raw(ToneBar.sign(overall) + "\">" + ToneBar.sign(overall))
        .raw("</strong> <span class=\"value\">")
        .raw(ToneBar.of(overall))
        .raw("</span></p>\n<dl class=\"parts\">\n");
    part("the title", sentiment.title());
    part("the author’s own words", sentiment.narration());
    part("in quotations", sentiment.quotation());
    out.raw("</dl>\n");
    why(
        sentiment.reasons().stream()
            .filter(reason -> reason.weight() != 0)
            .limit(REASONS)
            .toList());
    out.raw("</section>\n");
  }

  private void part(String name, Optional<Tone> tone) {
    tone.ifPresent(
        value ->
            out.raw("<div><dt>" + name + "</dt><dd>").raw(ToneBar.of(value)).raw("</dd></div>\n"));
  }

  private void why(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    out.raw("<details><summary>Why this tone</summary>\n<ul class=\"evidence\">\n");
    for (Reason reason : reasons) {
      out.raw("<li dir=\"auto\">").text(reason.name()).raw("</li>\n");
    }
    out.raw("</ul>\n</details>\n");
  }

  private void quoted() {
    List<SpeakerMarks.Chip> chips = speakers.chips();
    out.raw("<nav id=\"quoted\" aria-labelledby=\"quoted-title\">\n")
        .raw("<h2 id=\"quoted-title\">Who is quoted, how often</h2>\n");
    if (chips.isEmpty()) {
      out.raw(report.quotations().isEmpty() ? "<p>Nobody is quoted.</p>\n" : "")
          .raw(report.quotations().isEmpty() ? "" : "<p>Nobody who is quoted is named.</p>\n");
    } else {
      out.raw("<p class=\"chips\">\n");
      List<SpeakerMarks.Chip> lit = chips.subList(0, Math.min(SpeakerMarks.MOST_LIT, chips.size()));
      lit.stream().limit(CHIPS_SHOWN).forEach(chip -> chip(chip, "a"));
      if (chips.size() > CHIPS_SHOWN) {
        out.raw("</p>\n<details class=\"more\"><summary>")
            .raw(chips.size() - CHIPS_SHOWN + " more</summary>\n<p class=\"chips\">\n");
        lit.stream().skip(CHIPS_SHOWN).forEach(chip -> chip(chip, "a"));
        chips.stream().skip(lit.size()).forEach(chip -> chip(chip, "span"));
        out.raw("</p>\n</details>\n<p class=\"chips\">\n");
      }
      out.raw("<a class=\"all\" href=\"#quoted\">show all</a>\n</p>\n");
    }
    out.raw("</nav>\n");
  }

  /** Writes a chip as a link that lights up words, or as a span that does not. */
  private void chip(SpeakerMarks.Chip chip, String element) {
    List<String> counts = new ArrayList<>();
    if (chip.quotations() > 0) {
      counts.add(String.valueOf(chip.quotations()));
    }
    if (chip.positions() > 0) {
      counts.add(TargetTables.times(chip.positions(), "position"));
    }
    String link = element.equals("a") ? " id=\"%1$s\" href=\"#%1$s\"".formatted(chip.id()) : "";
    out.raw("<" + element + link + " class=\"chip " + speakers.classes(chip.speaker()))
        .raw("\" dir=\"auto\">")
        .text(chip.speaker().name())
        .raw(" <small>" + String.join(" + ", counts) + "</small></" + element + ">\n");
  }
}
