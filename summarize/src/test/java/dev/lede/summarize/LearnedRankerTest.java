package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LearnedRankerTest {

  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(new DocumentFrequencies(9, Map.of("ferry", 4, "harbour", 9)));

  private static double[][] features(String text) {
    return EXTRACTOR.extract(Document.of(text));
  }

  @SuppressWarnings("EnumOrdinal")
  private static double value(double[] row, Feature feature) {
    return row[feature.ordinal()];
  }

  private static double value(String sentence, Feature feature) {
    return value(features(sentence)[0], feature);
  }

  @Test
  void isTheDefault() {
    assertThat(Summarizer.create()).hasToString("LearnedRanker, trigram blocking, coherent");
  }

  @Test
  void seesWhereASentenceStands() {
    double[][] rows = features("Rain fell. Snow fell. Hail fell. Fog came.");
    assertThat(value(rows[0], Feature.FIRST)).isEqualTo(1);
    assertThat(value(rows[1], Feature.FIRST)).isZero();
    assertThat(value(rows[1], Feature.INVERSE_POSITION)).isEqualTo(0.5);
    assertThat(value(rows[2], Feature.RELATIVE_POSITION)).isEqualTo(0.5);
    assertThat(value(rows[2], Feature.LOG_POSITION)).isCloseTo(Math.log(3), within(1e-12));
    assertThat(value(rows[2], Feature.EARLY)).isEqualTo(1);
    assertThat(value(rows[3], Feature.EARLY)).isZero();
    assertThat(value(rows[2], Feature.EARLY_OF_FEW)).isEqualTo(1.0 / rows.length);
    assertThat(value(rows[3], Feature.EARLY_OF_FEW)).isZero();
  }

  @Test
  void seesHowSentencesRelate() {
    double[][] rows = features("The ferry sank. Nobody slept. A ferry sank again.");
    assertThat(value(rows[0], Feature.FORWARD_CENTRALITY)).isEqualTo(1);
    assertThat(value(rows[0], Feature.BACKWARD_CENTRALITY)).isZero();
    assertThat(value(rows[2], Feature.BACKWARD_CENTRALITY)).isEqualTo(1);
    assertThat(value(rows[1], Feature.FORWARD_CENTRALITY)).isZero();
    assertThat(value(rows[2], Feature.LEAD_SIMILARITY)).isCloseTo(1, within(1e-9));
    assertThat(value(rows[1], Feature.LEAD_SIMILARITY)).isZero();
    assertThat(value(rows[0], Feature.CENTROID)).isGreaterThan(value(rows[1], Feature.CENTROID));
  }

  @Test
  void seesWhatTermsTell() {
    double[][] rows = features("A ferry left the harbour. The ferry stopped.");
    // ln(10 / 5), ln(10 / 10), and ln(10 / 1) for a term that no document has.
    assertThat(value(rows[0], Feature.MEAN_IDF))
        .isCloseTo((Math.log(2) + 0 + Math.log(10)) / 3, within(1e-12));
    assertThat(value(rows[0], Feature.NEW_TERMS)).isEqualTo(1);
    assertThat(value(rows[1], Feature.NEW_TERMS)).isEqualTo(0.5);
    assertThat(value(rows[1], Feature.TERM_PROBABILITY)).isCloseTo(0.3, within(1e-12));
    assertThat(value(rows[0], Feature.KEY_TERMS)).isEqualTo(0.75);
  }

  @Test
  void seesHowASentenceIsWorded() {
    assertThat(value("He left on Friday.", Feature.OPENS_WITH_PRONOUN)).isEqualTo(1);
    assertThat(value("He left on Friday.", Feature.DAY)).isEqualTo(1);
    assertThat(value("But nobody left.", Feature.OPENS_WITH_CONNECTIVE)).isEqualTo(1);
    assertThat(value("Who left?", Feature.QUESTION)).isEqualTo(1);
    assertThat(value("We left with you.", Feature.FIRST_PERSON)).isEqualTo(0.5);
    assertThat(value("The FBI left.", Feature.CAPITALS)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(value("The Baltic ferry left.", Feature.NAMES)).isEqualTo(0.25);
    assertThat(value("All 40 left.", Feature.NUMBERS)).isEqualTo(0.25);
    assertThat(value("All left, he said.", Feature.SAYING)).isEqualTo(1);
    assertThat(value("\"All left,\" he said.", Feature.QUOTED)).isCloseTo(3.0 / 8, within(1e-12));
    assertThat(value("All left.", Feature.SHORT)).isEqualTo(0.8);
    assertThat(value("word ".repeat(45) + ".", Feature.LONG)).isEqualTo(0.5);
    assertThat(value("All left.", Feature.LENGTH)).isCloseTo(Math.log(3), within(1e-12));
    assertThat(value("All left.", Feature.UNFINISHED)).isZero();
    assertThat(value("The ferry that left the harbour,", Feature.UNFINISHED)).isEqualTo(1);
  }

  @Test
  void weighsByTheSumOfWhatItSees() {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    weights.put(Feature.OPENS_WITH_PRONOUN, -2.0);
    weights.put(Feature.RELATIVE_POSITION, 1.0);
    LearnedRanker ranker =
        new LearnedRanker(EXTRACTOR, weights, Map.of(Feature.RELATIVE_POSITION, 0.25));
    Document document = Document.of("The ferry left. She waved.");

    List<Weighing> found = ranker.explain(document);
    assertThat(found.get(0).weight()).isEqualTo(1);
    assertThat(found.get(1).weight()).isCloseTo(Math.exp(0.5 - 2), within(1e-12));
    assertThat(found.get(1).reasons())
        .containsExactly(
            new Reason("RELATIVE_POSITION", 0.25), new Reason("OPENS_WITH_PRONOUN", -2.0));
    assertThat(ranker.weigh(document))
        .containsExactly(found.get(0).weight(), found.get(1).weight());
  }

  @Test
  void explainsEachKeySentence() {
    Document document =
        Document.of("The ferry sank off Oslo on Friday. It rained. The ferry had 40 passengers.");
    List<KeySentence> ranked = Summarizer.create().rank(document);
    double best = ranked.get(0).reasons().stream().mapToDouble(Reason::weight).sum();
    for (KeySentence sentence : ranked) {
      double sum = sentence.reasons().stream().mapToDouble(Reason::weight).sum();
      assertThat(Math.exp(sum - best)).isCloseTo(sentence.score(), within(1e-8));
    }
    assertThat(Summarizer.builder().ranker(new Lead()).build().rank(document))
        .allSatisfy(sentence -> assertThat(sentence.reasons()).isEmpty());
  }

  @Test
  void knowsTheTermsOfNews() {
    DocumentFrequencies news = DocumentFrequencies.ofNews();
    assertThat(news.inverse("say")).isLessThan(news.inverse("ferry"));
    assertThat(news.inverse("qwxz")).isCloseTo(Math.log(1 + news.documents()), within(1e-12));
    assertThat(FeatureExtractor.terms(Document.of("The ferries sank. Ferries!")))
        .containsExactly("ferry", "sink");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DocumentFrequencies(0, Map.of()))
        .withMessageContaining("not 0");
  }
}
