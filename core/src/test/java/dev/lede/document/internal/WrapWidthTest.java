package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapWidthTest {

  private static final String NARROW_FIRST_LINES =
      """
      The mayor went to see the
      bridge and the old ferry on a morning in the spring
      notwithstanding all the rain.
      """;

  private static WrapWidth width(String text) {
    return WrapWidth.of(Line.of(text));
  }

  @Test
  void theNextWordDidNotFit() {
    String text =
        """
        The mayor went to see the bridge
        and the old ferry on a morning in
        the spring.
        """;
    assertThat(width(text)).isEqualTo(new WrapWidth(33, 33));
  }

  @Test
  void noTextIsWiderThanItsWidestLine() {
    String text =
        """
        The mayor went to see the bridge
        notwithstanding all the rain.
        """;
    assertThat(width(text)).isEqualTo(new WrapWidth(32, 32));
  }

  @Test
  void aLongAddressOnTheWebIsNoWidestLine() {
    String text =
        """
        https://paper.example/news/the-mayor-went-to-see-the-bridge
        The mayor went to see the bridge
        notwithstanding all the rain.
        """;
    assertThat(width(text)).isEqualTo(new WrapWidth(32, 32));
  }

  @Test
  void aFewShortLinesBeforeSmallLettersDoNotTellTheWidth() {
    String verses = "so it was\nso it is now\nso it goes on\n";
    String prose = "and the bridge was closed again to all the cars from the east\n".repeat(21);
    assertThat(width(prose + verses + prose)).isEqualTo(new WrapWidth(61, 61));
  }

  @Test
  void aTextIsNotWrappedBecauseOneLineBeginsSmall() {
    String sentences = "The mayor went to see the bridge.\n".repeat(10);
    assertThat(width(sentences + "Who owned it\neBay founder Ann Lee did.\n" + sentences))
        .isEqualTo(WrapWidth.NONE);
  }

  @Test
  void aTextOfShortParagraphsMayBeWrapped() {
    String paragraph = "The mayor went to see the bridge\nand the old ferry. Then she left.\n";
    assertThat(width(paragraph + "It rained.\nIt rained.\n")).isEqualTo(new WrapWidth(33, 33));
  }

  @Test
  void nobodyWrapsVeryLongLines() {
    String sentence = "The mayor went to see the bridge and did not come back from it. ".repeat(3);
    assertThat(width(sentence + "\nWho owned it\neBay founder Ann Lee did.\n" + sentence))
        .isEqualTo(WrapWidth.NONE);
  }

  @Test
  void firstLinesMayBeNarrower() {
    assertThat(width(NARROW_FIRST_LINES.repeat(3))).isEqualTo(new WrapWidth(31, 51));
  }

  @Test
  void twoParagraphsTellNothingOfFirstLines() {
    assertThat(width(NARROW_FIRST_LINES.repeat(2))).isEqualTo(new WrapWidth(31, 31));
  }

  @Test
  void firstLinesThatAreNearlyAsWideAsTheOthersHaveNoWidthOfTheirOwn() {
    String text =
        """
        The mayor went to see the bridge on a rainy day
        and the old ferry which was on the other side of the
        harbour too.
        """;
    assertThat(width(text.repeat(3))).isEqualTo(new WrapWidth(50, 50));
  }
}
