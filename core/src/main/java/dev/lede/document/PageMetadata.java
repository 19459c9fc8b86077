package dev.lede.document;

import dev.lede.document.Metadata.Field;
import dev.lede.document.Metadata.Source;
import dev.lede.document.internal.PersonName;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the metadata of a page. For each field there is a list of rules, the most trusted one
 * first; the first rule that finds an acceptable value decides.
 *
 * <p>What publishers write for machines is trusted before what readers see, since it has no words
 * around it; a property of the article before one of the page.
 */
final class PageMetadata {

  /**
   * One place where a value may be.
   *
   * @param name what the place is, for those who read the list
   * @param texts what is written there, without limit to what it means
   */
  private record Rule(String name, Source source, Supplier<List<String>> texts) {}

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

  private static final String DATE_CLASSES =
      "[class~=(?i)(^|[\\s_-])(published|pubdate|publish-?date|post-?date|entry-?date|article-?date|date-?published"
          + "|date|datum|timestamp|posted-on|postmeta|post-meta|entry-meta|dateline|meta-date|datetime)([\\s_-]|$)]";

  private static final String AUTHOR_CLASSES =
      "[class~=(?i)(by-?line|author(?!i)|autor(?!i)|contributor|verfasser)], [id~=(?i)(by-?line|author(?!i)|autor(?!i))]";

  private static final String PAYWALLS =
      "[class~=(?i)(^|[\\s_-])(paywall|paid-content-box|subscriber-only|regwall|premium-wall|piano-offer)([\\s_-]|$)]";

  /** So many elements of a kind are looked at. */
  private static final int MOST_ELEMENTS = 30;

  /** So many characters of a paragraph may contain its dateline. */
  private static final int BEGINNING = 60;

  /** So many blocks at the end of a text may be or follow its signature. */
  private static final int SIGNATURES = 4;

