package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggedTokensTest {

  @Test
  void knowsWhichTokensAreTagged() {
    TokenizedText text = TokenizedText.of("{s Ida Holm} {c said} it fell");
    TaggedTokens inCue = new TaggedTokens(text.tokens, text.cues);
    assertThat(inCue.at(2)).isTrue();
    assertThat(inCue.at(1)).isFalse();
    assertThat(inCue.anyOf(0, 2)).isFalse();
    assertThat(inCue.anyOf(0, 3)).isTrue();
    assertThat(inCue.anyOf(3, 9)).isFalse();
    assertThat(inCue.anyOf(2, 2)).isFalse();
    inCue.add(text.sources.get(0));
    assertThat(inCue.anyOf(0, 2)).isTrue();
  }
}
