package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody says behind a colon, and thinks before it. */
class ColonSpeechTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{s Ida} {c fears} {q the worst: “We will lose.”}; the worst / We will lose.",
        "{s Ida} {c hopes for} {q better}: “{q We will win!}”; better / We will win!",
        "{s Ida} {c thinks} {q it will end: “We will win!”}; it will end / We will win!",
        "{s Ida} {c thinks} {q it will sound: “We will win!”}; it will sound / We will win!",
        "{s Ida} {c fears} {q the sound: “We will win!”}; the sound: “We will win!”",
        "{s Ida} {c fears} {q the letter is: “We will win!”}; the letter is: “We will win!”",
        "{s Ida} {c fears} {q the line is: “We will win!”}; the line is: “We will win!”",
        "{s Ida} {c fears} {q Bo had said: “We will win!”}; Bo had said: “We will win!”",
        "{s Ida} {c fears} {q he was asked: “Will we win?”}; he was asked: “Will we win?”",
        "{s Ida} {c knows} {q what was so bad: “We will win!”}; what was so bad: “We will win!”",
        "{s Ida} {c fears} {q the worst: “we will lose.”}; the worst: “we will lose.”",
        "{s Ida} {c fears} {q the worst: “Loss”}; the worst: “Loss”",
        "{s Ida} {c fears} {q the worst: We will lose.}; the worst: We will lose.",
        "{s Ida} {c fears} {q the worst “We will lose.”}; the worst “We will lose.”",
        "{s Ida} {c said} {q it fell: “We will lose.”}; it fell: “We will lose.”",
      })
  void areTwo(String marked, String parts) {
    TokenizedText text = TokenizedText.of(marked);
    List<QuotationDraft> found = new ColonSpeech(text.tokens).of(List.of(text.draft()));
    assertThat(
            String.join(
                " / ",
                found.stream()
                    .map(draft -> String.join(" … ", text.texts(draft.parts())))
                    .toList()))
        .isEqualTo(parts);
    assertThat(found).extracting(QuotationDraft::source).containsOnly(text.sources.get(0));
    assertThat(found)
        .extracting(draft -> Objects.requireNonNull(draft.cue()).span().in(text.document.text()))
        .startsWith(text.text(text.cues.get(0)))
        .endsWith(found.size() > 1 ? ":" : text.text(text.cues.get(0)));
  }
}