  private static final Pattern SIGNATURE = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*){1,2}");

  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");

  private static final Pattern GERMAN_DATE_IN_ADDRESS =
      Pattern.compile("[/~](\\d{2})-(\\d{2})-(20\\d{2})(?!\\d)");

  private static final Pattern HOST =
      Pattern.compile("^https?://(?:www\\.)?([^/.]+(?:\\.[^/.]+)*?)\\.\\w+(?:/|$)");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\u200B\\uFEFF]+");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

  private final org.jsoup.nodes.Document page;
  private final List<Block> blocks;
  private final Element article;
  private final LinkedArticle linked;
  private final Map<String, List<String>> metas = new HashMap<>();
  private final Metadata.Builder found = new Metadata.Builder();

  private PageMetadata(org.jsoup.nodes.Document page, Element article, List<Block> blocks) {
    this.page = page;
    this.article = article;
    this.blocks = blocks;
    linked = LinkedArticle.of(page);
    for (Element meta : page.select("meta[content]")) {
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        String content = clean(meta.attr("content"));
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.computeIfAbsent(name, unseen -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /**
   * Reads the metadata of a page.
   *
   * @param article the element that holds the article
   * @param blocks the blocks that were found
   */
  static Metadata of(org.jsoup.nodes.Document page, Element article, List<Block> blocks) {
    return new PageMetadata(page, article, blocks).read();
  }

  /** The metadata of a text that has nothing but its blocks. */
  static Metadata of(List<Block> blocks) {
    Metadata.Builder found = new Metadata.Builder();
    title(blocks).ifPresent(title -> found.set(Field.TITLE, title, Source.LINE));
    List<String> authors = AuthorNames.NOBODY.in(bylines(blocks));
    return authors.isEmpty() ? found.build() : found.authors(authors, Source.LINE).build();
  }

  private Metadata read() {
    String language = first(Field.LANGUAGE, languageRules(), PageMetadata::language).orElse("");
    first(Field.ADDRESS, addressRules(), PageMetadata::address);
    String site = first(Field.SITE, siteRules(), Optional::of).orElse("");
    first(
        Field.TITLE,
        titleRules(),
        title ->
            title.equalsIgnoreCase(site)
                ? Optional.empty()
                : Optional.of(withoutSite(title, site)));
    authors(site);
    date(publishedRules(), language, this::published);
    date(modifiedRules(), language, found::modified);
    found.paywalled(linked.isPaywalled() || page.selectFirst(PAYWALLS) != null);
    return found.build();
  }

  private Optional<String> first(
      Field field, List<Rule> rules, Function<String, Optional<String>> acceptable) {
    for (Rule rule : rules) {
      for (String text : rule.texts().get()) {
        Optional<String> value =
            acceptable
                .apply(rule.source() == Source.LINE ? text : clean(text))
                .filter(read -> !read.isBlank());
        if (value.isPresent()) {
          found.set(field, value.get(), rule.source());
          return value;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A time in UTC may be on another day than the one that readers saw. Then the address says which.
   */
  private Metadata.Builder published(PublicationDate date, Source source) {
    boolean utc = date.time().filter(time -> time.getOffset().equals(ZoneOffset.UTC)).isPresent();
    if (utc) {
      for (String day : addressDates()) {
        Optional<PublicationDate> seen = PageDates.parse(day, "");
        if (seen.isPresent()
            && Math.abs(ChronoUnit.DAYS.between(seen.get().day(), date.day())) == 1) {
          return found.published(seen.get(), Source.LINK);
        }
      }
    }
    return found.published(date, source);
  }

  private interface DateSetter {
    Metadata.Builder set(PublicationDate date, Source source);
  }

  private static void date(List<Rule> rules, String language, DateSetter setter) {
    for (Rule rule : rules) {
      for (String text : rule.texts().get()) {
        Optional<PublicationDate> date = PageDates.parse(text, language);
        if (date.isPresent()) {
          setter.set(date.get(), rule.source());
          return;
        }
      }
    }
  }

  /** People are looked for by all rules before a desk or an agency is taken. */
  private void authors(String site) {
    List<String> hosts = new ArrayList<>(List.of(site));
    attributes("link[rel=canonical]", "href").stream().map(PageMetadata::host).forEach(hosts::add);
    meta("og:url").stream().map(PageMetadata::host).forEach(hosts::add);
    AuthorNames names = new AuthorNames(hosts);
    for (Rule rule : authorRules()) {
      List<String> own = names.in(rule.texts().get().stream().map(PageMetadata::clean).toList());
      if (!own.isEmpty() && own.stream().allMatch(PersonName::isPlausible)) {
        found.authors(own, rule.source());
        return;
      }
      if (!own.isEmpty() && !found.hasAuthors()) {
        found.authors(own, rule.source());
      }
    }
    for (Rule rule : unmarkedAuthorRules()) {
      List<String> own = found.hasAuthors() ? List.of() : names.in(rule.texts().get());
      if (!own.isEmpty()) {
        found.authors(own, rule.source());
      }
    }
  }

  private static String host(String address) {
    Matcher matcher = HOST.matcher(address);
    return matcher.find() ? matcher.group(1) : "";
  }

  private List<Rule> publishedRules() {
    return List.of(
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("datePublished")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("article:published_time")),
        new Rule("named meta elements", Source.META, () -> metas(PUBLISHED_NAMES)),
        new Rule("property of the body", Source.MICRODATA, () -> property("datePublished")),
        new Rule("time of publication", Source.TIME, this::namedTimes),
        new Rule("date of the web page", Source.JSON_LD, () -> linked.ofPage("datePublished")),
        new Rule("creation of the article", Source.JSON_LD, () -> linked.texts("dateCreated")),
        new Rule("upload", Source.JSON_LD, () -> linked.ofPage("uploadDate")),
        new Rule("time beside the article", Source.TIME, this::times),
        new Rule("line of a date's class", Source.LINE, () -> visible(DATE_CLASSES)),
        new Rule("address", Source.LINK, this::addressDates),
        new Rule("dateline", Source.LINE, this::datelines),
        new Rule("short line with a date", Source.LINE, () -> lines(PageLines::dates)),
        new Rule("vague meta elements", Source.META, () -> metas(VAGUE_NAMES)),
        new Rule("begin of the text", Source.LINE, this::beginning));
  }

  private List<Rule> modifiedRules() {
    return List.of(
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("dateModified")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("article:modified_time")),
        new Rule("named meta elements", Source.META, () -> metas(MODIFIED_NAMES)),
        new Rule("property of the body", Source.MICRODATA, () -> property("dateModified")),
        new Rule("date of the web page", Source.JSON_LD, () -> linked.ofPage("dateModified")));
  }

  private List<Rule> authorRules() {
    return List.of(
        new Rule("article of schema.org", Source.JSON_LD, linked::authors),
        new Rule("named meta elements", Source.META, () -> metas(AUTHOR_NAMES)),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("article:author")),
        new Rule("property of the body", Source.MICRODATA, () -> property("author")),
        new Rule("link to the author", Source.LINK, () -> named("[rel~=author]")),
        new Rule("line of an author's class", Source.LINE, () -> named(AUTHOR_CLASSES)),
        new Rule("byline", Source.LINE, () -> bylines(blocks)));
  }

  /** For pages on which no element says that it names an author. */
  private List<Rule> unmarkedAuthorRules() {
    return List.of(
        new Rule("short line with a name", Source.LINE, () -> first(lines(PageLines::bylines))),
        new Rule("signature", Source.LINE, this::signature));
  }

  private List<Rule> titleRules() {
    return List.of(
        new Rule("headline", Source.LINE, () -> title(blocks).stream().toList()),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("og:title")),
        new Rule("headline of schema.org", Source.JSON_LD, () -> linked.texts("headline")),
        new Rule("named meta element", Source.META, () -> meta("twitter:title")),
        new Rule("title element", Source.HTML, () -> List.of(page.title())));
  }

  private List<Rule> siteRules() {
    return List.of(
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("og:site_name")),
        new Rule("publisher of the article", Source.JSON_LD, () -> linked.texts("publisher")),
        new Rule("web site", Source.JSON_LD, () -> linked.site().stream().toList()),
        new Rule(
            "named meta elements",
            Source.META,
            () -> metas(List.of("application-name", "dc.publisher", "publisher"))));
  }

  private List<Rule> addressRules() {
    return List.of(
        new Rule("canonical link", Source.LINK, () -> attributes("link[rel=canonical]", "href")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("og:url")),
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("url")));
  }

  private List<Rule> languageRules() {
    return List.of(
        new Rule("html element", Source.HTML, () -> attributes("html", "lang")),
        new Rule("html element of XHTML", Source.HTML, () -> attributes("html", "xml:lang")),
        new Rule("header", Source.META, () -> metas(List.of("content-language", "language"))),
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("inLanguage")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> meta("og:locale")));
  }

  private List<String> meta(String name) {
    return metas.getOrDefault(name, List.of());
  }

  private List<String> metas(List<String> names) {
    return names.stream().flatMap(name -> meta(name).stream()).toList();
  }

  private List<String> attributes(String selector, String attribute) {
    return page.select(selector).eachAttr(attribute);
  }

  private List<String> property(String name) {
    List<String> texts = new ArrayList<>();
    for (Element element : beside("[itemprop~=(?i)(^|\\s)" + name + "($|\\s)]")) {
      Element inner = element.selectFirst("[itemprop~=(?i)(^|\\s)name($|\\s)]");
      addText(inner == null ? element : inner, texts);
    }
    return texts;
  }

  private static void addText(Element element, List<String> texts) {
    for (String attribute : List.of("content", "datetime")) {
      if (element.hasAttr(attribute)) {
        texts.add(element.attr(attribute));
        return;
      }
    }
    texts.add(element.normalName().equals("abbr") ? element.attr("title") : element.text());
  }

  private List<String> namedTimes() {
    List<String> texts = new ArrayList<>();
    beside(
            "time[pubdate], time.published, time.entry-date, abbr.published[title], time.op-published")
        .forEach(element -> addText(element, texts));
    return texts;
  }

  private List<String> times() {
    List<String> texts = new ArrayList<>();
    beside("time").forEach(element -> addText(element, texts));
    return texts;
  }

  private List<String> visible(String selector) {
    return beside(selector).stream()
        .map(Element::text)
        .filter(text -> text.length() <= NewsLine.LONGEST_LINE)
        .toList();
  }

  /**
   * The names in the first element of a kind that has any: those of the links in it, unless its
   * text names more people.
   */
  private List<String> named(String selector) {
    for (Element element : beside(selector)) {
      String text = element.text();
      List<String> all =
          text.length() > NewsLine.LONGEST_LINE ? List.of() : AuthorNames.NOBODY.in(List.of(text));
      if (!all.isEmpty()) {
        List<String> texts = element.select("a, .fn, [itemprop=name]").eachText();
        List<String> linked = AuthorNames.NOBODY.in(texts);
        boolean more = all.size() > linked.size() && all.stream().allMatch(PersonName::isPlausible);
        return linked.isEmpty() || more ? List.of(text) : texts;
      }
    }
    return List.of();
  }

  /** Elements of the article, then of the page, the first of them, without those of comments. */
  private List<Element> beside(String selector) {
    List<Element> elements = new ArrayList<>();
    PageLines lines = PageLines.around(article);
    for (Element root : List.of(article, page.body())) {
      for (Element element : root.select(selector)) {
        if (elements.size() < MOST_ELEMENTS && !lines.isAround(element)) {
          elements.add(element);
        }
      }
    }
    return elements;
  }

  private List<String> lines(Function<PageLines, List<String>> kind) {
    List<String> found = new ArrayList<>(kind.apply(PageLines.of(article, article)));
    found.addAll(kind.apply(PageLines.of(page.body(), article)));
    return found;
  }

  private static List<String> first(List<String> texts) {
    return texts.subList(0, Math.min(1, texts.size()));
  }

  /** A name that stands alone behind the text. */
  private List<String> signature() {
    for (int b = blocks.size() - 1; b >= Math.max(1, blocks.size() - SIGNATURES); b--) {
      String text = blocks.get(b).text();
      if (SIGNATURE.matcher(text).matches() && PersonName.isKnown(text)) {
        return List.of(text);
      }
    }
    return List.of();
  }

  private List<String> beginning() {
    return blocks.stream()
        .filter(block -> block.kind().isBody())
        .limit(2)
        .map(block -> block.text().substring(0, Math.min(BEGINNING, block.text().length())))
        .toList();
  }

  private List<String> addressDates() {
    List<String> dates = new ArrayList<>();
    List<String> addresses = new ArrayList<>(attributes("link[rel=canonical]", "href"));
    addresses.addAll(meta("og:url"));
    for (String address : addresses) {
      Matcher matcher = DATE_IN_ADDRESS.matcher(address);
      if (matcher.find()) {
        dates.add(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3));
      }
      Matcher german = GERMAN_DATE_IN_ADDRESS.matcher(address);
      if (german.find()) {
        dates.add(german.group(3) + "-" + german.group(2) + "-" + german.group(1));
      }
    }
    return dates;
  }

  private List<String> datelines() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.DATELINE)
        .map(Block::text)
        .toList();
  }

  private static List<String> bylines(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.BYLINE)
        .map(Block::text)
        .toList();
  }

  private static Optional<String> title(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.TITLE)
        .map(Block::text)
        .findFirst();
  }

  /** "Pool closes | The Daily Lamp" without the name of the site. */
  private static String withoutSite(String title, String site) {
    if (site.length() < 3 || title.length() <= site.length()) {
      return title;
    }
    String cut = title.replaceFirst("(?i)\\s+[|:·•–—-]+\\s+" + Pattern.quote(site) + "$", "");
    return cut.isBlank() ? title : cut;
  }

  private static Optional<String> language(String text) {
    Matcher matcher = LANGUAGE.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher.group().replace('_', '-')) : Optional.empty();
  }

  private static Optional<String> address(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://")
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * A text as a person would copy it: some publishers escape it twice or leave mark-up in it. No
   * control or half of a character is left, which no format of a report could show.
   */
  private static String clean(String text) {
    String plain = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    plain = plain.indexOf('<') < 0 ? plain : TAG.matcher(plain).replaceAll(" ");
    plain = SPACE.matcher(plain).replaceAll(" ");
    return UNSEEN.matcher(plain).replaceAll("").strip();
  }
}
