package dev.lede.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.lede.document.Block;
import dev.lede.document.Document;
import dev.lede.document.Metadata;
import dev.lede.document.PublicationDate;
import dev.lede.document.internal.PersonName;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An article and its quotations as JSON-LD, in the vocabulary of schema.org: who wrote it and when,
 * what was said and asked in it, and what documents say. A {@code disambiguatingDescription} names
 * the act unless it is to say. A reporter in between is the creator of the work that the quotation
 * {@code isBasedOn}.
 *
 * <p>Denials, thoughts and plans are left out: the text of a {@code Quotation} is taken for its
 * creator's own words, and schema.org has no property that says the contrary. It has none for
 * confidences either.
 */
final class JsonLdWriter implements ReportWriter {

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    Document document = report.document();
    StringWriter text = new StringWriter();
    try (JsonGenerator out = JsonReportWriter.generator(text, document.text(), true)) {
      out.writeStartObject();
      out.writeStringField("@context", "https://schema.org");
      out.writeStringField("@type", "NewsArticle");
      if (document.title().isPresent()) {
        out.writeStringField("headline", document.title().map(Block::text).get());
      }
      about(out, document.metadata());
      if (report.parts().contains(ArticleAnalyzer.Part.QUOTES)) {
        parts(out, report.quotations());
      }
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("no writing to memory fails", e);
    }
    return text + "\n";
  }

  private static void parts(JsonGenerator out, Quotations quotations) throws IOException {
    out.writeArrayFieldStart("hasPart");
    for (Quotation quotation :
        quotations.of(Quotation.Act.SAID, Quotation.Act.ASKED, Quotation.Act.DOCUMENT)) {
      out.writeStartObject();
      out.writeStringField("@type", "Quotation");
      out.writeStringField("text", QuotedWords.of(quotation));
      if (quotation.act() != Quotation.Act.SAID) {
        out.writeStringField(
            "disambiguatingDescription", quotation.act().name().toLowerCase(Locale.ROOT));
      }
      if (quotation.speaker().isPresent()) {
        creator(out, quotation.speaker().get());
      }
      if (quotation.through().isPresent()) {
        out.writeObjectFieldStart("isBasedOn");
        out.writeStringField("@type", "CreativeWork");
        creator(out, quotation.through().get());
        out.writeEndObject();
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void about(JsonGenerator out, Metadata metadata) throws IOException {
    if (!metadata.authors().isEmpty()) {
      out.writeArrayFieldStart("author");
      for (String author : metadata.authors()) {
        named(out, PersonName.isPlausible(author) ? "Person" : "Organization", author);
      }
      out.writeEndArray();
    }
    optional(out, "datePublished", metadata.published().map(PublicationDate::toString));
    optional(out, "dateModified", metadata.modified().map(PublicationDate::toString));
    if (metadata.site().isPresent()) {
      out.writeFieldName("publisher");
      named(out, "Organization", metadata.site().get());
    }
    optional(out, "url", metadata.address());
    optional(out, "inLanguage", metadata.language());
  }

  private static void named(JsonGenerator out, String type, String name) throws IOException {
    out.writeStartObject();
    out.writeStringField("@type", type);
    out.writeStringField("name", name);
    out.writeEndObject();
  }

  private static void optional(JsonGenerator out, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      out.writeStringField(name, value.get());
    }
  }

  private static void creator(JsonGenerator out, Speaker speaker) throws IOException {
    out.writeObjectFieldStart("creator");
    out.writeStringField(
        "@type",
        switch (speaker.kind()) {
          case PERSON, UNNAMED -> "Person";
          case ORGANIZATION, PLACE, GROUP -> "Organization";
        });
    out.writeStringField("name", speaker.name());
    if (speaker.description().isPresent()) {
      out.writeStringField("description", speaker.description().get());
    }
    out.writeEndObject();
  }
}
