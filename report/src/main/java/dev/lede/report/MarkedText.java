package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.BlockRange;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.internal.Search;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.summarize.KeySentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of an article as HTML, with sentences and quotations marked in their reading text. */
final class MarkedText {

  private final ArticleReport report;
  private final Set<Integer> keys = new HashSet<>();
  private final List<QuotedPart> parts = new ArrayList<>();
  private final Set<Integer> linked = new HashSet<>();
  private int sentences;
  private int firstPart;

  /** A part of the content of a quotation, which is counted from 1. */
  private record QuotedPart(Span span, int number, Quotation quotation) {}

  /** The same in a block. */
  private record BlockPart(BlockRange range, QuotedPart part) {}

  MarkedText(ArticleReport report) {
    this.report = report;
    if (report.parts().contains(Part.SUMMARY)) {
      report.summary().sentences().stream().map(KeySentence::index).forEach(keys::add);
    }
    if (report.parts().contains(Part.QUOTES)) {
      int number = 0;
      for (Quotation quotation : report.quotations()) {
        number++;
        for (Span span : quotation.content()) {
          parts.add(new QuotedPart(span, number, quotation));
        }
      }
    }
    parts.sort(Comparator.comparing(QuotedPart::span));
  }

  /** Writes a block; blocks must come in their order. */
  void write(Block block, StringBuilder out) {
    String text = block.text();
    while (firstPart < parts.size() && parts.get(firstPart).span().end() <= block.span().begin()) {
      firstPart++;
    }
    List<BlockPart> inside = new ArrayList<>();
    for (int p = firstPart;
        p < parts.size() && parts.get(p).span().begin() < block.span().end();
        p++) {
      inside.add(new BlockPart(block.rangeOf(parts.get(p).span()), parts.get(p)));
    }
    int at = 0;
    if (block.kind().isBody()) {
      for (Sentence sentence : block.sentences()) {
        BlockRange range = sentence.rangeInBlock();
        quoted(text, new BlockRange(at, range.begin()), inside, out);
        sentences++;
        boolean key = keys.contains(sentences - 1);
        out.append(key ? "<mark" : "<span")
            .append(" id=\"s")
            .append(sentences)
            .append("\" class=\"sentence\">");
        quoted(text, range, inside, out);
        out.append(key ? "</mark>" : "</span>");
        at = range.end();
      }
    }
    quoted(text, new BlockRange(at, text.length()), inside, out);
  }

  private void quoted(String text, BlockRange stretch, List<BlockPart> inside, StringBuilder out) {
    int at = stretch.begin();
    int next = firstOver(inside, at);
    while (at < stretch.end()) {
      int begin = stretch.end();
      int end = stretch.end();
      if (next < inside.size()) {
        begin = clamped(inside.get(next).range().begin(), at, stretch.end());
        end = clamped(inside.get(next).range().end(), begin, stretch.end());
      }
      out.append(HtmlWriter.escaped(text.substring(at, begin)));
      if (begin < end) {
        link(inside.get(next).part(), HtmlWriter.escaped(text.substring(begin, end)), out);
      }
      at = end;
      next++;
    }
  }

  /**
   * The first part that ends after a character; they do not overlap, so their ends are in order.
   */
  private static int firstOver(List<BlockPart> inside, int at) {
    return Search.first(inside.size(), p -> inside.get(p).range().end() > at);
  }

  private void link(QuotedPart part, String escaped, StringBuilder out) {
    Quotation quotation = part.quotation();
    String color =
        quotation.speaker().map(speaker -> " " + HtmlWriter.colorClass(report, speaker)).orElse("");
    out.append("<a href=\"#q").append(part.number()).append('"');
    if (linked.add(part.number())) {
      out.append(" id=\"w").append(part.number()).append('"');
    }
    String who = quotation.speaker().map(Speaker::name).orElse("somebody");
    String cue = quotation.cue().map(span -> ", " + report.document().textOf(span)).orElse("");
    out.append(" class=\"quoted")
        .append(color)
        .append("\" title=\"")
        .append(HtmlWriter.escaped(who + cue))
        .append("\">")
        .append(escaped)
        .append("</a>");
  }

  private static int clamped(int at, int least, int most) {
    return Math.max(least, Math.min(at, most));
  }
}
