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
import java.util.Locale;
import java.util.Set;

/**
 * The blocks of an article as HTML, with sentences, quotations and positions marked in their
 * reading text. A mark is a link to the row of its quotation in {@link QuotationTables}, and the
 * first mark of a quotation is what that row links to.
 */
final class MarkedText {

  private final ArticleReport report;
  private final SpeakerColors colors;
  private final Set<Integer> keys = new HashSet<>();
  private final List<QuotedPart> parts = new ArrayList<>();
  private final Set<String> linked = new HashSet<>();
  private int sentences;
  private int firstPart;

  /** A part of the content of a quotation. */
  private record QuotedPart(Span span, QuotationId id, Quotation quotation) {}

  /** The same in a block. */
  private record BlockPart(BlockRange range, QuotedPart part) {}

  MarkedText(ArticleReport report, SpeakerColors colors) {
    this.report = report;
    this.colors = colors;
    if (report.parts().contains(Part.SUMMARY)) {
      report.summary().sentences().stream().map(KeySentence::index).forEach(keys::add);
    }
    if (report.parts().contains(Part.QUOTES)) {
      List<QuotedPart> quoted = parts(report.quotations().all());
      List<QuotedPart> positions = parts(report.quotations().positions());
      // A link cannot be in a link: a quotation inside of a position is the one to see.
      positions.removeIf(position -> isOver(quoted, position.span()));
      parts.addAll(quoted);
      parts.addAll(positions);
      parts.sort(Comparator.comparing(QuotedPart::span));
    }
  }

  private static List<QuotedPart> parts(List<Quotation> quotations) {
    List<QuotedPart> parts = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      QuotationId id = QuotationId.of(quotation, i + 1);
      for (Span span : quotation.content()) {
        parts.add(new QuotedPart(span, id, quotation));
      }
    }
    parts.sort(Comparator.comparing(QuotedPart::span));
    return parts;
  }

  private static boolean isOver(List<QuotedPart> parts, Span span) {
    int first = Search.first(parts.size(), p -> parts.get(p).span().end() > span.begin());
    return first < parts.size() && parts.get(first).span().begin() < span.end();
  }

  /** Whether a quotation has a mark in the blocks that are written so far. */
  boolean isMarked(QuotationId id) {
    return linked.contains(id.mark());
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
    String color = quotation.speaker().map(speaker -> " " + colors.of(speaker)).orElse("");
    out.append("<a href=\"#").append(part.id().row()).append('"');
    if (linked.add(part.id().mark())) {
      out.append(" id=\"").append(part.id().mark()).append('"');
    }
    String who = quotation.speaker().map(Speaker::name).orElse("somebody");
    String act =
        quotation.act() == Quotation.Act.SAID
            ? ""
            : " [" + quotation.act().name().toLowerCase(Locale.ROOT) + "]";
    String cue = quotation.cue().map(span -> ", " + report.document().textOf(span)).orElse("");
    String through = quotation.through().map(speaker -> ", through " + speaker.name()).orElse("");
    out.append(" class=\"quoted")
        .append(quotation.act().isListed() ? "" : " position")
        .append(color)
        .append("\" title=\"")
        .append(HtmlWriter.escaped(who + act + cue + through))
        .append("\">")
        .append(escaped)
        .append("</a>");
  }

  private static int clamped(int at, int least, int most) {
    return Math.max(least, Math.min(at, most));
  }
}
