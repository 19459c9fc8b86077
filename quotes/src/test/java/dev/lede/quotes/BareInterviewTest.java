package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of interviews whose questions have no label. */
class BareInterviewTest {

  private static final String LEAD =
      "Lund, Monday\n\nAn interview with [P Ida Holm], who has a new show at the mill.";

  private static List<String> answers(String... paragraphs) {
    return found(LEAD + "\n\n" + String.join("\n\n", paragraphs));
  }

  private static List<String> found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.show(
        new BareInterview(text.document.blocks(), text.tokens, text.who(), text.quoted())
            .turns(.9));
  }

  @Test
  void theAnswersAreOfWhoIsNamedAbove() {
    assertThat(
            answers(
                "When did you begin to draw?",
                "I began at school, since my father did.",
                "My mother did not like it.",
                "And what comes next?",
                "Only the swan."))
        .containsExactly(
            "Ida Holm | - | I began at school, since my father did.",
            "Ida Holm | - | My mother did not like it.",
            "Ida Holm | - | Only the swan.");
  }

  @Test
  void whatTheAuthorAddsIsNoAnswer() {
    assertThat(
            answers(
                "When did you begin?",
                "I began at school.",
                "What comes next?",
                "I do not know.",
                "The show is open until the end of May."))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // One question, and what a text asks and answers itself.
        "When did you begin?//I began at school.",
        "Do you need a visa?//Everybody needs one now.//What does it cost?//It costs ten pounds.",
        "Who began it?//I began at school.//What comes next?//I do not know.",
        // The person is spoken about.
        "When did you begin?//I began, says [P Holm].//What comes next?//I do not know.",
        // Words in marks.
        "“When did you begin?”//I began at school.//“What comes next?”//I do not know.",
        "When did you begin?//“I began at school.”//What comes next?//“I do not know.”",
      })
  void otherQuestionsAreNoInterview(String paragraphs) {
    assertThat(answers(paragraphs.split("//", -1))).isEmpty();
  }

  /** A column that asks its readers twice is no interview with the mayor whom it names. */
  @Test
  void whereNoInterviewIsAnnouncedThereMustBeManyQuestions() {
    String column = "The mayor, [P Ida Holm], wants a new mill.";
    String asks = "\n\nWould you pay for it?\n\nI would not.";
    for (int questions : new int[] {2, 3, 4}) {
      assertThat(found(column + asks.repeat(questions))).hasSize(questions == 4 ? 4 : 0);
    }
    String asked = "The new mill\n\nThe mayor, [P Ida Holm], asked for it.";
    assertThat(found(asked + asks.repeat(2))).isEmpty();
    assertThat(found("He meets the mayor\n\n[P Ida Holm] is back." + asks.repeat(2))).hasSize(2);
    String others = asks.replace("Would you", "Who would").repeat(3);
    assertThat(found(column + asks + others)).isEmpty();
    String more = "\n\nI like the old one." + "\n\nMy father did.".repeat(5);
    assertThat(found(column + asks.repeat(4) + more)).isEmpty();
  }

  @Test
  void nobodyKnowsWhoAnswersWhereTwoAreNamed() {
    String asks = "\n\nWhen did you begin?\n\nI began.\n\nWhat is next?\n\nI do not know.";
    String two = "An interview with [P Ida Holm] and ";
    assertThat(found(two + "[P Bo Ek]." + asks)).isEmpty();
    assertThat(found(two + "the painter [P Bo Ek]." + asks)).isEmpty();
    assertThat(found(two + "her mill. It was [P Bo Ek]'s." + asks)).hasSize(2);
  }

  @Test
  void theTranscriptHasThem() {
    TokenizedText text =
        TokenizedText.of(
            LEAD + "\n\nWhen did you begin?\n\nI began.\n\nWhat is next?\n\nI do not know.");
    Transcript transcript = new Transcript(text.document, text.tokens, text.who(), text.quoted());
    assertThat(text.show(transcript.turns()))
        .containsExactly("Ida Holm | - | I began.", "Ida Holm | - | I do not know.");
    int question = text.tokens.firstAfter(text.document.text().indexOf("When"));
    assertThat(transcript.holds(question)).isTrue();
  }
}
