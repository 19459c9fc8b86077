package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aTextThatFitsIsShownWhole() {
    String longest = "a".repeat(Excerpt.LONGEST);

    assertThat(Excerpt.of("")).isEmpty();
    assertThat(Excerpt.of(longest)).isSameAs(longest);
  }

  @Test
  void aLongerTextIsCutAtItsEnd() {
    assertThat(Excerpt.of("a".repeat(Excerpt.LONGEST + 1)))
        .isEqualTo("a".repeat(Excerpt.LONGEST - 1) + "…");
  }

  @Test
  void aCharacterOfTwoCharsIsNotCutInHalves() {
    String before = "a".repeat(Excerpt.LONGEST - 2);

    assertThat(Excerpt.of(before + "😀😀")).isEqualTo(before + "…");
  }
}
