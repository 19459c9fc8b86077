package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  // Its sentences end inside its lines, but for one, which ends a full line.
  private static final String RUNNING =
      """
      The council met on Monday. It was late by then and the
      people were tired. They wanted to go home before it got
      dark. But the mayor wished to speak of the bridge again.
      """;

  private static final String REST =
      """
      Nobody had asked her to do so. She did it all the same,
      and the night went on.
      """;

  // The first line of each block.
  private static List<String> firstLines(String text) {
    List<Line> lines = Line.of(text);
    boolean[] begins = LineBreaks.find(lines);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < begins.length; i++) {
      if (begins[i]) {
        found.add(lines.get(i).toString());
      }
    }
    return found;
  }

  private static List<String> firstLinesAfterRunning(String text) {
    List<String> all = firstLines(RUNNING + text + REST);
    assertThat(all.get(0)).isEqualTo("The council met on Monday. It was late by then and the");
    return all.subList(1, all.size());
  }

  @Test
  void aSentenceAtTheEndOfAFullLineGoesOnWhereSentencesEndInsideLines() {
    assertThat(firstLinesAfterRunning("")).isEmpty();
  }

  @Test
  void aSentenceAtTheEndOfAFullLineEndsAParagraphWhereOthersDo() {
    String text =
        """
        The council met on Monday, although it was late and the
        people were tired.
        They wanted to go home.
        But the mayor wished to speak of the bridge once again.
        Nobody had asked her to do so, but she did it all the
        same.
        """;
    assertThat(firstLines(text)).endsWith("Nobody had asked her to do so, but she did it all the");
  }

  @Test
  void aSmallLetterGoesOnEvenWhereSentencesEndParagraphs() {
    String text =
        """
        The council met on Monday, although it was late and the
        people were tired.
        They wanted to go home.
        “Will you please speak of our bridge only once, mayor?”
        they asked, but she spoke twice.
        """;
    assertThat(firstLines(text)).doesNotContain("they asked, but she spoke twice.").hasSize(3);
  }

  @Test
  void aFullHeadlineEndsBeforeALineThatOpensASentence() {
    String text =
        """
        Council votes to close the old harbour bridge for good
        The city council voted on Monday to close the old harbour
        bridge to cars from next spring, ending a dispute.
        """;
    assertThat(firstLines(text)).hasSize(2).last().asString().startsWith("The city");
  }

  @Test
  void aFullHeadlineEndsBeforeADateline() {
    String text =
        """
        Council votes to close the old harbour bridge for good
        LEEDS — Council members voted on Monday to close the old
        bridge to cars from next spring, ending a dispute.
        """;
    assertThat(firstLines(text)).hasSize(2).last().asString().startsWith("LEEDS");
  }

  @Test
  void aFullHeadlineWithCapitalsEndsBeforeALineWithFew() {
    String text =
        """
        Council Votes To Close The Old Harbour Bridge For Good
        Engineers had warned in March that the eastern pillars
        were weaker than thought.
        """;
    assertThat(firstLines(text)).hasSize(2).last().asString().startsWith("Engineers");
  }

  @Test
  void aHeadlineWithCapitalsMayHaveTwoFullLines() {
    String text =
        """
        Council Votes To Close The Old Harbour Bridge For Good
        After Years Of Quarrels Between Drivers And Engineers
        Engineers had warned in March that the eastern pillars
        were weaker than thought.
        """;
    assertThat(firstLines(text)).hasSize(2).last().asString().startsWith("Engineers");
  }

  @Test
  void capitalsAreNoHeadlineInATextWithBlankLines() {
    String text =
        """
        Council Leader Jane Stone And Mayor Ann Lee Of Leeds
        Harbour warned in March that the eastern pillars were
        weaker than thought.

        They asked for money.
        """;
    assertThat(firstLines(text)).hasSize(2);
  }

  @Test
  void aNameAtTheBeginningOfALineBeginsNoBlock() {
    String text =
        """
        Council members voted on Monday to close the bridge in
        Harbour Road to cars from next spring, as they had been
        told to.
        """;
    assertThat(firstLines(text)).hasSize(1);
    assertThat(firstLines(text.replace("bridge in", "old bridge"))).hasSize(1);
  }

  @Test
  void aHeadlineEndsBeforeAByline() {
    String text =
        """
        Council votes to close the old harbour bridge for good
        by Ann Stone
        Engineers had warned in March that the eastern pillars
        were weaker than thought.
        """;
    assertThat(firstLines(text)).contains("by Ann Stone");
  }

  @Test
  void aHeadlineGoesOnAfterAWordThatWantsMore() {
    String text =
        """
        Council votes on the future of
        Harbour Bridge
        Engineers had warned in March that the eastern pillars
        were weaker than thought.
        """;
    assertThat(firstLines(text)).hasSize(2).doesNotContain("Harbour Bridge");
  }

  @Test
  void aLongSentenceIsNoHeadline() {
    String text =
        """
        Council members who had been voted into office by those
        people in the town who wanted the old bridge to be shut
        down for good said that they would never again speak to
        people who wrote for or read or even bought or borrowed
        The Daily Lamp, which had called them fools all through
        the spring.
        """;
    assertThat(firstLines(text)).hasSize(1);
  }

  @Test
  void whatHasASentenceEndIsNoHeadline() {
    String inside =
        """
        Nobody spoke. Some people in the hall had already read
        The Daily Lamp. Others had not read it yet, since it was
        late that day. They were tired.
        """;
    assertThat(firstLines(inside)).hasSize(1);
    String atTheEnd =
        """
        Those who had come to the hall were rather tired by now.
        Some of them, with a friend or three, had already read
        The Daily Lamp. Others had not read it yet, since it was
        late that day. They were tired. They left.
        """;
    assertThat(firstLines(atTheEnd)).hasSize(1);
  }

  @Test
  void insideAParagraphOnlyAMuchShorterLineEndsIt() {
    String paragraph =
        """
        The council met on Monday. It was late by then and the
        people were tired. They wanted to go home before the
        mayor spoke to Jane
        Stone of the harbour club. But she did it all the same,
        and the night went on.
        """;
    assertThat(firstLines(paragraph))
        .contains("Stone of the harbour club. But she did it all the same,");
    String longer = "mayor of the old town went and spoke to Ann";
    assertThat(firstLines(paragraph.replace("mayor spoke to Jane", longer))).hasSize(1);
  }

  @Test
  void aShortLineWithAColonEndsAParagraph() {
    assertThat(firstLinesAfterRunning("After that she read out the names of them:\n"))
        .containsExactly("Nobody had asked her to do so. She did it all the same,");
  }

  @Test
  void aFullLineWithAColonDoesNot() {
    String text =
        """
        Council members had one more thing to say about this:
        The bridge in the harbour was closed for good, and they
        were glad of it.
        """;
    assertThat(firstLines(text)).hasSize(1);
  }

  @Test
  void aListBeginsAfterAColonOrASentence() {
    String list =
        """
        1. They want the bridge to be closed to all of the cars
        that come from the east.
        2. They want a ferry.
        """;
    for (String end : List.of("these things:", "more of this.")) {
      assertThat(firstLines("Council members and the new mayor demanded " + end + "\n" + list))
          .hasSize(3);
    }
  }

  @Test
  void aNumberAtTheBeginningOfALineIsNoItemInsideASentence() {
    String text =
        """
        The number of those who had to be saved rose from 1 to
        2. They had come from the east of the town in a car that
        was old.
        """;
    assertThat(firstLines(text)).hasSize(1);
  }

  @Test
  void aShortLineThatEndsNoSentenceIsAHeading() {
    assertThat(firstLinesAfterRunning("What comes next\n"))
        .containsExactly(
            "What comes next", "Nobody had asked her to do so. She did it all the same,");
  }

  @Test
  void aLineThatWantsMoreIsNoHeading() {
    for (String line :
        List.of("She spoke to the", "She said this:", "She spoke. So did Ann", "She spoke then.")) {
      assertThat(firstLinesAfterRunning(line + "\n")).doesNotContain(line);
    }
  }

  @Test
  void aLineThatGoesOnIsNoHeading() {
    assertThat(firstLinesAfterRunning("Afterwards she spoke\nwith some of them.\n"))
        .doesNotContain("Afterwards she spoke");
    assertThat(
            firstLinesAfterRunning(
                "Afterwards she spoke with some of them, among whom was Jane\nStone. "))
        .isEmpty();
    assertThat(firstLinesAfterRunning("She spoke then\n\n")).doesNotContain("She spoke then");
  }

  @Test
  void anIndentedLineBeginsAParagraphWhateverComesBefore() {
    String text =
        """
        Council votes to close the old harbour bridge for good
           Engineers had warned in March that the eastern parts
        were weaker than thought.
        """;
    assertThat(firstLines(text)).hasSize(2);
  }

  @Test
  void aNarrowFirstLineGoesOnBeforeAName() {
    String text =
        """
        The mayor went to see the
        bridge and the old ferry on a morning in the spring
        notwithstanding all the rain.
        """;
    String name =
        """
        The mayor went to see Mary
        Stone and the old ferry on a morning in the spring
        notwithstanding all the rain.
        """;
    assertThat(firstLines(text.repeat(3) + name)).hasSize(4);
  }

  @Test
  void anOrnamentIsABlock() {
    assertThat(firstLinesAfterRunning("* * *\n")).hasSize(2);
  }
}
