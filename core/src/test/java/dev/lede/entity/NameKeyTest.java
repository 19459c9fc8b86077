package dev.lede.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, jane roe",
    "Dr. Jane Roe, jane roe",
    "The Mayor Jane Roe, jane roe",
    "Jane Roe Jr., jane roe",
    "Jane Roe III, jane roe",
    "José Núñez’s, jose nunez",
    "Sons’, sons",
    "al-Roe, roe",
    "J. R. Roe, j r roe",
    "“Jane” (Roe), jane roe",
    "… Roe, roe",
  })
  void wordsAreMadeComparable(String name, String words) {
    assertThat(String.join(" ", NameKey.of(name).words())).isEqualTo(words);
  }

  @Test
  void aTitleOrSuffixAloneIsTheName() {
    assertThat(NameKey.of("The").words()).containsExactly("the");
    assertThat(NameKey.of("Dr. King").words()).containsExactly("king");
    assertThat(NameKey.of("Jr.").words()).containsExactly("jr");
    assertThat(NameKey.of("Roe Jr. II").words()).containsExactly("roe");
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Roe, Jane Ann Roe, true",
    "J. Roe, Jane Roe, true",
    "Jane Roe, J. Roe, true",
    "K. Roe, Jane Roe, false",
    "Jane Roe, K. Roe, false",
    "J. Roe, K. Roe, false",
    "Joan Roe, Jane Roe, false",
    "Jon Roe, Jonathan Roe, true",
    "Jonathan Roe, Jon Roe, true",
    "Jane Roe, Jane Moe, false",
    "Abu Mohandis, Abu Muhandis, true",
  })
  void personsAreOneIfFirstAndLastWordsAgree(String one, String other, boolean same) {
    assertThat(NameKey.of(one).canBe(NameKey.of(other))).isEqualTo(same);
  }

  @Test
  void longWordsMayBeSpeltABitOtherwise() {
    assertThat(NameKey.sameWord("mohandis", "muhandis")).isTrue(); // .93
    assertThat(NameKey.sameWord("hassan", "hessin")).isFalse();
    assertThat(NameKey.sameWord("hamid", "hamed")).isFalse(); // .91
  }

  @Test
  void aWordOfFourLettersMustBeTheSame() {
    assertThat(NameKey.sameWord("hanif", "haniff")).isTrue();
    assertThat(NameKey.sameWord("haniff", "hanif")).isTrue();
    assertThat(NameKey.sameWord("hani", "hanif")).isFalse();
    assertThat(NameKey.sameWord("hani", "hani")).isTrue();
  }

  @Test
  void theFirstLetterMustBeTheSame() {
    assertThat(NameKey.sameWord("muhandisiya", "zuhandisiya")).isFalse();
  }

  @Test
  void initialsLeaveOutSmallWords() {
    assertThat(NameKey.of("Bank for the Health of Lund").initials()).isEqualTo("bhl");
  }
}
