package dev.lede.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Metadata;
import dev.lede.document.PublicationDate;
import dev.lede.document.Reason;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.JsonReportWriter.Detail;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.Effect;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One report on its way into a JSON generator. */
final class JsonPrinting {

  private final JsonGenerator out;
  private final ArticleReport report;
  private final Document document;
  private final Set<Detail> without;

  JsonPrinting(JsonGenerator out, ArticleReport report, Set<Detail> without) {
    this.out = out;
    this.report = report;
    this.document = report.document();
    this.without = without;
  }

  void print(@Nullable String id) throws IOException {
    out.writeStartObject();
    out.writeStringField("schemaVersion", JsonReportWriter.SCHEMA_VERSION);
    if (id != null) {
      out.writeStringField("id", id);
    }
    out.writeArrayFieldStart("notes");
    for (String note : report.notes()) {
      out.writeString(note);
    }
    out.writeEndArray();
    if (!document.metadata().isEmpty()) {
      metadata(document.metadata());
    }
    boolean withText = !without.contains(Detail.TEXT);
    if (withText) {
      out.writeStringField("text", document.text());
    }
    out.writeArrayFieldStart("blocks");
    for (Block block : document.blocks()) {
      out.writeStartObject();
      out.writeStringField("kind", block.kind().name());
      offsets(block.span());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("sentences");
    for (Sentence sentence : document.sentences()) {
      out.writeStartObject();
      offsets(sentence.span());
      if (withText) {
        out.writeStringField("text", sentence.text());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    Set<Part> parts = report.parts();
    if (parts.contains(Part.SUMMARY)) {
      summary(report.summary());
    }
    if (parts.contains(Part.SENTIMENT) || parts.contains(Part.QUOTES)) {
      entities(report.entities().all());
    }
    if (parts.contains(Part.SENTIMENT)) {
      sentiment(report.sentiment());
    }
    if (parts.contains(Part.QUOTES)) {
      quotations(report.quotations());
    }
    out.writeEndObject();
  }

  private void metadata(Metadata metadata) throws IOException {
    out.writeObjectFieldStart("metadata");
    optional("title", metadata.title());
    out.writeArrayFieldStart("authors");
    for (String author : metadata.authors()) {
      out.writeString(author);
    }
    out.writeEndArray();
    optional("published", metadata.published().map(PublicationDate::toString));
    optional("modified", metadata.modified().map(PublicationDate::toString));
    optional("site", metadata.site());
    optional("address", metadata.address());
    optional("language", metadata.language());
    if (metadata.isPaywalled()) {
      out.writeBooleanField("paywalled", true);
    }
    out.writeObjectFieldStart("sources");
    for (Metadata.Field field : Metadata.Field.values()) {
      optional(field.name().toLowerCase(Locale.ROOT), metadata.source(field).map(Enum::name));
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void optional(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private void summary(Summary summary) throws IOException {
    out.writeObjectFieldStart("summary");
    out.writeStringField("method", summary.method());
    out.writeArrayFieldStart("sentences");
    for (KeySentence sentence : summary.sentences()) {
      out.writeStartObject();
      out.writeNumberField("index", sentence.index());
      offsets(sentence.span());
      out.writeStringField("text", sentence.text());
      number("score", sentence.score());
      out.writeNumberField("rank", sentence.rank());
      if (!without.contains(Detail.REASONS)) {
        out.writeObjectFieldStart("reasons");
        for (Reason reason : sentence.reasons()) {
          if (FourDigits.of(reason.weight()) != 0) {
            number(reason.name(), reason.weight());
          }
        }
        out.writeEndObject();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void entities(List<Entity> entities) throws IOException {
    out.writeArrayFieldStart("entities");
    for (Entity entity : entities) {
      out.writeStartObject();
      out.writeStringField("name", entity.name());
      out.writeStringField("kind", entity.kind().name());
      out.writeArrayFieldStart("mentions");
      for (Mention mention : entity.mentions()) {
        out.writeStartObject();
        offsets(mention.span());
        if (mention.form() != Mention.Form.NAME) {
          out.writeStringField("form", mention.form().name());
        }
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void entity(Optional<Entity> entity) throws IOException {
    if (entity.isPresent()) {
      out.writeNumberField("entity", entity.get().index());
    }
  }

  private void sentiment(DocumentSentiment sentiment) throws IOException {
    out.writeObjectFieldStart("sentiment");
    tone("overall", sentiment.overall());
    optionalTone("title", sentiment.title());
    optionalTone("narration", sentiment.narration());
    optionalTone("quotation", sentiment.quotation());
    out.writeArrayFieldStart("sentences");
    int index = 0;
    for (SentenceSentiment sentence : sentiment.sentences()) {
      out.writeStartObject();
      out.writeNumberField("index", index);
      tone("tone", sentence.tone());
      out.writeArrayFieldStart("classes");
      for (double probability : sentence.classes()) {
        out.writeNumber(FourDigits.of(probability));
      }
      out.writeEndArray();
      out.writeEndObject();
      index++;
    }
    out.writeEndArray();
    out.writeArrayFieldStart("targets");
    for (TargetSentiment target : sentiment.targets()) {
      target(target);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("speakers");
    for (SpeakerSentiment speaker : sentiment.speakers()) {
      out.writeStartObject();
      out.writeNumberField("speaker", report.quotations().indexOf(speaker.speaker()));
      out.writeStringField("name", speaker.speaker().name());
      tone("tone", speaker.tone());
      out.writeNumberField("quotations", speaker.quotations());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void target(TargetSentiment target) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", target.name());
    if (target.kind().isPresent()) {
      out.writeStringField("kind", target.kind().get().name());
    }
    entity(target.entity());
    tone("tone", target.tone());
    optionalEffect(target.effect());
    out.writeArrayFieldStart("mentions");
    for (MentionSentiment mention : target.mentions()) {
      out.writeStartObject();
      offsets(mention.span());
      int sentence = document.indexOf(mention.sentence());
      if (sentence >= 0) {
        out.writeNumberField("sentence", sentence);
      }
      tone("tone", mention.tone());
      optionalEffect(mention.effect());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void quotations(Quotations quotations) throws IOException {
    ReportSpeakers speakers = ReportSpeakers.of(quotations);
    out.writeArrayFieldStart("speakers");
    for (Speaker speaker : speakers.all()) {
      speaker(speaker);
    }
    out.writeEndArray();
    quotations("quotations", quotations.all(), speakers);
    quotations("positions", quotations.positions(), speakers);
  }

  private void quotations(String name, List<Quotation> quotations, ReportSpeakers speakers)
      throws IOException {
    out.writeArrayFieldStart(name);
    for (Quotation quotation : quotations) {
      quotation(quotation, speakers);
    }
    out.writeEndArray();
  }

  private void speaker(Speaker speaker) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", speaker.name());
    out.writeStringField("kind", speaker.kind().name());
    if (speaker.description().isPresent()) {
      out.writeStringField("description", speaker.description().get());
    }
    entity(speaker.entity());
    spans("mentions", speaker.mentions());
    out.writeEndObject();
  }

  private void quotation(Quotation quotation, ReportSpeakers speakers) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", quotation.kind().name());
    out.writeStringField("act", quotation.act().name().toLowerCase(Locale.ROOT));
    out.writeStringField("text", quotation.text());
    spans("content", quotation.content());
    spans("fragments", quotation.fragments());
    words("cue", quotation.cue());
    words("source", quotation.source());
    place("speaker", quotation.speaker(), speakers);
    place("through", quotation.through(), speakers);
    confidences(quotation);
    out.writeArrayFieldStart("sentences");
    for (Sentence sentence : quotation.sentences()) {
      out.writeNumber(document.indexOf(sentence));
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void place(String name, Optional<Speaker> speaker, ReportSpeakers speakers)
      throws IOException {
    if (speaker.isPresent()) {
      out.writeNumberField(name, speakers.indexOf(speaker.get()));
    }
  }

  /** The joint one is that of the rounded others, so that it is the same when it is read back. */
  private void confidences(Quotation quotation) throws IOException {
    double said = FourDigits.of(quotation.saidConfidence());
    double speaker = FourDigits.of(quotation.speakerConfidence());
    boolean hasSpeaker = quotation.speaker().isPresent();
    number("confidence", hasSpeaker ? said * speaker : said);
    number("saidConfidence", said);
    if (hasSpeaker) {
      number("speakerConfidence", speaker);
    }
  }

  private void optionalTone(String name, Optional<Tone> tone) throws IOException {
    if (tone.isPresent()) {
      tone(name, tone.get());
    }
  }

  private void tone(String name, Tone tone) throws IOException {
    out.writeObjectFieldStart(name);
    Tone shown = FourDigits.of(tone);
    number("polarity", shown.polarity());
    out.writeStringField("label", shown.label().name());
    number("negative", shown.negative());
    number("neutral", shown.neutral());
    number("positive", shown.positive());
    out.writeEndObject();
  }

  private void optionalEffect(Optional<Effect> effect) throws IOException {
    if (effect.isPresent()) {
      Effect shown = FourDigits.of(effect.get());
      out.writeObjectFieldStart("effect");
      out.writeStringField("label", shown.label().name());
      number("harm", shown.harm());
      number("none", shown.none());
      number("help", shown.help());
      out.writeEndObject();
    }
  }

  private void number(String name, double value) throws IOException {
    out.writeNumberField(name, FourDigits.of(value));
  }

  private void words(String name, Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      out.writeObjectFieldStart(name);
      offsets(span.get());
      out.writeStringField("text", document.textOf(span.get()));
      out.writeEndObject();
    }
  }

  private void spans(String name, List<Span> spans) throws IOException {
    out.writeArrayFieldStart(name);
    for (Span span : spans) {
      out.writeStartObject();
      offsets(span);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void offsets(Span span) throws IOException {
    out.writeNumberField("begin", span.begin());
    out.writeNumberField("end", span.end());
  }
}
