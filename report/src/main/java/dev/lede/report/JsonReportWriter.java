package dev.lede.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report as JSON, in the shape that {@code article-report.schema.json} beside this class
 * describes. Numbers have four digits, since further ones differ between processors. The
 * probabilities of a tone are rounded so that they still add up to 1 and have the same label. The
 * confidence of a quotation is the product of the two rounded ones that it consists of. In strings
 * {@code <} is escaped, so that JSON can stand in a script element of a page.
 *
 * <pre>{@code
 * ReportWriter small =
 *     JsonReportWriter.builder()
 *         .without(JsonReportWriter.Detail.TEXT, JsonReportWriter.Detail.REASONS)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonReportWriter implements ReportWriter {

  /** What can be left out. */
  public enum Detail {
    /** The text of the article, which the offsets count in, and those of its sentences. */
    TEXT,
    /** The features of key sentences. */
    REASONS
  }

  static final String SCHEMA_VERSION = "2.3";

  private final boolean indented;
  private final @Nullable String id;
  private final Set<Detail> without;

  private JsonReportWriter(Builder builder) {
    indented = builder.indented;
    id = builder.id;
    without = EnumSet.copyOf(builder.without);
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String write(ArticleReport report) {
    Objects.requireNonNull(report, "report");
    StringWriter text = new StringWriter();
    String source = (id == null ? "" : id) + report.document().text();
    try (JsonGenerator out = generator(text, source, indented)) {
      new JsonPrinting(out, report, without).print(id);
    } catch (IOException e) {
      throw new UncheckedIOException("no writing to memory fails", e);
    }
    return indented ? text + "\n" : text.toString();
  }

  /**
   * A generator whose output can be encoded in UTF-8 and stand in a script element of a page,
   * whatever the source holds.
   */
  static JsonGenerator generator(StringWriter text, String source, boolean indented)
      throws IOException {
    JsonGenerator out = new JsonFactory().createGenerator(text);
    out.setCharacterEscapes(new ScriptEscapes());
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

  /** Options of a {@link JsonReportWriter}. Not thread-safe. */
  public static final class Builder {

    private boolean indented = true;
    private @Nullable String id;
    private final Set<Detail> without = EnumSet.noneOf(Detail.class);

    private Builder() {}

    /**
     * Sets whether the JSON is indented; default: true. If not, it is one line without a line end.
     *
     * @param indented whether members are on lines of their own
     * @return this builder
     */
    public Builder indented(boolean indented) {
      this.indented = indented;
      return this;
    }

    /**
     * Adds a member {@code id} that distinguishes the article from others; default: none.
     *
     * @param id the name of the article's file, say
     * @return this builder
     */
    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      return this;
    }

    /**
     * Leaves something out; default: nothing.
     *
     * @param details what to leave out, besides what was named before
     * @return this builder
     */
    public Builder without(Detail... details) {
      without.addAll(List.of(details));
      return this;
    }

    /** {@return the writer} */
    public JsonReportWriter build() {
      return new JsonReportWriter(this);
    }
  }
}
