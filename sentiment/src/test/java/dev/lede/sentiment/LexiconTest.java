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
