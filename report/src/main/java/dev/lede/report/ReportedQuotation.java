package dev.lede.report;

import dev.lede.document.Block;
import dev.lede.document.Metadata;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A quotation or a position as a row of a table over many articles: words only, so that the article
 * need not be kept.
 *
 * @param article what distinguishes the article from others: its file, say
 * @param title of the article; empty if it has none
 * @param published the day, such as 2026-05-03; empty if it is not known
 * @param speaker the name; empty if the text names none
 * @param through who reports it; empty if nobody stands between
 * @param row the id of its row in the page of the article
 */
record ReportedQuotation(
    String article,
    String title,
    String published,
    String speaker,
    String speakerKind,
    String description,
    String act,
    String kind,
    String cue,
    String words,
    String through,
    double confidence,
    int begin,
    int end,
    String row) {

  static final List<String> COLUMNS =
      List.of(
          "article",
          "title",
          "published",
          "speaker",
          "speaker_kind",
          "speaker_description",
          "act",
          "kind",
          "cue",
          "words",
          "through",
          "confidence",
          "begin",
          "end");

  /** A row, and who speaks in it. */
  record OfSpeaker(Quotation quotation, ReportedQuotation row) {}

  /** Everything that a report says somebody said, thought or intended, in the order of the text. */
  static List<OfSpeaker> of(String article, ArticleReport report) {
    List<OfSpeaker> rows = new ArrayList<>();
    if (report.parts().contains(Part.QUOTES)) {
      int said = 0;
      int positions = 0;
      for (Quotation quotation : report.quotations().of(Quotation.Act.values())) {
        int number = quotation.act().isListed() ? ++said : ++positions;
        rows.add(new OfSpeaker(quotation, of(article, report, quotation, number)));
      }
    }
    return rows;
  }

  private static ReportedQuotation of(
      String article, ArticleReport report, Quotation quotation, int number) {
    Metadata metadata = report.document().metadata();
    List<Span> content = quotation.content();
    return new ReportedQuotation(
        article,
        report.document().title().map(Block::text).orElse(""),
        metadata.published().map(date -> date.day().toString()).orElse(""),
        quotation.speaker().map(Speaker::name).orElse(""),
        quotation.speaker().map(who -> word(who.kind())).orElse(""),
        quotation.speaker().flatMap(Speaker::description).orElse(""),
        word(quotation.act()),
        word(quotation.kind()),
        quotation.cue().map(report.document()::textOf).orElse(""),
        QuotedWords.of(quotation),
        quotation.through().map(Speaker::name).orElse(""),
        quotation.confidence(),
        content.get(0).begin(),
        content.get(content.size() - 1).end(),
        QuotationId.of(quotation, number).row());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The row as a line of comma-separated values. */
  String csv() {
    return Csv.line(
        List.of(
            article,
            title,
            published,
            speaker,
            speakerKind,
            description,
            act,
            kind,
            cue,
            words,
            through,
            String.format(Locale.ROOT, "%.4f", confidence),
            String.valueOf(begin),
            String.valueOf(end)));
  }
}
