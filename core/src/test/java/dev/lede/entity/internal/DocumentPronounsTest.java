package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What "it" is where something was written; texts are marked as {@link ResolvedText} says. */
class DocumentPronounsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We got a letter from [O Moe & Sons]. <It> describes a leak. | a letter",
        "We got a letter from [O Moe & Sons]. <It> also describes a leak. | a letter",
        "We got their leaked letter. <It> reads: “No.” | their leaked letter",
        "We got letter and key. <It> reads: “No.” | letter",
        "We got a letter from [O Moe & Sons]. It rained. <It> recommends a ban. | a letter",
        "We got a letter from [O Moe & Sons]. It rained. It froze. <It> recommends a ban. | Moe & Sons",
        "The memo went to [O Moe & Sons]. <It> says no. | The memo",
        "The memo went to [O Moe & Sons]. <It> added that it froze. | The memo",
        "[O Moe & Sons] got a memo. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. The critic reading the report said no. <It> says so. | the report",
        "[O Moe & Sons] met. Police found a note. <It> says no. | a note",
        "[O Moe & Sons] met. Police sent a note to the agency. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. Police sent a note to the regulator. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. Police sent a note to [P Xyz]. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. The memo was read by the agency. “Good,” <it> said. | Moe & Sons",
        "[O Moe & Sons] met. The memo was read by the agency. <It> says no. | The memo",
        "[O Moe & Sons] met. Police found a key. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. It found a note. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. The firm found a note. <It> says no. | Moe & Sons",
        "[O Moe & Sons] met. [P Xyz], which owns the paper, left. <It> says no. | Xyz",
        "[O Moe & Sons] met. [P Ida Holm] got a note. <It> says no. | a note",
        "[O Moe & Sons] met. The clerk of [O Lund & Co] got a note. <It> says no. | a note",
        "[O Moe & Sons] met. Police found a note. “Come on. Now,” <it> said. | a note",
        "[O Moe & Sons] met. Police found a note. “Come on. Now”, <it> read. | a note",
        "[O Moe & Sons] met. Police found a note. “Come,” and <it> said. | Moe & Sons",
        "[O Moe & Sons] met. Police found a note. Now “come,” <it> said. | Moe & Sons",
        "The union of [O Moe & Sons] rejected the report. <It> says no. | The union",
        "The survey company met [O Moe & Sons]. <It> says no. | The survey company",
        "The letter box firm met [O Moe & Sons]. <It> says no. | The letter box firm",
        "The memo went to [O Moe & Sons]. <It> moved. | Moe & Sons",
        "The memo went to [O Moe & Sons]. Here <it> says no. | Moe & Sons",
        "We got [O Memo Foods]. <It> describes a leak. | Memo Foods",
        "In a memo it froze. [O Moe & Sons] left. <It> says no. | Moe & Sons",
      })
  void itIsTheDocumentOfTheSentenceBefore(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
