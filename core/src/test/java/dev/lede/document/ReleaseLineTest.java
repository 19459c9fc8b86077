package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Press releases. */
class ReleaseLineTest {

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @Test
  void theHeadlineOfAPressReleaseIsItsTitle() {
    String text =
        """
        FOR IMMEDIATE RELEASE

        Media contact: Jane Marsh, 555-0100, press@harrow.example

        Harrow Foods Opens Third Plant in Tolland

        TOLLAND, Ohio, March 3, 2026 /PRNewswire/ -- Harrow Foods today opened its third plant.

        About Harrow Foods

        Harrow Foods makes soups. It was founded in 1911.

        ###
        """;
    assertThat(blocks(text))
        .containsExactly(
            "DATELINE FOR IMMEDIATE RELEASE",
            "BYLINE Media contact: Jane Marsh, 555-0100, press@harrow.example",
            "TITLE Harrow Foods Opens Third Plant in Tolland",
            "DATELINE TOLLAND, Ohio, March 3, 2026 /PRNewswire/ --",
            "PARAGRAPH Harrow Foods today opened its third plant.",
            "HEADING About Harrow Foods",
            "PARAGRAPH Harrow Foods makes soups. It was founded in 1911.",
            "SEPARATOR ###");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOR IMMEDIATE RELEASE",
        "For immediate release: Monday 4 May 2026",
        "EMBARGOED UNTIL 00:01 BST, MONDAY 4 MAY 2026",
        "Strictly embargoed until Monday",
        "Embargo: 00:01 Monday",
        "NOT FOR PUBLICATION BEFORE NOON",
        "PRESS RELEASE",
        "News release – 4 May 2026"
      })
  void aNoticeSaysWhenATextMayBePublished(String line) {
    assertThat(ReleaseLine.kind(line)).isEqualTo(Kind.DATELINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Embargoed goods were seized.",
        "Embargoed goods pile up in the port",
        "The press release was late.",
        "Press releases pile up in the office",
        "For release on bail they paid dearly."
      })
  void aSentenceAboutReleasesIsNoNotice(String line) {
    assertThat(ReleaseLine.kind(line)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact:",
        "Media contact",
        "Press enquiries:",
        "For more information:",
        "Contact: Jane Marsh",
        "Press office: 020 7946 0000",
        "Media Contact (US): Jane Marsh, +1 555 555 0100",
        "For further information, please contact Jane Marsh on 020 7946 0000.",
        "Contact Jane Marsh at press@harrow.example.",
        "Jane Marsh, Harrow Foods, (555) 555-0100",
        "Tel: 555-0100",
        "Email: press@harrow.example",
        "press@harrow.example"
      })
  void aContactTellsHowSomebodyIsReached(String line) {
    assertThat(ReleaseLine.kind(line)).isEqualTo(Kind.BYLINE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contact was lost on Monday.",
        "Information: it wants to be free, and it is not.",
        "She can be reached at her desk.",
        "The hotline 555-0100 was flooded with calls from all over the country.",
        "Inflation, 2010-2020"
      })
  void aSentenceAboutContactsIsNone(String line) {
    assertThat(ReleaseLine.kind(line)).isNull();
  }

  @Test
  void namesAndOfficesAmongContactsAreNoHeadings() {
    String text =
        "Bridge to close\n\nIt will close. So it is.\n\nContact:\n\nJane Marsh\n\nHead of Press\n\n"
            + "555-0100\n\nBo Ray\n\npress@harrow.example\n\nThe end\n\nIt closed.";
    assertThat(blocks(text))
        .containsExactly(
            "TITLE Bridge to close",
            "PARAGRAPH It will close. So it is.",
            "BYLINE Contact:",
            "BYLINE Jane Marsh",
            "BYLINE Head of Press",
            "BYLINE 555-0100",
            "BYLINE Bo Ray",
            "BYLINE press@harrow.example",
            "HEADING The end",
            "PARAGRAPH It closed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "###",
        "# # #",
        "-30-",
        "- 30 -",
        "ENDS",
        "Ends",
        "-ends-",
        "-more-",
        "(more)",
        "// ENDS //",
        "– END –"
      })
  void aMarkEndsARelease(String mark) {
    assertThat(NewsLine.kind(mark)).isEqualTo(Kind.SEPARATOR);
    assertThat(Document.of("It is over.\n\n" + mark).sentences()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "more", "The End", "Weekends", "-31-"})
  void otherLinesEndNothing(String line) {
    assertThat(NewsLine.kind(line)).isNull();
  }

  @Test
  void notesToEditorsAreAHeading() {
    assertThat(blocks("It is over. They left.\n\nNotes to editors:\n\nIt was late.").get(1))
        .isEqualTo("HEADING Notes to editors:");
  }
}
