package dev.lede.spark;

import dev.lede.document.Document;
import dev.lede.document.Metadata;
import dev.lede.document.PublicationDate;
import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.ArticleReport;
import dev.lede.report.ReportSpeakers;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Effect;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Summary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Results as values of Spark, in the order of the fields of {@link ReportSchema}. */
final class ReportRows {

  private ReportRows() {}

  /** A report as {@link ReportSchema#COLUMNS}. */
  static Row columns(ArticleReport report) {
    Set<Part> parts = report.parts();
    Row quotes = parts.contains(Part.QUOTES) ? quotes(report.quotations()) : null;
    boolean hasEntities = parts.contains(Part.QUOTES) || parts.contains(Part.SENTIMENT);
    Metadata metadata = report.document().metadata();
    return RowFactory.create(
        report.notes(),
        metadata.isEmpty() ? null : metadata(metadata),
        parts.contains(Part.SUMMARY) ? summary(report.summary()) : null,
        hasEntities ? rows(report.entities().all(), ReportRows::entity) : null,
        parts.contains(Part.SENTIMENT) ? sentiment(report) : null,
        quotes == null ? null : quotes.get(0),
        quotes == null ? null : quotes.get(1),
        quotes == null ? null : quotes.get(2),
        null);
  }

  /** The same for a text that has no report. */
  static Row columns(String error) {
    return RowFactory.create(null, null, null, null, null, null, null, null, error);
  }

  private static Row metadata(Metadata metadata) {
    Map<String, String> sources = new HashMap<>();
    for (Metadata.Field field : Metadata.Field.values()) {
      metadata
          .source(field)
          .ifPresent(source -> sources.put(field.name().toLowerCase(Locale.ROOT), source.name()));
    }
    return RowFactory.create(
        metadata.title().orElse(null),
        metadata.authors(),
        metadata.published().map(PublicationDate::toString).orElse(null),
        metadata.modified().map(PublicationDate::toString).orElse(null),
        metadata.site().orElse(null),
        metadata.address().orElse(null),
        metadata.language().orElse(null),
        metadata.isPaywalled() ? true : null,
        sources);
  }

  static Row summary(Summary summary) {
    return RowFactory.create(summary.method(), rows(summary.sentences(), ReportRows::keySentence));
  }

  static Row sentiment(ArticleReport report) {
    Document document = report.document();
    DocumentSentiment sentiment = report.sentiment();
    return RowFactory.create(
        tone(sentiment.overall()),
        sentiment.title().map(ReportRows::tone).orElse(null),
        sentiment.narration().map(ReportRows::tone).orElse(null),
        sentiment.quotation().map(ReportRows::tone).orElse(null),
        rows(sentiment.sentences(), sentence -> sentence(document, sentence)),
        rows(sentiment.targets(), target -> target(document, target)),
        rows(
            sentiment.speakers(),
            speaker ->
                RowFactory.create(
                    report.quotations().indexOf(speaker.speaker()),
                    speaker.speaker().name(),
                    tone(speaker.tone()),
                    speaker.quotations())));
  }

  static Row quotes(Quotations quotations) {
    Document document = quotations.document();
    ReportSpeakers speakers = ReportSpeakers.of(quotations);
    return RowFactory.create(
        rows(speakers.all(), ReportRows::speaker),
        rows(quotations.all(), quotation -> quotation(document, speakers, quotation)),
        rows(quotations.positions(), position -> quotation(document, speakers, position)));
  }

  private static Row keySentence(KeySentence sentence) {
    return RowFactory.create(
        sentence.index(),
        sentence.span().begin(),
        sentence.span().end(),
        sentence.text(),
        sentence.score(),
        sentence.rank(),
        sentence.reasons().stream().collect(Collectors.toMap(Reason::name, Reason::weight)));
  }

  private static Row sentence(Document document, SentenceSentiment sentence) {
    int index = document.indexOf(document.sentencesIn(sentence.span()).get(0));
    return RowFactory.create(index, tone(sentence.tone()), sentence.classes());
  }

  private static Row target(Document document, TargetSentiment target) {
    return RowFactory.create(
        target.name(),
        target.kind().map(Enum::name).orElse(null),
        target.entity().map(Entity::index).orElse(null),
        tone(target.tone()),
        target.effect().map(ReportRows::effect).orElse(null),
        rows(
            target.mentions(),
            mention -> {
              int sentence = document.indexOf(mention.sentence());
              return RowFactory.create(
                  mention.span().begin(),
                  mention.span().end(),
                  sentence < 0 ? null : sentence,
                  tone(mention.tone()),
                  mention.effect().map(ReportRows::effect).orElse(null));
            }));
  }

  private static Row effect(Effect effect) {
    return RowFactory.create(effect.label().name(), effect.harm(), effect.none(), effect.help());
  }

  private static Row entity(Entity entity) {
    return RowFactory.create(
        entity.name(),
        entity.kind().name(),
        rows(
            entity.mentions(),
            mention ->
                RowFactory.create(
                    mention.span().begin(),
                    mention.span().end(),
                    mention.form() == Mention.Form.NAME ? null : mention.form().name())));
  }

  private static Row speaker(Speaker speaker) {
    return RowFactory.create(
        speaker.name(),
        speaker.kind().name(),
        speaker.description().orElse(null),
        speaker.entity().map(Entity::index).orElse(null),
        rows(speaker.mentions(), ReportRows::span));
  }

  private static Row quotation(Document document, ReportSpeakers speakers, Quotation quotation) {
    return RowFactory.create(
        quotation.kind().name(),
        quotation.act().name().toLowerCase(Locale.ROOT),
        quotation.text(),
        rows(quotation.content(), ReportRows::span),
        rows(quotation.fragments(), ReportRows::span),
        quotation.cue().map(cue -> words(document, cue)).orElse(null),
        quotation.source().map(source -> words(document, source)).orElse(null),
        quotation.speaker().map(speakers::indexOf).orElse(null),
        quotation.through().map(speakers::indexOf).orElse(null),
        quotation.confidence(),
        quotation.saidConfidence(),
        quotation.speaker().isPresent() ? quotation.speakerConfidence() : null,
        quotation.sentences().stream().map(document::indexOf).toList());
  }

  private static Row words(Document document, Span span) {
    return RowFactory.create(span.begin(), span.end(), document.textOf(span));
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
