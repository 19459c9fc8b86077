package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
  void knowsBylines() {
    String text = "Bridge to close\n\nBy Ann Lee and Bo Ray\n\nThe bridge will close.";
    assertThat(blocks(text))
        .containsExactly(
            "TITLE Bridge to close",
            "BYLINE By Ann Lee and Bo Ray",
            "PARAGRAPH The bridge will close.");
    assertThat(blocks("The bridge will close.\n\n(Reporting by Ann Lee; Editing by Bo Ray)").get(1))
        .startsWith("BYLINE");
  }

  @Test
  void knowsBylinesByNameAndOffice() {
    for (String byline :
        List.of(
            "Maria Lopez, Associated Press",
            "Maria Lopez, Staff Writer",
            "By ANN LEE, Staff Writer, ann.lee@paper.example",
            "Story by Ann Lee",
            "by Ann Lee")) {
      assertThat(blocks("Bridge to close\n" + byline + "\nThe bridge will close. It is so."))
          .containsExactly(
              "TITLE Bridge to close",
              "BYLINE " + byline,
              "PARAGRAPH The bridge will close. It is so.");
    }
    assertThat(blocks("By Monday Everyone Knew\n\nThe bridge will close.").get(0))
        .isEqualTo("TITLE By Monday Everyone Knew");
  }

  @Test
  void aSentenceThatBeginsWithByIsNoByline() {
    assertThat(blocks("It closed.\n\nBy Monday the bridge was shut to all who came.").get(1))
        .startsWith("PARAGRAPH");
  }

  @Test
  void knowsDatesAndTimesOfPublication() {
    for (String date :
        List.of(
            "Friday, July 21, 2017",
            "21 July 2017",
            "Published: 2017-07-21 10:30 GMT",
            "Updated 5:10 p.m. ET, July 21",
            "9:05 p.m.")) {
      assertThat(blocks("Bridge to close\n\n" + date + "\n\nThe bridge will close.").get(1))
          .isEqualTo("DATELINE " + date);
    }
  }

  @Test
  void cutsADatelineFromItsParagraph() {
    for (String dateline :
        List.of(
            "BAGHDAD (AP) —",
            "BAGHDAD, Iraq (Reuters) -",
            "NEW YORK, Dec. 22 (UPI) —",
            "NASHUA, N.H. --",
            "Baghdad (AFP) –",
            "(CNN)",
            "London (CNN)",
            "New Delhi, India (CNN) --",
            "PARIS, 5 January 2021 (AFP) –",
            "LOS ANGELES, March 3, 2021 /NewsWire/ --",
            "Leeds CNN —",
            "May 3, 2015 .",
            "Published: 14:11 GMT, 25 October 2013 | Updated: 15:36 GMT, 26 October 2013 |")) {
      Document document = Document.of(dateline + " The army has left. It was late.");
      assertThat(document.blocks()).hasSize(2);
      assertThat(document.blocks().get(0).toString()).contains("DATELINE").endsWith(dateline);
      assertThat(document.sentences().get(0).text()).isEqualTo("The army has left.");
    }
  }

  @Test
  void anAcronymAfterANameIsNoAgency() {
    for (String start :
        List.of("World Health Organization (WHO) Director", "US (CIA) \"Agents\"")) {
      assertThat(blocks(start + " Ann Lee came. So it is.")).hasSize(1);
      assertThat(blocks("It is over now.\n\n" + start + " Ann Lee came.")).hasSize(2);
    }
  }

  @Test
  void onlyAKnownAgencyMakesADatelineLaterOn() {
    assertThat(blocks("It is over now.\n\nBaghdad (AFP) – The army has left."))
        .containsExactly(
            "PARAGRAPH It is over now.",
            "DATELINE Baghdad (AFP) –",
            "PARAGRAPH The army has left.");
    assertThat(blocks("It is over now.\n\nAnn Lee (MOD) – The army has left.")).hasSize(2);
    assertThat(blocks("It is over now.\n\nPARIS — The army has left.")).hasSize(2);
  }

  @Test
  void cutsAnAgencyThatLostItsSpace() {
    assertThat(blocks("(The Daily Lamp)Good days are here. So it seems."))
        .containsExactly("DATELINE (The Daily Lamp)", "PARAGRAPH Good days are here. So it seems.");
    assertThat(blocks("(Ann Lee) was there. So it seems.")).hasSize(1);
  }

  @Test
  void cutsBylineAndTimesThatRunIntoTheText() {
    String text =
        "By . Ann Lee and Bo Ray . PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . "
            + "15:36 EST, 26 October 2013 . The bishop has spoken. It was late.";
    assertThat(blocks(text))
        .containsExactly(
            "BYLINE By . Ann Lee and Bo Ray .",
            "DATELINE PUBLISHED: . 14:11 EST, 25 October 2013 . | . UPDATED: . "
                + "15:36 EST, 26 October 2013 .",
            "PARAGRAPH The bishop has spoken. It was late.");
    assertThat(blocks("By Ann Lee Published: 3 May 2013, 10:12 | The bishop has spoken.").get(0))
        .isEqualTo("BYLINE By Ann Lee");
    assertThat(blocks("By Ann Lee's account, the bishop has spoken.")).hasSize(1);
  }

  @Test
  void aDashAfterANameInCapitalsIsNoDateline() {
    assertThat(Document.of("NATO — the alliance of 30 countries — met on Monday.").blocks())
        .hasSize(1);
    assertThat(Document.of("It is over.\n\nNATO — An alliance of the old days — met.").blocks())
        .hasSize(2);
  }

  @Test
  void knowsCaptions() {
    for (String caption :
        List.of(
            "Photo: Ann Lee",
            "The bridge in winter. (AP Photo/Ann Lee)",
            "The bridge in winter. Image: Ann Lee.",
            "FILE PHOTO: The bridge is seen in winter.",
            "Image source, Getty Images",
            "The bridge in winter. (Ann Lee/Getty Images)",
            "Ann Lee/Getty Images")) {
      assertThat(blocks("The bridge will close.\n\n" + caption + "\n\nIt is old.").get(1))
          .isEqualTo("CAPTION " + caption);
    }
  }

  @Test
  void aSentenceThatSpeaksOfPhotosIsNoCaption() {
    for (String sentence :
        List.of(
            "They were seen on film (police released two photos of them on Monday).",
            "It is more than the estimate of the office, which was made by AFP/Getty.")) {
      assertThat(blocks("The bridge will close.\n\n" + sentence).get(1))
          .isEqualTo("PARAGRAPH " + sentence);
    }
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
  void aSignatureAfterADashIsNoList() {
    assertThat(Document.of("We must act.\n\n- Ann Lee").blocks().get(1).kind())
        .isEqualTo(Block.Kind.PARAGRAPH);
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
  void aDatelineMayStandAlone() {
    for (String dateline : List.of("London (CNN) —", "PARIS —", "London (Reuters)")) {
      assertThat(blocks("Bridge to close\n\n" + dateline + "\n\nThe bridge will close.").get(1))
          .isEqualTo("DATELINE " + dateline);
    }
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
