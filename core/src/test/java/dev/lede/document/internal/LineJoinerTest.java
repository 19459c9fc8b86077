package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineJoinerTest {

  private static String joined(String text) {
    List<Line> lines = Line.of(text);
    return new LineJoiner(text, lines).join(lines).toString();
  }

  @Test
  void aWordBrokenInTwoIsOneWord() {
    assertThat(joined("the govern-\nment fell")).isEqualTo("the government fell");
    assertThat(joined("the govern\u00ad\nment fell")).isEqualTo("the government fell");
  }

  @Test
  void aFirstPartThatIsAWordOfTheTextKeepsItsHyphen() {
    assertThat(joined("the bomb-\nmaker left a bomb there"))
        .isEqualTo("the bomb-maker left a bomb there");
  }

  @Test
  void aWholeThatIsAWordOfTheTextHasNoHyphen() {
    assertThat(joined("he was over-\nwhelmed; it overwhelmed me, all over"))
        .isEqualTo("he was overwhelmed; it overwhelmed me, all over");
    assertThat(joined("the semi-\ncolon is a semicolon")).isEqualTo("the semicolon is a semicolon");
  }

  @Test
  void aCompoundThatIsAWordOfTheTextKeepsItsHyphen() {
    assertThat(joined("an air-\nstrike is an air-strike"))
        .isEqualTo("an air-strike is an air-strike");
  }

  @Test
  void somePrefixesKeepTheirHyphen() {
    assertThat(joined("a semi-\nofficial trip")).isEqualTo("a semi-official trip");
  }

  @Test
  void aDashAfterASpaceBreaksNoWord() {
    assertThat(joined("they left --\nshe stayed")).isEqualTo("they left -- she stayed");
    assertThat(joined("they left -\nshe stayed")).isEqualTo("they left - she stayed");
  }

  @Test
  void aHyphenBeforeABracketBreaksNoWord() {
    assertThat(joined("the pre-\n(and post-) war years"))
        .isEqualTo("the pre- (and post-) war years");
  }
}
