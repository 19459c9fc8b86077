package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.JsonReportWriter.Detail;
import dev.lede.summarize.Length;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReportWriterTest {

  private static final String SHORT =
      """
      Ferry runs aground

      "It is a shameful disaster \uD83D\uDE21 for all\
       of us," said Mayor Anna Lind. Her town loved the ferry
      and its brave crew.
      """;

  private static ArticleAnalyzer analyzer;
  private static ArticleReport seed;

  @BeforeAll
  static void open() throws IOException {
    analyzer = ArticleAnalyzer.create();
    seed = analyzer.analyze(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
  }

  @AfterAll
  static void close() {
    analyzer.close();
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in = ReportWriter.class.getResourceAsStream("article-report.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
    }
  }

  private static List<ArticleReport> reports() {
    return List.of(
        seed,
        analyzer.analyze(SHORT),
        analyzer.analyze(""),
        analyzer.analyze("\uD83D \"lone\" \0 said Bob. \uDE21"),
        analyzer.analyze(DocumentReader.html().read("<h1>A &amp; B</h1><p>Bob <b>lied</b>.</p>")));
  }

  @Test
  void theJsonFollowsItsSchema() throws IOException {
    for (ArticleReport report : reports()) {
      JsonNode json = new ObjectMapper().readTree(ReportWriter.json().write(report));
      assertThat(schema().validate(json)).isEmpty();
      assertThat(json.path("text").asText()).isEqualTo(report.document().text());
      assertThat(new ObjectMapper().readTree(ReportWriter.jsonLine().write(report)))
          .isEqualTo(json);
      assertThat(ReportWriter.jsonLine().write(report)).doesNotContain("\n");
      JsonNode named = new ObjectMapper().readTree(ReportWriter.jsonLine("a.txt").write(report));
      assertThat(schema().validate(named)).isEmpty();
      assertThat(named.path("id").asText()).isEqualTo("a.txt");
    }
  }

  @Test
  void theSchemaTellsWrongFromRight() throws IOException {
    JsonNode wrong = new ObjectMapper().readTree("{\"schemaVersion\":\"1.0\",\"text\":1}");
    assertThat(schema().validate(wrong)).hasSizeGreaterThan(2);
  }

  @Test
  void theJsonSaysWhatWasFound() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ReportWriter.json().write(seed));
    String text = json.path("text").asText();
    List<String> cues = new ArrayList<>();
    for (JsonNode quotation : json.path("quotations")) {
      JsonNode speaker = json.path("speakers").path(quotation.path("speaker").asInt(-1));
      if (speaker.path("name").asText().equals("Abu Ali Al-Askari")) {
        JsonNode cue = quotation.path("cue");
        cues.add(text.substring(cue.path("begin").asInt(), cue.path("end").asInt()));
      }
    }
    assertThat(cues).containsExactly("accused");
    assertThat(json.path("summary").path("sentences")).hasSize(3);
    assertThat(json.path("sentiment").path("sentences")).hasSize(15);
    assertThat(json.path("schemaVersion").asText()).isEqualTo("2.3");
  }

  @Test
  void theJsonRefersToEachPersonOnce() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ReportWriter.json().write(seed));
    JsonNode target = json.path("sentiment").path("targets").get(0);
    JsonNode entity = json.path("entities").path(target.path("entity").asInt(-1));
    assertThat(entity.path("name")).isEqualTo(target.path("name"));
    for (JsonNode speaker : json.path("sentiment").path("speakers")) {
      JsonNode quoted = json.path("speakers").path(speaker.path("speaker").asInt(-1));
      assertThat(quoted.path("name")).isEqualTo(speaker.path("name"));
    }
    assertThat(json.path("speakers"))
        .filteredOn(speaker -> speaker.has("entity"))
        .isNotEmpty()
        .allSatisfy(
            speaker ->
                assertThat(json.path("entities").path(speaker.path("entity").asInt()).path("name"))
                    .isEqualTo(speaker.path("name")));
    for (JsonNode quotation : json.path("quotations")) {
      JsonNode cue = quotation.path("cue");
      assertThat(cue.path("text").asText())
          .isEqualTo(
              seed.document().textOf(new Span(cue.path("begin").asInt(), cue.path("end").asInt())));
    }
  }

  @Test
  void detailsAreLeftOutOnRequest() throws IOException {
    String all = ReportWriter.jsonLine().write(seed);
    String less =
        JsonReportWriter.builder()
            .indented(false)
            .without(Detail.TEXT, Detail.REASONS)
            .build()
            .write(seed);
    JsonNode json = new ObjectMapper().readTree(less);

    assertThat(json.has("text")).isFalse();
    assertThat(json.path("sentences").get(0).has("text")).isFalse();
    assertThat(json.path("summary").path("sentences").get(0).has("reasons")).isFalse();
    assertThat(json.path("quotations").get(0).path("text").asText()).isNotEmpty();
    assertThat(schema().validate(json)).isEmpty();
    assertThat(less.length()).isLessThan(all.length() - 2 * seed.document().text().length());
  }

  @Test
  void numbersHaveFourDigits() {
    assertThat(ReportWriter.json().write(seed)).doesNotContainPattern("\\d\\.\\d{5}");
  }

  @Test
  void partsThatWereNotAskedForAreMissing() throws IOException {
    try (ArticleAnalyzer only =
        ArticleAnalyzer.builder().only(Part.SUMMARY).length(Length.words(30)).threads(2).build()) {
      ArticleReport report = only.analyze(SHORT);
      JsonNode json = new ObjectMapper().readTree(ReportWriter.json().write(report));
      assertThat(json.has("summary")).isTrue();
      assertThat(json.has("sentiment")).isFalse();
      assertThat(json.has("quotations")).isFalse();
      assertThat(ReportWriter.text().write(report))
          .contains("KEY SENTENCES", "30 words")
          .doesNotContain("TONE", "WHO SAID");
      assertThat(ReportWriter.brat().write(report)).contains("KeySentence").doesNotContain("Cue");
      assertThat(Jsoup.parse(ReportWriter.html().write(report)).select("nav, .quoted, aside"))
          .isEmpty();
    }
    assertThatThrownBy(() -> ArticleAnalyzer.builder().only(Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("SUMMARY");
  }

  @Test
  void theTextIsForPeople() {
    assertThat(ReportWriter.text().write(seed))
        .contains(
            "15 sentences in 8 paragraphs",
            "KEY SENTENCES (LearnedRanker, trigram blocking, coherent, 3 sentences)",
            "Abu Ali Al-Askari, the militia’s security official (person)",
            "TOWARD WHOM",
            "accused: Kadhimi of negligence")
        .contains("Mustafa al-Kadhimi (3 mentions)");
    assertThat(ReportWriter.text().write(analyzer.analyze("")))
        .contains("0 sentences in 0 paragraphs", "There is no sentence.", "Nobody is quoted.");
    assertThat(ReportWriter.html().write(analyzer.analyze("")))
        .contains("<p>There is no sentence.</p>")
        .doesNotContain("<ol>");
    assertThat(ReportWriter.text().write(seed).lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void thePageShowsTheWholeArticle() {
    for (ArticleReport report : reports()) {
      org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(report));
      StringBuilder shown = new StringBuilder();
      page.select("article .who, h1.untitled").remove();
      page.select("h1, article h2, article p").forEach(e -> shown.append(e.wholeText()));
      StringBuilder expected = new StringBuilder();
      report.document().blocks().forEach(block -> expected.append(block.text()));
      if (report.document().blocks().isEmpty()) {
        expected.append("There is nothing to read.");
      }
      assertThat(shown.toString())
          .isEqualTo(
              expected
                  .codePoints()
                  .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
                  .collect(
                      StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                  .toString());
    }
  }

  @Test
  void thePageMarksWhatWasFound() {
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(seed));
    assertThat(page.title()).startsWith("Kadhimi’s government moves");
    assertThat(page.select("article mark")).hasSize(3);
    assertThat(page.select("article .sentence")).hasSize(15);
    assertThat(page.select("article p.tone-bar")).hasSize(8);
    assertThat(page.select("article p.neutral")).isNotEmpty();
    assertThat(page.select("tr[id^=q]")).hasSameSizeAs(seed.quotations().all());
    assertThat(page.select("tr[id^=p]")).hasSameSizeAs(seed.quotations().positions());
    assertThat(page.select("article a.quoted[title=Abu Ali Al-Askari, accused]").text())
        .startsWith("Kadhimi of negligence");
    for (Element link : page.select("a[href]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as("what %s leads to", link)
          .isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aMaliciousArticleDoesNoHarm() {
    String evil =
        "<script>alert(1)</script>\n\n\"><img src=x onerror=alert(1)> said Bob \"<b>Eve</b>\" "
            + "O'Neil. \u202Eevil\u202C \u2066x\u2069 'onmouseover=\"alert(1)\" lied.\n\n"
            + "\"&lt;script&gt; is a <i>lie</i>,\" said <svg/onload=alert(1)> Jones.";
    ArticleReport report = analyzer.analyze(evil);
    isHarmless(ReportWriter.html().write(report));
    assertThat(Jsoup.parse(ReportWriter.html().write(report)).text())
        .contains("<script>alert(1)</script>");

    String name = "\"><img src=x onerror=alert(1)>.html";
    SpeakerLedger ledger = new SpeakerLedger();
    ledger.add(name, "#" + name, report);
    isHarmless(ledger.html());
    ArticleIndex index = new ArticleIndex();
    index.add(name, "#" + name, report);
    isHarmless(index.html("#" + name));
  }

  private static void isHarmless(String html) {
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    assertThat(page.select("script, img, svg, b, i, link, iframe, object, [src]")).isEmpty();
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertThat(a.getKey()).doesNotStartWith("on"));
    }
    assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.html()).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void bratFindsEveryAnnotationInTheText() {
    Pattern bound = Pattern.compile("T\\d+\t\\w+ ([\\d ;]+)\t(.*)");
    for (ArticleReport report : reports()) {
      int[] points = report.document().text().codePoints().toArray();
      for (String line : ReportWriter.brat().write(report).split("\n", -1)) {
        Matcher matcher = bound.matcher(line);
        if (matcher.matches()) {
          StringBuilder there = new StringBuilder();
          for (String part : matcher.group(1).split(";", -1)) {
            String[] ends = part.split(" ", -1);
            int begin = Integer.parseInt(ends[0]);
            there.append(there.isEmpty() ? "" : " ");
            there.append(new String(points, begin, Integer.parseInt(ends[1]) - begin));
          }
          assertThat(there.toString()).isEqualTo(matcher.group(2));
        } else {
          assertThat(line).matches("|[RA#]\\d+\t.*");
        }
      }
    }
    assertThat(ReportWriter.brat().write(seed))
        .contains("\tSaidBy Arg1:T", "\tKind T", "speaker Abu Ali Al-Askari", "\tTone T");
    // The face before these words is one code point, but two code units.
    assertThat(ReportWriter.brat().write(analyzer.analyze(SHORT))).contains("Content 21 ");
  }

  @Test
  void linkedDataHasTheQuotations() throws IOException {
    JsonNode json = new ObjectMapper().readTree(ReportWriter.jsonLd().write(seed));
    assertThat(json.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(json.path("hasPart"))
        .hasSameSizeAs(
            seed.quotations().of(Quotation.Act.SAID, Quotation.Act.ASKED, Quotation.Act.DOCUMENT));
    JsonNode first = json.path("hasPart").get(0);
    assertThat(first.path("@type").asText()).isEqualTo("Quotation");
    assertThat(first.path("creator").path("name").asText()).isNotEmpty();
  }

  @Test
  void theReportPointsIntoItsDocument() {
    Document document = seed.document();
    seed.quotations()
        .forEach(q -> q.content().forEach((Span s) -> assertThat(document.textOf(s)).isNotEmpty()));
    assertThat(analyzer.modelSha256()).hasSize(64);
    assertThat(analyzer.analyze(document)).isEqualTo(seed);
  }
}
