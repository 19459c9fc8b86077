package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headlines of unusual form. */
class HeadlineTest {

  private static final String BELOW =
      "The old harbour bridge will close in June for eleven weeks, the council said.";

  private static String kindAbove(String title, String... below) {
    String text = title + "\n\n" + String.join("\n\n", below);
    return Document.of(text).blocks().get(0).kind().name();
  }

  @Test
  void aHeadlineWithAFullStopSaysWhatTheTextSays() {
    assertThat(Headline.isAbove("Bridge to close for eleven weeks.", BELOW)).isTrue();
    assertThat(kindAbove("Bridge to close for eleven weeks.", BELOW)).isEqualTo("TITLE");
  }

  @Test
  void aSentenceIsNoHeadline() {
    for (String sentence :
        List.of(
            "The bridge will close for eleven weeks.",
            "Bridge closed on Monday for eleven weeks.",
            "Drivers ask council for help.",
            "Bridge to close.",
            "Bridge to close for eleven weeks and council fears for summer trade in all harbour towns "
                + "of east coast as ferries run full.")) {
      assertThat(Headline.isAbove(sentence, BELOW)).isFalse();
    }
    assertThat(Headline.isAbove("Bridge to close for eleven weeks.", "Bridge closed weeks ago."))
        .isFalse();
  }

  @Test
  void aHeadlineMayEndWithAFullStopAboveAByline() {
    assertThat(kindAbove("The bridge is closed. We all lose.", "By Ada Voss", BELOW))
        .isEqualTo("TITLE");
    assertThat(kindAbove("The bridge is closed for good.", "Ada Voss", BELOW)).isEqualTo("TITLE");
    assertThat(kindAbove("The bridge is closed for good.", "By Ada Voss")).isEqualTo("PARAGRAPH");
  }

  @Test
  void aHeadlineMayEndWithAFullStopAboveADateline() {
    assertThat(
            kindAbove("The bridge is closed for good.", "PORTO (AP) — Nobody came.", "So it is."))
        .isEqualTo("TITLE");
  }

  @Test
  void aParagraphWithADatelineIsNoHeadline() {
    assertThat(kindAbove("PORTO (AP) — Nobody came for good.", "LEEDS (AP) — So it is.", "It was."))
        .isNotEqualTo("TITLE");
    assertThat(Document.of("PORTO (AP) — Nobody came.\n\nLEEDS (AP) — So.\n\nIt was.").title())
        .isEmpty();
  }

  @Test
  void aHeadlineMayBeLong() {
    String words = "Residents " + "fear for trade ".repeat(12).strip();
    assertThat(kindAbove(words, BELOW, BELOW)).isEqualTo("TITLE");
    String more = "Residents " + "fear for trade ".repeat(20).strip();
    assertThat(kindAbove(more, BELOW, BELOW)).isEqualTo("PARAGRAPH");
    assertThat(kindAbove(words + "?", BELOW, BELOW)).isEqualTo("PARAGRAPH");
    assertThat(kindAbove(words + "!", BELOW, BELOW)).isEqualTo("PARAGRAPH");
    assertThat(kindAbove(more, "By Ada Voss", BELOW)).isEqualTo("TITLE");
  }
}
