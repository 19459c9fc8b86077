package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb before its subject behind the marks, and what only looks like it. */
class QuotativeInversionTest {

  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.found(new QuotativeInversion(text.tokens, text.chunks()));
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It fell,” deadpanned [P Ida Holm]. | deadpanned / Ida Holm",
        "“It fell,” put in her brother. | put in / her brother",
        "“It fell,” chimed in the old miller of Lund. | chimed in / the old miller",
        "“It fell”, deadpanned [P Ida Holm]. | deadpanned / Ida Holm",
        "“It fell!” deadpanned Ida. | deadpanned / Ida",
        "“Did it fall?” deadpanned Ida. | deadpanned / Ida",
        "“It fell …” deadpanned Ida. | deadpanned / Ida",
        "“It fell —” deadpanned Ida. | deadpanned / Ida",
        "“It fell,” said she. | said / she",
        "“It fell,” beamed one farmer. | beamed / one farmer",
        "“It fell,” beamed farmer [P Ida Holm] of Lund. | beamed / farmer Ida Holm",
        "“It fell,” beamed farmers. | / ",
        "“It fell,” beamed [P Ida Holm]’s old brother. | beamed / Ida Holm’s old brother",
        "“It fell,” beamed the man next door. | beamed / the man",
        "“It fell,” beamed the driver [P Bo Ek]. | beamed / the driver Bo Ek",
        "“It fell,” beamed the driver Bo Ek. | beamed / the driver Bo Ek",
        "“It fell,” beamed the injured man. | beamed / the injured man",
        "“It fell,” SAID IDA. | SAID / IDA",
      })
  void aVerbBeforeItsSubjectIsACue(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The sentence ends before the verb.
        "“It fell.” Deadpanned Ida.",
        "“It fell” deadpanned Ida.",
        // No subject, or no verb.
        "“It fell,” deadpanned loudly.",
        "“It fell,” deadpanned. Ida left.",
        "“It fell,” near the old mill.",
        "“It fell,” GONE IDA.",
        "“It fell,” A Ida.",
        // Another verb reports.
        "“It fell!” looked the man said loudly.",
        // Another paragraph.
        "“It fell,”\n\ndeadpanned Ida.",
        "“It fell,”",
        "“It fell,” deadpanned",
      })
  void whatDoesNotReportIsNoCue(String marked) {
    isNothing(marked);
  }
}
