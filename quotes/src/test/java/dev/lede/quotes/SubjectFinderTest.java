package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subjects that no tag names; how each rule finds them is in {@link SourceFinderTest}. */
class SubjectFinderTest {

  private static @Nullable TaggedSpan subject(TokenizedText text, TaggedSpan cue) {
    return new SubjectFinder(text.tokens, text.who(), new Voice(text.tokens, text.who())).of(cue);
  }

  @Test
  void aSharedSubjectIsNotFar() {
    TokenizedText near =
        TokenizedText.of("[P Ida Holm] left " + "so ".repeat(50) + ", {c noting} it.");
    assertThat(near.text(Objects.requireNonNull(subject(near, near.cues.get(0)))))
        .isEqualTo("Ida Holm");
    TokenizedText far =
        TokenizedText.of("[P Ida Holm] left " + "so ".repeat(70) + ", {c noting} it.");
    assertThat(subject(far, far.cues.get(0))).isNull();
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aSentenceOfManySubjectsTakesLinearTime() {
    String names = "[P Ida Holm] left, and [P Bo Ek] wept, {c noting} so, ".repeat(3_000);
    TokenizedText text = TokenizedText.of("Then " + names + "it fell.");
    SubjectFinder finder =
        new SubjectFinder(text.tokens, text.who(), new Voice(text.tokens, text.who()));
    for (TaggedSpan cue : text.cues) {
      assertThat(finder.of(cue)).isNotNull();
    }
  }
}
