package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import org.junit.jupiter.api.Test;

/** Counted by hand. */
class FeatureExtractorTest {

  private static final FeatureExtractor EXTRACTOR =
      new FeatureExtractor(DocumentFrequencies.ofNews());

  @SuppressWarnings("EnumOrdinal") // Rows are in the order of the constants.
  private static double feature(String text, int sentence, Feature feature) {
    return EXTRACTOR.extract(Document.of(text))[sentence][feature.ordinal()];
  }

  private static void has(String text, Feature feature, double value) {
    assertThat(feature(text, 0, feature)).as(text).isCloseTo(value, within(1e-9));
  }

  @Test
  void namesAreWordsWithACapitalButTheFirst() {
    has("Ferries reached Oslo and Lund late.", Feature.NAMES, 2.0 / 6);
    has("ferries reached oslo and lund late.", Feature.NAMES, 0);
    has("Oslo.", Feature.NAMES, 0);
  }

  @Test
  void capitalsAreWordsOfTwoLettersOrMore() {
    has("The UN and A ferry.", Feature.CAPITALS, 1.0 / 5);
    has("The Un and a ferry.", Feature.CAPITALS, 0);
  }

  @Test
  void pronounsOfTheFirstAndSecondPersonCount() {
    has("We saw your old ferry.", Feature.FIRST_PERSON, 2.0 / 5);
    has("They saw the old ferry.", Feature.FIRST_PERSON, 0);
  }

  @Test
  void numbersAreTokensWithADigit() {
    has("Some 40 ferries and 2nd boats sank.", Feature.NUMBERS, 2.0 / 8);
  }

  @Test
  void aVerbOfSayingAndADayAreSigns() {
    has("Ann Lee said so.", Feature.SAYING, 1);
    has("Ann Lee left so.", Feature.SAYING, 0);
    has("Ann Lee left on Friday.", Feature.DAY, 1);
    has("Ann Lee left on foot.", Feature.DAY, 0);
  }

  @Test
  void quotedTokensStandBetweenDoubleMarks() {
    has("Ann said “it sank” there.", Feature.QUOTED, 2.0 / 8);
    has("Ann said \"it sank\" there.", Feature.QUOTED, 2.0 / 8);
    has("Ann said it sank there.", Feature.QUOTED, 0);
  }

  @Test
  void aQuotationRunsOnToTheNextSentenceOfItsParagraph() {
    String text = "Ann said: “It sank there. Nobody saw it today.” Bo left the old harbor.";
    assertThat(feature(text, 1, Feature.QUOTED)).isCloseTo(5.0 / 6, within(1e-9));
    assertThat(feature(text, 2, Feature.QUOTED)).isZero();
    String parted = "Ann said: “It sank there.\n\nNobody saw it today in the old harbor of Lund.";
    assertThat(feature(parted, 1, Feature.QUOTED)).isZero();
  }

  @Test
  void theFirstWordAndTheLastTokenAreSigns() {
    has("He left.", Feature.OPENS_WITH_PRONOUN, 1);
    has("Bo left him.", Feature.OPENS_WITH_PRONOUN, 0);
    has("But Bo left.", Feature.OPENS_WITH_CONNECTIVE, 1);
    has("Bo left but Ann stayed.", Feature.OPENS_WITH_CONNECTIVE, 0);
    has("Did Bo leave?", Feature.QUESTION, 1);
    has("(Did Bo leave?)", Feature.QUESTION, 1);
    has("Bo left.", Feature.QUESTION, 0);
    has("Bo left.", Feature.UNFINISHED, 0);
    has("Bo left the old harbor of Lund", Feature.UNFINISHED, 1);
  }

  @Test
  void lengthsAreCountedFromTenAndThirtyWords() {
    has("Bo left the harbor.", Feature.SHORT, .6);
    has("Bo left the harbor.", Feature.LENGTH, Math.log(5));
    has("Bo left the harbor.", Feature.LONG, 0);
    has("Bo " + "left ".repeat(44).strip() + ".", Feature.LONG, .5);
    has("Bo " + "left ".repeat(44).strip() + ".", Feature.SHORT, 0);
  }

  @Test
  void aTermOfThreeSentencesIsFrequent() {
    String text = "The ferry sank. A ferry sank again. The ferry waited.";
    assertThat(feature(text, 0, Feature.FREQUENT_TERMS)).isEqualTo(.5);
    assertThat(feature(text, 0, Feature.MEAN_FREQUENCY))
        .isCloseTo((Math.log(3) + Math.log(2)) / 2, within(1e-9));
  }

  @Test
  void aSentenceIsComparedWithTheOthersOfItsArticle() {
    String text = "All 40 left. Nobody else left. Bo stayed there.";
    // Of four tokens each, one, none and none is a number.
    double mean = .25 / 3;
    double deviation = Math.sqrt(.0625 / 3 - mean * mean);
    assertThat(feature(text, 0, Feature.RELATIVE_NUMBERS))
        .isCloseTo((.25 - mean) / deviation, within(1e-9));
    assertThat(feature(text, 1, Feature.RELATIVE_NUMBERS))
        .isCloseTo(-mean / deviation, within(1e-9));
    assertThat(feature(text, 1, Feature.RELATIVE_LENGTH)).isZero();
  }

  @Test
  void everyRelativeFeatureHasAMeanOfZero() {
    String text = "Oslo has 40 ferries. The ferries of Oslo sail to Lund at night. Nobody knows.";
    for (Feature relative : Feature.values()) {
      if (relative.name().startsWith("RELATIVE_") && relative != Feature.RELATIVE_POSITION) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
          sum += feature(text, i, relative);
        }
        assertThat(sum).as(relative.name()).isCloseTo(0, within(1e-9));
        assertThat(feature(text, 0, relative)).as(relative.name()).isNotZero();
      }
    }
  }
}
