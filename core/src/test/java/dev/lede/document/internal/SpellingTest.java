package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final String COMPOSED = "Jos\u00e9";
  private static final String DECOMPOSED = "Jose\u0301";

  @Test
  void accentsAreTheSameHoweverTheyAreWritten() {
    assertThat(Spelling.composed(DECOMPOSED)).isEqualTo(COMPOSED);
    assertThat(Spelling.isSame("JOS\u00c9", DECOMPOSED)).isTrue();
    assertThat(Spelling.isSame("Jose", COMPOSED)).isFalse();
  }

  @Test
  void eachWayIsGivenOnce() {
    assertThat(Spelling.all(COMPOSED)).containsExactly(COMPOSED, DECOMPOSED);
    assertThat(Spelling.all("Roe")).containsExactly("Roe");
  }
}
