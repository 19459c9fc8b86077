package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who are described and not named. */
class DescriptionFinderTest {

  private static DescriptionFinder finder(NamedText text, boolean isBody) {
    boolean[] blocks = new boolean[text.document.blocks().size()];
    Arrays.fill(blocks, isBody);
    return new DescriptionFinder(text.tokens, text.nameIndex(), blocks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the baker left. | 2",
        "our baker left. | 2",
        "the old town baker left. | 4",
        "the very old town baker left. | 5",
        "the very very old town baker left. | 6",
        "the very very very old town baker left. | -1",
        "the company left. | 2",
        "the company baker left. | 3",
        "the baker's wife left. | 2",
        "the town of bakers left. | -1",
        "the old, baker left. | -1",
        "the [L Lund] baker left. | -1",
        "the baker [P Xyz Roe] left. | -1",
        "bakers left. | -1",
        "one of the bakers left. | 4",
        "one of the many old bakers left. | 6",
        "one of his men left. | 4",
        "one of the old town gates left. | -1",
        "one of those bakers left. | -1",
        "one of the, bakers left. | -1",
        "one of the trains of bakers left. | -1",
        "one of the | -1",
        "the baker | 2",
        "the | -1",
      })
  void aDescriptionGoesFromAnArticleToANoun(String marked, int end) {
    assertThat(finder(NamedText.of(marked), true).endFrom(0)).isEqualTo(end);
  }

  @Test
  void onlyRunningTextIsSearched() {
    assertThat(finder(NamedText.of("the baker left."), false).endFrom(0)).isNegative();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In [L Lund], a baker said so. <He> sat. | a baker",
        "We met the baker's wife. <He> sat. | the baker",
        "We met the old town baker. <He> sat. | the old town baker",
        "We met the very old and tired town baker. <He> sat. | nobody",
        "We met the town of bakers. <He> sat. | nobody",
        "We met the old, baker. <He> sat. | nobody",
        "We met the old. Baker and all. <He> sat. | nobody",
        "We met the [L Lund] baker. <He> sat. | nobody",
        "We met the baker [P Xyz Roe]. <He> sat. | Xyz Roe",
        "We met our baker. <He> sat. | our baker",
        "We met bakers. <He> sat. | nobody",
        "We met [P Xyz Roe]. One of the bakers slept. <He> said so. | One of the bakers",
        "We met one of the bakers. <He> sat. | nobody",
      })
  void peopleWithoutANameAreMetToo(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Moe & Co] sold a bed. The drivers came. <They> left. | The drivers",
        "[O Moe & Co] sold a bed. When the drivers came <they> left. | the drivers",
        "[O Moe & Co] sold a bed. We saw the drivers. <They> left. | Moe & Co",
        "[O Moe & Co] sold a bed. We saw the drivers leave. <They> left. | Moe & Co",
        "[O Moe & Co] sold a bed. The springs broke. <They> left. | Moe & Co",
        "[O Moe & Co] sold a bed. The drivers came. <It> left. | Moe & Co",
        "[O Moe & Co] sold a bed. The drivers [O Roe] came. <They> left. | Roe",
        "[O Moe & Co] sold a bed. The drivers were told. <They> left. | Moe & Co",
        "[P Ida Holm] and [P Bo Ek] sold a bed. The drivers came. <They> left. | Ida Holm and Bo Ek",
        "[O Moe & Co] sold a bed. {The boys} said so. The drivers came. <They> left. | The boys",
      })
  void peopleWhoDidSomethingAreThey(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
