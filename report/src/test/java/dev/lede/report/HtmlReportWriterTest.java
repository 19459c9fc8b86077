package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.sentiment.DocumentSentiment;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SpeakerSentiment;
import dev.lede.sentiment.TargetSentiment;
import dev.lede.sentiment.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of one article, by reports made by hand. */
class HtmlReportWriterTest {

  private static final Tone BAD = new Tone(-.5, .8, .1, .1);
  private static final Tone MILD = new Tone(-.4, .3, .6, .1);

  private static org.jsoup.nodes.Document page(ArticleReport report) {
    return Jsoup.parse(ReportWriter.html().write(report));
  }

  /** A report of an article that names the targets, each as often as it is given. */
  private static ArticleReport reportOfTargets(Tone tone, String... names) {
    Document article = Document.of(String.join(" slept. ", names) + " slept.");
    DocumentSentiment.Builder sentiment = DocumentSentiment.builder(article, tone);
    article.sentences().forEach(s -> sentiment.sentence(tone, Collections.nCopies(5, .2)));
    for (String name : List.of(names).stream().distinct().toList()) {
      List<MentionSentiment> mentions = new ArrayList<>();
      for (int at = article.text().indexOf(name); at >= 0; ) {
        mentions.add(
            MentionSentiment.of(article, new Span(at, at + name.length()), tone, Optional.empty()));
        at = article.text().indexOf(name, at + 1);
      }
      sentiment.target(TargetSentiment.of(name, Optional.empty(), tone, mentions));
    }
    return ArticleReport.builder(article).sentiment(sentiment.build()).build();
  }

  private static Speaker speaker(String name, Speaker.Kind kind) {
    return Speaker.builder(name, kind).build();
  }

