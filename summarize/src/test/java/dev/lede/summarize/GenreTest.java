package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {

  private static final String BODY =
      "The harbor of Lund was closed on Friday. Divers found a crack of two meters in the hull.";

  private static Place[] places(String... paragraphs) {
    return Places.of(Document.of(String.join("\n\n", paragraphs)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q: Why?|Q",
        "SEN. ODO HALE: No.|SEN. ODO HALE",
        "Lena Fisk: No.|Lena Fisk",
        "Mara de la Cruz: No.|Mara de la Cruz",
        "the reason: it rained|''",
        "At 10:42 it rained|''",
        "Related: The ferry|''",
        "One of the Reasons Why They All Came Here Now: no|''",
      })
  void aLabelNamesWhoSpeaks(String text, String label) {
    assertThat(Dialogue.label(text)).isEqualTo(label);
  }

  @Test
  void aDialogueHasNoQuestionsAndNoShortAnswers() {
    assertThat(
            places(
                "Ferry aground",
                "BO RAY: Why did the ferry run aground on Friday?",
                "ANN LEE: Its captain had slept for two hours. No.",
                "BO RAY: And the owner of the ferry knew that?",
                "ANN LEE: He had been told twice."))
        .containsExactly(Place.AROUND, Place.ARTICLE, Place.APART, Place.AROUND, Place.ARTICLE);
  }

  @Test
  void whoAsksIsApart() {
    assertThat(
            places(
                "Ferry aground",
                "HOST: The ferry ran aground on Friday. Why was that?",
                "ANN LEE: Its captain had slept for two hours.",
                "HOST: The owner is from Oslo. Did he know that?",
                "ANN LEE: He had been told twice."))
        .containsExactly(
            Place.APART, Place.AROUND, Place.ARTICLE, Place.APART, Place.AROUND, Place.ARTICLE);
  }

  @Test
  void twoLabelsAreNoDialogue() {
    assertThat(places("BO RAY: Why did it run aground?", "ANN LEE: Its captain slept.", BODY))
        .containsOnly(Place.ARTICLE);
    assertThat(places("Lund: Why not go there?", "Oslo: It rained in town.", "Bergen: It is wet."))
        .containsOnly(Place.ARTICLE);
  }

  @Test
  void paragraphsOfQuestionsMakeAnInterview() {
    String answer = "Its captain had slept for two hours on the bridge.";
    String why = "The ferry was close to the rocks of Lund. Why was that?";
    String who = "Somebody had let its captain work for thirty hours. Who was it?";
    String then = "The owner of the ferry is rich. Will she pay for all that?";
    assertThat(places("Ferry aground", why, answer, who, answer, then, answer))
        .containsExactly(
            Place.APART,
            Place.AROUND,
            Place.ARTICLE,
            Place.APART,
            Place.AROUND,
            Place.ARTICLE,
            Place.APART,
            Place.AROUND,
            Place.ARTICLE);
    assertThat(places("Ferry aground", why, answer, who, answer)).doesNotContain(Place.AROUND);
  }

  @Test
  void aBoxSumsUpALiveBlog() {
    String[] blog = {
      "Ferry aground – live",
      "Summary",
      "The ferry is off the rocks and nobody is hurt.",
      "12:10",
      "A tug has come from Oslo to the harbor.",
      "11:05",
      "Divers have found a crack in the hull.",
      "10:42",
      "The ferry has run aground in Lund.",
    };
    assertThat(places(blog)).containsExactly(Place.ARTICLE, Place.APART, Place.APART, Place.APART);
    blog[1] = "Photographs";
    assertThat(places(blog)).containsOnly(Place.ARTICLE);
  }

  private static final String[] ENTRIES = {
    "Ferry aground",
    "12:10",
    "A tug has come from Oslo to the harbor.",
    "11:55",
    "It is raining hard.",
    "11:05",
    "Divers have found a crack in the hull.",
    "10:58",
    "The owner is on his way to Lund.",
    "9.42 am",
    "The ferry has run aground in Lund harbor.",
  };

  private static String[] oldestFirst(String title) {
    String[] entries = ENTRIES.clone();
    entries[0] = title;
    for (int i = 1; i < entries.length; i += 2) {
      entries[i] = ENTRIES[ENTRIES.length - 1 - i];
      entries[i + 1] = ENTRIES[ENTRIES.length - i];
    }
    return entries;
  }

  @Test
  void theNewestEntriesThatSaySomethingAreTheArticle() {
    assertThat(places(ENTRIES))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.APART);
    assertThat(places(oldestFirst("Ferry aground – live")))
        .containsExactly(Place.APART, Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.ARTICLE);
    assertThat(places(oldestFirst("Ferry aground, as it happened"))).contains(Place.APART);
  }

  @Test
  void aTimelineIsNoLiveBlog() {
    for (String title :
        List.of(
            "How the ferry ran aground",
            "How the latest ferry ran aground",
            "The harbor where ferries live",
            "Live music for a ferry aground")) {
      assertThat(places(oldestFirst(title))).describedAs(title).containsOnly(Place.ARTICLE);
    }
  }

  @Test
  void aTitleSaysThatItIsLive() {
    for (String title :
        List.of(
            "LIVE: Ferry aground",
            "Ferry aground: live updates",
            "Ferry aground liveblog",
            "Ferry aground – live")) {
      assertThat(places(oldestFirst(title))).describedAs(title).contains(Place.APART);
    }
  }

  /** Three in the afternoon, two on the next day, one on the day after, and so on. */
  @Test
  void timesOfSeveralDaysAreNoLiveBlog() {
    String[] days = ENTRIES.clone();
    days[0] = "How the ferry ran aground";
    for (int i = 1; i < days.length; i += 2) {
      days[i] = i % 4 == 1 ? "15:00" : "14:00";
    }
    assertThat(places(days)).containsOnly(Place.ARTICLE);
  }

  @Test
  void numbersAreNoTimes() {
    String[] list = ENTRIES.clone();
    for (int i = 1; i < list.length; i += 2) {
      list[i] = (9 - i) + " reasons";
    }
    assertThat(places(list)).doesNotContain(Place.APART);
  }

  @ParameterizedTest
  @CsvSource({
    "17:15, 1035",
    "5.40pm BST, 1060",
    "12.05 a.m. A tug has come., 5",
    "12:30 pm, 750",
    "9am, 540",
    "10 reasons, -1",
    "3.505 ferries sank., -1",
    "3.50 percent of the ferries sank., -1",
    "3.50% of the ferries sank., -1",
    "12.10.2016, -1",
    "84.12 Ida Roe won., -1",
    "10.84 Ida Roe won., -1",
  })
  void aTimeBeginsAnEntry(String text, int minute) {
    assertThat(
            LiveBlog.time(Document.of("Ferry aground\n\n" + text + "\n\n" + BODY).blocks().get(1)))
        .isEqualTo(minute);
  }

  @Test
  void whatComesBeforeTheFirstEntryIsTheArticle() {
    String[] blog = ENTRIES.clone();
    blog[0] = "Ferry aground\n\nThe ferry of Lund has been on the rocks since the morning.";
    assertThat(places(blog)).startsWith(Place.ARTICLE).endsWith(Place.APART).hasSize(6);
  }

  @Test
  void withoutTimesThereIsNoLiveBlog() {
    assertThat(places("Ferry aground", "Summary", "The ferry is off the rocks.", "The rest", BODY))
        .containsOnly(Place.ARTICLE);
  }

  @Test
  void aReleaseEndsWithWhatIsNoNews() {
    String news = "LUND, May 4 — Harrow Foods will open a plant in Lund in May and hire 40 people.";
    String about = "Harrow Foods is a maker of bread with 2,000 employees.";
    String feeling = "“We are delighted to open in Lund in May,” said the chief.";
    assertThat(
            places(
                "FOR IMMEDIATE RELEASE",
                "Harrow Opens Plant",
                news,
                feeling,
                "About Harrow",
                about))
        .containsExactly(Place.ARTICLE, Place.APART, Place.AROUND);
    assertThat(places("Harrow Opens Plant", news, feeling, "About Harrow", about))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE);
    assertThat(places("Harrow Opens Plant", news, "About the author", "Bo Ray lives in Lund."))
        .containsExactly(Place.ARTICLE, Place.AROUND);
  }

  @Test
  void aHeadThatLostItsLineIsKnownByTheNameAfterIt() {
    assertThat(places(BODY, "About Harrow Foods Harrow Foods is a maker of bread in Lund."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.AROUND);
    assertThat(places(BODY, "About Harrow Foods, Harrow Foods said nothing on Friday."))
        .containsOnly(Place.ARTICLE);
    assertThat(places(BODY, "About Harrow Foods little is known, and Harrow Foods is silent."))
        .containsOnly(Place.ARTICLE);
  }

  @Test
  void aTeaserStandsBesideItsPlayerOrNamesItsProgram() {
    String teaser = "Bo Ray discusses the ferry and its owners.";
    assertThat(places("Ferry aground", teaser, "Now Playing", BODY)[0]).isEqualTo(Place.AROUND);
    assertThat(places("Ferry aground", "Play video", teaser, BODY)[0]).isEqualTo(Place.AROUND);
    assertThat(places("Ferry aground", teaser, "What is known", BODY)[0]).isEqualTo(Place.ARTICLE);
    assertThat(places("Ferry aground", "Bo Ray talks about the ferry on ‘Lund Tonight.’", BODY)[0])
        .isEqualTo(Place.AROUND);
    assertThat(places("Ferry aground", "Bo Ray found the ferry.", "Now Playing", BODY)[0])
        .isEqualTo(Place.ARTICLE);
  }

  @Test
  void aNoteOnTheAuthorStandsAtTheEnd() {
    String note = "Bo Ray is a reporter at the Harbor Post. He covers ferries.";
    assertThat(places(BODY, "Nobody was hurt in Lund.", note))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.AROUND);
    assertThat(
            places(
                BODY,
                "Nobody was hurt in Lund.",
                "Bo Ray covers ferries. Email him at b@post.example."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.AROUND);
    assertThat(places(BODY, "Nobody was hurt in Lund.", "Bo Ray covers ferries in Lund."))
        .containsOnly(Place.ARTICLE);
    assertThat(places(note, BODY, "Nobody was hurt in Lund.")).containsOnly(Place.ARTICLE);
    assertThat(places(BODY, "Nobody was hurt in Lund.", "Bo Ray is a captain from Lund."))
        .containsOnly(Place.ARTICLE);
  }
}
