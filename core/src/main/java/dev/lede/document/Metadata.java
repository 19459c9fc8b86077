package dev.lede.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article: title, authors, dates, site, address and language. Each may be
 * missing, and each has the {@link Source} that it was read from. Plain text has a title, authors
 * and dates at most, read from its own lines.
 *
 * <p>Immutable and thread-safe. Two are equal if all that they say is, with the same sources.
 *
 * <pre>{@code
 * Metadata metadata = DocumentReader.html().read(page).metadata();
 * List<String> authors = metadata.authors();                    // [Ann Lee, Bo Hall]
 * Optional<PublicationDate> published = metadata.published();   // 2026-05-03T10:30+02:00
 * metadata.source(Metadata.Field.PUBLISHED);                    // JSON_LD
 * }</pre>
 */
public final class Metadata {

  /** One thing that metadata say. */
  public enum Field {
    /** {@link Metadata#title()}. */
    TITLE,
    /** {@link Metadata#authors()}. */
    AUTHORS,
    /** {@link Metadata#published()}. */
    PUBLISHED,
    /** {@link Metadata#modified()}. */
    MODIFIED,
    /** {@link Metadata#site()}. */
    SITE,
    /** {@link Metadata#address()}. */
    ADDRESS,
    /** {@link Metadata#language()}. */
    LANGUAGE
  }

  /** Where in a page something was read. */
  public enum Source {
    /** An article of schema.org, in a {@code script} of type {@code application/ld+json}. */
    JSON_LD,
    /** A {@code meta} element of Open Graph, such as {@code article:published_time}. */
    OPEN_GRAPH,
    /** Another {@code meta} element, such as {@code author} or {@code dcterms.created}. */
    META,
    /** An element of the body that is marked as a property, such as {@code itemprop=author}. */
    MICRODATA,
    /** A {@code time} element beside the article. */
    TIME,
    /** The relation or address of a link: {@code rel=canonical}, {@code rel=author}. */
    LINK,
    /** The {@code html} or {@code title} element. */
    HTML,
    /** A line that readers see, such as a byline or the headline. */
    LINE
  }

  /** The metadata of a text that says nothing of itself. */
  static final Metadata NONE = new Builder().build();

  private final @Nullable String title;
  private final List<String> authors;
  private final @Nullable PublicationDate published;
  private final @Nullable PublicationDate modified;
  private final @Nullable String site;
  private final @Nullable String address;
  private final @Nullable String language;
  private final boolean paywalled;
  private final Map<Field, Source> sources;

  private Metadata(Builder builder) {
    title = builder.title;
    authors = List.copyOf(builder.authors);
    published = builder.published;
    modified = builder.modified;
    site = builder.site;
    address = builder.address;
    language = builder.language;
    paywalled = builder.paywalled;
    sources = Map.copyOf(builder.sources);
  }

  /** {@return the headline that the page gives its article, without the name of the site} */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /**
   * {@return who wrote the article, in the order of the page, each once: people, or the agency or
   * desk that signs it} Empty if the page names nobody but its site.
   */
  public List<String> authors() {
    return authors;
  }

  /**
   * {@return when the article was published} Never before 1995 or after 2099: other dates are
   * mistakes of pages.
   */
  public Optional<PublicationDate> published() {
    return Optional.ofNullable(published);
  }

  /** {@return when the article was changed last, as far as the page says} */
  public Optional<PublicationDate> modified() {
    return Optional.ofNullable(modified);
  }

  /** {@return the name of the site or newspaper} */
  public Optional<String> site() {
    return Optional.ofNullable(site);
  }

  /** {@return the address that the page gives as its own, beginning with http: or https:} */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  /** {@return the language that the page declares, as a BCP 47 tag such as {@code en-GB}} */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /**
   * {@return whether the page says that the article is not free to read, or has an element that
   * keeps readers out} How much of the article it shows all the same differs.
   */
  public boolean isPaywalled() {
    return paywalled;
  }

  /**
   * Returns where something was read.
   *
   * @param field what
   * @return its source; empty if the page does not say it
   */
  public Optional<Source> source(Field field) {
    return Optional.ofNullable(sources.get(field));
  }

  /** {@return whether nothing is known} */
  public boolean isEmpty() {
    return sources.isEmpty() && !paywalled;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Metadata that
            && Objects.equals(title, that.title)
            && authors.equals(that.authors)
            && Objects.equals(published, that.published)
            && Objects.equals(modified, that.modified)
            && Objects.equals(site, that.site)
            && Objects.equals(address, that.address)
            && Objects.equals(language, that.language)
            && paywalled == that.paywalled
            && sources.equals(that.sources));
  }

  @Override
  public int hashCode() {
    return Objects.hash(title, authors, published, modified, site, address, language, paywalled);
  }

  /** {@return title, authors, date and site, for messages and debugging} */
  @Override
  public String toString() {
    return "“%s” by %s, %s, %s"
        .formatted(
            title().orElse(""),
            authors.isEmpty() ? "nobody named" : String.join(" and ", authors),
            published().map(PublicationDate::toString).orElse("undated"),
            site().orElse("no site named"));
  }

  /** The parts of metadata. Not thread-safe. */
  static final class Builder {
    private @Nullable String title;
    private List<String> authors = List.of();
    private @Nullable PublicationDate published;
    private @Nullable PublicationDate modified;
    private @Nullable String site;
    private @Nullable String address;
    private @Nullable String language;
    private boolean paywalled;
    private final EnumMap<Field, Source> sources = new EnumMap<>(Field.class);

    /** Sets a text: title, site, address or language. */
    Builder set(Field field, String value, Source source) {
      switch (field) {
        case TITLE -> title = value;
        case SITE -> site = value;
        case ADDRESS -> address = value;
        case LANGUAGE -> language = value;
        default -> throw new IllegalArgumentException(field + " is no text");
      }
      sources.put(field, source);
      return this;
    }

    Builder authors(List<String> value, Source source) {
      authors = value;
      sources.put(Field.AUTHORS, source);
      return this;
    }

    Builder published(PublicationDate value, Source source) {
      published = value;
      sources.put(Field.PUBLISHED, source);
      return this;
    }

    Builder modified(PublicationDate value, Source source) {
      modified = value;
      sources.put(Field.MODIFIED, source);
      return this;
    }

    Builder paywalled(boolean value) {
      paywalled = value;
      return this;
    }

    Optional<String> title() {
      return Optional.ofNullable(title);
    }

    boolean hasAuthors() {
      return !authors.isEmpty();
    }

    Metadata build() {
      return new Metadata(this);
    }
  }
}
