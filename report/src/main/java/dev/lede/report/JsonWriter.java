package dev.lede.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.SentenceSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import dev.lede.summarize.KeySentence;
import dev.lede.summarize.Summary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report as JSON, in the shape of {@code article-report.schema.json}. */
final class JsonWriter implements ReportWriter {

  static final String SCHEMA_VERSION = "1.0";

  private final boolean indented;
  private final Optional<String> id;

  JsonWriter(boolean indented) {
    this(indented, Optional.empty());
  }

  JsonWriter(boolean indented, Optional<String> id) {
    this.indented = indented;
    this.id = id;
  }

  @Override
  public String write(ArticleReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = generator(text, id.orElse("") + report.document().text(), indented)) {
      new Printing(out, report.document()).report(report, id);
    } catch (IOException e) {
      throw new UncheckedIOException("no writing to memory fails", e);
    }
    return indented ? text + "\n" : text.toString();
  }

  /** A generator whose output can be encoded in UTF-8, whatever the source holds. */
  static JsonGenerator generator(StringWriter text, String source, boolean indented)
      throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(text);
    if (hasLoneSurrogate(source)) {
      out.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
    }
    if (indented) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
    }
    return out;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** One report. */
  private record Printing(JsonGenerator out, Document document) {

    void report(ArticleReport report, Optional<String> id) throws IOException {
      out.writeStartObject();
      out.writeStringField("schemaVersion", SCHEMA_VERSION);
      if (id.isPresent()) {
        out.writeStringField("id", id.get());
      }
      out.writeStringField("text", document.text());
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
        out.writeStringField("text", sentence.text());
        out.writeEndObject();
      }
      out.writeEndArray();
      if (report.summary().isPresent()) {
        summary(report.summary().get());
      }
      if (report.sentiment().isPresent()) {
        sentiment(report.sentiment().get());
      }
      if (report.quotations().isPresent()) {
        quotations(report.quotations().get());
      }
      out.writeEndObject();
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
        out.writeNumberField("score", sentence.score());
        out.writeNumberField("rank", sentence.rank());
        out.writeObjectFieldStart("explain");
        for (Map.Entry<String, Double> part : sentence.explain().entrySet()) {
          out.writeNumberField(part.getKey(), part.getValue());
        }
        out.writeEndObject();
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void sentiment(DocumentSentiment sentiment) throws IOException {
      out.writeObjectFieldStart("sentiment");
      tone("overall", sentiment.overall());
      if (sentiment.title().isPresent()) {
        tone("title", sentiment.title().get());
      }
      if (sentiment.narration().isPresent()) {
        tone("narration", sentiment.narration().get());
      }
      if (sentiment.quotation().isPresent()) {
        tone("quotation", sentiment.quotation().get());
      }
      out.writeArrayFieldStart("sentences");
      for (SentenceSentiment sentence : sentiment.sentences()) {
        out.writeStartObject();
        offsets(sentence.span());
        tone("tone", sentence.tone());
        out.writeArrayFieldStart("classes");
        for (double probability : sentence.classes()) {
          out.writeNumber(probability);
        }
        out.writeEndArray();
        out.writeEndObject();
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
        out.writeStringField("name", speaker.speaker());
        tone("tone", speaker.tone());
        out.writeNumberField("statements", speaker.statements());
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
      tone("tone", target.tone());
      out.writeArrayFieldStart("evidence");
      for (TargetSentiment.Evidence evidence : target.evidence()) {
        out.writeStartObject();
        span("mention", evidence.mention());
        span("sentence", evidence.sentence());
        tone("tone", evidence.tone());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void quotations(List<Quotation> quotations) throws IOException {
      Speakers speakers = new Speakers(quotations);
      out.writeArrayFieldStart("speakers");
      for (Speaker speaker : speakers.all()) {
        speaker(speaker);
      }
      out.writeEndArray();
      out.writeArrayFieldStart("quotations");
      for (Quotation quotation : quotations) {
        quotation(quotation, speakers);
      }
      out.writeEndArray();
    }

    private void quotation(Quotation quotation, Speakers speakers) throws IOException {
      out.writeStartObject();
      out.writeStringField("kind", quotation.kind().name());
      out.writeStringField("text", quotation.read(document));
      spans("content", quotation.content());
      spans("fragments", quotation.fragments());
      if (quotation.cue().isPresent()) {
        span("cue", quotation.cue().get());
      }
      if (quotation.source().isPresent()) {
        span("source", quotation.source().get());
      }
      if (quotation.speaker().isPresent()) {
        out.writeNumberField("speaker", speakers.number(quotation.speaker().get()));
      }
      out.writeNumberField("confidence", quotation.confidence());
      out.writeArrayFieldStart("sentences");
      for (int index : quotation.sentences()) {
        out.writeNumber(index);
      }
      out.writeEndArray();
      out.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
      out.writeStartObject();
      out.writeStringField("name", speaker.name());
      out.writeStringField("kind", speaker.kind().name());
      if (speaker.description().isPresent()) {
        out.writeStringField("description", speaker.description().get());
      }
      spans("mentions", speaker.mentions());
      out.writeEndObject();
    }

    private void tone(String name, Tone tone) throws IOException {
      out.writeObjectFieldStart(name);
      out.writeNumberField("polarity", tone.polarity());
      out.writeStringField("label", tone.label().name());
      out.writeNumberField("negative", tone.negative());
      out.writeNumberField("neutral", tone.neutral());
      out.writeNumberField("positive", tone.positive());
      out.writeEndObject();
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

    private void span(String name, Span span) throws IOException {
      out.writeObjectFieldStart(name);
      offsets(span);
      out.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
      out.writeNumberField("begin", span.begin());
      out.writeNumberField("end", span.end());
    }
  }
}
