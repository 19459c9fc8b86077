package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who wrote an article and when, and what a reader should know first. */
class AboutArticleTest {

  private static final String SENTENCE =
      "<p>The council voted to close the pool, which had been there for years.</p>";

  private static final String GERMAN =
      "Der Rat hat am Montag beschlossen, das Bad zu schließen, das seit Jahren Geld verliert, und"
          + " die Bürger waren nicht da.";

  private static final String PAGE =
      "<html lang='en-GB'><head><meta name=author content='Ann Lee and Bo Hall'>"
          + "<meta property='article:published_time' content='2026-05-03T10:30:00+02:00'>"
          + "<meta property='og:site_name' content='Lamp &lt;3 News'>"
          + "<link rel=canonical href='https://lamp.example/pool'></head>"
          + "<body><h1>Pool closes</h1>"
          + SENTENCE
          + "</body></html>";

  private static ArticleReport report(String html) {
    return ArticleReport.builder(DocumentReader.html().read(html)).build();
  }

  private static ArticleReport paywalled(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(SENTENCE.replace("</p>", " That was day " + i + ".</p>"));
    }
    return report(
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
            + " \"isAccessibleForFree\": false}</script><h1>Pool closes</h1>"
            + text);
  }

  @Test
  void anArticleLikeAnyOtherHasNoNotes() {
    assertThat(report(PAGE).notes()).isEmpty();
    assertThat(ArticleReport.builder(Document.of("Pool closes on Friday")).build().notes())
        .isEmpty();
  }

  @Test
  void aTextWithoutAWordSaysSo() {
    for (Document empty :
        List.of(
            Document.of(""),
            Document.of(" \n\t"),
            DocumentReader.html().read(""),
            Document.of("\u200B"))) {
      assertThat(ArticleReport.builder(empty).build().notes())
          .containsExactly("The text is empty.");
    }
  }

  @Test
  void aPageWithoutAnArticleSaysSo() {
    assertThat(report("<nav><a href='/'>Home</a></nav>").notes())
        .containsExactly("No text of an article was found on this page.");
    assertThat(report("<h1>Pool closes</h1>").notes()).hasSize(1);
  }

  @Test
  void aPageBehindAPaywallSaysSoUnlessItHasAllTheText() {
    assertThat(paywalled(3).notes())
        .containsExactly("This page shows only the beginning of the article (paywall).");
    assertThat(paywalled(40).notes()).isEmpty();
    assertThat(report(PAGE.replace("<p>", "<div class=paywall>Subscribe</div><p>")).notes())
        .hasSize(1);
  }

  @Test
  void aTextThatIsNotEnglishSaysSo() {
    assertThat(ArticleReport.builder(Document.of("Bad schließt\n\n" + GERMAN)).build().notes())
        .containsExactly("This text does not seem to be English.");
  }

  @Test
  void notesComeFirstInTheTextAndOnThePage() {
    ArticleReport report = paywalled(3);

    assertThat(ReportWriter.text().write(report))
        .startsWith("Note: This page shows only the beginning of the article (paywall).\n\nPool");
    assertThat(
            Jsoup.parse(ReportWriter.html().write(report)).select("header > *").eachText().get(0))
        .isEqualTo("This page shows only the beginning of the article (paywall).");
  }

  @Test
  void theTextSaysWhoWroteItAndWhen() {
    assertThat(ReportWriter.text().write(report(PAGE)))
        .startsWith(
            "Pool closes\n\nBy Ann Lee and Bo Hall, 2026-05-03, Lamp <3 News\n\n1 sentence");
  }

  @Test
  void thePageSaysItUnderTheTitle() {
    String html = ReportWriter.html().write(report(PAGE));

    assertThat(Jsoup.parse(html).select("h1 + p.about").text())
        .isEqualTo("By Ann Lee and Bo Hall, 2026-05-03, Lamp <3 News");
    assertThat(html).contains("Lamp &lt;3 News").doesNotContain("Lamp <3");
    assertThat(Jsoup.parse(html).select(".about a").attr("href"))
        .isEqualTo("https://lamp.example/pool");
  }

  @Test
  void theJsonSaysItWithItsSources() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ReportWriter.json().write(report(PAGE)));

    assertThat(json.at("/metadata"))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"title": "Pool closes", "authors": ["Ann Lee", "Bo Hall"],
                     "published": "2026-05-03T10:30+02:00", "site": "Lamp <3 News",
                     "address": "https://lamp.example/pool", "language": "en-GB",
                     "sources": {"title": "LINE", "authors": "META", "published": "OPEN_GRAPH",
                     "site": "OPEN_GRAPH", "address": "LINK", "language": "HTML"}}
                    """));
    assertThat(json.at("/notes")).isEmpty();
    JsonNode walled = new ObjectMapper().readTree(ReportWriter.json().write(paywalled(3)));
    assertThat(walled.at("/metadata/paywalled").asBoolean()).isTrue();
    assertThat(walled.at("/notes")).hasSize(1);
    try (InputStream in = ReportWriter.class.getResourceAsStream("article-report.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      assertThat(schema.validate(json)).isEmpty();
      assertThat(schema.validate(walled)).isEmpty();
    }
  }

  @Test
  void linkedDataSaysItInTheWordsOfSchemaOrg() throws IOException {
    JsonNode json =
        new ObjectMapper()
            .readTree(
                ReportWriter.jsonLd()
                    .write(report(PAGE.replace("Ann Lee and Bo Hall", "Ann Lee; Daily News"))));

    assertThat(json.at("/author/0/name").asText()).isEqualTo("Ann Lee");
    assertThat(json.at("/author/0/@type").asText()).isEqualTo("Person");
    assertThat(json.at("/datePublished").asText()).isEqualTo("2026-05-03T10:30+02:00");
    assertThat(json.at("/publisher/name").asText()).isEqualTo("Lamp <3 News");
    assertThat(json.at("/url").asText()).isEqualTo("https://lamp.example/pool");
    assertThat(json.at("/inLanguage").asText()).isEqualTo("en-GB");
  }

  @Test
  void readBackItIsTheSame() {
    ArticleReport report = report(PAGE);
    String json = ReportWriter.json().write(report);

    ArticleReport read = JsonReportReader.read(json);

    assertThat(read.document().metadata()).isEqualTo(report.document().metadata());
    assertThat(ReportWriter.json().write(read)).isEqualTo(json);
  }
}
