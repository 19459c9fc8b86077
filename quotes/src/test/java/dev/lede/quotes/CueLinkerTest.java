package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which cue a content has, and what carries on, with costs that are easy to add up: 10 for the end
 * of a sentence, 4 for another part or cue between, 2 for a cue behind a content that nothing sets
 * off, 6 for one inside, 1 outside marks, -1 for marks, 20 at the most.
 */
class CueLinkerTest {

  private static List<QuotationDraft> drafts(TokenizedText text) {
    return new CueLinker(
            text.tokens,
            text.contents,
            text.cues,
            text.sources,
            text.quoted(),
            text.who(),
            TokenizedText.costs())
        .find();
  }

  private static List<String> found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.show(drafts(text));
  }

  private static double cost(String marked) {
    return drafts(TokenizedText.of(marked)).get(0).cost();
  }

  @Test
  void aContentHasTheCueBesideIt() {
    assertThat(found("{s Ida} {c said} {q it fell} and {s Bo} {c saw} {q it burn}."))
        .containsExactly("Ida | said | it fell", "Bo | saw | it burn");
    assertThat(found("“{q It fell,}” {c said} {s Ida}. “{q It burned,}” {c said} {s Bo}."))
        .containsExactly("Ida | said | It fell,", "Bo | said | It burned,");
  }

  @Test
  void theCostIsThatOfTheCue() {
    assertThat(cost("{s Ida} {c said} so then {q it fell}.")).isEqualTo(2);
  }

  @Test
  void aCueThatDoesNotInterruptTakesOnePart() {
    assertThat(found("{q His plan}, {s she} {c said} then {q it would work}.")).hasSize(2);
  }

  @Test
  void otherContentsAndCuesBetweenCostMore() {
    assertThat(found("{c Said} {q it fell} {q it burned}."))
        .containsExactly("- | Said | it fell", "- | - | it burned");
    assertThat(cost("{c Said} {c saw} {q it fell}.")).isZero();
    TokenizedText text = TokenizedText.of("{c Saw} {c said} {q it fell} or {q it burned}.");
    List<QuotationDraft> drafts = drafts(text);
    assertThat(text.show(drafts)).containsExactly("- | said | it fell", "- | Saw | it burned");
    // 1 for "said", 3 for "it fell or", and 8 for both.
    assertThat(drafts.get(1).cost()).isEqualTo(12);
  }

  @Test
  void aCueThatIsTooFarIsNone() {
    assertThat(found("{c Said}" + " so".repeat(20) + " {q it fell}."))
        .containsExactly("- | Said | it fell");
    assertThat(found("{c Said}" + " so".repeat(21) + " {q it fell}."))
        .containsExactly("- | - | it fell");
    assertThat(found("{c Said}" + " so".repeat(60) + " {q it fell}."))
        .containsExactly("- | - | it fell");
  }

  @Test
  void aCueOfAnotherParagraphIsNone() {
    assertThat(found("{s Ida} {c said}\n\n{q it fell}.")).containsExactly("- | - | it fell");
  }

  @Test
  void aCueCanInterruptWhatIsSaid() {
    assertThat(found("“{q It,}” {c said} {s Ida}, “{q fell down.}”"))
        .containsExactly("Ida | said | It, … fell down.");
    assertThat(found("“{q It fell,}” {c said} {s Ida}. “{q It burned.}”"))
        .containsExactly("Ida | said | It fell, … It burned.");
    assertThat(found("{q His plan}, {s she} {c said}, {q would work}."))
        .containsExactly("she | said | His plan … would work");
    assertThat(found("{q The plan} {c seems} {q to work}."))
        .containsExactly("- | seems | The plan … to work");
    assertThat(found("{q The plan} — {s she} {c said} — {q would work}."))
        .containsExactly("she | said | The plan … would work");
  }

  @Test
  void marksAndOtherWordsAreNotOneContent() {
    assertThat(found("“{q It fell,}” {c said} {s Ida}, {q and burned}."))
        .containsExactly("Ida | said | It fell,", "Ida | - | and burned");
  }

  @Test
  void aCueBeforeQuotedWordsInAnotherSentenceIsTheirs() {
    assertThat(found("“{q It fell.}” So {s Ida} {c said}: “{q It burned.}”"))
        .contains("Ida | said | It burned.");
  }

  /** What ends its sentence has a cue of the next one only where no other is as near. */
  @Test
  void aCueOfTheNextSentenceIsFurther() {
    assertThat(found("“{q It fell,}” {c said} {s Ida}. “{q It burned.}” {s Bo} {c chose} so."))
        .containsExactly("Ida | said | It fell, … It burned.");
    assertThat(cost("“{q It fell.}” {s Bo} {c chose} so.")).isEqualTo(11.5);
  }

  @Test
  void aGestureInterruptsWhatOneCueHolds() {
    assertThat(found("“{q The row}” – she draws a line – “{q goes,}” {s Ida} {c said}."))
        .containsExactly("Ida | said | The row … goes,");
    assertThat(found("“{q The row}” so she draws a line “{q goes,}” {s Ida} {c said}.")).hasSize(2);
  }

  @Test
  void aCueTakesTwoPartsAtMost() {
    assertThat(found("{q It}, {s she} {c said}, {q may}, {q fall}."))
        .containsExactly("she | said | It … may", "she | - | fall");
  }

  @Test
  void aColonBehindAVerbIsNoCueOfItsOwn() {
    assertThat(found("{s Ida} {c told} them{c :} “{q It fell.}”"))
        .containsExactly("Ida | told | It fell.");
    assertThat(found("{s Ida}{c :} “{q It fell.}”")).containsExactly("Ida | : | It fell.");
    assertThat(found("{s Ida} {c said} {q so}{c :} “{q It fell.}”"))
        .containsExactly("Ida | said | so", "Ida | : | It fell.");
    assertThat(found("{s Ida} {c told} all. {s Bo}{c :} “{q It fell.}”"))
        .containsExactly("Bo | : | It fell.");
    assertThat(found("{s Ida} {c told} them {c so} “{q it fell.}”"))
        .containsExactly("Ida | so | it fell.");
  }

  @Test
  void whoIsQuotedAsSayingIsNoContent() {
    assertThat(found("{s The Echo} {c quoted} {q the mayor} as saying {q it fell}."))
        .containsExactly("the mayor < The Echo | quoted | it fell");
    assertThat(found("{s The Echo} {c quoted} {q the mayor as saying “it fell”}."))
        .containsExactly("the mayor < The Echo | quoted | it fell”");
    assertThat(found("{s The Echo} {c quoted} {q the mayor as saying that it fell}."))
        .containsExactly("the mayor < The Echo | quoted | it fell");
    assertThat(found("{s The Echo} {c praised} {q the mayor} and {q the town}."))
        .containsExactly("The Echo | praised | the mayor", "The Echo | - | the town");
  }

  @Test
  void aCueWithAColonHasTheNextParagraph() {
    assertThat(found("{s Ida} {c wrote}:\n\n“{q It fell.}”"))
        .containsExactly("Ida | wrote | It fell.");
    assertThat(found("{s Ida} {c wrote} to us all then:\n\n“{q It fell.}”"))
        .containsExactly("Ida | wrote | It fell.");
    assertThat(found("{s Ida} {c wrote} that {s Bo of Lund} {c said}:\n\n“{q It fell.}”"))
        .containsExactly("Bo of Lund | said | It fell.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Ida} {c wrote}.\n\n“{q It fell.}”",
        "{s Ida} {c wrote}:\n\n{q It fell.}",
        "{s Ida} {c wrote}:\n\nSo “{q it fell.}”",
        "{s Ida} {c wrote}:\n\nIt rained.\n\n“{q It fell.}”",
        "{s Ida} {c wrote} one two three four five six seven eight nine ten eleven twelve:\n\n“{q It"
            + " fell.}”",
        "“{q It fell.}”\n\n{s Ida} {c wrote}:",
      })
  void otherParagraphsDoNot(String marked) {
    assertThat(found(marked))
        .hasSize(1)
        .allSatisfy(found -> assertThat(found).startsWith("- | - |"));
  }

  @Test
  void aCueThatHasAContentHasNoParagraph() {
    assertThat(found("{s Ida} {c wrote} {q that it rained}:\n\n“{q It fell.}”"))
        .containsExactly("Ida | wrote | that it rained", "- | - | It fell.");
  }

  @Test
  void aListHasOneCue() {
    assertThat(found("“{q It},” “{q they}” and “{q we},” {c said} {s Ida}."))
        .containsExactly("Ida | said | It … they … we");
    assertThat(found("{s Ida} {c said} “{q it}” (“{q they}”)."))
        .containsExactly("Ida | said | it … they");
    assertThat(found("{s Ida} {c said} “{q it}” or “{q they}”."))
        .containsExactly("Ida | said | it … they");
  }

  @Test
  void quotedWordsBehindAnInterruptedSentenceCarryOn() {
    assertThat(found("“{q It fell,}” {c said} {s Ida}, who wept. “{q It burned.}”"))
        .containsExactly("Ida | said | It fell, … It burned.");
    assertThat(found("“{q It fell,}” {c said} {s Ida}, who {c saw} {q that it burned}. “{q So.}”"))
        .containsExactly("Ida | said | It fell, … So.", "Ida | saw | that it burned");
    assertThat(found("“{q It fell,}” {c said} {s Ida}. It was late. “{q So it was.}”"))
        .containsExactly("Ida | said | It fell,", "- | - | So it was.");
    assertThat(found("{s Ida} {c said} {q it fell}. “{q So it was.}”"))
        .containsExactly("Ida | said | it fell", "- | - | So it was.");
    assertThat(found("{q It “fell too far},” {s Ida} {c said}. “{q So it was.}”"))
        .containsExactly("Ida | said | It “fell too far … So it was.");
    assertThat(found("{s Ida} {c said} {q it “fell too far”}. “{q So it was.}”"))
        .containsExactly("Ida | said | it “fell too far”", "- | - | So it was.");
    assertThat(found("“{q It fell,}” {c said} {s Ida}. {q So it was.}"))
        .containsExactly("Ida | said | It fell,", "- | - | So it was.");
  }

  @Test
  void aParagraphLeftOpenCarriesOn() {
    assertThat(found("“{q It fell,}” {c said} {s Ida}. “{q It burned.}\n\n“{q It is gone.}”"))
        .containsExactly("Ida | said | It fell, … It burned. … It is gone.");
  }

  @Test
  void aParagraphOfQuotedWordsBesideAnotherCarriesOn() {
    assertThat(found("{s Ida} {c said}: “{q It fell.}”\n\n“{q It is gone.}”"))
        .containsExactly("Ida | said | It fell. … It is gone.");
    assertThat(found("{s Ida} {c said}: “{q It fell.}”\n\nSo “{q it is gone.}”"))
        .containsExactly("Ida | said | It fell.", "- | - | it is gone.");
    assertThat(found("{s Ida} {c said} {q it fell.}\n\n“{q It is gone.}”"))
        .containsExactly("Ida | said | it fell.", "- | - | It is gone.");
    assertThat(found("“{q It fell.}”\n\nIt rained.\n\n“{q It is gone.}”"))
        .containsExactly("- | - | It fell.", "- | - | It is gone.");
  }

  @Test
  void withoutContentsThereIsNothing() {
    assertThat(found("{s Ida} {c said} it.")).isEmpty();
    assertThat(found("It fell.")).isEmpty();
  }

  @Test
  void sourcesKeepTheirCost() {
    TokenizedText text = TokenizedText.of("{s Ida} then {c said} {q it fell}.");
    assertThat(drafts(text).get(0).sourceCost()).isEqualTo(1);
  }

  @Test
  void aListWithoutACueIsOneQuotation() {
    for (String joint : List.of(", ", " and ", " or ", ", and ", " (")) {
      assertThat(found("“{q it}”" + joint + "“{q they}” fell."))
          .as(joint)
          .containsExactly("- | - | it … they");
    }
    for (String joint : List.of(" ", " near ", ", near ", ": ")) {
      assertThat(found("“{q it}”" + joint + "“{q they}” fell.")).as(joint).hasSize(2);
    }
    assertThat(found("{q it} and “{q they}” fell.")).hasSize(2);
    assertThat(found("“{q it}” and {q they} fell.")).hasSize(2);
    assertThat(found("“{q It fell.}” And “{q they}” too.")).hasSize(2);
  }

  @Test
  void behindAnotherCueNothingCarriesOn() {
    assertThat(found("“{q It fell,}” {c said} {s Ida}. So {c saw} {s Bo}. “{q It burned.}”"))
        .contains("Ida | said | It fell,");
    assertThat(
            found(
                "“{q It fell,}” {c said} {s Ida}, who {c saw} and {c felt} {q that it burned}."
                    + " “{q So.}”"))
        .contains("Ida | said | It fell, … So.");
  }
}
