package dev.lede.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code meta} elements of a page by their names, and what the names mean. */
final class MetaElements {

  private static final List<String> PUBLISHED_NAMES =
      List.of(
          "datepublished",
          "article:published",
          "article.published",
          "og:article:published_time",
          "parsely-pub-date",
          "sailthru.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publicationdate",
          "published_time",
          "og:pubdate",
          "og:published_time",
          "bt:pubdate",
          "rnews:datepublished",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "shareaholic:article_published_time",
          "article_date_original",
          "originalpublicationdate",
          "displaydate",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "dc:date",
          "dc:created",
          "dcsext.articlefirstpublished",
          "citation_publication_date",
          "citation_date");

  /** Of these names some pages make use for the day on which the page was made or delivered. */
  private static final List<String> VAGUE_NAMES =
      List.of("creation_date", "date", "created", "timestamp");

  private static final List<String> MODIFIED_NAMES =
      List.of(
          "datemodified",
          "og:updated_time",
          "lastmod",
          "last-modified",
          "last_modified",
          "dcterms.modified",
          "dc.date.modified",
          "revised",
          "updated");

  private static final List<String> AUTHOR_NAMES =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "article:author_name",
          "article.author",
          "dc.creator",
          "dc:creator",
          "dcterms.creator",
          "byl",
          "byline",
          "citation_author",
          "cxenseparse:author",
          "rbauthors",
          "twitter:data1");

  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF]+");

  private final Map<String, List<String>> metas = new HashMap<>();

  private MetaElements() {}

  static MetaElements of(org.jsoup.nodes.Document page) {
    MetaElements found = new MetaElements();
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String content = clean(meta.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          found.metas.computeIfAbsent(name, unseen -> new ArrayList<>()).add(content);
        }
      }
    }
    return found;
  }

  /** When the article was published. */
  List<String> published() {
    return named(PUBLISHED_NAMES);
  }

  /** Dates that may be that of publication. */
  List<String> vaguelyDated() {
    return named(VAGUE_NAMES);
  }

  /** When the article was changed. */
  List<String> modified() {
    return named(MODIFIED_NAMES);
  }

  /** Who wrote the article. */
  List<String> authors() {
    return named(AUTHOR_NAMES);
  }

  /** What elements of some names say, in the order of the names, which are in lower case. */
  List<String> named(String... names) {
    return named(List.of(names));
  }

  private List<String> named(List<String> names) {
    return names.stream().flatMap(name -> metas.getOrDefault(name, List.of()).stream()).toList();
  }

  /**
   * A text as a person would copy it: some publishers escape it twice or leave mark-up in it. No
   * control or half of a character is left, which no format of a report could show.
   */
  static String clean(String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    plain = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll(" ");
    plain = SPACE.matcher(plain).replaceAll(" ");
    return UNSEEN.matcher(plain).replaceAll("").strip();
  }
}
