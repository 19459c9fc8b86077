package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.QuotedSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cues and sources by where they stand beside marks: each rule, and what only looks like it. */
class CueFinderTest {

  private static CueFinder finder(TokenizedText text) {
    return new CueFinder(text.tokens, text.who(), text.marks(), text.cues, text.sources);
  }

  /** Cues and sources that were found, those of the tags among them. */
  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    CueFinder finder = finder(text);
    return String.join(", ", text.texts(finder.cues()))
        + " / "
        + String.join(", ", text.texts(finder.sources()));
  }

  private static List<String> words(TokenizedText text, Collection<QuotedSpan> marks) {
    List<String> words = new ArrayList<>();
    for (QuotedSpan mark : marks) {
      words.add(text.document.textOf(mark.inner()));
    }
    return words;
  }

  private static List<String> reported(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return words(text, finder(text).reported());
  }

  private static List<String> listed(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return words(text, finder(text).listed());
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo(" / ");
    assertThat(reported(marked)).as(marked).isEmpty();
  }

  @Test
  void aChantIsNoTitle() {
    assertThat(reported("The sign read “Free Them All,” [P Ida Holm] said.")).hasSize(1);
    assertThat(reported("They said “Free Them All,” [P Ida Holm] said.")).hasSize(1);
  }

  @Test
  void aTitleInTheSentenceIsNoQuotation() {
    isNothing("On its “Sunday Morning Futures,” [P Ida Holm] said it fell.");
    isNothing("On the “Voice of the Town,” said [P Ida Holm], it fell.");
    assertThat(reported("“Sunday Morning Futures,” [P Ida Holm] said.")).hasSize(1);
    assertThat(reported("Then, “Sunday Morning Futures,” [P Ida Holm] said.")).hasSize(1);
    assertThat(reported("On its “sunday morning,” [P Ida Holm] said.")).hasSize(1);
    assertThat(reported("It was “Madness,” [P Ida Holm] said.")).hasSize(1);
    assertThat(reported("It {c cried} “Yes We Can,” [P Ida Holm] {c said}.")).hasSize(1);
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
    if (found.equals("/")) {
      isNothing(marked);
    } else {
      assertThat(found(marked)).isEqualTo(found);
      assertThat(reported(marked)).hasSize(1);
    }
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
        "“” deadpanned Ida.",
      })
  void whatDoesNotReportIsNoCue(String marked) {
    isNothing(marked);
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
    assertThat(reported(marked)).hasSize(1);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the words of [P Ida Holm], “it fell”. | In the words of / Ida Holm",
        "In the words of the old miller “it fell”. | In the words of / the old miller",
        "In [P Ida Holm]’s words, “it fell”. | words / Ida Holm",
        "In the miller’s words: “it fell”. | words / the miller",
        "In her words, “it fell”. | words / her",
      })
  void inSomebodysWords(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
    assertThat(reported(marked)).containsExactly("it fell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In words, “it fell”.",
        "In the words of “it fell”.",
        "In many words, “it fell”.",
        "On her words, “it fell”.",
        "In her house, “it fell”.",
        "In the song of Ida, “it fell”.",
        "In some words of Ida, “it fell”.",
        "In the words for Ida, “it fell”.",
        "In the words of the very very very old man and his wife, too, “it fell”.",
      })
  void otherPhrasesWithInAreNothing(String marked) {
    isNothing(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The plaque reads “No swimming”. | reads / The plaque",
        "Signs that read “No swimming” | read / Signs",
        "They saw a banner reading: “No swimming”. | reading / a banner",
        "The memo said, “No swimming”. | said / The memo",
        "The memo said that “no swimming” was best. | said / The memo",
        "The report said “no swimming”. | said / The report",
        "The town’s own report stated “no swimming”. | stated / The town’s own report",
      })
  void whatIsReadSaysSo(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
    assertThat(reported(marked)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The miller said “no swimming”.",
        "The plaque praised “no swimming”.",
        "Reads “no swimming”.",
        "The plaque, read “no swimming”.",
        "The plaque has “no swimming”.",
        "It fell. Said “no swimming”.",
      })
  void whatIsNoDocumentDoesNot(String marked) {
    isNothing(marked);
  }

  @Test
  void aDocumentIsAShortPhrase() {
    assertThat(found("They hit the very old and very small new round plaque reading “No”."))
        .isEqualTo("reading / very old and very small new round plaque");
    assertThat(found("They hit the very old and very small new plaque reading “No”."))
        .isEqualTo("reading / the very old and very small new plaque");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "For [P Ida Holm] the answer is simple: “It fell.”; : / Ida Holm",
        "For [O Acme] the answer is simple: “It fell.”; : / Acme",
        "[P Ida Holm] was blunt: “It fell.”; : / Ida Holm",
        "It was late. She was blunt: “It fell.” Bo and [P Ida Holm] left.; /",
        "[P Ida Holm] came. She was blunt: “It fell.”; : / She",
      })
  void whoIsNamedBeforeAColonSpeaks(String marked, String found) {
    if (found.equals("/")) {
      isNothing(marked);
    } else {
      assertThat(found(marked)).isEqualTo(found);
      assertThat(reported(marked)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A label, which turns know.
        "[P Ida Holm]: “It fell.”",
        "For all the answer is simple: “It fell.”",
        "From [O Acme] the answer is simple: “It fell.”",
        "[P Ida Holm] was blunt:\n\n“It fell.”",
        "[P Ida Holm] was blunt, “It fell.”",
        ": “It fell.”",
      })
  void otherColonsSayNothing(String marked) {
    isNothing(marked);
  }

  @Test
  void aTaggedCueBesideTheMarksIsEnough() {
    assertThat(found("{s Ida} {c said} so: “it fell,” beamed the miller.")).isEqualTo("said / Ida");
    assertThat(found("“It fell,” beamed the miller, {c said} {s Ida}.")).isEqualTo("said / Ida");
    assertThat(found("“It fell,” beamed the miller who was then {c said} {s Ida}."))
        .isEqualTo("said / Ida");
    assertThat(found("“It fell,” beamed the miller who was there then {c said} {s Ida}."))
        .isEqualTo("beamed, said / the miller, Ida");
    assertThat(found("{s Ida} {c said} it rained. “It fell,” beamed the miller."))
        .isEqualTo("said, beamed / Ida, the miller");
    assertThat(found("“It fell,” beamed the miller. {s Ida} {c sang}."))
        .isEqualTo("beamed, sang / the miller, Ida");
  }

  @Test
  void aTaggedCueIsKeptAndItsSubjectFound() {
    assertThat(found("“It fell,” {c said} the miller.")).isEqualTo("said / the miller");
    assertThat(found("“It fell,” {c said} {s the miller}.")).isEqualTo("said / the miller");
    assertThat(found("“It fell,” {c said} the {s miller}.")).isEqualTo("said / miller");
    assertThat(reported("“It fell,” {c said} {s the miller}.")).containsExactly("It fell,");
  }

  @Test
  void aTaggedCueFarBeforeDoesNotCount() {
    String words = "and ".repeat(56);
    assertThat(found("{s Ida} {c said} " + words + "no “it fell,” beamed Bo."))
        .isEqualTo("said / Ida");
    assertThat(found("{s Ida} {c said} " + words + "and and no “it fell,” beamed Bo."))
        .isEqualTo("said, beamed / Ida, Bo");
  }

  @Test
  void aTagOverAnArticleMeansTheNoun() {
    assertThat(found("{s The} miller {c said} it fell.")).isEqualTo("said / The miller");
    assertThat(found("{s Ida} miller {c said} it fell.")).isEqualTo("said / Ida");
    assertThat(found("{s The} {c miller said} it fell.")).isEqualTo("miller said / The");
    assertThat(found("{s The} , {c said} it fell.")).isEqualTo("said / The");
    TokenizedText text = TokenizedText.of("{s The} miller {c said} it fell.");
    assertThat(finder(text).sources().get(0).probability()).isEqualTo(.9);
    assertThat(finder(text).sources().get(0).edges()).isEqualTo(.8);
  }

  @Test
  void aSourceEndsBeforeTheMarks() {
    assertThat(found("{c Said} {s the miller “it} fell”.")).isEqualTo("Said / the miller");
    assertThat(found("{c Said} {s the “old” miller}.")).isEqualTo("Said / the “old” miller");
    assertThat(found("{c Said} “{s the old} miller”.")).isEqualTo("Said / the old");
    assertThat(found("{c Said} {s the miller} “it fell”.")).isEqualTo("Said / the miller");
    TokenizedText text = TokenizedText.of("{c Said} {s the miller “it} fell”.");
    assertThat(finder(text).sources().get(0).edges()).isEqualTo(.8);
  }

  @Test
  void wordsThatGoOnBehindAGestureAreReported() {
    assertThat(reported("“It,” beamed Ida, “fell down.”")).containsExactly("It,", "fell down.");
    assertThat(reported("“It,” beamed Ida – she drew a line – “fell down.”"))
        .containsExactly("It,", "fell down.");
    assertThat(reported("“It,” beamed Ida, “Fell down.”")).containsExactly("It,");
    assertThat(reported("“It,” beamed Ida and “fell down”.")).containsExactly("It,");
    assertThat(reported("“It,” beamed Ida. So, “fell down”.")).containsExactly("It,");
    assertThat(reported("“It,” beamed Ida" + " and".repeat(7) + ", “fell”."))
        .containsExactly("It,", "fell");
    assertThat(reported("“It,” beamed Ida" + " and".repeat(12) + ", “fell”."))
        .containsExactly("It,");
    assertThat(listed("“It,” beamed Ida, “fell down.”")).containsExactly("fell down.");
  }

  @Test
  void aListGoesOn() {
    String list = "The signs read “No”, “Never” and “Not now”.";
    assertThat(reported(list)).containsExactly("No", "Never", "Not now");
    assertThat(listed(list)).containsExactly("Never", "Not now");
    assertThat(reported("The signs read “No” (“Never”).")).containsExactly("No", "Never");
    assertThat(reported("The signs read “No” or “Never”.")).containsExactly("No", "Never");
    assertThat(reported("The signs read “No” near “Never”.")).containsExactly("No");
    assertThat(reported("The signs read “No” “Never”.")).containsExactly("No");
  }

  @Test
  void whatATaggedCueHasIsNotListed() {
    assertThat(listed("The sign {c read} “No” and “Never”.")).isEmpty();
    assertThat(reported("The sign {c read} “No” and “Never”.")).containsExactly("No", "Never");
  }

  @Test
  void cuesAndSourcesAreInTheOrderOfTheText() {
    assertThat(found("“It fell,” beamed the miller. {s Ida} {c said} so. “No,” sneered Bo."))
        .isEqualTo("beamed, said, sneered / the miller, Ida, Bo");
  }

  @Test
  void aSourceIsFoundOnce() {
    assertThat(found("“It,” beamed [P Ida Holm]: “It fell.”")).endsWith(" / Ida Holm");
  }
}
