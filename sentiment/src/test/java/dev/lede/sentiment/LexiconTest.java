package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = new Lexicon();

  /** By hand from the rules, with good 1.9, bad -2.5, doubt -1.5 and x / sqrt(x² + 15). */
  @ParameterizedTest
  @CsvSource({
    "The plan is good, 0.4404",
    "The plan is GOOD, 0.5622",
    "The plan is bad, -0.5423",
    "The plan is not good, -0.3412",
    "The plan isn’t good, -0.3412",
    "The plan is very good, 0.4927",
    "The plan is hardly good, 0.3832",
    "The plan is bad!, -0.5848",
    "The plan is not really good, -0.3865",
    "The plan is never so good, 0.5777",
    "The plan is good but bad, -0.5859",
    "It is kind of a plan, 0.0",
    "The plan is without any doubt good, 0.6136",
    "The plan is without doubt good, 0.6136",
    "The plan is the least good, -0.3412",
    "The plan is at least good, 0.4404",
    "There is no good, -0.3412",
    "He is not a good man, -0.3412",
    "Is the plan bad??, -0.5940",
  })
  void scoresByWordsAndRules(String text, double compound) {
    assertThat(LEXICON.compound(text)).isCloseTo(compound, within(0.0001));
  }

  /**
   * Ratings and numbers of the rules, written out: good 1.9, bad -2.5, kind 2.4, no -1.2, doubt
   * -1.5; a booster is .293, capitals .733, a negation turns by -.74.
   */
  private static void sums(String text, double sum) {
    assertThat(LEXICON.compound(text))
        .as(text)
        .isCloseTo(sum / Math.sqrt(sum * sum + 15), within(1e-9));
  }

  @Test
  void ratingsAddUp() {
    sums("good good bad", 1.9 + 1.9 - 2.5);
  }

  @Test
  void aBoosterCountsLessTheFartherItIsBefore() {
    sums("very good", 1.9 + .293);
    sums("very plain good", 1.9 + .95 * .293);
    sums("very plain old good", 1.9 + .9 * .293);
    sums("very plain old street good", 1.9);
  }

  @Test
  void aBoosterMakesABadWordWorse() {
    sums("very bad", -2.5 - .293);
  }

  @Test
  void aDampenerWeakens() {
    sums("somewhat good", 1.9 - .293);
    sums("somewhat bad", -2.5 + .293);
  }

  @Test
  void aBoosterInCapitalsCountsMore() {
    sums("VERY good", 1.9 + .293 + .733);
    sums("VERY bad", -2.5 - .293 - .733);
  }

  @Test
  void aWordInCapitalsCountsMoreAmongOthers() {
    sums("a GOOD plan", 1.9 + .733);
    sums("a BAD plan", -2.5 - .733);
    sums("A GOOD PLAN", 1.9);
    sums("VERY GOOD", 1.9 + .293);
  }

  @Test
  void aNumberIsNoWordInCapitals() {
    sums("GOOD 2000", 1.9 + .733);
    sums("a good 2000", 1.9);
    sums("good 2000 also", 1.9);
  }

  @Test
  void exclamationMarksCountUpToFour() {
    sums("a good plan!", 1.9 + .292);
    sums("a good plan!!!!", 1.9 + 4 * .292);
    sums("a good plan!!!!!", 1.9 + 4 * .292);
    sums("a bad plan!!", -2.5 - 2 * .292);
    sums("a plan!!", 0);
  }

  @Test
  void questionMarksCountFromTwo() {
    sums("a good plan?", 1.9);
    sums("a good plan??", 1.9 + 2 * .18);
    sums("a good plan???", 1.9 + 3 * .18);
    sums("a good plan????", 1.9 + .96);
    sums("a good plan?????", 1.9 + .96);
  }

  @Test
  void whatFollowsTheFirstButCountsMore() {
    sums("good but bad", .5 * 1.9 - 1.5 * 2.5);
    sums("good but bad but good", .5 * 1.9 - 1.5 * 2.5 + 1.5 * 1.9);
    sums("but good", 1.5 * 1.9);
  }

  @Test
  void aNegationTurnsTheThreeWordsAfterIt() {
    sums("not good", -.74 * 1.9);
    sums("not bad", .74 * 2.5);
    sums("not a good", -.74 * 1.9);
    sums("not the old good", -.74 * 1.9);
    sums("not the plain old good", 1.9);
    sums("couldn't good", -.74 * 1.9);
    sums("shan’tn't good", -.74 * 1.9);
  }

  @Test
  void twoNegationsTurnBack() {
    sums("not nothing good", .74 * .74 * 1.9);
  }

  @Test
  void aBoosterIsTurnedWithItsWord() {
    sums("not very good", -.74 * (1.9 + .293));
  }

  @Test
  void neverSoStrengthens() {
    sums("never so good", 1.25 * (1.9 + .293));
    sums("never this good", 1.25 * 1.9);
    sums("never this old good", 1.25 * 1.9);
    sums("never old this good", 1.25 * 1.9);
    sums("never old good", -.74 * 1.9);
    sums("never a plain good", -.74 * 1.9);
    sums("only so good", 1.9 + .293);
  }

  @Test
  void withoutDoubtTurnsNothing() {
    sums("without doubt good", -1.5 * -.74 + 1.9);
    sums("without a doubt good", -1.5 * -.74 + 1.9);
    sums("without a plan good", -.74 * 1.9);
  }

  @Test
  void noTurnsTheRatedWordAfterItAndCountsForNothing() {
    sums("no good", -.74 * 1.9);
    sums("no plan", -1.2);
  }

  @Test
  void noTurnsARatedWordFartherOnToo() {
    sums("no plain good", -1.2 - .74 * 1.9);
    sums("no plan or good", -1.2 - .74 * 1.9);
    sums("no plan nor good", -1.2 + .74 * .74 * 1.9);
    sums("no plan and good", -1.2 + 1.9);
  }

  @Test
  void kindOfIsNotKind() {
    sums("kind of plan", 0);
    sums("kind plan", 2.4);
    sums("kind", 2.4);
  }

  @Test
  void leastTurnsTheNextWord() {
    sums("least good", -.74 * 1.9);
    sums("the least good", -.74 * 1.9);
    sums("at least good", 1.9);
    sums("very least good", 1.9 + .95 * .293);
    sums("least plain good", 1.9);
  }

  @Test
  void aRatedWordBeforeAnotherNeitherBoostsNorTurns() {
    sums("bad good", -2.5 + 1.9);
  }

  @Test
  void wordsAreFoundWithoutTheMarksAroundThem() {
    sums("“good,”", 1.9);
    sums("(very) good", 1.9 + .293);
    sums("--good--", 1.9);
  }

  @Test
  void twoLettersKeepTheirMarks() {
    sums("(so) good", 1.9);
    sums("so good", 1.9 + .293);
  }

  @Test
  void anyWhiteSpacePartsWords() {
    sums("not\u00a0good", -.74 * 1.9);
    sums("not\n\t good", -.74 * 1.9);
  }

  @Test
  void aCurlyApostropheIsAStraightOne() {
    sums("couldn’t good", -.74 * 1.9);
  }

  @Test
  void hasNothingToSayOfUnknownWords() {
    assertThat(LEXICON.compound("")).isZero();
    assertThat(LEXICON.compound("The train leaves at nine.")).isZero();
  }

  @Test
  void readsEmoticons() {
    assertThat(LEXICON.compound("Well :)")).isPositive();
    assertThat(LEXICON.compound("Well :(")).isNegative();
  }

  @Test
  void worksBehindTheSameInterface() {
    try (SentimentAnalyzer lexicon = SentimentAnalyzer.lexicon()) {
      Document document =
          Document.of("The festival was a great success. Thorvald told terrible lies about it.");
      DocumentSentiment found = lexicon.analyze(document);
      assertThat(found.sentences())
          .extracting(s -> s.tone().label())
          .containsExactly(Tone.Label.POSITIVE, Tone.Label.NEGATIVE);
      assertThat(found.sentences())
          .allSatisfy(
              s ->
                  assertThat(s.classes().stream().mapToDouble(p -> p).sum())
                      .isCloseTo(1, within(1e-9)));
      assertThat(found.targets()).isEmpty();
      assertThat(lexicon.toward(document, "Thorvald").orElseThrow().tone().polarity())
          .isCloseTo(found.sentences().get(1).tone().polarity(), within(1e-9));
      assertThat(lexicon.ofSentence("").tone()).isEqualTo(Tone.NEUTRAL);
    }
  }
}
