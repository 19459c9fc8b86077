package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds an office; texts are marked as {@link ResolvedText} says. */
class OfficeHoldersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <[O Union of Moes] (UM) General Secretary [P Carl Lund]>. | Carl Lund",
        "We met <[O Union of Moes] (UM) Secretary-General [P Carl Lund]>. | Carl Lund",
        "We met <[O Union of Moes] (UM) president [P Carl Lund]>. | Carl Lund",
        "We met <[O Union of Moes] (UM) [P Carl Lund]>. | Carl Lund",
        "We met <[O Union of Moes] (UM)> President [P Carl Lund]. | Union of Moes",
        "We met <[O Union of Moes] (UM) critic of President [P Carl Lund]>. | Union of Moes",
        "We met <Leader of Opposition [P Carl Lund]>. | Carl Lund",
        "We met <Member of Parliament Dr [P Carl Lund]>. | Carl Lund",
        "We met <Minister of Finance and Trade [P Carl Lund]>. | Carl Lund",
        "We met <an aide to the [O Moe Staff] (MS) General [P Carl Lund]>. | an aide to the Moe Staff",
        "We met <the leader of Opposition [P Carl Lund]>. | the leader of Opposition Carl Lund",
        "We met <President of Friends of [P Carl Lund]>. | President",
        "We met <a friend of Senator [P Carl Lund]>. | a friend of Senator Carl Lund",
        "We met <the leader of Senator [P Carl Lund]>. | the leader of Senator Carl Lund",
        "We met <the leader of the group, which [P Carl Lund]>. | the leader of the group",
      })
  void aNameAtTheEndOfAnOfficeIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  /** "The minister" is the one without a name who was the last to speak. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister [P Carl Lund] sat. {A minister} slept. {<The minister>} woke. | A minister",
        "{A minister} slept. Minister [P Carl Lund] sat. {<The minister>} woke. | Carl Lund",
        "Minister [P Carl Lund] sat. {A clerk} slept. {<The minister>} woke. | Carl Lund",
        "Minister [P Carl Lund] sat. {A minister} slept. {<The Chief minister>} woke. | Carl Lund",
      })
  void whoHasNoNameCanBeMeantByATitle(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DCP (Traffic) [P Carl Lund] left. {<The [O DCP]>} slept. | Carl Lund",
        "The [O DCP] left. {<The [O DCP]>} slept. | DCP",
        "DCP (Traffic) [P Carl Lund] left. {<The old [O DCP]>} slept. | DCP",
      })
  void anOfficeInCapitalsIsWhoHoldsIt(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }
}
