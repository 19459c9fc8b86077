package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.QuotedSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues and sources by where they stand beside marks, and how they go together with the tags. */
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
        "“It fell,” [P Ida Holm] chimed in. | chimed in / Ida Holm",
        "In her words, “it fell”. | words / her",
        "The plaque reads “No swimming”. | reads / The plaque",
        "[P Ida Holm] was blunt: “It fell.” | : / Ida Holm",
        // A rule that stands before another one decides.
        "[P Ida Holm] was blunt: “It fell,” deadpanned Bo. | deadpanned / Bo",
        "The plaque reads “It fell,” Bo said. | said / Bo",
      })
  void theFirstRuleThatKnowsDecides(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
    assertThat(reported(marked)).hasSize(1);
  }

  @Test
  void withoutWordsThereIsNoQuotation() {
    isNothing("“” deadpanned Ida.");
    isNothing("It fell.");
  }

  @Test
  void taggedSourcesAreMended() {
    assertThat(found("{s The} miller {c said} it fell.")).isEqualTo("said / The miller");
    assertThat(found("{c Said} {s the miller “it} fell”.")).isEqualTo("Said / the miller");
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
