package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "it" is where a firm says something; texts are marked as {@link ResolvedText} says. */
class FirmSubjectsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A firm, or a name that nobody knows.
        "[O Moe & Co] met [O Ek & Co]. [O Moe & Co] sang. [O Ek & Co] ate. <It> said so. | Ek & Co",
        "[O Moe & Co] ate. [P Xyz] said no. <It> said so. | Xyz",
        "[O Moe & Co] ate. [P Xyza] quickly denied it. “It rained,” <it> said. | Xyza",
        "[O Moe & Co] ate. [P Xyz] rejected it. <It> said so. | Xyz",
        "[O Moe & Co] ate. [P Xyz] slept. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz], which owned a bank, slept. <It> said so. | Xyz",
        "[O Moe & Co] ate. [P Xyz] said no. <It> rained. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz Roe] said no. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Mary] said no. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. We saw [P Xyz]. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz] said no. It rained. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [O Ek & Co] ate. [P Xyz] denied a claim by [O Ek & Co]. <It> said so. | Ek & Co",
        "[O Moe & Co] ate. [P Xyz] denied it to the bank. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz] denied it to the regulator. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz] denied it by Ofxyz. <It> said so. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz] denied the sign. “It rained,” <it> said. | Moe & Co",
        "[O Moe & Co] ate. [P Xyz] denied the sign. <It> said so. | Xyz",
        // Papers that are told or sent something do not say it.
        "[P Ida Roe] told the [O Echo] so. <It> said no. | nobody",
        "A plan seen by the [O Echo] fell. <It> said no. | nobody",
        "[P Ida Roe] sent a note to the [O Echo]. <It> moved. | nobody",
        "[P Ida Roe] met the [O Echo]. <It> said no. | Echo",
        "[P Ida Roe] told [O Moe & Co] so. <It> said no. | Moe & Co",
        "[P Ida Roe] told [O TechLedger] so. <It> said no. | nobody",
        "[P Ida Roe] went by the [O Echo]. <It> said no. | Echo",
        "[P Ida Roe] ran to the [O Echo]. <It> said no. | Echo",
        "She sent it, and ran to the [O Echo]. <It> said no. | Echo",
        "We saw [P Xyzo Moe] with [P Xyzah Lund]. <He> sat down. | Xyzo Moe",
      })
  void areIt(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
