package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

  private static final String BODY =
      "The harbor of Lund was closed on Friday. Divers found a crack of two meters in the hull.";

  private static Place[] places(String text) {
    return Places.of(Document.of(text));
  }

  private static Place placeOf(String sentence) {
    return places(BODY + "\n\nThe hull of the ferry is old. " + sentence)[3];
  }

  @Test
  void listsAreApartUnlessTheyAreMostOfTheText() {
    assertThat(places("- Ferry runs aground.\n- Harbor closed.\n\n" + BODY))
        .containsExactly(Place.APART, Place.APART, Place.ARTICLE, Place.ARTICLE);
    assertThat(
            places(
                "- Ferry runs aground.\n- Harbor closed.\n- Divers came.\n\nLund is shocked now."))
        .containsOnly(Place.ARTICLE);
  }

  @Test
  void aStandfirstIsApart() {
    Document page =
        DocumentReader.html()
            .read("<h1>Ferry</h1><p class='dek'>A ferry ran aground on Monday.</p><p>" + BODY);
    assertThat(Places.of(page)).containsExactly(Place.APART, Place.ARTICLE, Place.ARTICLE);
  }

  @Test
  void aLineWithoutAnEndIsApart() {
    assertThat(placeOf("These are the towns that the ferry will not call at any more:"))
        .isEqualTo(Place.APART);
  }

  @Test
  void aSentenceOfOneWordIsApart() {
    assertThat(placeOf("Heartbreaking.")).isEqualTo(Place.APART);
    assertThat(placeOf("Ferries sank.")).isEqualTo(Place.ARTICLE);
  }

  @Test
  void aSentenceThatOnlySaysTheTitleIsApart() {
    String title = "Harbor of Lund closed after ferry accident\n\n";
    assertThat(places(title + "The harbor of Lund is closed after a ferry accident. " + BODY))
        .containsExactly(Place.APART, Place.ARTICLE, Place.ARTICLE);
    assertThat(places(title + "The harbor of Lund is closed after a ferry hit two rocks. " + BODY))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sign up for our newsletter.",
        "Don't miss a story, follow us on Instagram.",
        "Please share this article.",
        "For more, visit our page.",
        "To read on, create a free account.",
        "Log in.",
        "Like us on Facebook.",
        "Subscribe for $2 a month.",
        "If you have seen the ferry, email tips@post.example.",
        "Write to us at PO Box 12.",
        "Skip to the comments.",
        "Toggle caption.",
      })
  void aCallToTheReaderIsAround(String call) {
    assertThat(placeOf(call)).isEqualTo(Place.AROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the money, as the detective did for 40 years.",
        "Sign language is taught at the school from May on.",
        "Support for the mayor fell on Facebook and in Lund.",
        "Share prices of the website fell on Friday.",
        "“Follow us on Facebook,” it says on the ferry in Lund.",
        "Read our newsletter, said the mayor of Lund on Friday.",
        "Like the rest of us, the mayor reads the articles on Friday.",
        "Call centers here closed on Friday.",
      })
  void whatOnlyBeginsLikeACallIsTheArticle(String sentence) {
    assertThat(placeOf(sentence)).isEqualTo(Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This article is for subscribers only.",
        "Our website uses cookies.",
        "You have two free articles left.",
        "Your subscription ends in May.",
        "By signing up, you agree to the terms.",
        "We may earn a commission.",
        "The best news of the region, delivered every morning.",
        "The sharpest analysis, in your inbox daily.",
        "Comments are closed.",
        "Any reproduction needs our permission.",
        "An earlier version of this story misspelled Lund.",
        "Bo Ray contributed to this report.",
        "Bo Ray in Lund contributed reporting.",
        "Copyright 2026 Northern Wire.",
        "This is a developing news story.",
        "The views expressed here are the author's own.",
        "The opinions expressed by columnists are their own.",
        "With files from the Northern Wire.",
        "Story continues below.",
        "Article continues after advertisement.",
        "Let us know what you think of the ferry.",
        "This document is subject to copyright.",
      })
  void whatAPublisherSaysOfItselfIsAround(String notice) {
    assertThat(placeOf(notice)).isEqualTo(Place.AROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright law changes next year in Lund.",
        "The company has nine million subscribers.",
        "A letter was delivered to the Evening News every morning.",
        "Comments by the mayor of Lund angered the owners of the ferry on Friday.",
        "This report on the ferry has angered the owners.",
        "We baked cookies for the crew of the ferry.",
        "The ministry denied a report that was published in Oslo.",
        "Your town has no harbor any more.",
      })
  void newsOfPublishersIsTheArticle(String sentence) {
    assertThat(placeOf(sentence)).isEqualTo(Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "258 Shares.",
        "4 min read.",
        "Updated 3 May 2026, 10:42 GMT.",
        "$1 = 0.79 pounds.",
        "£5 per month for a year.",
        "Referee: Ida Halloran.",
        "LUND (4-4-2): Hale 7, Tarn 6, Brack 8, Korr 6, Fisk 7.",
        "Diallo 31, Okafor 22, Hale 14, Ito 9.",
      })
  void countsTimesPricesAndLineUpsAreAround(String tally) {
    assertThat(placeOf(tally)).isEqualTo(Place.AROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund, Oslo, Bergen and Tromso lost.",
        "THE ANS 100 LOST 12 POINTS, THE TOL 30 FELL 8, AND OF THE REST 21 ROSE.",
        "In 2019, 40 ferries sank.",
        "The winners are: Ann Lee, Bo Ray and Lena Fisk, who all trained in Lund for years.",
        "Shares fell by 3 percent.",
        "Score: that is what the mayor calls his plan for the harbor and its ferries.",
      })
  void sentencesWithNumbersAndNamesAreTheArticle(String sentence) {
    assertThat(placeOf(sentence)).isEqualTo(Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The helpline can be reached on 0800 555 111.",
        "In the north, call or text the hotline on 988.",
        "Press office: press@lund.example.",
        "For details visit www.lund.example.",
      })
  void waysToReachSomebodyAreAround(String contact) {
    assertThat(placeOf(contact)).isEqualTo(Place.AROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The group called for 100 attacks on the hotline of the city.",
        "A visit by Zhou Yongkang in 1955 was the first call of an official.",
        "The site www.lund.example showed pictures of the ferry before the police came to its office.",
      })
  void newsWithNumbersAndAddressesIsTheArticle(String sentence) {
    assertThat(placeOf(sentence)).isEqualTo(Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good morning.",
        "Thank you for your time.",
        "Welcome back to the program.",
        "Here is what you need to know.",
        "That is all for today.",
        "We will be right back after this.",
        "[The audience laughs.]",
      })
  void smallTalkIsAround(String talk) {
    assertThat(placeOf(talk)).isEqualTo(Place.AROUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Welcome centers closed.",
        "Thank the mayor for your time in Lund.",
        "“Thank you for your time.”",
        "(The access to the harbor was restored.)",
        "That was the end.",
      })
  void aWordMoreIsNoSmallTalk(String sentence) {
    assertThat(placeOf(sentence)).isEqualTo(Place.ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: The ferry of Lund.",
        "ALSO READ | The ferry of Lund.",
        "Editor’s note: The ferry is from Lund.",
        "Related stories: The ferry of Lund.",
        "Advertisement.",
      })
  void aLabelSetsALineApart(String line) {
    assertThat(placeOf(line)).isEqualTo(Place.AROUND);
  }

  @Test
  void otherLabelsDoNot() {
    assertThat(placeOf("The reason: The ferry is old and its hull is thin."))
        .isEqualTo(Place.ARTICLE);
    assertThat(placeOf("More: that is what the ferry's owners want.")).isEqualTo(Place.AROUND);
  }

  @Test
  void aCorrectionIsAroundToTheEndOfItsParagraph() {
    assertThat(
            places(BODY + "\n\nCorrection: The ferry is from Lund. It was built in Oslo in 1911."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.AROUND);
  }

  @Test
  void whatLeadsToACallBelongsToIt() {
    assertThat(places(BODY + "\n\nWe would like to hear of your ferry. Email us today."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.AROUND);
    assertThat(places(BODY + "\n\nThe owner would like another ferry. Email us today."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.ARTICLE, Place.AROUND);
  }

  @Test
  void shortSentencesOfANoticeBelongToIt() {
    assertThat(
            places(
                BODY
                    + "\n\nSign up for our newsletter. Every day at six. Subscribe now. The mayor did."))
        .containsExactly(
            Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.ARTICLE, Place.AROUND, Place.ARTICLE);
    assertThat(places(BODY + "\n\nSign up for our newsletter. Every day at six. Subscribe now."))
        .containsExactly(Place.ARTICLE, Place.ARTICLE, Place.AROUND, Place.AROUND, Place.AROUND);
  }
}
