package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.document.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class LengthTest {

  @Test
  void aLengthBelowOneIsRefusedWithItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.sentences(0))
        .withMessage("length 0 must be >= 1, in sentences");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.words(-5))
        .withMessageContaining("length -5 must be >= 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.characters(0))
        .withMessageContaining("length 0 must be >= 1");
  }

  @Test
  void aRatioIsAboveNothingAndAtMostAll() {
    assertThat(Length.ratio(1).limit(7)).isEqualTo(7);
    for (double share : new double[] {0, -0.1, 1.01, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Length.ratio(share))
          .withMessageContaining("ratio " + share + " must be > 0 and <= 1");
    }
  }

  @Test
  void aRatioIsRoundedDownButIsOneSentenceAtLeast() {
    assertThat(Length.ratio(0.3).limit(9)).isEqualTo(2);
    assertThat(Length.ratio(0.3).limit(10)).isEqualTo(3);
    assertThat(Length.ratio(0.3).limit(2)).isEqualTo(1);
  }

  @Test
  void aRatioIsReadAsTheDecimalThatWasWritten() {
    // In binary 0.29 * 100 is 28.999999999999996.
    assertThat(Length.ratio(0.29).limit(100)).isEqualTo(29);
  }

  @Test
  void wordsStandBetweenWhiteSpace() {
    KeySentence sentence = sentence("Prices rose 2.5 % - again.");

    assertThat(Length.words(10).cost(sentence)).isEqualTo(6);
  }

  @Test
  void charactersAreCodeUnitsWithTheSpaceBetweenSentences() {
    // "A😀." has four code units; two of them and a space between make nine.
    KeySentence sentence = sentence("A😀.");
    Length nine = Length.characters(9);

    assertThat(2 * nine.cost(sentence)).isEqualTo(nine.limit(2));
  }

  @Test
  void lengthsAreEqualByUnitAndAmount() {
    assertThat(Length.words(50)).isEqualTo(Length.words(50)).hasSameHashCodeAs(Length.words(50));
    assertThat(Length.words(50)).isNotEqualTo(Length.words(51));
    assertThat(Length.words(50)).isNotEqualTo(Length.characters(50));
  }

  @Test
  void aLengthSaysWhatItIs() {
    assertThat(Length.sentences(3)).hasToString("3 sentences");
    assertThat(Length.words(100)).hasToString("100 words");
    assertThat(Length.words(1)).hasToString("1 word");
    assertThat(Length.ratio(1)).hasToString("1.0 of the sentences");
    assertThat(Length.characters(280)).hasToString("280 characters");
    assertThat(Length.ratio(0.2)).hasToString("0.2 of the sentences");
  }

  private static KeySentence sentence(String text) {
    Document document = Document.of(text);
    assertThat(document.sentences()).hasSize(1);
    return new KeySentence(0, document.sentences().get(0), 1, 1, List.of());
  }
}
