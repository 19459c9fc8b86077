package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A subject and its verb behind the marks, and what only looks like it. */
class ReportingClauseTest {

  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.found(new ReportingClause(text.tokens, text.chunks()));
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It fell,” [P Ida Holm] chimed in. | chimed in / Ida Holm",
        "“It fell,” the miller quickly deadpanned. | deadpanned / the miller",
        "“It fell,” she deadpanned. | deadpanned / she",
        "“It fell,” they chimed up. | chimed up / they",
        "“It fell”, the miller deadpanned. | deadpanned / the miller",
        "“It fell,” I wrote. | wrote / I",
        "“It fell,” we wrote. | wrote / we",
        "“It fell,” it read. | read / it",
        "“Did it fall?” the miller asked. | asked / the miller",
        "“It fell!” he said. | said / he",
      })
  void aVerbBehindItsSubjectIsACue(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Behind a question the next sentence may begin.
        "“Did it fall?” she stayed silent.",
        "“It fell!” she jumped.",
        "“It fell,” she will not.",
        "“It fell,” she quickly.",
        "“It fell.” She said nothing.",
        "“It fell,” softly said.",
      })
  void whatFollowsAQuestionMayBeNarration(String marked) {
    isNothing(marked);
  }
}
