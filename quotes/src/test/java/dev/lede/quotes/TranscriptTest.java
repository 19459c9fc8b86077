package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.internal.TokenIndex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns by their layout: labels, questions and answers, dashes. */
class TranscriptTest {

  private static Transcript transcript(TokenizedText text) {
    return new Transcript(text.document, text.tokens, text.who(), text.quoted());
  }

  private static List<String> turns(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.show(transcript(text).turns());
  }

  @Test
  void labelsNameWhoSpeaks() {
    assertThat(
            turns(
                "The two met on Monday in the hall.\n\n[P Ida Holm]: Are you going to leave?\n\n[P Bo"
                    + " Ek]: I am not. It is early."))
        .containsExactly(
            "Ida Holm | : | Are you going to leave?", "Bo Ek | : | I am not. It is early.");
    assertThat(turns("HOLM: Are you leaving?\n\nEKLUND: I am not."))
        .containsExactly("HOLM | : | Are you leaving?", "EKLUND | : | I am not.");
    assertThat(turns("Mrs. [P Ida Holm]: Are you leaving?\n\nMayor [P Bo Ek]: I am not."))
        .containsExactly("Mrs. Ida Holm | : | Are you leaving?", "Mayor Bo Ek | : | I am not.");
    assertThat(turns("The Mayor: Are you leaving?\n\nThe Clerk: I am not."))
        .containsExactly("The Mayor | : | Are you leaving?", "The Clerk | : | I am not.");
  }

  @Test
  void questionsAndAnswersHaveTheirSpeakers() {
    assertThat(
            turns(
                "Our reporter [P Ida Holm] spoke to the mayor, [P Bo Ek].\n\nQ: Are you leaving?\n\nA:"
                    + " (Smiles) I am not.\n\nQ: Never?\n\nA: “Never” is long."))
        .containsExactly(
            "- | : | Are you leaving?",
            "Bo Ek | : | I am not.",
            "- | : | Never?",
            "Bo Ek | : | “Never” is long.");
  }

  @Test
  void initialsAreOfWhomALabelHasNamed() {
    assertThat(
            turns(
                "The two met.\n\n[P Ida Holm]: Are you leaving?\n\n[P Bo Ek]: I am not.\n\nIH:"
                    + " Never ever?\n\nBE: Never ever.\n\nXY: So it is."))
        .containsExactly(
            "Ida Holm | : | Are you leaving?",
            "Bo Ek | : | I am not.",
            "Ida Holm | : | Never ever?",
            "Bo Ek | : | Never ever.");
  }

  @Test
  void whatStandsInBracketsOrBehindACommaIsNoPartOfTheName() {
    assertThat(turns("[P Ida Holm] (laughing): Are you leaving?\n\n[P Bo Ek], clerk: I am not."))
        .containsExactly("Ida Holm | : | Are you leaving?", "Bo Ek | : | I am not.");
  }

  @Test
  void numbersAndNamesAreNoWords() {
    assertThat(turns("[P Ida Holm]: 1,769.\n\n[P Bo Ek]: 1,501.")).isEmpty();
    assertThat(turns("Director: [P Ida Holm]\n\nMinister: [P Bo Ek]")).isEmpty();
    assertThat(turns("[P Ida Holm]: [P Bo Ek]?\n\n[P Bo Ek]: [P Ida Holm]!")).hasSize(2);
    assertThat(turns("[P Ida Holm]: 12 of them.\n\n[P Bo Ek]: No.")).hasSize(2);
  }

  @Test
  void aMarkBeforeALabelDoesNotMakeItANameOfSomebody() {
    assertThat(turns("HOLM: Are you leaving?\n\n“VIDEO: It was late.\n\nEKLUND: I am not."))
        .containsExactly("HOLM | : | Are you leaving?", "EKLUND | : | I am not.");
  }

  @Test
  void aLabelInCapitalsWithANameIsEnough() {
    assertThat(turns("It was late in the hall then.\n\n[P IDA HOLM]: Are you leaving?"))
        .containsExactly("IDA HOLM | : | Are you leaving?");
    assertThat(turns("It was late in the hall then.\n\nHOLM (off mike): Are you leaving?"))
        .containsExactly("HOLM | : | Are you leaving?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // One label alone says little.
        "It was late in the hall then.\n\n[P Ida Holm]: Are you leaving?",
        "It was late in the hall then.\n\nHOLM: Are you leaving?",
        "It was late in the hall then.\n\nHOLM, IDA: Are you leaving?",
        // No labels.
        "NOTE: This was cut.\n\nUPDATE: It was cut again.",
        "VERDICT: This is false.\n\nTHE FACTS: It was cut again.",
        "THE FACTS: This is false.\n\nTHE CLAIM: It was cut again.",
        "OUR SOURCES: This is false.\n\nRATING: It was cut again.",
        "Here: This was cut.\n\nThere: It was cut again.",
        "EK: This was cut.\n\nBO: It was cut again.",
        "the mayor: This was cut.\n\nthe clerk: It was cut again.",
        "The Very Big Mayor: This was cut.\n\nThe Very Old Clerk: It was cut again.",
        "[P Ida Holm] said: This was cut.\n\n[P Bo Ek] said: It was cut again.",
        // Marks say it themselves.
        "[P Ida Holm]: “Are you leaving?”\n\n[P Bo Ek]: “I am not.”",
        // Nothing follows.
        "[P Ida Holm]:\n\n[P Bo Ek]:",
        ": This was cut.\n\n: It was cut again.",
        // Too long for a label.
        "A B C D E F G H I JACKSON: This was cut.\n\nA B C D E F G H I JACKSON: It was cut again.",
      })
  void otherColonsAreNoLabels(String marked) {
    assertThat(turns(marked)).isEmpty();
  }