  private static ArticleReport reportOfSpeakers(Speaker... speakers) {
    Document article = Document.of("“Yes,” they said. ".repeat(speakers.length));
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < speakers.length; i++) {
      int begin = article.text().length() / speakers.length * i + 1;
      quotations.add(
          Quotation.builder(article, Quotation.Kind.DIRECT, List.of(new Span(begin, begin + 4)))
              .speaker(speakers[i])
              .build());
    }
    return ArticleReport.builder(article).quotations(Quotations.of(article, quotations)).build();
  }

  @Test
  void theToneOfASpeakerSaysHowManyOfTheQuotationsItIsOf() {
    Speaker roe = speaker("Jane Roe", Speaker.Kind.PERSON);
    ArticleReport two = reportOfSpeakers(roe, roe);
    for (int withTone = 1; withTone <= 2; withTone++) {
      ArticleReport report =
          ArticleReport.builder(two.document())
              .quotations(two.quotations())
              .sentiment(
                  DocumentSentiment.builder(two.document(), BAD)
                      .sentence(BAD, Collections.nCopies(5, .2))
                      .sentence(BAD, Collections.nCopies(5, .2))
                      .speaker(SpeakerSentiment.of(roe, BAD, withTone))
                      .build())
              .build();
      assertThat(page(report).select("#voices small").text())
          .isEqualTo(withTone == 1 ? "1 of 2 quotations" : "2 quotations");
    }
  }

  /** {@link ReportPageTest} lays it out, where there is a browser. */
  @Test
  void aNameWiderThanThePageIsBroken() {
    assertThat(page(reportOfTargets(BAD, "L" + "o".repeat(400))).select("style").html())
        .contains(".tone .name { min-width: 0; overflow-wrap: anywhere; }");
  }

  @Test
  void targetsThatAreNamedMostComeFirstAndEightAreShown() {
    org.jsoup.nodes.Document page =
        page(
            reportOfTargets(
                BAD, "Ann", "Bob", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal", "Ida", "Ida", "Bob",
                "Ida"));

    assertThat(page.select("#targets summary .name").eachText())
        .containsExactly("Ida", "Bob", "Ann", "Cid", "Dan", "Eve", "Fay", "Gus", "Hal");
    assertThat(page.select("#targets details.more .name").eachText()).containsExactly("Hal");
    assertThat(page.select("#targets details.more > summary").text()).isEqualTo("1 more");
    assertThat(page.select("#t1 summary small").text()).isEqualTo("3 mentions");
    assertThat(page.select("#t1 .evidence a").eachAttr("href"))
        .containsExactly("#s9", "#s10", "#s12");
    assertThat(page.select("article .name.t1").eachText()).containsExactly("Ida", "Ida", "Ida");
    assertThat(page(reportOfTargets(BAD, "Ann")).select("details.more")).isEmpty();
  }

  @Test
  void whatIsNeutralIsGrayHoweverFarItIsFromZero() {
    org.jsoup.nodes.Document mild = page(reportOfTargets(MILD, "Ann"));
    assertThat(mild.select(".axis, #targets details .word, article p, article .name"))
        .isNotEmpty()
        .allMatch(element -> element.hasClass("neutral"))
        .noneMatch(element -> element.hasClass("negative"));

    org.jsoup.nodes.Document bad = page(reportOfTargets(BAD, "Ann"));
    assertThat(bad.select("#targets .axis, article p")).allMatch(e -> e.hasClass("negative"));
  }

  @Test
  void aPolarityIsABarFromTheMiddleOfTheAxis() {
    assertThat(ToneBar.of(BAD)).contains("left:25.0%;width:25.0%", ">−0.50<");
    assertThat(ToneBar.of(new Tone(.5, .1, .1, .8))).contains("left:50.0%;width:25.0%", ">+0.50<");
    assertThat(ToneBar.of(Tone.NEUTRAL)).contains("left:50.0%;width:0.0%", ">0.00<");
    assertThat(ToneBar.figure(-.001)).isEqualTo("0.00");
  }

  @Test
  void aPersonIsCalledByTheLastNameUnlessTwoShareIt() {
    org.jsoup.nodes.Document page =
        page(
            reportOfSpeakers(
                speaker("Ann Lee", Speaker.Kind.PERSON),
                speaker("Bo Lee", Speaker.Kind.PERSON),
                speaker("Cid Falk", Speaker.Kind.PERSON),
                speaker("Dan Roe Jr.", Speaker.Kind.PERSON),
                speaker("Lund University", Speaker.Kind.ORGANIZATION)));

    assertThat(page.select("article .who").eachText())
        .containsExactly("Ann Lee", "Bo Lee", "Falk", "Dan Roe Jr.", "Lund University");
  }

  @Test
  void theMostQuotedComeFirstAndTwelveAreShown() {
    Speaker[] speakers = new Speaker[15];
    for (int i = 0; i < 15; i++) {
      speakers[i] = speaker("Speaker " + Math.min(i, 13), Speaker.Kind.GROUP);
    }
    org.jsoup.nodes.Document page = page(reportOfSpeakers(speakers));

    assertThat(page.select(".chip")).hasSize(14);
    assertThat(page.select(".chip").eachText()).startsWith("Speaker 13 2");
    assertThat(page.select("#quoted .more .chip").eachText())
        .containsExactly("Speaker 11 1", "Speaker 12 1");
  }

  @Test
  void onlySoManyNamesLightUpThatABrowserKeepsUp() {
    Speaker[] speakers = new Speaker[SpeakerMarks.MOST_LIT + 5];
    String[] names = new String[speakers.length];
    for (int i = 0; i < speakers.length; i++) {
      speakers[i] = speaker("Speaker " + i, Speaker.Kind.GROUP);
      names[i] = "Name" + (1000 + i);
    }
    org.jsoup.nodes.Document spoken = page(reportOfSpeakers(speakers));
    assertThat(spoken.select("a.chip")).hasSize(SpeakerMarks.MOST_LIT);
    assertThat(spoken.select("span.chip:not([id])")).hasSize(5);
    assertThat(spoken.select("style").html().split(":target\\) ~ main :is", -1))
        .hasSize(SpeakerMarks.MOST_LIT + 1);

    org.jsoup.nodes.Document named = page(reportOfTargets(BAD, names));
    assertThat(named.select("#targets details[name]")).hasSize(names.length);
    assertThat(named.select("style").html().split("aside #t\\d+\\[open]", -1))
        .hasSize(SpeakerMarks.MOST_LIT + 1);
  }

  @Test
  void marksOfLayersAreNestedAndCutWhereTheyReachBeyond() {
    Document article = Document.of("Ann spoke. Bob left.");
    MarkedText.Mark first = mark(0, 10, "s", "");
    MarkedText.Mark second = mark(11, 20, "s", "");
    MarkedText.Mark across = mark(4, 14, "q", "!");
    MarkedText.Mark name = mark(11, 17, "n", "");
    Html out = new Html();

    new MarkedText(
            article.blocks().get(0),
            List.of(List.of(first, second), List.of(across), List.of(name)),
            out)
        .write();

    assertThat(out)
        .hasToString(
            "<s>Ann <q>spoke.</q></s><+q> </q>" + "<s><+q><n>Bob</n></q>!<+n> le</n>ft.</s>");
  }

  private static MarkedText.Mark mark(int begin, int end, String tag, String after) {
    return new MarkedText.Mark(
        new dev.lede.document.BlockRange(begin, end),
        "<" + tag + ">",
        "<+" + tag + ">",
        "</" + tag + ">",
        after);
  }

  @Test
  void theFootSaysWhatMadeThePage() {
    ArticleReport report = ArticleReport.builder(Document.of("Rain.")).build();
    String page =
        HtmlReportWriter.builder()
            .model("9701f54a00112233")
            .date(LocalDate.of(2026, 5, 3))
            .build()
            .write(report);

    assertThat(Jsoup.parse(page).select("footer p").text())
        .isEqualTo("Lede " + LedeVersion.current() + " · model 9701f54a · analyzed on 2026-05-03");
    assertThat(page(report).select("footer p").text()).isEqualTo("Lede " + LedeVersion.current());
    assertThat(page(report).select("footer summary").text()).isEqualTo("How to read this page");
    assertThat(LedeVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
  }

  @Test
  void whatWasNotAskedForIsNotOnThePage() {
    org.jsoup.nodes.Document page =
        page(ArticleReport.builder(Document.of("It rained in Lund.")).build());

    assertThat(page.select("#key, #tone, #quoted, .legend, aside, .full, .tone-bar")).isEmpty();
    assertThat(page.select("article p").text()).isEqualTo("It rained in Lund.");
    assertThat(page.select("h1").text()).isEqualTo("Article without a title");
  }

  @Test
  void everyPartIsReachedFromTheOthers() {
    for (ArticleReport report :
        List.of(ReportOfAllActs.REPORT, reportOfTargets(BAD, "Ann", "Bob", "Ann"))) {
      org.jsoup.nodes.Document page = page(report);
      for (Element link : page.select("a[href^=#]")) {
        assertThat(page.getElementById(link.attr("href").substring(1)))
            .as("what %s leads to", link)
            .isNotNull();
      }
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("script, img, link")).isEmpty();
    }
  }
}
