package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in marks that somebody passes on. */
class RelayedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{q “It fell,” [P Bo Ek] shouted}, {c according to} {s Ida}.; Bo Ek < Ida | shouted | It fell,",
        "“{q It fell},” said [P Bo Ek], {c according to} {s Ida}.; Bo Ek < Ida | said | It fell,",
        "“{q It fell},” he told us in May, {c according to} {s Ida}.; he < Ida | told | It fell,",
        "“{q It fell},” he said, {s Ida} {c reported}. “{q It did.}”; he < Ida | said | It fell, … It did.",
        // Something else is passed on.
        "“{q It fell},” he said, and sat, {c according to} {s Ida}.; Ida | according to | It fell",
        "“{q It fell},” he said and sat, {c according to} {s Ida}.; Ida | according to | It fell",
        // Nobody else says it, or not to others.
        "“{q It fell},” {c according to} {s Ida}.; Ida | according to | It fell",
        "“{q It fell},” {c according to} {s Ida}, he said.; Ida | according to | It fell",
        "“{q It fell},” he limped, {c according to} {s Ida}.; Ida | according to | It fell",
        "“{q It fell},” he said, {s Ida} {c claimed}.; Ida | claimed | It fell",
        "{q That it fell, as “so” he said}, {c according to} {s Ida}.;"
            + " Ida | according to | That it fell, as “so” he said",
      })
  void areOfWhoSaysThem(String marked, String found) {
    TokenizedText text = TokenizedText.of(marked);
    assertThat(
            text.show(
                new NestedReports(text.tokens, text.who(), text.marks()).of(List.of(text.draft()))))
        .containsExactly(found);
  }
}
