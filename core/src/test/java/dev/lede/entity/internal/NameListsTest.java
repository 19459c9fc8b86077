package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three names or more that are listed; texts are marked as {@link ResolvedText} says. */
class NameListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<[P Ida Holm], [P Bo Ek] and [P Cy Roe]> left. | Ida Holm, Bo Ek and Cy Roe",
        "<[P Ida Holm], [P Bo Ek], and [P Cy Roe]> left. | Ida Holm, Bo Ek, and Cy Roe",
        "<Dr [P Ida Holm], the Rev. [P Bo Ek] and Mr [P Cy Roe]> left."
            + " | Dr Ida Holm, the Rev. Bo Ek and Mr Cy Roe",
        "<[L Lund], [L Aarhus], [L Kiel] and [L Bonn]> left. | Lund, Aarhus, Kiel and Bonn",
        "<Xyz, [O Moe & Co] and the [O GMB]> left. | Xyz, Moe & Co and the GMB",
        "<[P Ida Holm], [P Bo Ek] and two other nurses> left. | Ida Holm, Bo Ek and two other nurses",
        "<[P Ida Holm], [P Bo Ek] and others> left. | Ida Holm, Bo Ek and others",
        "<The leaders of [L Lund], [L Kiel] and [L Bonn]> left. | The leaders of Lund, Kiel and Bonn",
        // Who somebody is.
        "<[P Ida Holm], a nurse and friend> left. | Ida Holm",
        "<[P Ida Holm], head of [O Moe & Co] and [O Ek & Co]> left. | Ida Holm",
        "<[P Ida Holm], [O Moe & Co] and [O Ek & Co] boss> left. | Ida Holm",
        "<[P Ida Holm], [O Moe & Co] boss and [O Ek & Co]> left. | Ida Holm",
        "<[P Ida Holm], and [P Bo Ek]> left. | Ida Holm",
        "<[P Ida Holm], [L Lund] and [L Bonn] chief> left. | Ida Holm",
        "<[P Ida Holm], [P Bo Ek] and [P Cy Roe] of Lund> left. | Ida Holm, Bo Ek and Cy Roe",
        "<[P Ida Holm], [P Bo Ek] and [P Cy Roe], nurses> left. | Ida Holm, Bo Ek and Cy Roe",
        "<[P Ida Holm], [P Bo Ek] and [P Cy Roe] who sat> left. | Ida Holm, Bo Ek and Cy Roe",
        "<[P Ida Holm], [P Bo Ek] or [P Cy Roe]> left. | Ida Holm",
        "<[P Ida Holm], [P Bo Ek] and two, other nurses> left. | Ida Holm",
        "<[P Ida Holm], [P Bo Ek]> left. | Ida Holm",
        "<[P Ida Holm], [P Bo Ek] and> we left. | Ida Holm",
        "<[P Ida Holm], [P Bo Ek] and [P Cy Roe]>’s dog left. | Ida Holm",
      })
  void areOneGroup(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ida Holm], [P Bo Ek] and [P Cy Roe] left. <They> ate. | Ida Holm, Bo Ek and Cy Roe",
        "[P Ida Holm], Dr. [P Bo Ek] and [P Cy Roe] left. <They> ate. | Ida Holm, Bo Ek and Cy Roe",
        "[P Ida Holm] left; [P Bo Ek] and [P Cy Roe] left. <They> ate. | Bo Ek and Cy Roe",
        "[P Ida Holm], whom [P Bo Ek] and [P Cy Roe] saw, left. <They> ate. | Bo Ek and Cy Roe",
        "Unlike [P Ida Holm], [P Bo Ek] and [P Cy Roe] left. <They> ate. | Bo Ek and Cy Roe",
        "After [P Ida Holm], [P Bo Ek] and [P Cy Roe] left. <They> ate. | Bo Ek and Cy Roe",
        "Meeting Dr. [P Ida Holm], [P Bo Ek] and [P Cy Roe] left. <They> ate. | Bo Ek and Cy Roe",
        "[L Lund], [P Bo Ek] and [P Cy Roe] left. <They> ate. | Bo Ek and Cy Roe",
      })
  void areThey(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
