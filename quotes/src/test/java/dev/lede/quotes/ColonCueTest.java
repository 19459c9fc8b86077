package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is named before a colon, and other colons. */
class ColonCueTest {

  private static String found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.found(new ColonCue(text.tokens, text.who(), text.chunks()));
  }

  private static void isNothing(String marked) {
    assertThat(found(marked)).as(marked).isEqualTo("/");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "For [P Ida Holm] the answer is simple: “It fell.”; : / Ida Holm",
        "For [O Acme] the answer is simple: “It fell.”; : / Acme",
        "[P Ida Holm] was blunt: “It fell.”; : / Ida Holm",
        "It was late. She was blunt: “It fell.” Bo and [P Ida Holm] left.; /",
        "[P Ida Holm] came. She was blunt: “It fell.”; : / She",
      })
  void whoIsNamedBeforeAColonSpeaks(String marked, String found) {
    assertThat(found(marked)).isEqualTo(found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A label, which turns know.
        "[P Ida Holm]: “It fell.”",
        "For all the answer is simple: “It fell.”",
        "From [O Acme] the answer is simple: “It fell.”",
        "[P Ida Holm] was blunt:\n\n“It fell.”",
        "[P Ida Holm] was blunt, “It fell.”",
        ": “It fell.”",
      })
  void otherColonsSayNothing(String marked) {
    isNothing(marked);
  }
}
