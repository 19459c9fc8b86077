package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {

  private static List<String> quoted(String text) {
    return QuotationMarks.in(Document.of(text)).stream()
        .map(mark -> mark.inner().in(text))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She said: \"We won.\" Then she left.",
        "She said: “We won.” Then she left.",
        "She said: „We won.“ Then she left.",
        "She said: „We won.” Then she left.",
        "She said: «We won.» Then she left.",
        "She said: « We won. » Then she left.",
        "She said: »We won.« Then she left.",
        "She said: ``We won.'' Then she left.",
        "She said: ''We won.'' Then she left.",
        "She said: ‘We won.’ Then she left.",
        "She said: 'We won.' Then she left.",
        "She said: ‹We won.› Then she left.",
        "She said: ”We won.” Then she left.",
        "She said: \uff02We won.\uff02 Then she left.",
        "She said:\" We won.\" Then she left.",
        "She said:\"We won.\" Then she left.",
        "She said: ‹ We won. › Then she left.",
        "She said: ›We won.‹ Then she left.",
        "She said: ‚We won.‘ Then she left.",
        "She said: ‚We won.’ Then she left.",
        "She said: 「We won.」 Then she left.",
        "She said:『We won.』Then she left.",
        "She said: ″We won.″ Then she left.",
        "She said: 〝We won.〞 Then she left.",
        "She said: 〝We won.〟 Then she left.",
      })
  void everyStyleOfMarksIsPaired(String text) {
    assertThat(quoted(text)).containsExactly("We won.");
  }

  @Test
  void aMarkBelongsToTheSpanAndNotToTheInnerText() {
    String text = "He said “ no ”.";
    QuotedSpan mark = QuotationMarks.in(Document.of(text)).get(0);

    assertThat(mark.span().in(text)).isEqualTo("“ no ”");
    assertThat(mark.inner().in(text)).isEqualTo("no");
    assertThat(mark.depth()).isEqualTo(1);
    assertThat(mark.goesOn()).isFalse();
  }

  @Test
  void nestedMarksComeAfterTheirOuterOnes() {
    String text = "“He told me ‘never again’ and left,” she said.";
    assertThat(quoted(text)).containsExactly("He told me ‘never again’ and left,", "never again");
    assertThat(QuotationMarks.in(Document.of(text)).get(1).depth()).isEqualTo(2);
    assertThat(quoted("“He told me “never again” and left,” she said."))
        .containsExactly("He told me “never again” and left,", "never again");
    assertThat(quoted("'He told me \"never again\" and left,' she said."))
        .containsExactly("He told me \"never again\" and left,", "never again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's the workers' rights that don't matter in '68, he said.",
        "’Tis the season for rock ’n’ roll, O’Brien’s favourite.",
        "The boys' and girls' teams won the '90s.",
        "A 6'2\" man bought a 12\" pizza.",
        "The board is 5' 11\" long and 3\" wide.",
        "It was the dogs’ day.",
        "In the ‘90s, the workers’ union was strong.",
        "A 6′2″ man bought a 5″ pipe and a 12″ one.",
        "Home › News › World. ‹ Back to all news.",
        "The road ends here:\"",
      })
  void apostrophesAndInchesQuoteNothing(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void singleMarksDoNotTripOverApostrophes() {
    assertThat(quoted("‘It isn’t the workers’ fault,’ Mr O’Neill said. ‘They’re tired.’"))
        .containsExactly("It isn’t the workers’ fault,", "They’re tired.");
    assertThat(quoted("'It isn't the workers' fault,' he said. 'They're tired.'"))
        .containsExactly("It isn't the workers' fault,", "They're tired.");
  }

  @Test
  void aHeightInsideAQuotationDoesNotEndIt() {
    assertThat(quoted("\"He is 6'2\" tall,\" she said.")).containsExactly("He is 6'2\" tall,");
    assertThat(quoted("“He is 6’2” tall,” she said.")).containsExactly("He is 6’2” tall,");
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    String text =
        "“The first day was hard,” the captain of the team said. “We lost two men.\n\n"
            + "“The second day was worse.\n\n“On the third we came home.”\n\nThen he left the hall.";
    List<QuotedSpan> marks = QuotationMarks.in(Document.of(text));

    assertThat(marks.stream().map(mark -> mark.inner().in(text)))
        .containsExactly(
            "The first day was hard,",
            "We lost two men.",
            "The second day was worse.",
            "On the third we came home.");
    assertThat(marks.stream().map(QuotedSpan::goesOn)).containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘It was hard,’ the captain said. ‘We’ve lost the workers’ trust.\n\n‘It was worse.\n\n‘We came home.’\n\nHe left.",
        "''It was hard,'' the captain said: ''We've lost the workers' trust.\n\n''It was worse.\n\n''We came home.''\n\nHe left.",
        "'It was hard,' the captain said: 'We've lost the workers' trust.\n\n'It was worse.\n\n'We came home.'\n\nHe left.",
      })
  void aQuotationInSingleMarksOrTwoOfThemGoesOn(String text) {
    List<QuotedSpan> marks = QuotationMarks.in(Document.of(text));

    assertThat(marks.stream().map(mark -> mark.inner().in(text).replace('’', '\'')))
        .containsExactly(
            "It was hard,", "We've lost the workers' trust.", "It was worse.", "We came home.");
    assertThat(marks.stream().map(QuotedSpan::goesOn)).containsExactly(false, true, true, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We drank the 'Ouse dry, and left.\n\n'No,' she said.",
        "We saw it: the workers' hall.\n\n‘No,’ she said.",
        "He said: ‘We won, and left.\n\n“No,” she said.",
        "He said: 'We won, and left.\n\n''No,'' she said.",
        "It rained. 'Round the corner we left.\n\n'No,' she said.",
        "It rained. 'No one in Lund left.\n\n'90s fans came.",
        "It rained. 'No one in Lund left.\n\n'Tis the season.",
        "The band, 'No one, left.\n\n'No,' she said.",
        "“We won,” he said: “We lost.\n\n‘No,’ she said.",
      })
  void aSingleMarkThatNothingCarriesOnIsNone(String text) {
    assertThat(QuotationMarks.in(Document.of(text)))
        .allMatch(mark -> !mark.goesOn() && !mark.inner().in(text).contains("left"));
  }

  @Test
  void aParagraphWithoutItsOpeningMarkStillCarriesTheQuotationOn() {
    String text =
        "The mayor was clear. “We will rebuild the bridge before winter.\n\n"
            + "We will not wait for the state,” she told the council on Monday.";
    assertThat(quoted(text))
        .containsExactly(
            "We will rebuild the bridge before winter.", "We will not wait for the state,");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraphOrBeforeTheNextOne() {
    assertThat(quoted("She said: “We won the vote.\n\nThe hall was empty by nine o’clock."))
        .containsExactly("We won the vote.");
    assertThat(quoted("She said: “We won. He said: “We lost.” Both left."))
        .containsExactly("We won. He said:", "We lost.");
  }

  @Test
  void strayClosingMarksQuoteNothing() {
    assertThat(quoted("We won the vote,” she said.")).isEmpty();
    assertThat(quoted("\" \"")).isEmpty();
    assertThat(quoted("“”")).isEmpty();
  }

  @Test
  void aQuotationBrokenByAHardLineWrapIsOne() {
    String text = "The minister told reporters that \"the time\nhas come\" to talk to them again.";
    assertThat(quoted(text)).containsExactly("the time\nhas come");
  }

  @Test
  void marksBesideBracketsAndDashesOpen() {
    assertThat(quoted("It ended (“at last”) with a word—“peace”—that all understood."))
        .containsExactly("at last", "peace");
    assertThat(quoted("It ended (\"at last\") with a word—\"peace\"—that all understood."))
        .containsExactly("at last", "peace");
  }

  /** Takes 2 s. At quadratic cost, of one nanosecond for each pair of marks, it takes 8 minutes. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void unpairedMarksTakeLinearTime() {
    int count = 1_000_000;

    assertThat(QuotationMarks.in(Document.of("“a ".repeat(count)))).hasSize(count);
  }

  /** Takes 1 s. At quadratic cost, of one nanosecond for each pair of marks, it takes 6 minutes. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void marksOfSeveralKindsThatPairWithNoneTakeLinearTime() {
    int count = 300_000;

    assertThat(QuotationMarks.in(Document.of("'a ‘b\" ".repeat(count)))).isEmpty();
  }

  @Test
  void inchesBehindFeetCloseNothing() {
    assertThat(quoted("\"It is 6'2\" long,\" she said.")).containsExactly("It is 6'2\" long,");
    assertThat(quoted("\"It is 6' 2\" long,\" she said.")).containsExactly("It is 6' 2\" long,");
    assertThat(quoted("“It is 6’2” long,” she said.")).containsExactly("It is 6’2” long,");
  }

  @Test
  void primesBehindNumbersCloseNothingButTheirOwnKind() {
    assertThat(quoted("“It is a 5″ pipe,” she said.")).containsExactly("It is a 5″ pipe,");
    assertThat(quoted("\"It is a 5″ pipe,\" she said.")).containsExactly("It is a 5″ pipe,");
    assertThat(quoted("″He is 6′2″ tall,″ she said.")).containsExactly("He is 6′2″ tall,");
    assertThat(quoted("″It was in 1962″, she said.")).containsExactly("It was in 1962");
  }

  @Test
  void aMarkBehindAColonClosesWhatIsOpen() {
    assertThat(quoted("\"He told me:\" That was all.")).containsExactly("He told me:");
    assertThat(quoted("It read:\" closed\" and so it was.")).containsExactly("closed");
  }

  @Test
  void angledAndCornerMarksNest() {
    assertThat(quoted("« He said ‹ never › and left », she said."))
        .containsExactly("He said ‹ never › and left", "never");
    assertThat(quoted("「He said『never』and left」, she said."))
        .containsExactly("He said『never』and left", "never");
    assertThat(quoted("“Are you mad?”, asked Bo. « Never again »!"))
        .containsExactly("Are you mad?", "Never again");
  }

  @Test
  void otherNumbersEndAQuotation() {
    assertThat(quoted("\"It has 62\" she said.")).containsExactly("It has 62");
    assertThat(quoted("\"In '62\" she said.")).containsExactly("In '62");
    assertThat(quoted("\"It was 1962\" she said.")).containsExactly("It was 1962");
    assertThat(quoted("“It has 62” she said.")).containsExactly("It has 62");
  }

  @Test
  void aClippedWordBeginsWithAnApostrophe() {
    assertThat(quoted("He said 'em all' then.")).isEmpty();
    assertThat(quoted("He said 'tis late' then.")).isEmpty();
    assertThat(quoted("He said ‘em all’ then.")).containsExactly("em all");
    assertThat(quoted("He said ‘n’ then ‘so’ it.")).containsExactly("so");
  }

  @Test
  void aDecadeBeginsWithAnApostrophe() {
    assertThat(quoted("He said ‘90 of us’ then.")).containsExactly("90 of us");
    assertThat(quoted("He said ‘90s of us’ then.")).isEmpty();
    assertThat(quoted("He said '90 of us' then.")).isEmpty();
  }

  @Test
  void theApostropheOfAPossessiveClosesNothingBeforeASmallLetter() {
    assertThat(quoted("He said 'the boys' old team' then.")).containsExactly("the boys' old team");
    assertThat(quoted("He said 'the boys' Old team' then.")).containsExactly("the boys");
    assertThat(quoted("He said 'the boys' then.")).containsExactly("the boys");
  }
}
