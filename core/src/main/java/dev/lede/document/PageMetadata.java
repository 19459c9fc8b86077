package dev.lede.document;

import dev.lede.document.Metadata.Field;
import dev.lede.document.Metadata.Source;
import dev.lede.document.internal.PersonName;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

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

  private static final String DATE_CLASSES =
      "[class~=(?i)(^|[\\s_-])(published|pubdate|publish-?date|post-?date|entry-?date|article-?date|date-?published"
          + "|date|datum|timestamp|posted-on|postmeta|post-meta|entry-meta|dateline|meta-date|datetime)([\\s_-]|$)]";

  private static final String AUTHOR_CLASSES =
      "[class~=(?i)(by-?line|author(?!i)|autor(?!i)|contributor|verfasser)], [id~=(?i)(by-?line|author(?!i)|autor(?!i))]";

  private static final String PAYWALLS =
      "[class~=(?i)(^|[\\s_-])(paywall|paid-content-box|subscriber-only|regwall|premium-wall|piano-offer)([\\s_-]|$)]";

  /** So many characters of a paragraph may contain its dateline. */
  private static final int BEGINNING = 60;

  /** So many blocks at the end of a text may be or follow its signature. */
  private static final int SIGNATURES = 4;

  private static final Pattern SIGNATURE = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*){1,2}");

  private static final Pattern UPDATE =
      Pattern.compile("(?i)(?:last )?(?:updated?|modified|revised|corrected)\\b");

  private static final Pattern DATE_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]?(\\d{2})[/-]?(\\d{2})(?!\\d)");

  private static final Pattern GERMAN_DATE_IN_ADDRESS =
      Pattern.compile("[/~](\\d{2})-(\\d{2})-(20\\d{2})(?!\\d)");

  private static final Pattern HOST =
      Pattern.compile("^https?://(?:www\\.)?([^/.]+(?:\\.[^/.]+)*?)\\.\\w+(?:/|$)");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

  private final org.jsoup.nodes.Document page;
  private final List<Block> blocks;
  private final Element article;
  private final LinkedArticle linked;
  private final MetaElements metas;
  private final PageElements elements;
  private final Metadata.Builder found = new Metadata.Builder();

  private PageMetadata(org.jsoup.nodes.Document page, Element article, List<Block> blocks) {
    this.page = page;
    this.article = article;
    this.blocks = blocks;
    linked = LinkedArticle.of(page);
    metas = MetaElements.of(page);
    elements = new PageElements(page, article);
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
    if (!authors.isEmpty()) {
      found.authors(authors, Source.LINE);
    }
    List<String> lines = new ArrayList<>(datelines(blocks));
    lines.addAll(bylines(blocks));
    Predicate<String> isUpdate = line -> UPDATE.matcher(line).lookingAt();
    date(dated(lines, isUpdate.negate()), "", found::published);
    date(dated(lines, isUpdate), "", found::modified);
    return found.build();
  }

  private static List<Rule> dated(List<String> lines, Predicate<String> which) {
    return List.of(
        new Rule("line with a date", Source.LINE, () -> lines.stream().filter(which).toList()));
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
                .apply(rule.source() == Source.LINE ? text : MetaElements.clean(text))
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
    metas.named("og:url").stream().map(PageMetadata::host).forEach(hosts::add);
    AuthorNames names = new AuthorNames(hosts);
    for (Rule rule : authorRules()) {
      List<String> own = names.in(rule.texts().get().stream().map(MetaElements::clean).toList());
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
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("article:published_time")),
        new Rule("named meta elements", Source.META, metas::published),
        new Rule(
            "property of the body", Source.MICRODATA, () -> elements.property("datePublished")),
        new Rule("time of publication", Source.TIME, elements::timesOfPublication),
        new Rule("date of the web page", Source.JSON_LD, () -> linked.ofPage("datePublished")),
        new Rule("creation of the article", Source.JSON_LD, () -> linked.texts("dateCreated")),
        new Rule("upload", Source.JSON_LD, () -> linked.ofPage("uploadDate")),
        new Rule("time beside the article", Source.TIME, elements::times),
        new Rule("line of a date's class", Source.LINE, () -> elements.lines(DATE_CLASSES)),
        new Rule("address", Source.LINK, this::addressDates),
        new Rule("dateline", Source.LINE, () -> datelines(blocks)),
        new Rule("short line with a date", Source.LINE, () -> lines(PageLines::dates)),
        new Rule("vague meta elements", Source.META, metas::vaguelyDated),
        new Rule("begin of the text", Source.LINE, this::beginning));
  }

  private List<Rule> modifiedRules() {
    return List.of(
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("dateModified")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("article:modified_time")),
        new Rule("named meta elements", Source.META, metas::modified),
        new Rule("property of the body", Source.MICRODATA, () -> elements.property("dateModified")),
        new Rule("date of the web page", Source.JSON_LD, () -> linked.ofPage("dateModified")));
  }

  private List<Rule> authorRules() {
    return List.of(
        new Rule("article of schema.org", Source.JSON_LD, linked::authors),
        new Rule("named meta elements", Source.META, metas::authors),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("article:author")),
        new Rule("property of the body", Source.MICRODATA, () -> elements.property("author")),
        new Rule("link to the author", Source.LINK, () -> elements.names("[rel~=author]")),
        new Rule("line of an author's class", Source.LINE, () -> elements.names(AUTHOR_CLASSES)),
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
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("og:title")),
        new Rule("headline of schema.org", Source.JSON_LD, () -> linked.texts("headline")),
        new Rule("named meta element", Source.META, () -> metas.named("twitter:title")),
        new Rule("title element", Source.HTML, () -> List.of(page.title())));
  }

  private List<Rule> siteRules() {
    return List.of(
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("og:site_name")),
        new Rule("publisher of the article", Source.JSON_LD, () -> linked.texts("publisher")),
        new Rule("web site", Source.JSON_LD, () -> linked.site().stream().toList()),
        new Rule(
            "named meta elements",
            Source.META,
            () -> metas.named("application-name", "dc.publisher", "publisher")));
  }

  private List<Rule> addressRules() {
    return List.of(
        new Rule("canonical link", Source.LINK, () -> attributes("link[rel=canonical]", "href")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("og:url")),
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("url")));
  }

  private List<Rule> languageRules() {
    return List.of(
        new Rule("html element", Source.HTML, () -> attributes("html", "lang")),
        new Rule("html element of XHTML", Source.HTML, () -> attributes("html", "xml:lang")),
        new Rule("header", Source.META, () -> metas.named("content-language", "language")),
        new Rule("article of schema.org", Source.JSON_LD, () -> linked.texts("inLanguage")),
        new Rule("Open Graph", Source.OPEN_GRAPH, () -> metas.named("og:locale")));
  }

  private List<String> attributes(String selector, String attribute) {
    return page.select(selector).eachAttr(attribute);
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
    addresses.addAll(metas.named("og:url"));
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

  private static List<String> datelines(List<Block> blocks) {
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
}
