package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.BlockRange;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.internal.Search;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.MarkedText.Mark;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is marked in the text of an article: sentences, quotations and positions with their
 * speakers, and mentions of targets. The mark of a quotation is a link to its row in {@link
 * QuotationTables}; its first piece is what that row links to.
 */
final class ArticleMarks {

  private final ArticleReport report;
  private final Document document;
  private final SpeakerMarks speakers;
  private final Set<Integer> keys = new HashSet<>();
  private final List<QuotedPart> quoted = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();
  private final Map<QuotationId, Span> last = new HashMap<>();
  private final Set<QuotationId> marked = new HashSet<>();

  /** A part of the content of a quotation. */
  private record QuotedPart(Span span, QuotationId id, Quotation quotation) {}

  /** A mention of a target. */
  private record Named(Span span, String id, Tone tone) {}

  /**
   * @param targets in the order of their ids
   */
  ArticleMarks(ArticleReport report, SpeakerMarks speakers, List<TargetSentiment> targets) {
    this.report = report;
    document = report.document();
    this.speakers = speakers;
    if (report.parts().contains(Part.SUMMARY)) {
      report.summary().sentences().stream().map(KeySentence::index).forEach(keys::add);
    }
    if (report.parts().contains(Part.QUOTES)) {
      List<QuotedPart> listed = parts(report.quotations().all());
      List<QuotedPart> positions = parts(report.quotations().positions());
      // A link cannot be in a link: a quotation inside of a position is the one to see.
      positions.removeIf(position -> isOver(listed, position.span()));
      quoted.addAll(listed);
      quoted.addAll(positions);
      quoted.sort(Comparator.comparing(QuotedPart::span));
      quoted.forEach(part -> last.put(part.id(), part.span()));
    }
    for (int i = 0; i < targets.size(); i++) {
      for (MentionSentiment mention : targets.get(i).mentions()) {
        named.add(new Named(mention.span(), TargetTables.id(i), mention.tone()));
      }
    }
    named.sort(Comparator.comparing(Named::span));
  }

  private static List<QuotedPart> parts(List<Quotation> quotations) {
    List<QuotedPart> parts = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      Quotation quotation = quotations.get(i);
      QuotationId id = QuotationId.of(quotation, i + 1);
      quotation.content().forEach(span -> parts.add(new QuotedPart(span, id, quotation)));
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
    return marked.contains(id);
  }

  /** Writes the text of a block; the blocks must come in their order. */
  void write(Block block, Html out) {
    List<List<Mark>> layers = new ArrayList<>();
    if (block.kind().isBody()) {
      layers.add(block.sentences().stream().map(this::sentence).toList());
    }
    layers.add(quotations(block));
    layers.add(names(block));
    new MarkedText(block, layers, out).write();
  }

  private Mark sentence(Sentence sentence) {
    int index = document.indexOf(sentence);
    String element = keys.contains(index) ? "mark" : "span";
    String tone = report.parts().contains(Part.SENTIMENT) ? " title=\"" + toneOf(index) + "\"" : "";
    String open = "<%s id=\"s%d\" class=\"sentence\"%s>".formatted(element, index + 1, tone);
    return new Mark(sentence.rangeInBlock(), open, open, "</" + element + ">", "");
  }

  private String toneOf(int index) {
    Tone tone = report.sentiment().sentences().get(index).tone();
    return "Tone of this sentence: " + ToneBar.figure(tone.polarity()) + " " + ToneBar.sign(tone);
  }

  private List<Mark> quotations(Block block) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int p = Search.first(quoted.size(), first -> endsAfter(quoted.get(first).span(), block));
        p < quoted.size() && quoted.get(p).span().begin() < block.span().end();
        p++) {
      QuotedPart part = quoted.get(p);
      BlockRange range = after(at, block.rangeOf(part.span()));
      if (!range.isEmpty()) {
        at = range.end();
        boolean isLast =
            part.span().equals(last.get(part.id())) && part.span().end() <= block.span().end();
        String link = link(part);
        marks.add(
            new Mark(
                range,
                marked.add(part.id()) ? link + " id=\"" + part.id().mark() + "\">" : link + ">",
                link + ">",
                "</a>",
                isLast ? label(part.quotation()) : ""));
      }
    }
    return marks;
  }

  /** A range without what is before a place: marks of one layer do not overlap. */
  private static BlockRange after(int at, BlockRange range) {
    return new BlockRange(Math.max(at, range.begin()), Math.max(at, range.end()));
  }

  private static boolean endsAfter(Span span, Block block) {
    return span.end() > block.span().begin();
  }

  private List<Mark> names(Block block) {
    List<Mark> marks = new ArrayList<>();
    int at = 0;
    for (int n = Search.first(named.size(), first -> endsAfter(named.get(first).span(), block));
        n < named.size() && named.get(n).span().begin() < block.span().end();
        n++) {
      Named name = named.get(n);
      BlockRange range = after(at, block.rangeOf(name.span()));
      if (!range.isEmpty()) {
        at = range.end();
        String open = "<span class=\"name %s %s\">".formatted(name.id(), ToneBar.sign(name.tone()));
        marks.add(new Mark(range, open, open, "</span>", ""));
      }
    }
    return marks;
  }

  /** The begin of a link to the row of a quotation, up to its last attribute. */
  private String link(QuotedPart part) {
    Quotation quotation = part.quotation();
    String classes = quotation.speaker().map(who -> " " + speakers.classes(who)).orElse("");
    return "<a href=\"#%s\" class=\"quoted %s%s\" title=\"%s\""
        .formatted(part.id().row(), act(quotation), classes, Html.escaped(description(quotation)));
  }

  private String description(Quotation quotation) {
    String who = quotation.speaker().map(Speaker::name).orElse("somebody");
    String act = quotation.act() == Quotation.Act.SAID ? "" : " [" + act(quotation) + "]";
    String cue = quotation.cue().map(span -> ", " + document.textOf(span)).orElse("");
    String through = quotation.through().map(speaker -> ", through " + speaker.name()).orElse("");
    return who + act + cue + through;
  }

  /** Who speaks, beside what is quoted; what the speaker does with it, if it is not just said. */
  private String label(Quotation quotation) {
    List<String> words = new ArrayList<>();
    quotation.speaker().map(speakers::shortName).ifPresent(words::add);
    if (quotation.act() != Quotation.Act.SAID) {
      words.add(act(quotation));
    }
    quotation.through().ifPresent(speaker -> words.add("through " + speakers.shortName(speaker)));
    if (words.isEmpty()) {
      return "";
    }
    String classes = quotation.speaker().map(who -> " " + speakers.classes(who)).orElse("");
    return "<span class=\"who%s\"> %s</span>"
        .formatted(classes, Html.escaped(String.join(", ", words)));
  }

  /** The act as a word, which is the class of its look too. */
  static String act(Quotation quotation) {
    return quotation.act().name().toLowerCase(Locale.ROOT);
  }
}
