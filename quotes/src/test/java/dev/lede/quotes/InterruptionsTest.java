package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can stand between two parts of one quotation: a cue, a gesture, the joints of a list. */
class InterruptionsTest {

  private static Interruptions interruptions(TokenizedText text) {
    LinkCosts costs = TokenizedText.costs();
    return new Interruptions(
        text.tokens,
        text.cues,
        text.quoted(),
        WordDistance.of(text.tokens, costs),
        WordDistance.outside(text.sources, text.tokens, costs),
        costs);
  }

  private static boolean byCue(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return interruptions(text).byCue(text.contents.get(0), text.cues.get(0), text.contents.get(1));
  }

  private static boolean byGesture(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return interruptions(text).byGesture(text.contents.get(0), text.contents.get(1));
  }

  private static boolean byList(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return interruptions(text).byList(text.contents.get(0), text.contents.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“{q It,}” {c said} {s Ida}, “{q fell down.}”",
        "“{q It fell,}” {c said} {s Ida}. “{q It burned.}”",
        "{q His plan}, {s she} {c said}, {q would work}.",
        "{q The plan} {c seems} {q to work}.",
        "{q The plan} — {s she} {c said} — {q would work}.",
      })
  void aCueCanInterruptWhatIsSaid(String marked) {
    assertThat(byCue(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Both parts on one side.
        "{c Said} {q it fell} {q and burned}.",
        "{q It fell} {q and burned} {c said}.",
        // Nothing sets the cue off, and there are words between.
        "{q He had a plan}, and {s she} {c said} then {q it would work}.",
        "{q His plan}, {s she} {c said} then {q it would work}.",
        "{q His plan} so {s she} {c said}, {q it would work}.",
        // Another sentence.
        "{q His plan}, {s she} {c said}. {q It would work}.",
        // Too many words.
        "{q His plan}, one two three four {s she} {c said} one two three four, {q would work}.",
      })
  void wordsOutsideMarksAreInterruptedOnlyInOneSentence(String marked) {
    assertThat(byCue(marked)).as(marked).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Marks and other words are not one content.
        "“{q It fell,}” {c said} {s Ida}, {q and burned}.",
        // The cue stands in another sentence than the left part.
        "“{q It fell.}” So {s Ida} {c said}: “{q It burned.}”",
        // Another cue stands between.
        "“{q It fell,}” {c said} {s Ida} and {c saw} {s Bo}. “{q It burned.}”",
        // The right part is two sentences behind.
        "“{q It fell,}” {c said} {s Ida}. It rained. “{q It burned.}”",
      })
  void quotedWordsAreInterruptedInTheirSentence(String marked) {
    assertThat(byCue(marked)).as(marked).isFalse();
  }

  @Test
  void aGestureCanInterruptWhatIsSaid() {
    assertThat(byGesture("“{q The row}” – she draws a line – “{q goes,}” {s Ida} {c said}."))
        .isTrue();
    assertThat(byGesture("“{q The row}” so she draws a line “{q goes,}” {s Ida} {c said}."))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {", ", " and ", " or ", ", and ", " ("})
  void theJointsOfAListDoNotPartIt(String joint) {
    assertThat(byList("“{q it}”" + joint + "“{q they}” fell.")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", " near ", ", near ", ": "})
  void otherWordsDo(String joint) {
    assertThat(byList("“{q it}”" + joint + "“{q they}” fell.")).isFalse();
  }

  @Test
  void aListIsInOneSentence() {
    assertThat(byList("“{q It fell.}” And “{q they}” too.")).isFalse();
  }
}
