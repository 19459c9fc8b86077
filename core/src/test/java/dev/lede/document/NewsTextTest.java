package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Bylines, datelines, times of publication and captions, as whole blocks and run into the text. */
class NewsTextTest {

  private static List<String> blocks(String text) {
    return Document.of(text).blocks().stream().map(b -> b.kind() + " " + b.text()).toList();
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
            "Words by Ann Lee",
            "Text: Ann Lee",
            "Reporting by Ann Lee in Porto; Editing by Bo Ray",
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
            "Carrow, Thursday —",
            "Carrow, 3 May –",
            "CARROW, Thursday --",
            "Tolland, Ohio (March 3, 2026) –",
            "Tolland, Ohio – March 3, 2026 –",
            "TOLLAND, Ohio--(BUSINESS WIRE)--",
            "TOLLAND, Ohio, March 3, 2026 /PRNewswire-FirstCall/ --",
            "NEW DELHI:",
            "MUMBAI/NEW DELHI:",
            "Ottawa —",
            "CHENNAI, MAY 4:",
            "New Delhi, May 4:",
            "PARIS, 4 May (AFP):",
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
  void aColonAfterCapitalsMakesADatelineOfTheFirstParagraphOrWithADate() {
    assertThat(blocks("It is over now.\n\nMUMBAI: The army has left.")).hasSize(2);
    assertThat(blocks("It is over now.\n\nMUMBAI, MAY 4: The army has left.")).hasSize(3);
    for (String label : List.of("UPDATE", "MODERATOR", "ADA VOSS", "GOV. DANA WHITLOW", "Mumbai")) {
      assertThat(blocks(label + ": The army has left.")).hasSize(1);
    }
  }

  @Test
  void aNameBeforeADashIsNotAlwaysAPlace() {
    for (String text :
        List.of(
            "Ottawa — The Hague of the north — voted.",
            "Ottawa — the capital, voted.",
            "Update — The army has left.",
            "Ann Lee — The army has left.")) {
      assertThat(blocks(text)).hasSize(1);
    }
  }

  @Test
  void speakersOfATranscriptAreNoPlaces() {
    assertThat(blocks("HALE: It is over.\n\nVOSS: It is not.\n\nHALE: Nobody cares.")).hasSize(3);
    assertThat(blocks("HALE: It is.\n\nVOSS: No.\n\nRAY: Why?\n\nLUND: So.")).hasSize(4);
    assertThat(blocks("— It fell.\n\nHALE: Are they leaving?\n\nVOSS: They are not.")).hasSize(3);
    assertThat(blocks("— It fell.\n\nHALE: They leave.\n\nVOSS: I do not.")).hasSize(3);
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
            "Mayor Ann Lee speaks at the pier. Photograph: Bo Ray/Harbour Post",
            "The old bridge, seen from the quay. (Bo Ray / Harbour Post)",
            "The old bridge, seen from the quay [Bo Ray/Harbour Post]",
            "The old bridge, seen from the quay. Photo by Bo Ray",
            "The old bridge, seen from the quay. AP Photo/Bo Ray",
            "The old bridge, seen from the quay. Bo Ray via Getty Images",
            "The old bridge, seen from the quay. Getty Images",
            "The old bridge, seen from the quay. (Courtesy of Ann Lee)",
            "The old bridge, seen from the quay. © Bo Ray",
            "Illustration by Bo Ray",
            "Image: Harbour Post",
            "Ann Lee/Getty Images")) {
      assertThat(blocks("The bridge will close.\n\n" + caption + "\n\nIt is old.").get(1))
          .isEqualTo("CAPTION " + caption);
    }
  }

  @Test
  void aSentenceThatSpeaksOfPhotosIsNoCaption() {
    for (String sentence :
        List.of(
            "She called it a case of before and after (then and/or now).",
            "She sold the bridge to AFP.",
            "They were seen on film (police released two photos of them on Monday).",
            "It is more than the estimate of the office, which was made by AFP/Getty.")) {
      assertThat(blocks("The bridge will close.\n\n" + sentence).get(1))
          .isEqualTo("PARAGRAPH " + sentence);
    }
  }

  @Test
  void aSignatureAfterADashIsNoList() {
    assertThat(Document.of("We must act.\n\n- Ann Lee").blocks().get(1).kind())
        .isEqualTo(Block.Kind.PARAGRAPH);
  }

  @Test
  void aDatelineMayStandAlone() {
    for (String dateline : List.of("London (CNN) —", "PARIS —", "London (Reuters)")) {
      assertThat(blocks("Bridge to close\n\n" + dateline + "\n\nThe bridge will close.").get(1))
          .isEqualTo("DATELINE " + dateline);
    }
  }
}
