package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlainTextReaderTest {

  private static final String STORY =
      """
      Council votes to close the old harbour bridge
      The city council voted on Monday to close the old harbour
      bridge to cars from next spring, ending a dispute that had
      divided the town for more than ten years.
      Engineers had warned in March that the eastern pillars were
      weaker than thought. They asked for a decision before winter.
      What comes next
      A new crossing could cost 40 million euros and take at least
      four years to build, according to a study that was published
      in May.
      """;

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
  }

  private static final List<String> STORY_BLOCKS =
      List.of(
          "TITLE Council votes to close the old harbour bridge",
          "PARAGRAPH The city council voted on Monday to close the old harbour bridge to cars from "
              + "next spring, ending a dispute that had divided the town for more than ten years.",
          "PARAGRAPH Engineers had warned in March that the eastern pillars were weaker than thought."
              + " They asked for a decision before winter.",
          "HEADING What comes next",
          "PARAGRAPH A new crossing could cost 40 million euros and take at least four years to build,"
              + " according to a study that was published in May.");

  @Test
  void findsParagraphsWithoutBlankLinesByTheirShortLastLines() {
    assertThat(blocks(STORY)).isEqualTo(STORY_BLOCKS);
  }

  @Test
  void readsEveryKindOfLineEndAlike() {
    for (String end : List.of("\r\n", "\r", "\u0085", "\u2028", "\u000b")) {
      assertThat(blocks(STORY.replace("\n", end))).isEqualTo(STORY_BLOCKS);
    }
  }

  @Test
  void readsQuotationMarksThatAreWrittenAsInHtml() {
    assertThat(
            blocks(
                "&quot;It is so,&quot; said Bo. &ldquo;It&rsquo;s over.&rdquo; &#8220;So&#8221; it "
                    + "is &#34;so&#34;. &laquo;So&raquo;, R&B, &amp; &quotes; &&quot;&quot; &"))
        .containsExactly(
            "PARAGRAPH \"It is so,\" said Bo. “It’s over.” “So” it is \"so\". «So», R&B, &amp; "
                + "&quotes; &\"\" &");
    Block block = Document.of("&quot;It is so,&quot; said Bo of the city.").blocks().get(0);
    assertThat(block.sourceSpan(new BlockRange(0, 1))).isEqualTo(new Span(0, 6));
    assertThat(block.sourceSpan(new BlockRange(1, 3))).isEqualTo(new Span(6, 8));
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void escapesThatNeverEndTakeLinearTime() {
    assertThat(Document.of("&a&#\n".repeat(100_000)).blocks()).isNotEmpty();
    assertThat(Document.of("&" + "a".repeat(500_000)).blocks()).hasSize(1);
  }

  @Test
  void readsOneParagraphToALine() {
    assertThat(blocks(String.join("\n", STORY_BLOCKS).replaceAll("(?m)^[A-Z]+ ", "")))
        .isEqualTo(STORY_BLOCKS);
  }

  @Test
  void readsParagraphsBetweenBlankLines() {
    assertThat(blocks(String.join("\n \t\n\n", STORY_BLOCKS).replaceAll("(?m)^[A-Z]+ ", "")))
        .isEqualTo(STORY_BLOCKS);
  }

  @Test
  void readsIndentedParagraphs() {
    String text =
        """
            The first paragraph is set with an indent at its front and
        runs on to the left margin, where its last line is full at last.
            The second one begins with the same indent and is just as
        full on its last line as the first one was, or nearly as full.
            The third one ends.
        """;
    assertThat(Document.of(text).blocks()).hasSize(3);
  }

  @Test
  void aPageBreakAndAParagraphSeparatorAreBlankLines() {
    assertThat(blocks("the first part\u2029the second part\fthe third part"))
        .containsExactly(
            "PARAGRAPH the first part", "PARAGRAPH the second part", "PARAGRAPH the third part");
  }

  @Test
  void leavesOutWhatNobodySees() {
    Document document =
        Document.of("\ufeffThe\u00a0govern\u00adment\u200b of  \t France\u2060 fell.");
    assertThat(document.sentences()).hasSize(1);
    assertThat(document.sentences().get(0).text()).isEqualTo("The government of France fell.");
    assertThat(document.sentences().get(0).span()).isEqualTo(new Span(1, 37));
  }

  @Test
  void keepsTheJoinersOfEmojiAndScripts() {
    String family = "👩\u200d👧";
    assertThat(Document.of("A " + family + " came.").blocks().get(0).text()).contains(family);
  }

  @Test
  void joinsAWordBrokenAtASoftHyphen() {
    assertThat(blocks("the govern\u00ad\nment fell"))
        .containsExactly("PARAGRAPH the government fell");
  }

  @Test
  void joinsAWordBrokenAtAHyphen() {
    assertThat(blocks("the govern\u2010\nment fell"))
        .containsExactly("PARAGRAPH the government fell");
    assertThat(blocks("the govern-\nment fell")).containsExactly("PARAGRAPH the government fell");
  }

  @Test
  void keepsTheHyphenOfACompound() {
    assertThat(blocks("an Iranian-\nbacked group"))
        .containsExactly("PARAGRAPH an Iranian-backed group");
    assertThat(blocks("a well-\nknown man")).containsExactly("PARAGRAPH a well-known man");
    assertThat(blocks("the air-\nstrike hit; an air-strike kills"))
        .containsExactly("PARAGRAPH the air-strike hit; an air-strike kills");
  }

  @Test
  void joinsNamesAndNumbersAtTheirHyphens() {
    assertThat(
            blocks(
                "the al-\nHakim plan, a COVID-\n19 test, a U.S.-\nled end-\nof-life mid-\n1990s force"))
        .containsExactly(
            "PARAGRAPH the al-Hakim plan, a COVID-19 test, a U.S.-led end-of-life mid-1990s force");
    assertThat(blocks("a well-\nbeing of wellbeing"))
        .containsExactly("PARAGRAPH a wellbeing of wellbeing");
  }

  @Test
  void leavesASuspendedHyphenAlone() {
    assertThat(blocks("the pre-\nand post-war years"))
        .containsExactly("PARAGRAPH the pre- and post-war years");
  }

  @Test
  void oneStrayLineDoesNotChangeTheWidth() {
    String stray = STORY.replace("What comes next", "What comes next\neBay sellers wait.");
    assertThat(blocks(stray))
        .startsWith(STORY_BLOCKS.get(0), STORY_BLOCKS.get(1), STORY_BLOCKS.get(2));
  }

  @Test
  void inOneParagraphToALineASmallLetterMayBeginOne() {
    String longLine = "The council has voted to close the old bridge to cars. ".repeat(4).strip();
    assertThat(
            blocks(longLine + "\nWho owned it\neBay founder Ann Lee did. So it is.\n" + longLine))
        .containsExactly(
            "PARAGRAPH " + longLine,
            "HEADING Who owned it",
            "PARAGRAPH eBay founder Ann Lee did. So it is.",
            "PARAGRAPH " + longLine);
  }

  @Test
  void knowsListsAndLeavesTheirMarkersOutOfSentences() {
    Document document =
        Document.of(
            "The demands are:\n- More pay for all\n- Fewer hours\n• A new bridge\n1. One. 2");
    assertThat(document.blocks())
        .extracting(Block::text)
        .containsExactly(
            "The demands are:",
            "- More pay for all",
            "- Fewer hours",
            "• A new bridge",
            "1. One. 2");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .startsWith(
            Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM);
    assertThat(document.sentences())
        .extracting(Sentence::text)
        .contains("More pay for all", "Fewer hours", "A new bridge");
  }

  @Test
  void knowsSeparators() {
    assertThat(blocks("It is over.\n* * *\nIt began again."))
        .containsExactly("PARAGRAPH It is over.", "SEPARATOR * * *", "PARAGRAPH It began again.");
  }

  @Test
  void aHeadlineMayAskAndMayRunOverTwoLines() {
    String text =
        """
        Who will pay for the bridge that the town
        wants so much?

        The council does not know. It has asked the
        government in the capital for some money.
        """;
    assertThat(blocks(text).get(0))
        .isEqualTo("TITLE Who will pay for the bridge that the town wants so much?");
  }

  @Test
  void anAbbreviationInAHeadlineIsNoEndOfSentence() {
    String text =
        """
        Council wants Gov. Lee to pay for the old harbour bridge
        The city council voted on Monday to ask the governor of the
        region for the money.
        """;
    assertThat(blocks(text).get(0))
        .isEqualTo("TITLE Council wants Gov. Lee to pay for the old harbour bridge");
  }

  @Test
  void textsWithoutFullStopsAreNotAllHeadings() {
    Document document =
        Document.of("Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you\n");
    assertThat(document.sentences()).hasSize(4);
    assertThat(Document.of("Hello world").sentences()).hasSize(1);
  }

  @Test
  void aDocumentWithoutTitleHasNone() {
    assertThat(Document.of("It is over. They left.\n\nIt began again.").title()).isEmpty();
    assertThat(Document.of(STORY).title())
        .map(Block::text)
        .contains("Council votes to close the old harbour bridge");
  }

  @Test
  void anEmptyTextHasNoBlocks() {
    for (String text : List.of("", " ", "\n\n\r\n", "\ufeff", "\u0000\u200b\t")) {
      assertThat(Document.of(text).blocks()).isEmpty();
      assertThat(Document.of(text).sentences()).isEmpty();
      assertThat(Document.of(text).title()).isEmpty();
      assertThat(Document.of(text).text()).isEqualTo(text);
    }
  }

  @Test
  void documentsAreEqualIfTheirTextsAre() {
    assertThat(Document.of(STORY))
        .isEqualTo(Document.of(STORY))
        .hasSameHashCodeAs(Document.of(STORY));
    assertThat(Document.of(STORY)).isNotEqualTo(Document.of(STORY + "!"));
    assertThat(Document.of(STORY)).hasToString("Document of 5 blocks, 473 characters");
  }
}
