package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom "who" and "which" mean; texts are marked as {@link ResolvedText} says. */
class RelativePronounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met [P Carl Lund] <who> left. | Carl Lund",
        "We met [P Carl Lund], <who> left. | Carl Lund",
        "We met [P Carl Lund], a baker, <who> left. | Carl Lund",
        "We met [P Carl Lund] (Lab, [L Lund West]), <who> left. | Carl Lund",
        "We met [P Carl Lund] (D-[L Lund]) <who> left. | Carl Lund",
        "We met [P Carl Lund] of [L Texas], <who> left. | Carl Lund",
        "We met [P Carl Lund], head of the [O Lund Institute], <who> left. | Carl Lund",
        "We met a farmer from [L Texas], <who> left. | a farmer from Texas",
        "We met in [L Texas], <which> left. | Texas",
        "We met in [L Texas], <who> left. | nobody",
        "We went to [O Lund Mills], <who> left. | Lund Mills",
        "We met [P Carl Lund]. We met he <who> left. | Carl Lund",
        "We met [P Carl Lund]. We met the baker <who> left. | the baker",
        "We met [P Carl Lund]. <Who> left? | nobody",
        "<Who> left? | nobody",
        "We met a sister-in-law, <who> left. | a sister-in-law",
        "It is of [P Carl Lund] and <who> left. | nobody",
        "We met [P Carl Lund], a baker who sat and <who> left. | Carl Lund",
        "We met a baker who sat with [P Carl Lund] but <who> left. | a baker",
        "We met [P Carl Lund], whose son saw a baker who sat and <who> left. | a baker",
        "We met [P Carl Lund], who sat, and <who> left. | nobody",
        "It is unclear who sat and <who> left. | nobody",
        "We met [P Carl Lund], who sat and <who> left. | Carl Lund",
        "We met [P Carl Lund], who sat. It is of us and <who> left. | nobody",
        "We met one of the four bakers, <who> left. | one of the four bakers",
        "We met one of the four bakers <who> left. | the four bakers",
        "We met the mayor [P Carl Lund]. We met the mayor <who> left. | Carl Lund",
      })
  void whoIsTheOneJustBefore(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We ran to [P Peter Lund]. He saw [P Carl Roe], who met him. It rained. <He> sat. | Peter Lund",
        "We saw [P Adam Moe] with [P Carl Lund], who left [P Peter Roe]. <He> sat. | Carl Lund",
        "We saw [P Adam Moe] with [P Carl Lund] who left [P Peter Roe]. <He> sat. | Carl Lund",
        "We saw [P Carl Lund] (who knows?) with [P Peter Roe]. <He> sat. | Peter Roe",
      })
  void whoeverWhoMeansIsASubject(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
