package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Metadata.Field;
import dev.lede.document.Metadata.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

  private static final String BODY =
      "<h1>Pool closes</h1><p>The pool closes on Friday, the council said.</p>";

  private static Metadata of(String head, String body) {
    return DocumentReader.html()
        .read("<html><head>" + head + "</head><body>" + body + "</body></html>")
        .metadata();
  }

  private static Metadata linked(String json) {
    return of("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>", BODY);
  }

  private static String published(Metadata metadata) {
    return metadata.published().map(PublicationDate::toString).orElse("");
  }

  @Test
  void everyFieldHasItsSource() {
    Metadata metadata =
        of(
            "<link rel=canonical href='https://lamp.example/pool'>"
                + "<meta property='og:site_name' content='The Daily Lamp'>"
                + "<meta property='article:published_time' content='2026-05-03T10:30:00+02:00'>"
                + "<meta name=lastmod content='2026-05-04'>"
                + "<meta name=author content='Ann Lee'>"
                + "<meta http-equiv='content-language' content='en-GB'>",
            BODY);

    assertThat(metadata.title()).contains("Pool closes");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(published(metadata)).isEqualTo("2026-05-03T10:30+02:00");
    assertThat(metadata.modified()).hasToString("Optional[2026-05-04]");
    assertThat(metadata.site()).contains("The Daily Lamp");
    assertThat(metadata.address()).contains("https://lamp.example/pool");
    assertThat(metadata.language()).contains("en-GB");
    assertThat(metadata.source(Field.TITLE)).contains(Source.LINE);
    assertThat(metadata.source(Field.AUTHORS)).contains(Source.META);
    assertThat(metadata.source(Field.PUBLISHED)).contains(Source.OPEN_GRAPH);
    assertThat(metadata.source(Field.MODIFIED)).contains(Source.META);
    assertThat(metadata.source(Field.ADDRESS)).contains(Source.LINK);
    assertThat(metadata.source(Field.LANGUAGE)).contains(Source.META);
    assertThat(metadata)
        .hasToString("“Pool closes” by Ann Lee, 2026-05-03T10:30+02:00, The Daily Lamp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type': 'NewsArticle', 'datePublished': '2026-05-03',"
            + " 'author': {'@type': 'Person', 'name': 'Ann Lee'}}",
        "[{'@type': 'WebPage'}, {'@type': ['ReportageNewsArticle'], 'datePublished': '2026-05-03',"
            + " 'author': [{'name': 'Ann Lee'}]}]",
        "{'@graph': [{'@type': 'Person', '@id': '#ann', 'name': 'Ann Lee'},"
            + " {'@type': 'BlogPosting', 'datePublished': '2026-05-03', 'author': {'@id': '#ann'}}]}",
        "{'@type': 'WebPage', 'mainEntity': {'@type': 'http://schema.org/Article', 'headline': 'A\nB',"
            + " 'datePublished': '2026-05-03', 'author': 'By Ann Lee'}}",
      })
  void readsArticlesOfSchemaOrg(String json) {
    Metadata metadata = linked(json);

    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(published(metadata)).isEqualTo("2026-05-03");
    assertThat(metadata.source(Field.PUBLISHED)).contains(Source.JSON_LD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{'@type': 'Article', ", "]", "", "null", "[[[[1, true, null]]]]"})
  void ignoresBrokenJson(String json) {
    Metadata metadata = linked(json);

    assertThat(metadata.authors()).isEmpty();
    assertThat(metadata.published()).isEmpty();
    assertThat(metadata.title()).contains("Pool closes");
  }

  @Test
  void readsWhatScriptsSayAfterABrokenOne() {
    String right = "{\"@type\": \"NewsArticle\", \"datePublished\": \"2026-05-03\"}";
    Metadata metadata =
        of(
            "<script type='application/ld+json'>{oops</script>"
                + "<script type='application/ld+json'><!-- "
                + right
                + " --></script>",
            BODY);

    assertThat(published(metadata)).isEqualTo("2026-05-03");
  }

  @Test
  void aDeepNestOfJsonIsIgnored() {
    assertThat(linked("[".repeat(50_000)).published()).isEmpty();
    assertThat(linked("{'author':".repeat(50_000)).published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>by",
        "<div class=author>x y",
        "<div class=date>1.1.",
        "<time>",
        "<p itemprop=author>"
      })
  @Timeout(20)
  void deeplyNestedElementsTakeNoLongTime(String element) {
    assertThat(of("", element.repeat(5_000)).published()).isEmpty();
  }

  @Test
  void theArticleIsTrustedBeforeThePageAndMachinesBeforeLines() {
    String line = "<p class=date>January 2, 2026</p>" + BODY;
    String page = "{\"@type\": \"WebPage\", \"datePublished\": \"2026-01-03\"}";
    String script = "<script type='application/ld+json'>" + page + "</script>";
    String graph = "<meta property='article:published_time' content='2026-01-04'>";
    String article = script.replace("WebPage", "Article").replace("01-03", "01-05");

    assertThat(published(of("", line))).isEqualTo("2026-01-02");
    assertThat(published(of(script, line))).isEqualTo("2026-01-03");
    assertThat(published(of(script + graph, line))).isEqualTo("2026-01-04");
    assertThat(published(of(script + graph + article, line))).isEqualTo("2026-01-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<time datetime='2026-05-03'>Sunday</time> | TIME",
        "<abbr class=published title='2026-05-03'>x</abbr> | TIME",
        "<span itemprop=datePublished content='2026-05-03'></span> | MICRODATA",
        "<p class=post-date>3. Mai 2026</p> | LINE",
        "<p>3 May 2026</p> | LINE",
        "<div>Stand: 03.05.2026, 18:00 Uhr</div> | LINE",
      })
  void findsTheDateBesideTheArticle(String html, Source source) {
    Metadata metadata = of("", html + BODY);

    assertThat(published(metadata)).isEqualTo("2026-05-03");
    assertThat(metadata.source(Field.PUBLISHED)).contains(source);
  }

  @Test
  void datesOfCommentsAndOfCopyrightAreNotThatOfTheArticle() {
    String body = BODY + "<p>The pool closes on Friday, the council said.</p>".repeat(6);
    assertThat(published(of("", body + "<ul class=comments><li>May 3, 2026</li></ul>"))).isEmpty();
    assertThat(published(of("", body + "<p>© 1999-2026 The Daily Lamp</p>"))).isEmpty();
  }

  @Test
  void theAddressSaysWhichDayATimeInUtcWas() {
    String head = "<meta property='article:published_time' content='2026-05-04T02:25:54Z'>";
    String near = "<link rel=canonical href='https://lamp.example/2026/05/03/pool/'>";

    assertThat(published(of(head, BODY))).isEqualTo("2026-05-04T02:25:54Z");
    assertThat(published(of(head + near, BODY))).isEqualTo("2026-05-03");
    assertThat(published(of(head + near.replace("/03/", "/01/"), BODY))).startsWith("2026-05-04");
    assertThat(published(of(near, BODY))).isEqualTo("2026-05-03");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a rel=author href='/ann'>Ann Lee</a> | LINK",
        "<span itemprop=author><a itemprop=name>Ann Lee</a></span> | MICRODATA",
        "<p class=byline>By <a>Ann Lee</a>, 3 May</p> | LINE",
        "<div class=article__author>Von Ann Lee</div> | LINE",
        "<p><b>By</b> Ann Lee</p> | LINE",
        "<div>11.12.2019 - Anna Lee</div> | LINE",
      })
  void findsTheAuthorBesideTheArticle(String html, Source source) {
    Metadata metadata = of("", "<h1>Pool closes</h1>" + html + BODY);

    assertThat(metadata.authors()).hasSize(1).first().asString().endsWith("Lee");
    assertThat(metadata.source(Field.AUTHORS)).contains(source);
  }

  @Test
  void findsTheNameBelowTheText() {
    String text = "<p>The pool closes on Friday, the council said.</p>".repeat(6);
    Metadata metadata = of("", "<h1>Pool closes</h1>" + text + "<p><i>Anna Lee</i></p>");

    assertThat(metadata.authors()).containsExactly("Anna Lee");
  }

  @Test
  void aSiteIsNoAuthorNorIsAnAddress() {
    String site = "<meta property='og:site_name' content='The Daily Lamp'>";
    String canonical = "<link rel=canonical href='https://www.dailylamp.example/a'>";

    assertThat(of(site + "<meta name=author content='The Daily Lamp'>", BODY).authors()).isEmpty();
    assertThat(of(canonical + "<meta name=author content='Daily Lamp'>", BODY).authors()).isEmpty();
    String graph = "<meta property='article:author' content='https://lamp.example/ann'>";
    assertThat(of(graph, BODY).authors()).isEmpty();
    assertThat(of(graph.replace("https://lamp.example/ann", "Ann Lee"), BODY).authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void aPersonIsTakenBeforeADesk() {
    String head = "<meta name=author content='Daily News'>";

    assertThat(of(head, BODY).authors()).containsExactly("Daily News");
    assertThat(of(head, "<p class=author>By Ann Lee</p>" + BODY).authors())
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ann Lee\\nPublished March 4, 2026\\n\\n | 2026-03-04 | ",
        "Published: 2026-03-04\\n\\n | 2026-03-04 | ",
        "MARLOW BAY, March 4, 2026 — | 2026-03-04 | ",
        "Published March 4, 2026\\nLast updated 5 March 2026\\n\\n | 2026-03-04 | 2026-03-05",
        "Updated March 5, 2026\\n\\n | | 2026-03-05",
        "March 4\\n\\n | | ",
        "MARLOW BAY, March 4 — | | ",
        "In May 2020 and on March 4, 2026 nothing happened. | | ",
      })
  void plainTextHasTheDatesOfItsDatelines(String line, String published, String modified) {
    Metadata metadata =
        Document.of(
                "Pool closes\n\n" + line.replace("\\n", "\n") + " The pool closes. They say so.")
            .metadata();
    assertThat(metadata.published().map(PublicationDate::toString))
        .isEqualTo(Optional.ofNullable(published));
    assertThat(metadata.modified().map(PublicationDate::toString))
        .isEqualTo(Optional.ofNullable(modified));
    assertThat(metadata.source(Field.PUBLISHED).isPresent()).isEqualTo(published != null);
  }

  @Test
  void plainTextSaysOfItselfWhatItsLinesDo() {
    assertThat(Document.of("").metadata().isEmpty()).isTrue();
    assertThat(Document.of("It rained. It went on raining.").metadata()).isEqualTo(Metadata.NONE);
    Metadata metadata =
        Document.of("Pool closes\n\nBy Ann Lee and Bo Hall\n\nThe pool closes. They say so.")
            .metadata();
    assertThat(metadata.title()).contains("Pool closes");
    assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Hall");
    assertThat(metadata.source(Field.AUTHORS)).contains(Source.LINE);
  }

  @Test
  void aPageSaysWhetherItIsFreeToRead() {
    assertThat(linked("{'@type': 'NewsArticle', 'isAccessibleForFree': false}").isPaywalled())
        .isTrue();
    assertThat(linked("{'@type': 'NewsArticle', 'isAccessibleForFree': 'False'}").isPaywalled())
        .isTrue();
    assertThat(linked("{'@type': 'NewsArticle', 'isAccessibleForFree': true}").isPaywalled())
        .isFalse();
    assertThat(of("", BODY + "<div class='paywall'>Subscribe</div>").isPaywalled()).isTrue();
    assertThat(of("", BODY).isPaywalled()).isFalse();
  }

  @Test
  void isAValue() {
    Metadata one = of("<meta name=author content='Ann Lee'>", BODY);
    Metadata same = of("<meta name=author content='Ann Lee'>", BODY);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(of("", BODY));
    assertThat(one.authors()).isUnmodifiable();
    assertThat(List.of(Metadata.NONE, of("", ""))).allMatch(Metadata::isEmpty);
  }
}
