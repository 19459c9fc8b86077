package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.Mention;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names with a nickname in them, and with a saint; texts are marked as {@link NamedText} says. */
class PartedNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Bob] “Chalky” [P Roe] left. | Bob “Chalky” Roe",
        "[P Bob] \"Chalky\" [P Roe] left. | Bob \"Chalky\" Roe",
        "[P Bob] “[P Chalky]” [P Roe] left. | Bob “Chalky” Roe",
        "[P Bob] “The Bull” [P Roe] left. | Bob “The Bull” Roe",
        "[P Bob] “The Old Bull” [P Roe] left. | Bob; Roe",
        "[P Bob] “chalky” [P Roe] left. | Bob; Roe",
        "[P Bob] Chalky [P Roe] left. | Bob; Roe",
        "[P Bob], “Chalky” [P Roe] left. | Bob; Roe",
        "[P Bob] “[P Chalky]” left. | Bob; Chalky",
        "[P Bob Moe] “Tough Love” [P Ida Roe] left. | Bob Moe; Ida Roe",
        "[O Bob] “Chalky” [P Roe] left. | Bob; Roe",
        "[P Bob] “Chalky” [O Roe] left. | Bob; Roe",
        "St. [O Aldhelm] left. | St. Aldhelm",
        "We saw St [O Aldhelm]. | St Aldhelm",
        "We saw St. [O Aldhelm Medical Group] and [P Bob]. | St. Aldhelm Medical Group; Bob",
        "[O St. Aldhelm] left. | St. Aldhelm",
        "We left at last. [O Aldhelm] left. | Aldhelm",
        "He fell on Elm St. [P Roe] left. | Roe",
        "[P Carl] saw [P Bob] “[P Chalky]” [P Roe]. | Carl; Bob “Chalky” Roe",
        "In May [P Roe] Coaches left. | Roe Coaches",
        "In May [L Lund] Coaches, a firm, left. | Lund Coaches",
        "In May [P Roe] coaches boys. | Roe",
        "In May [P Roe] Coaches Boys. | Roe",
        "In May [P Roe]: Coaches left. | Roe",
        "In May we saw [P Roe]. Coaches left. | Roe",
        "In May [P Roe] Himself left. | Roe",
        "In May [P Joan Roe] Coaches boys. | Joan Roe",
        "We saw [P Joan Roe.] [P Roe] left. | Joan Roe; Roe",
        "We saw [P Joan Roe Jr.] and [P Bob]. | Joan Roe Jr.; Bob",
        "We left, said [P Joan Roe. Sam Lund] left. | Joan Roe",
        "We saw it [P .] [P Bob] left. | .; Bob",
      })
  void aNicknameIsAPartOfTheName(String text, String names) {
    NamedText named = NamedText.of(text);
    assertThat(
            PartedNames.joined(named.document.text(), named.tokens, named.names).stream()
                .map(Mention::text)
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @Test
  void aNameEndsWithItsLine() {
    NamedText named =
        NamedText.of(
            "Farewell to [P Roe]\nCoaches left in May, and nobody knew why they had gone.\n");
    assertThat(named.tokens.beginsSentence(named.tokens.firstAfter(16))).isTrue();
    assertThat(PartedNames.joined(named.document.text(), named.tokens, named.names))
        .extracting(Mention::text)
        .containsExactly("Roe");
  }

  @Test
  void whatAFirmDoesMakesItOne() {
    NamedText named = NamedText.of("In May [P Roe] Coaches left.");
    assertThat(PartedNames.joined(named.document.text(), named.tokens, named.names))
        .extracting(Mention::kind)
        .containsExactly(Mention.Kind.ORGANIZATION);
  }
}
