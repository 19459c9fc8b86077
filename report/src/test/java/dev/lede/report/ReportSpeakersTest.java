package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportSpeakersTest {

  private static final ReportSpeakers SPEAKERS =
      ReportSpeakers.of(ReportOfAllActs.REPORT.quotations());

  @Test
  void whoIsQuotedComesFirst() {
    List<Speaker> quoted = ReportOfAllActs.REPORT.quotations().speakers();
    assertThat(SPEAKERS.all().subList(0, quoted.size())).isEqualTo(quoted);
    assertThat(SPEAKERS.all().subList(quoted.size(), SPEAKERS.all().size()))
        .containsExactly(ReportOfAllActs.ECHO, ReportOfAllActs.RADIO, ReportOfAllActs.TOWN);
  }

  @Test
  void eachHasItsPlaceAndStrangersNone() {
    assertThat(SPEAKERS.all()).extracting(SPEAKERS::indexOf).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(SPEAKERS.indexOf(Speaker.of("Nobody", Speaker.Kind.GROUP, List.of()))).isEqualTo(-1);
    assertThat(SPEAKERS).hasToString("7 speakers");
  }

  @Test
  void withoutQuotationsThereIsNobody() {
    assertThat(ReportSpeakers.of(Quotations.of(Document.of("Rain."), List.of())).all()).isEmpty();
  }
}
