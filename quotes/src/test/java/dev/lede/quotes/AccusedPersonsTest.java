package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is accused of something has not said so. */
class AccusedPersonsTest {

  /** Sources, cues and contents that are left. */
  private static String left(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    AccusedPersons accused = new AccusedPersons(text.tokens, text.cues, text.sources);
    return (String.join("; ", text.texts(accused.sources()))
            + " / "
            + String.join("; ", text.texts(accused.cues()))
            + " / "
            + String.join("; ", text.texts(accused.contents(text.contents))))
        .strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s A nurse} {c accused} of {q theft} {c told} us {q it fell}."
            + " | A nurse accused of theft / told / it fell",
        "{s A nurse} {c accused of} {q theft from} {s a mill} {c told} us {q it fell}."
            + " | A nurse accused of theft from a mill / told / it fell",
        "{s A nurse {c suspected}} of {q theft} {c told} us {q it fell}."
            + " | A nurse suspected of theft / told / it fell",
        "On Monday, {s a nurse} {c accused} of {q theft} wept. | a nurse /  / ",
        "{s A nurse} {c accused} of {q theft} wept as {s Ida} {c said} {q it fell}."
            + " | A nurse; Ida / said / it fell",
        "{s A nurse} {c accused} of {q theft} was late, {s she} {c said}. | A nurse; she / said / ",
        "{s A nurse} {c accused} of {q theft} in a note {s that} {c said} {q it fell}."
            + " | A nurse; that / said / it fell",
        "{s A nurse} {c accused} of {q theft} at noon as {s Ida} {c said} {q it fell}."
            + " | A nurse; Ida / said / it fell",
        "{s A nurse} {c accused} of {q theft} was late {c saying} {q it fell}."
            + " | A nurse / saying / it fell",
        "{s A nurse} {c accused} of {q theft}, {s Ida} {c said} {q it fell}."
            + " | A nurse; Ida / said / it fell",
        "{s A nurse} {c accused} of {q theft} left, and {s Ida} {c said} {q it fell}."
            + " | A nurse; Ida / said / it fell",
        "{s A nurse} {c accused} {q us of theft}. | A nurse / accused / us of theft",
        "The boy whom {s a nurse} {c accused} of {q theft} left. | a nurse / accused / theft",
        "The boy {s the nurse} {c accused} of {q theft} left. | the nurse / accused / theft",
        "{s A nurse} {c was accused} of {q theft}. | A nurse / was accused / theft",
        "{s A nurse} {c dreamed} of {q theft}. | A nurse / dreamed / theft",
      })
  void whoIsAccusedIsTheSourceOfTheVerbBehind(String marked, String left) {
    assertThat(left(marked)).isEqualTo(left);
  }
}
