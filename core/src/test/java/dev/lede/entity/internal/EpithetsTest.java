package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What newspapers call whom they have just named; texts are marked as {@link ResolvedText} says.
 */
class EpithetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the 19-year-old nurse>} slept. | Carl Lund",
        "[P Carl Lund], 19, won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] (19) won. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund], 44, won. {<the 19-year-old>} slept. | the 19-year-old",
        "[P Carl Lund] (44) won. {<the 19-year-old>} slept. | the 19-year-old",
        "[P Carl Lund] met [P Adam Roe]. {<the 19-year-old>} slept. | Carl Lund",
        "[P Carl Lund] met [P Mary Roe]. [P Mary Roe] won. {<the 19-year-old>} slept. | Mary Roe",
        "A clerk won. {<the 19-year-old>} slept. | A clerk",
        "[P Carl Lund] won. {<a 19-year-old>} slept. | a 19-year-old",
        "[P Carl Lund] won. {<the 19-year-old son of [P Adam Roe]>} slept. | the 19-year-old son of Adam Roe",
        "[P Carl Lund] won. {<the Italian>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the Spaniard>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the Republican>} slept. | Carl Lund",
        "[P Carl Lund] won. {<the Guardian>} slept. | Guardian",
        "[P Carl Lund] won. {<the Zorro>} slept. | Zorro",
        "[P Carl Lund] won. {<the nurse>} slept. | the nurse",
        "{<the Italian>} slept. | Italian",
      })
  void thePersonInFocusIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }
}