  @Test
  void questionsAreNobodysAndAnswersAreOfTheOnePersonOfTheHead() {
    String talk = "\n\nQ: Are you leaving?\n\nA: I am not.";
    assertThat(turns("[P Ida Holm] on her mill" + talk))
        .containsExactly("- | : | Are you leaving?", "Ida Holm | : | I am not.");
    assertThat(turns("The mill burned" + talk))
        .containsExactly("- | : | Are you leaving?", "- | : | I am not.");
    assertThat(turns("[P Ida Holm] and [P Bo Ek] on their mill" + talk))
        .containsExactly("- | : | Are you leaving?", "- | : | I am not.");
    assertThat(turns("[P Ida Holm] on Holm and the mill" + talk))
        .contains("Ida Holm | : | I am not.");
  }

  @ParameterizedTest
  @CsvSource({"Q.,A.", "Q:,A:", "QUESTION:,ANSWER:"})
  void lettersCanHaveADot(String question, String answer) {
    assertThat(
            turns(
                "[P Ida Holm] on her mill\n\n"
                    + question
                    + " Are you leaving?\n\n"
                    + answer
                    + " I am"
                    + " not."))
        .extracting(turn -> turn.replaceAll("\\| .* \\|", "|"))
        .containsExactly("- | Are you leaving?", "Ida Holm | I am not.");
  }

  @Test
  void theLinesAboveNameWhoAnswers() {
    assertThat(
            turns(
                "The mill burned. It was late.\n\n[P Ida Holm] came.\n\nQ: Are you leaving?\n\nA: I"
                    + " am not."))
        .contains("Ida Holm | : | I am not.");
    assertThat(
            turns("The mill burned.\n\nQ: Are you leaving?\n\nA: I am not.\n\n[P Ida Holm] came."))
        .contains("- | : | I am not.");
  }

  @Test
  void aTurnHoldsItsParagraph() {
    TokenizedText text =
        TokenizedText.of(
            "It was late then in the hall.\n\n[P Ida Holm]: Are you leaving?\n\n[P Bo Ek]: I am"
                + " not.\n\nIt rained.");
    Transcript transcript = transcript(text);
    assertThat(transcript.holds(text.token("late"))).isFalse();
    assertThat(transcript.holds(text.token("leaving"))).isTrue();
    assertThat(transcript.holds(text.token("Bo"))).isTrue();
    assertThat(transcript.holds(text.token("rained"))).isFalse();
  }

  @Test
  void paragraphsThatBeginWithADashAreTurns() {
    assertThat(
            turns(
                "— The roof is gone, said [P Ida Holm]. It fell.\n\n— It did, the miller whispered.\n\n— So"
                    + " it goes."))
        .containsExactly(
            "Ida Holm | said | The roof is gone, … It fell.", "the miller | whispered | It did,");
    assertThat(turns("– It fell, [P Ida Holm] said.\n\n– It did, said Bo!"))
        .containsExactly("Ida Holm | said | It fell,", "Bo | said | It did,");
    assertThat(turns("― It fell, alas, [P Ida Holm] said.\n\n― It did, said Bo."))
        .containsExactly("Ida Holm | said | It fell, alas,", "Bo | said | It did,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "— The roof is gone, said Ida. It fell.",
        "— The roof is gone.\n\n— It fell.",
        "— The roof is gone, as one sees.\n\n— It fell, and that is that.",
        "The roof is gone, said Ida.\n\nIt fell, said Bo.",
        "— The “roof, said Ida,” is.\n\n— The “mill, said Bo,” is.",
        "— The roof is gone, said.\n\n— The mill is gone, said.",
        "— The roof is gone, says all of the very old people of the whole town and the hall.\n\n— So.",
        "— The roof, the very old man of the very old town of Lund by the sea said.\n\n— So.",
      })
  void otherDashesAreNone(String marked) {
    assertThat(turns(marked)).isEmpty();
  }

  @Test
  void turnsAreInTheOrderOfTheText() {
    assertThat(
            turns(
                "— It fell, said Ida.\n\nHOLM: Are you leaving?\n\nEKLUND: I am not.\n\n— It did, said"
                    + " Bo."))
        .containsExactly(
            "Ida | said | It fell,",
            "HOLM | : | Are you leaving?",
            "EKLUND | : | I am not.",
            "Bo | said | It did,");
  }

  @Test
  void aTextWithoutWordsHasNoTurns() {
    assertThat(turns("")).isEmpty();
    assertThat(turns("—")).isEmpty();
    assertThat(turns("Q")).isEmpty();
    assertThat(turns("Q.")).isEmpty();
  }

  @Test
  void titlesAreHeads() {
    Document page =
        DocumentReader.html()
            .read("<h1>Ida Holm on her mill</h1><p>Q: Are you leaving?</p><p>A: I am not.</p>");
    TokenizedText text = TokenizedText.of(page);
    assertThat(new TokenIndex(page).size()).isPositive();
    assertThat(text.show(transcript(text).turns()))
        .containsExactly("- | : | Are you leaving?", "- | : | I am not.");
  }
}
