package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contents end with the sentences in which somebody reports; the tags are given. */
class ReportedSentencesTest {

  private static List<String> reported(String text, String cue, String... tagged) {
    TokenizedText read = TokenizedText.of(text);
    return ReportedSentences.of(
            Stream.of(tagged).map(read::tag).toList(),
            List.of(read.tag(cue)),
            read.quoted(),
            read.tokens)
        .stream()
        .map(part -> part.span().in(text))
        .toList();
  }

  /** Half a sentence that nobody reports, before or behind those that somebody does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nothing of it is true. I left, Ida said. | said | it is true. I left, | I left,",
        "Ida said it fell. Then it rained. | said | it fell. Then | it fell",
        // The sentence has a cue of its own, or all of it is the content's.
        "Ida said it is true. He left. | said | it is true. He left | it is true. He left",
        "It is true. I left, Ida said. | said | It is true. I left, | It is true. I left,",
        "She said it fell. It rained. | said | it fell. It rained. | it fell. It rained.",
        "She said it fell. It rained. | said | it fell. It rained | it fell. It rained",
        "— It is true. I left, Ida said. | said | It is true. I left, | It is true. I left,",
        "It rained all day. It snowed, too. Ida said so. | said | all day. It snowed |",
        // In marks the marks decide.
        "He “was so cold. I left”, Ida said. | said | was so cold. I left | was so cold. I left",
      })
  void onlyWholeSentencesWhereNobodyReports(
      String text, String cue, String tagged, String expected) {
    assertThat(String.join("", reported(text, cue, tagged)))
        .isEqualTo(expected == null ? "" : expected);
  }

  /** Behind words in marks that end a sentence the author goes on, unless somebody reports. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said “it fell”. Bring rain. | said | “it fell”. Bring rain | it fell",
        "He said “it fell.” Bring rain. | said | it fell.” Bring rain | it fell.",
        "He said it “fell”. Bring rain. | said | it “fell”. Bring rain | it “fell”. Bring rain",
        "“It fell”. Bring rain, he said. | said | “It fell”. Bring rain | “It fell”. Bring rain",
        "He said “it fell”. Bring “rain”. | said | “it fell”. Bring “rain” | “it fell”. Bring “rain”",
        "He said “it fell” and ran. It fell. | said | “it fell” and ran. It fell"
            + " | “it fell” and ran. It fell",
      })
  void wordsInMarksEndWithTheirSentence(String text, String cue, String tagged, String expected) {
    assertThat(reported(text, cue, tagged)).containsExactly(expected);
  }

  /** Who asks has asked; the author goes on. */
  @Test
  void aQuestionEndsWithItsMark() {
    assertThat(
            reported(
                "When, she asked, had it fallen? It had not.",
                "asked",
                "had it fallen? It had not"))
        .containsExactly("had it fallen?");
    assertThat(reported("She asked: when? And why?", "asked", "when? And why?"))
        .containsExactly("when? And why?");
    assertThat(reported("She asked: when? And why?", "asked", "when? And why"))
        .containsExactly("when? And why");
    assertThat(reported("She said “why? It fell.”", "said", "“why? It fell.”"))
        .containsExactly("“why? It fell.”");
    assertThat(reported("Why? It fell, she said.", "said", "Why? It fell,"))
        .containsExactly("Why? It fell,");
  }

  /** Outside marks nobody but the author says "I". */
  @Test
  void whatTheAuthorSaysIsNoContent() {
    assertThat(reported("Ida said it fell. I drank tea.", "said", "it fell. I drank tea"))
        .containsExactly("it fell");
    assertThat(reported("Ida said it fell. My dog drank.", "said", "it fell. My dog drank"))
        .containsExactly("it fell");
    assertThat(reported("Ida said it fell. It drank tea.", "said", "it fell. It drank tea"))
        .containsExactly("it fell. It drank tea");
    assertThat(reported("Ida said I fell. I drank tea.", "said", "I fell. I drank tea"))
        .containsExactly("I fell. I drank tea");
    assertThat(reported("Ida said it fell. “I drank tea.”", "said", "it fell. “I drank tea.”"))
        .containsExactly("it fell. “I drank tea.”");
  }

  /** Where a rule says where a content ends, its edges are as sure as its words. */
  @Test
  void whatIsCutHasSureEdges() {
    TokenizedText text = TokenizedText.of("Ida said it fell. I drank tea.");
    for (String words : List.of("it fell. I drank tea", "it fell")) {
      TaggedSpan part =
          ReportedSentences.of(
                  List.of(text.tag(words, .7, .3)),
                  List.of(text.tag("said")),
                  text.quoted(),
                  text.tokens)
              .get(0);
      assertThat(part.edges()).isEqualTo(words.equals("it fell") ? .3 : .7);
      assertThat(part.probability()).isEqualTo(.7);
    }
  }
}
