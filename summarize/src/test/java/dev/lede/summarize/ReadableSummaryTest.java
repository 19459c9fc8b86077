package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.document.Document;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a summary leaves out, and what it keeps together. */
class ReadableSummaryTest {

  private static final String BODY =
      "The harbour of Lund closed on Friday after a ferry with 40 passengers ran aground. "
          + "Divers found a crack of two metres in the hull. "
          + "The owner said the ferry will be towed to Oslo next week.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read more: The ferry that never came back to the harbour of Lund.",
        "Sign up for our newsletter on the harbour of Lund and its ferry passengers.",
        "© 2021 Northern Wire. All rights reserved.",
        "Follow us on Twitter for more about the ferry and the harbour.",
        "10:42 a.m.",
        "14.05 GMT",
        "Published: Friday, 4 June 2021, by the harbour desk.",
        "This article was updated on Friday to give the number of ferry passengers.",
        "Published 4 June 2021",
        "Last updated at 10:42 GMT, Friday.",
        "Scroll down for video",
        "Northern Wire © 2020",
        "Anna Lind and Northern Wire contributed to this report.",
        "Advertisement",
        "Watch: the ferry with 40 passengers runs aground in the harbour of Lund.",
      })
  void leavesOutWhatPublishersPutAround(String line) {
    for (String text : List.of(line + "\n\n" + BODY, BODY + "\n\n" + line)) {
      Summary summary = Summarizer.create().summarize(Document.of(text), Length.sentences(3));
      assertThat(summary.text()).isEqualTo(BODY);
    }
    Document alone = Document.of(line);
    assertThat(Summarizer.create().summarize(alone, Length.sentences(1)).sentences())
        .hasSize(Math.min(1, alone.sentences().size()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sharing power is hard, and the talks in Lund failed again on Friday.",
        "Copyright law changes next year, the ministry in Oslo said on Friday.",
        "Follow the money, said the detective, and he did so for 40 years.",
        "Terms of the ferry deal were not disclosed on Friday in Oslo.",
        "The report was published on Friday by the UN and found 40 dead in Lund.",
        "First published in 1955 in Oslo, the novel about the ferry won 40 prizes.",
        "Advertisement spending in Lund fell by 40 percent on Friday.",
        "Follow us, the soldier told them in Lund on Friday.",
        "Share on share, the bank of Lund bought the ferry on Friday.",
        "Read more books, the minister told 40 children in Lund on Friday.",
        "Updated figures for Lund showed on Friday that 40 ferries sank.",
        "Published poets met in Lund on Friday.",
      })
  void keepsSentencesThatOnlyBeginAlike(String sentence) {
    Document document = Document.of(sentence + " " + BODY);
    assertThat(Summarizer.create().summarize(document, Length.sentences(4)).text())
        .startsWith(sentence);
  }

  @Test
  void takesHighlightsOnlyWhereTheArticleIsTooShort() {
    String list =
        "- Ferry with 40 passengers runs aground in Lund\n- Harbour of Lund closed on Friday\n\n";
    Document document = Document.of(list + BODY);
    assertThat(Summarizer.create().summarize(document, Length.sentences(3)).text()).isEqualTo(BODY);
    assertThat(Summarizer.create().summarize(document, Length.sentences(4)).sentences()).hasSize(4);
  }

  @Test
  void canKeepSentencesWithWhatTheyNeed() {
    Document document =
        Document.of(
            "It rained in Lund. But the ferry left for Oslo with 40 passengers on Friday. "
                + "Divers slept.");
    Summarizer coherent = Summarizer.builder().ranker(d -> weights(d, 1)).coherent(true).build();
    Summarizer plain = Summarizer.builder().ranker(d -> weights(d, 1)).coherent(false).build();

    assertThat(indices(plain, document, 1)).containsExactly(1);
    assertThat(indices(coherent, document, 1)).containsExactly(0);
    assertThat(indices(coherent, document, 2)).containsExactly(0, 1);
    assertThat(coherent.toString()).endsWith(", trigram blocking, coherent");
  }

  @Test
  void canKeepAQuotationWithItsSource() {
    Document document =
        Document.of(
            "\"We had no warning,\" said Mayor Lind. \"The ferry had 40 passengers.\" Divers slept.");
    Summarizer coherent = Summarizer.builder().ranker(d -> weights(d, 1)).coherent(true).build();
    Summarizer plain = Summarizer.builder().ranker(d -> weights(d, 1)).coherent(false).build();
    assertThat(indices(plain, document, 1)).containsExactly(1);
    assertThat(indices(coherent, document, 1)).containsExactly(0);
    assertThat(indices(coherent, document, 2)).containsExactly(0, 1);
  }

  @Test
  void takesASentenceOnlyWithTheOneThatNamesWhoIsMeant() {
    Document document =
        Document.of(
            "Mayor Lind came to Lund. Divers slept. Rain fell. The ferry was old, he said on Friday.");
    Summarizer coherent = Summarizer.builder().ranker(d -> weights(d, 3)).build();
    Antecedents antecedents = i -> i == 3 ? OptionalInt.of(0) : OptionalInt.empty();

    assertThat(coherent.summarize(document, Length.sentences(1)).text()).startsWith("The ferry");
    assertThat(coherent.summarize(document, Length.sentences(1), antecedents).text())
        .isEqualTo("Mayor Lind came to Lund.");
    assertThat(coherent.summarize(document, Length.sentences(2), antecedents).text())
        .isEqualTo("Mayor Lind came to Lund. The ferry was old, he said on Friday.");
    Summarizer plain = Summarizer.builder().ranker(d -> weights(d, 3)).coherent(false).build();
    assertThat(plain.summarize(document, Length.sentences(1), antecedents).text())
        .startsWith("The ferry");
  }

  @Test
  void refusesAnAntecedentThatIsNoEarlierSentence() {
    for (int wrong : new int[] {-1, 1, 7}) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Summarizer.create()
                      .summarize(
                          Document.of(BODY), Length.sentences(1), i -> OptionalInt.of(wrong)))
          .withMessageContaining("antecedent " + wrong + " of sentence");
    }
  }

  @Test
  void losesNoSentenceThatLeansAndRepeats() {
    Document document =
        Document.of(
            "The ferry ran aground in Lund. It said the ferry ran aground in Lund on Friday.");
    Summarizer coherent = Summarizer.builder().ranker(d -> weights(d, 1)).coherent(true).build();
    assertThat(indices(coherent, document, 2)).containsExactly(0, 1);
  }

  @Test
  void takesListsWhereTheRestDoesNotFillABudget() {
    Document document = Document.of("Lund has three ferries.\n\n- The Anna\n- The Berta\n");
    assertThat(Summarizer.create().summarize(document, Length.words(8)).sentences()).hasSize(3);
    assertThat(Summarizer.create().summarize(document, Length.words(4)).text())
        .isEqualTo("Lund has three ferries.");
  }

  @Test
  void readsNoneButTheArticleOfAWholePage() {
    String page =
        "Ferry runs aground in Lund\n\nBy Anna Lind\n\nPublished 4 June 2021, 10:42 GMT\n\n"
            + "- Ferry with 40 passengers aground\n- Harbour of Lund closed\n\n"
            + BODY
            + "\n\nCaptain Berg on Friday. (Photo: Northern Wire)\n\nWhat the owner says\n\n"
            + "Nobody was hurt in Lund, the police said.\n\n"
            + "Read more: The ferry that never came back\n\n10:42 GMT\n\n"
            + "Sign up for our newsletter.\n\n© 2021 Northern Wire. All rights reserved.";
    for (int count = 1; count <= 4; count++) {
      assertThat(
              Summarizer.create().summarize(Document.of(page), Length.sentences(count)).sentences())
          .hasSize(count)
          .allMatch(s -> (BODY + " Nobody was hurt in Lund, the police said.").contains(s.text()));
    }
  }

  @Test
  void holdsBackAParaphraseOfAnotherArticle() {
    List<Document> articles =
        List.of(
            Document.of("Divers found a crack in the hull of the ferry Anna."),
            Document.of(
                "In the ferry Anna's hull, divers found cracks. The mayor of Oslo resigned."));
    Digest digest =
        Summarizer.builder()
            .redundancy(Redundancy.none())
            .build()
            .summarize(articles, Length.sentences(2));
    assertThat(digest.text()).contains("mayor").containsOnlyOnce("hull");
  }

  @Test
  void anotherArticleIsNoContext() {
    List<Document> articles =
        List.of(
            Document.of("Rain fell in Lund."), Document.of("He left Oslo on Friday. Snow fell."));
    Summarizer coherent = Summarizer.builder().ranker(d -> weights(d, 0)).coherent(true).build();
    assertThat(coherent.summarize(articles, Length.sentences(3)).sentences()).hasSize(3);
    assertThat(coherent.summarize(articles.subList(1, 2), Length.sentences(1)).text())
        .startsWith("He left");
  }

  @Test
  void tellsOfSeveralArticlesWhatTheyTellOnce() {
    List<Document> articles =
        List.of(
            Document.of(
                "A ferry with 40 passengers ran aground in Lund on Friday. Its owner is from Oslo."),
            Document.of(
                "On Friday a ferry with 40 passengers ran aground in Lund. "
                    + "Divers found a crack in the hull of the ferry."));
    Digest digest = Summarizer.create().summarize(articles, Length.sentences(2));

    assertThat(digest.sentences()).hasSize(2);
    assertThat(digest.text().split("ran aground", -1)).hasSize(2);
    for (Digest.Item item : digest.sentences()) {
      assertThat(item.sentence().text())
          .isEqualTo(articles.get(item.document()).sentences().get(item.sentence().index()).text());
    }
    assertThat(digest.sentences()).extracting(Digest.Item::document).isSorted();
  }

  @Test
  void prefersWhatTheArticlesHaveInCommon() {
    List<Document> articles =
        List.of(
            Document.of("Voters chose another mayor. The ferry Anna ran aground in Lund."),
            Document.of("Anna, the ferry, ran aground at night. Nobody bought bread."),
            Document.of("The ferry that ran aground is Anna."));
    Summarizer equal = Summarizer.builder().ranker(d -> weights(d, -1)).build();
    assertThat(equal.summarize(articles, Length.sentences(1)).text()).contains("ferry");
  }

  @Test
  void tellsOfOneOrNoArticleWhatItsSummaryTells() {
    Document document = Document.of(BODY);
    Summarizer summarizer = Summarizer.create();
    assertThat(summarizer.summarize(List.of(document), Length.words(20)).text())
        .isEqualTo(summarizer.summarize(document, Length.words(20)).text());
    assertThat(summarizer.summarize(List.of(), Length.words(20)).sentences()).isEmpty();
    Document empty = Document.of("");
    assertThat(summarizer.summarize(List.of(empty, document), Length.sentences(3)).sentences())
        .hasSize(3)
        .allMatch(item -> item.document() == 1);
  }

  private static double[] weights(Document document, int best) {
    double[] weights = new double[document.sentences().size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i == best ? 1 : 0.5 / (1 + i);
    }
    return weights;
  }

  private static List<Integer> indices(Summarizer summarizer, Document document, int count) {
    return summarizer.summarize(document, Length.sentences(count)).sentences().stream()
        .map(KeySentence::index)
        .toList();
  }
}
