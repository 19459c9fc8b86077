package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who says what over many articles. */
class SpeakerLedgerTest {

  private static SpeakerLedger ledger() {
    SpeakerLedger ledger = new SpeakerLedger();
    ledger.add("pool.html", "pool.lede.html", ManyArticles.POOL);
    ledger.add("park.html", "park.lede.html", ManyArticles.PARK);
    return ledger;
  }

  @Test
  void aPersonIsOneInAllArticlesAndANeighborIsAnotherInEach() {
    assertThat(ledger().text())
        .isEqualTo(
            """
            Eva Roe (2 quotations in 2 articles)
              2026-05-03  [said] said: No, never
                  pool.html
              2026-06-01  [said] said: No, never
                  park.html

            a neighbor (1 quotation in 1 article)
              2026-05-03  [said] Well & good
                  pool.html

            a neighbor (1 quotation in 1 article)
              2026-06-01  [said] Well & good
                  park.html

            """);
    assertThat(ledger().size()).isEqualTo(3);
  }

  @Test
  void positionsAreCountedApartAndWordsWithoutASpeakerAreNoPartOfIt() {
    SpeakerLedger ledger = new SpeakerLedger();
    ledger.add("ferry.txt", ReportOfAllActs.REPORT);

    assertThat(ledger.text())
        .startsWith(
            "Anna Lind (1 quotation and 1 position in 1 article)\n  [said] said: We are done")
        .contains("  [thought] thinks: that it is over\n", "  [denied] denied: that it was late\n")
        .doesNotContain("Nobody came");
  }

  @Test
  void theTableHasTheRowsOfASpeakerTogether() {
    assertThat(ledger().csv().lines().map(line -> line.replaceAll(",[^,]*,\\d+,\\d+$", "")))
        .containsExactly(
            "article,title,published,speaker,speaker_kind,speaker_description,act,kind,cue,words,"
                + "through,confidence,begin,end",
            "pool.html,Pool closes,2026-05-03,Eva Roe,person,,said,direct,said,\"No, never\",",
            "park.html,A park opens,2026-06-01,EVA ROE,person,,said,direct,said,\"No, never\",",
            "pool.html,Pool closes,2026-05-03,a neighbor,unnamed,,said,direct,,Well & good,",
            "park.html,A park opens,2026-06-01,a neighbor,unnamed,,said,direct,,Well & good,");
  }

  @Test
  void thePageLeadsToTheArticles() {
    org.jsoup.nodes.Document page = Jsoup.parse(ledger().html());

    assertThat(page.select("summary strong").eachText())
        .containsExactly("Eva Roe", "a neighbor", "a neighbor");
    assertThat(page.select("td.source a").eachAttr("href"))
        .containsExactly(
            "pool.lede.html#q1", "park.lede.html#q1", "pool.lede.html#q2", "park.lede.html#q2");
    assertThat(page.select(".about").text()).isEqualTo("3 speakers in 2 articles");
    assertThat(Jsoup.parse(ReportWriter.html().write(ManyArticles.POOL)).select("#q2")).hasSize(1);
    assertThat(Jsoup.parse(new SpeakerLedger().html()).select(".ledger").text())
        .isEqualTo("Nobody is quoted by name.");
  }
}
