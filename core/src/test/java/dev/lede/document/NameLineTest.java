package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines that only their place tells from headings. */
class NameLineTest {

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Voss in Tolland and Lou Marchetti in Porto",
        "From Ada Voss in Tolland",
        "Ada Voss, political correspondent",
        "Ada Voss Political editor",
        "Odo Hale, senior crime reporter in Tolland",
        "Ada Voss and agencies",
        "Ada Voss",
        "ADA VOSS",
        "Ada van der Voss, Lou P. Marchetti and Bo Ray",
        "Ada Voss | Harbour Post",
        "Ada Voss for the Harbour Post",
        "Ada Voss @adavoss",
        "Staff reporter",
        "Our correspondent in Porto"
      })
  void aLineBelowTheTitleNamesTheAuthor(String line) {
    assertThat(blocks("Bridge to close\n\n" + line + "\n\nThe bridge will close. So it is."))
        .containsExactly(
            "TITLE Bridge to close",
            "BYLINE " + line,
            "PARAGRAPH The bridge will close. So it is.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harbour Post",
        "World Cup",
        "Ada Voss to go",
        "Ada Voss in anger",
        "Summer in Carrow",
        "Ada Street",
        "Editors in anger over bridge"
      })
  void otherLinesBelowTheTitleAreHeadings(String line) {
    assertThat(blocks("Bridge to close\n\n" + line + "\n\nThe bridge will close. So it is.").get(1))
        .isEqualTo("HEADING " + line);
  }

  @Test
  void aNameFurtherDownIsAHeading() {
    assertThat(
            blocks("Bridge to close\n\nIt is so.\n\nIt closed.\n\nAda Voss\n\nShe spoke.").get(3))
        .isEqualTo("HEADING Ada Voss");
  }

  @Test
  void aNameThatStandsFirstIsTheTitle() {
    assertThat(blocks("Ada Voss\n\nShe spoke. It was late.").get(0)).isEqualTo("TITLE Ada Voss");
  }

  @Test
  void theOfficeBelowANameIsABylineToo() {
    String text =
        "Bridge to close\n\nBy Ada Voss\n\nPolitical correspondent\n\nIt closed. It is so.";
    assertThat(blocks(text).get(2)).isEqualTo("BYLINE Political correspondent");
    assertThat(blocks(text.replace("By Ada Voss\n\n", "")).get(1)).startsWith("HEADING");
  }

  @Test
  void anArticleMayBeSigned() {
    assertThat(blocks("It closed. It is so.\n\nNobody came.\n\nAda Voss in Tolland").get(2))
        .isEqualTo("BYLINE Ada Voss in Tolland");
  }

  @Test
  void aStandfirstIsAHeading() {
    for (String standfirst :
        List.of(
            "Port authority blames worn bearings as shopkeepers fear for summer trade",
            "Port authority blames worn bearings. Shopkeepers fear for summer trade.",
            "Port authority blames the worn bearings of the eastern span as shopkeepers on the quay "
                + "fear for their summer trade and ask for help")) {
      assertThat(
              blocks(
                  "Bridge to close\n\n" + standfirst + "\n\nAda Voss\n\nIt will close. So it is."))
          .containsExactly(
              "TITLE Bridge to close",
              "HEADING " + standfirst,
              "BYLINE Ada Voss",
              "PARAGRAPH It will close. So it is.");
    }
  }

  @Test
  void aParagraphBeforeABylineAtTheEndIsNoStandfirst() {
    assertThat(blocks("Bridge to close\n\nIt will close. So it is.\n\nBy Ada Voss").get(1))
        .isEqualTo("PARAGRAPH It will close. So it is.");
  }
}
