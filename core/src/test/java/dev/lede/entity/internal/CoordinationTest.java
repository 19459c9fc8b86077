package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.QuotedTokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which two names "and" joins. */
class CoordinationTest {

  private static boolean joins(String marked) {
    NamedText text = NamedText.of(marked);
    NameIndex names = text.nameIndex();
    RoleRules roles = new RoleRules(text.tokens, new QuotedTokens(List.of(), text.tokens));
    return new Coordination(text.tokens, names, roles).joins(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Carl Lund] and [P Adam Roe] left.",
        "[P Carl Lund], and [P Adam Roe] left.",
        "[P Carl Lund] and the engineer [P Adam Roe] left.",
        "[P Carl Lund] and the old chief engineer [P Adam Roe] left.",
        "[P Carl Lund] and Senator [P Adam Roe] left.",
      })
  void twoPersonsAreJoined(String marked) {
    assertThat(joins(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P Carl Lund] or [P Adam Roe] left.",
        "[P Carl Lund], [P Adam Roe] left.",
        "[P Carl Lund] & [P Adam Roe] left.",
        "[P Carl Lund] met and left [P Adam Roe].",
        "[P Carl Lund] and of [P Adam Roe].",
        "[P Carl Lund]. And [P Adam Roe] left.",
        "[P Carl Lund] and [P Adam Roe]'s dog left.",
        "[P Carl Lund] and the very very very old engineer [P Adam Roe] left.",
        "[P Carl Lund] and [O Moe Union] left.",
        "[O Moe Union] and [P Carl Lund] left.",
        "[P Carl Lund] and [P Carl Lund] left.",
      })
  void othersAreNot(String marked) {
    assertThat(joins(marked)).as(marked).isFalse();
  }
}
