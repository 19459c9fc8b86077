package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.lede.document.Block;
import dev.lede.document.Document;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummarizerTest {

  private static final String ARTICLE =
      """
      Harbour Town Votes to Keep Its Lighthouse

      By Nora Quill

      PORT ELLAN (Northern Wire) — The council of Port Ellan voted on Tuesday to keep the
      lighthouse that has stood on the pier since 1871.

      The harbour company had asked to pull it down. It wanted the pier for a second crane,
      which would have doubled the number of ships that unload in a day.

      A Long Quarrel

      Eleven councillors voted for the lighthouse and four for the crane. The company now
      looks for a place outside the town.

      “We have nothing against lighthouses,” its director said.
      """;

  private final Document article = Document.of(ARTICLE);

  @Test
  void theDefaultTakesTheBeginning() {
    assertThat(Summarizer.create().summarize(article, Length.sentences(2)).text())
        .isEqualTo(
            "The council of Port Ellan voted on Tuesday to keep the lighthouse that has stood on the"
                + " pier since 1871. The harbour company had asked to pull it down.");
  }

  @Test
  void sentencesComeInTheOrderOfTheArticleWhateverTheirRank() {
    Summary summary = with(weights(1, 5, 2, 6, 4, 3)).summarize(article, Length.sentences(3));

    assertThat(summary.sentences()).extracting(KeySentence::index).containsExactly(1, 3, 4);
    assertThat(summary.sentences()).extracting(KeySentence::rank).containsExactly(2, 1, 3);
  }

  @Test
  void titleBylineDatelineAndHeadingsAreNeverTaken() {
    assertThat(article.blocks())
        .extracting(Block::kind)
        .contains(Block.Kind.TITLE, Block.Kind.BYLINE, Block.Kind.DATELINE, Block.Kind.HEADING);

    assertThat(Summarizer.create().summarize(article, Length.ratio(1)).text())
        .doesNotContain("Votes to Keep", "Quill", "Northern Wire", "Quarrel")
        .contains("Eleven councillors", "director said");
  }

  @Test
  void aSummaryHasNoMoreSentencesThanTheArticle() {
    assertThat(Summarizer.create().summarize(article, Length.sentences(50)).sentences())
        .hasSameSizeAs(article.sentences());
  }

  @Test
  void anEmptyDocumentHasAnEmptySummary() {
    for (String empty : List.of("", " \n\t ", "* * *")) {
      Summary summary = Summarizer.create().summarize(Document.of(empty), Length.words(10));

      assertThat(summary.sentences()).isEmpty();
      assertThat(summary.text()).isEmpty();
      assertThat(Summarizer.create().rank(Document.of(empty))).isEmpty();
    }
  }

  @Test
  void aSentenceThatDoesNotFitIsPassedOverForTheNextThatDoes() {
    Document document =
        Document.of("Rain fell. Rain fell and rain fell and rain fell. Snow stuck.");
    Summarizer lead = Summarizer.builder().ranker(new Lead()).build();

    assertThat(lead.summarize(document, Length.words(4)).text())
        .isEqualTo("Rain fell. Snow stuck.");
    // "Rain fell." has 10 characters, "Snow stuck." 11, and a space stands between them.
    assertThat(lead.summarize(document, Length.characters(22)).text())
        .isEqualTo("Rain fell. Snow stuck.");
    assertThat(lead.summarize(document, Length.characters(21)).text()).isEqualTo("Rain fell.");
  }

  @Test
  void theBestSentenceStandsAloneIfItIsTooLong() {
    Document document = Document.of("It rained and it rained. It rained. It stopped.");

    assertThat(Summarizer.create().summarize(document, Length.words(3)).text())
        .isEqualTo("It rained and it rained.");
    assertThat(Summarizer.create().summarize(document, Length.characters(1)).text())
        .isEqualTo("It rained and it rained.");
  }

  @Test
  void theBestSentenceScoresOneAndOthersTheirShareOfIt() {
    assertThat(with(weights(1, 5, 2, 4, 0, 3)).rank(article))
        .extracting(KeySentence::score)
        .containsExactly(1.0, 0.8, 0.6, 0.4, 0.2, 0.0);
  }

  @Test
  void ofEqualScoresTheEarlierSentenceIsBetter() {
    assertThat(with(weights(1, 2, 1, 2, 1, 2)).rank(article))
        .extracting(KeySentence::index)
        .containsExactly(1, 3, 5, 0, 2, 4);
  }

  @Test
  void anErrorOfTheLastBitIsNoDifferenceOfRank() {
    assertThat(with(weights(0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.1 + 0.2)).rank(article))
        .extracting(KeySentence::index)
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void whereNothingHasWeightAllAreTheBest() {
    assertThat(with(weights(0, 0, 0, 0, 0, 0)).rank(article))
        .allSatisfy(sentence -> assertThat(sentence.score()).isEqualTo(1))
        .extracting(KeySentence::rank)
        .containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void aRankerSeesTitleAndBlocks() {
    Ranker titleWords =
        document -> {
          List<String> title = Terms.of(document.title().orElseThrow().sentences().get(0));
          return document.sentences().stream()
              .mapToDouble(sentence -> Terms.of(sentence).stream().filter(title::contains).count())
              .toArray();
        };

    assertThat(with(titleWords).summarize(article, Length.sentences(1)).text())
        .startsWith("The council of Port Ellan");
  }

  @Test
  void aRankerWithTheWrongNumberOfWeightsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> with(faulty(1)).rank(article))
        .withMessageContaining("Faulty gave 1 weights for 6 sentences");
  }

  @Test
  void aRankerWithAWeightThatIsNoNumberOrNegativeIsNamed() {
    for (double weight : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> with(faulty(1, 1, weight, 1, 1, 1)).rank(article))
          .withMessageContaining("Faulty gave sentence 2 the weight " + weight);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // the point of the test
  void nullIsRefusedWhereItIsGiven() {
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Summarizer.builder().ranker(null))
        .withMessage("ranker");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Summarizer.builder().redundancy(null))
        .withMessage("redundancy");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Summarizer.create().summarize(article, null))
        .withMessage("length");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Summarizer.create().summarize((Document) null, Length.sentences(1)))
        .withMessage("document");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> with(faulty()).rank(null))
        .withMessage("document");
    for (Ranker ranker : List.of(new Lead(), new TextRank(), new LexRank(), new Centroid())) {
      assertThatExceptionOfType(NullPointerException.class)
          .isThrownBy(() -> ranker.weigh(null))
          .withMessage("document");
    }
  }

  @Test
  void aSummaryTellsWhatMadeIt() {
    Summarizer summarizer =
        Summarizer.builder().ranker(new LexRank()).redundancy(Redundancy.mmr(0.7)).build();

    assertThat(summarizer.summarize(article, Length.words(40)).method())
        .isEqualTo("LexRank, MMR with lambda 0.7, coherent, 40 words");
  }

  @Test
  void aRankerWithoutANameHasNoAddressInReports() {
    Summary byLambda = with(weights(1, 5, 2, 4, 0, 3)).summarize(article, Length.sentences(1));

    assertThat(byLambda.method()).startsWith("custom ranker, ");
    assertThat(byLambda).hasToString("1 key sentence by " + byLambda.method());
    assertThat(byLambda.sentences().get(0).toString()).startsWith("1. (1.00) ");
    assertThat(byLambda.sentences().get(0).sentence()).isEqualTo(article.sentences().get(1));
  }

  @Test
  void twoThreadsGetTheSameSummaries() throws Exception {
    Summarizer summarizer = with(new LexRank());
    List<Document> documents =
        IntStream.range(0, 50).mapToObj(i -> Document.of(ARTICLE.substring(i))).toList();
    List<Summary> expected =
        documents.stream().map(d -> summarizer.summarize(d, Length.sentences(2))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Summary>> found =
          documents.stream()
              .map(d -> threads.submit(() -> summarizer.summarize(d, Length.sentences(2))))
              .toList();
      for (int i = 0; i < expected.size(); i++) {
        assertThat(found.get(i).get()).isEqualTo(expected.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Summarizer with(Ranker ranker) {
    return Summarizer.builder().ranker(ranker).build();
  }

  private static Ranker weights(double... weights) {
    return document -> weights;
  }

  private static Ranker faulty(double... weights) {
    return new Ranker() {
      @Override
      public double[] weigh(Document document) {
        return weights;
      }

      @Override
      public String toString() {
        return "Faulty";
      }
    };
  }
}
