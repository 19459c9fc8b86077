package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mail and Markdown. */
class PlainLinesTest {

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  @Test
  void theSubjectOfAMailIsItsTitle() {
    String mail =
        """
        From: Jane Marsh <jane@harbour-post.example>
        To: Tom Lund,
          Bo Ray
        Date: Mon, 3 May 2026 10:00
        Subject: Bridge vote

        Hi Tom,

        the council voted last night. The bridge will close in June.

        On Sun, 2 May 2026 at 10:00, Tom Lund <tom@post.example>
        wrote:

        > Will the bridge close at all, or was that only one of
        > the plans that nobody follows?
        >
        >> I was told so.
        > Please tell me.

        --\s
        Jane Marsh
        Harbour Post
        """;
    assertThat(blocks(mail))
        .containsExactly(
            "BYLINE From: Jane Marsh <jane@harbour-post.example>",
            "BYLINE To: Tom Lund, Bo Ray",
            "DATELINE Date: Mon, 3 May 2026 10:00",
            "TITLE Bridge vote",
            "PARAGRAPH Hi Tom,",
            "PARAGRAPH the council voted last night. The bridge will close in June.",
            "BYLINE On Sun, 2 May 2026 at 10:00, Tom Lund <tom@post.example> wrote:",
            "PARAGRAPH Will the bridge close at all, or was that only one of the plans that nobody "
                + "follows?",
            "PARAGRAPH I was told so.",
            "PARAGRAPH Please tell me.",
            "SEPARATOR --",
            "BYLINE Jane Marsh",
            "BYLINE Harbour Post");
    Document document = Document.of(mail);
    assertThat(document.sentences().get(3).span().in(mail))
        .startsWith("Will the bridge")
        .contains("\n> the plans")
        .endsWith("follows?");
  }

  @Test
  void oneWordBeforeAColonIsNoHeader() {
    assertThat(blocks("To: the mayor it was said.\n\nIt is over. So it is.").get(0))
        .isEqualTo("PARAGRAPH To: the mayor it was said.");
    assertThat(blocks("Date: unknown\nRe: the bridge\n\nIt is over. So it is."))
        .noneMatch(block -> block.equals("TITLE the bridge"));
  }

  @Test
  void aForwardedMailHasAHeadingOfItsOwn() {
    String mail =
        """
        From: Jane Marsh
        Subject: Fwd: Bridge

        See below.

        -----Original Message-----
        From: Bo Ray
        Subject: Bridge

        It will close.
        """;
    assertThat(blocks(mail))
        .containsExactly(
            "BYLINE From: Jane Marsh",
            "TITLE Fwd: Bridge",
            "PARAGRAPH See below.",
            "SEPARATOR -----Original Message-----",
            "BYLINE From: Bo Ray",
            "HEADING Bridge",
            "PARAGRAPH It will close.");
  }

  @Test
  void aQuotedMailHasAHeader() {
    assertThat(
            blocks(
                "Begin forwarded message:\n\n> From: Bo Ray\n> Subject: Bridge\n>\n> It will close.\n\n"
                    + "Sent from my phone"))
        .containsExactly(
            "SEPARATOR Begin forwarded message:",
            "BYLINE From: Bo Ray",
            "TITLE Bridge",
            "PARAGRAPH It will close.",
            "BYLINE Sent from my phone");
  }

  @Test
  void frontMatterNamesTitleAndAuthor() {
    String text =
        "---\ntitle: Bridge to close\nauthor: Ada Voss\ndate: 2026-05-03\n---\n\n"
            + "It will close.\n\n- **Cost:** nine million\n- **Time:** eleven weeks";
    assertThat(blocks(text))
        .containsExactly(
            "SEPARATOR ---",
            "TITLE Bridge to close",
            "BYLINE author: Ada Voss",
            "DATELINE date: 2026-05-03",
            "SEPARATOR ---",
            "PARAGRAPH It will close.",
            "LIST_ITEM - Cost: nine million",
            "LIST_ITEM - Time: eleven weeks");
    assertThat(blocks("---\nIt is over.\n---\nSo it is.").get(1))
        .isEqualTo("PARAGRAPH It is over.");
    assertThat(blocks("---\ntitle: Bridge\n\nIt is over.").get(0)).isEqualTo("SEPARATOR ---");
  }

  @Test
  void aRuleBeforeTextBeginsNoSignature() {
    assertThat(blocks("It is over.\n--\nIt was late.").get(2)).isEqualTo("PARAGRAPH It was late.");
  }

  @Test
  void aSignOfMoreIsNoQuoteMarkInsideALine() {
    assertThat(blocks("It is 3 > 2 so it is.")).containsExactly("PARAGRAPH It is 3 > 2 so it is.");
    assertThat(blocks(">2 is the sign.")).containsExactly("PARAGRAPH >2 is the sign.");
    assertThat(blocks("> It is so\n>that it is."))
        .containsExactly("PARAGRAPH It is so that it is.");
  }

  @Test
  void whoWroteIsNoSentence() {
    assertThat(blocks("Tom Lund wrote:\n> It is over.").get(0)).isEqualTo("BYLINE Tom Lund wrote:");
    assertThat(blocks("On 3 May 2026 Tom Lund wrote:\n\nIt is over.").get(0)).startsWith("BYLINE");
    assertThat(blocks("Tom Lund wrote:\n\nIt is over.").get(0)).startsWith("PARAGRAPH");
  }

  @Test
  void marksOfMarkdownAreNotRead() {
    String text =
        """
        # Bridge to close for eleven weeks

        *By Ada Voss*

        ![The bridge in winter](https://port.example/a.jpg)

        The old harbour bridge will **close** in June, the [port
        authority](https://port.example/news) said.

        ## What drivers can do ##

        * Take the tunnel.
        * Take the ferry.

        > “It is a pity,” said the mayor.

        ---

        **What comes next**

        The work takes eleven weeks.
        """;
    assertThat(blocks(text))
        .containsExactly(
            "TITLE Bridge to close for eleven weeks",
            "BYLINE By Ada Voss",
            "CAPTION The bridge in winter",
            "PARAGRAPH The old harbour bridge will close in June, the port authority said.",
            "HEADING What drivers can do",
            "LIST_ITEM * Take the tunnel.",
            "LIST_ITEM * Take the ferry.",
            "PARAGRAPH “It is a pity,” said the mayor.",
            "SEPARATOR ---",
            "HEADING What comes next",
            "PARAGRAPH The work takes eleven weeks.");
  }

  @Test
  void aHeadingBelowTextIsNoTitle() {
    assertThat(blocks("Bridge to close\n\nIt will close. So it is.\n\n# Why\n\nNobody knows."))
        .containsExactly(
            "TITLE Bridge to close",
            "PARAGRAPH It will close. So it is.",
            "HEADING Why",
            "PARAGRAPH Nobody knows.");
  }

  @Test
  void aHashWithoutASpaceIsNoHeading() {
    assertThat(blocks("#bridge is closed. So it is."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("PARA");
    assertThat(blocks("# # #")).containsExactly("SEPARATOR # # #");
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyMarksTakeLinearTime() {
    for (String unit :
        List.of(">", "> ", "> a\n", "# a\n", "To: a\n", "On 1 wrote:\n", "--\n", "a:\n")) {
      assertThat(Document.of(unit.repeat(50_000)).text()).isNotEmpty();
    }
  }
}
