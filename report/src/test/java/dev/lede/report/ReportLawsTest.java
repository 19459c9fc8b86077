package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.document.Token;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.testing.GeneratedTexts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.jsoup.Jsoup;

/** What holds for the report of any text or page, whoever wrote it. */
class ReportLawsTest {

  private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.create();

  @AfterContainer
  static void close() {
    ANALYZER.close();
  }

  @Property(tries = 60)
  void anyTextHasAReport(@ForAll("texts") String text) throws IOException {
    check(Document.of(text));
  }

  @Property(tries = 60)
  void anyPageHasAReport(@ForAll("pages") String html) throws IOException {
    check(DocumentReader.html().read(html));
  }

  private static void check(Document document) throws IOException {
    ArticleReport report = ANALYZER.analyze(document);
    String written = ReportWriter.json().write(report);
    JsonNode json = new ObjectMapper().readTree(written);
    assertThat(json.path("text").asText()).isEqualTo(document.text());
    int length = document.text().length();
    for (JsonNode begin : json.findValues("begin")) {
      assertThat(begin.asInt()).isBetween(0, length);
    }
    for (JsonNode end : json.findValues("end")) {
      assertThat(end.asInt()).isBetween(0, length);
    }
    for (ReportWriter writer :
        List.of(
            ReportWriter.text(), ReportWriter.html(), ReportWriter.brat(), ReportWriter.jsonLd())) {
      assertThat(writer.write(report)).isNotNull();
    }
    assertThat(ReportWriter.json().write(JsonReportReader.read(written, document)))
        .isEqualTo(written);
    assertThat(ANALYZER.analyze(document)).isEqualTo(report);
  }

  @Property(tries = 60)
  void whatAnyPageSaysOfItselfIsReadBack(
      @ForAll("texts") String title,
      @ForAll("texts") String author,
      @ForAll("texts") String site,
      @ForAll("pages") String body)
      throws IOException {
    String html =
        ("<html lang='en'><head><meta property='og:title' content='%s'><meta name='author' content='%s'>"
                + "<meta property='og:site_name' content='%s'><meta name='pubdate' content='2026-05-03'>"
                + "<script type='application/ld+json'>{\"@type\": \"NewsArticle\","
                + " \"author\": \"\\ud800 \\u202e %s\", \"isAccessibleForFree\": false}</script></head>"
                + "<body>%s</body></html>")
            .formatted(
                title.replace('\'', ' '),
                author.replace('\'', ' '),
                site.replace('\'', ' '),
                author,
                body);
    Document document = DocumentReader.html().read(html);
    ArticleReport report = ArticleReport.builder(document).build();
    String written = ReportWriter.json().write(report);

    ArticleReport read = JsonReportReader.read(written);

    assertThat(read.document().metadata()).isEqualTo(document.metadata());
    assertThat(read.notes()).isEqualTo(report.notes());
    assertThat(ReportWriter.json().write(read)).isEqualTo(written);
    assertThat(written.codePoints())
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    assertThat(document.metadata().authors()).allMatch(name -> !name.isBlank());
    for (ReportWriter writer :
        List.of(ReportWriter.text(), ReportWriter.html(), ReportWriter.jsonLd())) {
      assertThat(writer.write(read)).isEqualTo(writer.write(report));
    }
  }

  /** Where a quotation is, as numbers that are cut to the size of a document. */
  private record Drawn(
      int sentence,
      int firstToken,
      int tokens,
      Quotation.Act act,
      int speaker,
      int through,
      double saidConfidence,
      double speakerConfidence) {

    Quotation in(Document document) {
      Sentence in = document.sentences().get(sentence % document.sentences().size());
      List<Token> all = in.tokens();
      int first = firstToken % all.size();
      int last = Math.min(first + tokens, all.size() - 1);
      Span content = new Span(all.get(first).span().begin(), all.get(last).span().end());
      Quotation.Builder quotation =
          Quotation.builder(document, Quotation.Kind.INDIRECT, List.of(content))
              .act(act)
              .saidConfidence(saidConfidence)
              .speakerConfidence(speakerConfidence);
      name(speaker).ifPresent(quotation::speaker);
      name(through).ifPresent(quotation::through);
      return quotation.build();
    }

    private static Optional<Speaker> name(int number) {
      return number == 0
          ? Optional.empty()
          : Optional.of(Speaker.of("Speaker " + number, Speaker.Kind.UNNAMED, List.of()));
    }
  }

  @Property(tries = 60)
  void anyQuotationsAreReadBack(@ForAll("texts") String text, @ForAll("drawn") List<Drawn> drawn) {
    Document document = Document.of(text);
    List<Quotation> quotations =
        document.sentences().isEmpty()
            ? List.of()
            : drawn.stream().map(each -> each.in(document)).toList();
    ArticleReport report =
        ArticleReport.builder(document).quotations(Quotations.of(document, quotations)).build();
    String written = ReportWriter.json().write(report);

    ArticleReport read = JsonReportReader.read(written, document);

    assertThat(ReportWriter.json().write(read)).isEqualTo(written);
    assertThat(JsonReportReader.read(written, document)).isEqualTo(read);
    assertThat(read.quotations().of(Quotation.Act.values()))
        .usingElementComparator(ReportLawsTest::differenceButOfRounding)
        .isEqualTo(report.quotations().of(Quotation.Act.values()));
    assertThat(ReportSpeakers.of(read.quotations()).all())
        .isEqualTo(ReportSpeakers.of(report.quotations()).all());
    for (ReportWriter writer :
        List.of(ReportWriter.text(), ReportWriter.brat(), ReportWriter.jsonLd())) {
      assertThat(writer.write(report)).isNotNull();
    }
    org.jsoup.nodes.Document page = Jsoup.parse(ReportWriter.html().write(report));
    assertThat(page.select("tr[id]")).hasSameSizeAs(quotations);
    for (String href : page.select("a[href]").eachAttr("href")) {
      assertThat(page.getElementById(href.substring(1))).as("what %s leads to", href).isNotNull();
    }
  }

  private static int differenceButOfRounding(Quotation one, Quotation other) {
    boolean same =
        one.act() == other.act()
            && one.content().equals(other.content())
            && one.speaker().equals(other.speaker())
            && one.through().equals(other.through())
            && Math.abs(one.saidConfidence() - other.saidConfidence()) < 1e-4
            && Math.abs(one.speakerConfidence() - other.speakerConfidence()) < 1e-4
            && Math.abs(one.confidence() - other.confidence()) < 2e-4;
    return same ? 0 : 1;
  }

  @Provide
  Arbitrary<List<Drawn>> drawn() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, 1000);
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 4);
    Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(7);
    return Combinators.combine(
            places, places, few, Arbitraries.of(Quotation.Act.class), few, few, shares, shares)
        .as(Drawn::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> texts() {
    return GeneratedTexts.news();
  }

  @Provide
  Arbitrary<String> pages() {
    return GeneratedTexts.pages();
  }
}
