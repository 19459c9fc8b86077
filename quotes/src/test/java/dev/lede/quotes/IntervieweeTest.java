package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers; the questions begin where the text ends. */
class IntervieweeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The singer [P Ida Holm] is back. | Ida Holm",
        "The singer [P Ida Holm] is back. [P Holm] sang. | Ida Holm",
        "[P Bo Ek] spoke to the singer [P Ida Holm]. | Ida Holm",
        "[P Bo Ek] talks to the mayor of the old town, [P Ida Holm], today. | Ida Holm",
        "An interview with [P Ida Holm] in the house where [P Bo Ek] was born. | Ida Holm",
        "Interview: [P Bo Ek] meets [P Ida Holm] | Ida Holm",
        "[P Ida Holm] answers what [P Bo Ek] wants to know. | Ida Holm",
        "[P Ida Holm] and [P Bo Ek] are back. | -",
        "They spoke of her. [P Ida Holm] and [P Bo Ek] are back. | -",
        "They spoke all day long in the very old and very cold house of [P Ida Holm] and [P Bo Ek]. | -",
        "[P Ida Holm] asked the water company. | -",
        "[P Ida Holm]. [P Ida Holm] is back. | Ida Holm",
        "Nobody is back. | -",
        "Q&A: [P Ida Holm], sculptor // The sculptor [P Ida Holm] talks to [P Bo Ek]. | Ida Holm",
        "[P Ida Holm] and [P Bo Ek] // The sculptor [P Ida Holm] talks to [P Bo Ek]. | Bo Ek",
        "[P Bo Ek] meets a sculptor // He talked to [P Ida Holm]. | Ida Holm",
      })
  void linesAboveTheQuestionsSayWhoAnswers(String marked, String name) {
    TokenizedText text = TokenizedText.of(marked.replace(" // ", "\n\n"));
    TaggedSpan found = new Interviewee(text.tokens, text.who()).before(text.tokens.size());
    assertThat(found == null ? "-" : text.text(found)).isEqualTo(name);
  }
}
