package dev.lede.spark;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleReport;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Summary;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Results as values of Spark, in the order of the fields of {@link ReportSchema}. */
final class ReportRows {

  private ReportRows() {}

  /** A report as {@link ReportSchema#COLUMNS}. */
  static Row columns(ArticleReport report) {
    Row quotes = report.quotations().map(q -> quotes(report.document(), q)).orElse(null);
    return RowFactory.create(
        report.summary().map(ReportRows::summary).orElse(null),
        report.sentiment().map(ReportRows::sentiment).orElse(null),
        quotes == null ? null : quotes.get(0),
        quotes == null ? null : quotes.get(1),
        null);
  }

  /** The same for a text that has no report. */
  static Row columns(String error) {
    return RowFactory.create(null, null, null, null, error);
  }

  static Row summary(Summary summary) {
    return RowFactory.create(summary.method(), rows(summary.sentences(), ReportRows::keySentence));
  }

  static Row sentiment(DocumentSentiment sentiment) {
    return RowFactory.create(
        tone(sentiment.overall()),
        sentiment.title().map(ReportRows::tone).orElse(null),
        sentiment.narration().map(ReportRows::tone).orElse(null),
        sentiment.quotation().map(ReportRows::tone).orElse(null),
        rows(sentiment.sentences(), ReportRows::sentence),
        rows(sentiment.targets(), ReportRows::target),
        rows(sentiment.speakers(), ReportRows::speaker));
  }

  static Row quotes(Document document, List<Quotation> quotations) {
    Map<Speaker, List<Quotation>> bySpeaker = Quotation.bySpeaker(quotations);
    IdentityHashMap<Quotation, Integer> places = new IdentityHashMap<>();
    int place = 0;
    for (List<Quotation> said : bySpeaker.values()) {
      for (Quotation quotation : said) {
        places.put(quotation, place);
      }
      place++;
    }
    return RowFactory.create(
        rows(List.copyOf(bySpeaker.keySet()), ReportRows::speaker),
        rows(quotations, quotation -> quotation(document, quotation, places.get(quotation))));
  }

  private static Row keySentence(KeySentence sentence) {
    return RowFactory.create(
        sentence.index(),
        sentence.span().begin(),
        sentence.span().end(),
        sentence.text(),
        sentence.score(),
        sentence.rank(),
        sentence.explain());
  }

  private static Row sentence(SentenceSentiment sentence) {
    return RowFactory.create(
        sentence.span().begin(), sentence.span().end(), tone(sentence.tone()), sentence.classes());
  }

  private static Row target(TargetSentiment target) {
    return RowFactory.create(
        target.name(),
        target.kind().map(Enum::name).orElse(null),
        tone(target.tone()),
        rows(
            target.evidence(),
            e -> RowFactory.create(span(e.mention()), span(e.sentence()), tone(e.tone()))));
  }

  private static Row speaker(SpeakerSentiment speaker) {
    return RowFactory.create(speaker.speaker(), tone(speaker.tone()), speaker.statements());
  }

  private static Row speaker(Speaker speaker) {
    return RowFactory.create(
        speaker.name(),
        speaker.kind().name(),
        speaker.description().orElse(null),
        rows(speaker.mentions(), ReportRows::span));
  }

  private static Row quotation(Document document, Quotation quotation, @Nullable Integer speaker) {
    return RowFactory.create(
        quotation.kind().name(),
        quotation.read(document),
        rows(quotation.content(), ReportRows::span),
        rows(quotation.fragments(), ReportRows::span),
        quotation.cue().map(ReportRows::span).orElse(null),
        quotation.source().map(ReportRows::span).orElse(null),
        speaker,
        quotation.confidence(),
        quotation.sentences());
  }

  private static Row tone(Tone tone) {
    return RowFactory.create(
        tone.polarity(), tone.label().name(), tone.negative(), tone.neutral(), tone.positive());
  }

  private static Row span(Span span) {
    return RowFactory.create(span.begin(), span.end());
  }

  private static <T> List<Row> rows(List<T> values, Function<T, Row> row) {
    List<Row> rows = new ArrayList<>(values.size());
    values.forEach(value -> rows.add(row.apply(value)));
    return rows;
  }
}
