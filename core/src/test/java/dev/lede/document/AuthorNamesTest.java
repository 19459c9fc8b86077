package dev.lede.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  private static String names(String text) {
    return String.join("; ", AuthorNames.NOBODY.in(List.of(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "By Ann Lee and Bo Hall ! Ann Lee; Bo Hall",
        "Ann Lee; Bo Hall ! Ann Lee; Bo Hall",
        "Ann Lee, Bo Hall ! Ann Lee; Bo Hall",
        "Ann Lee | Bo Hall & Cy Orr ! Ann Lee; Bo Hall; Cy Orr",
        "Von Ann Lee und Bo Hall ! Ann Lee; Bo Hall",
        "Posted by: Ann Lee ! Ann Lee",
        "View all posts by Ann Lee → ! Ann Lee",
        "By Ann Lee, Staff Writer ! Ann Lee",
        "By Ann Lee (Reuters) ! Ann Lee",
        "(Reporting by Ann Lee in Leeds and Bo Hall in Porto; Editing by Cy Orr) ! Ann Lee; Bo Hall",
        "Reporting by Ann Lee. Editing by Cy Orr ! Ann Lee",
        "(Additional reporting by Ann Lee; Writing by Cy Orr) ! Ann Lee",
        "(Reporting by Ann Lee) ! Ann Lee",
        "By Ann in ’t Veld ! Ann in ’t Veld",
        "By Media Contact and Ann Lee ! Ann Lee",
        "Ann Lee on May 3 ! Ann Lee",
        "Ann Le Clerc ! Ann Le Clerc",
        "Posted on May 3, 2026 by Ann Lee ! Ann Lee",
        "Ann Lee @annlee ! Ann Lee",
        "Christoph von Ritter ! Christoph von Ritter",
        "ANN LEE, Ann Lee ! ANN LEE",
        "gizmo ! gizmo",
      })
  void namesAreSplit(String text, String names) {
    assertThat(names(text)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "admin",
        "wordpressadmin",
        "https://lamp.example/ann",
        "ann@lamp.example.com",
        "lamp.com",
        "3 comments",
        "5 minutes read",
        "unknown",
        "",
        "By",
      })
  void whatIsNobodyHasNoName(String text) {
    assertThat(names(text)).isEmpty();
  }

  @Test
  void aSiteIsNobody() {
    AuthorNames names = new AuthorNames(List.of("The Daily Lamp", "lamp-news"));

    assertThat(names.in(List.of("the daily lamp", "Lamp News", "Ann Lee")))
        .containsExactly("Ann Lee");
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee, true",
    "Ludwig van der Rohe, true",
    "Dr. Ann Lee, true",
    "J.R. O'Neil, true",
    "gizmo, false",
    "Daily News, false",
    "The Board, false",
    "read this first, false",
  })
  void aPersonHasAtLeastTwoCapitalizedWords(String name, boolean person) {
    assertThat(PersonName.isPlausible(name)).isEqualTo(person);
  }

  @Test
  void aKnownPersonHasAKnownGivenName() {
    assertThat(PersonName.isKnown("Anna Lee")).isTrue();
    assertThat(PersonName.isKnown("Dr. Qwx Lee")).isTrue();
    assertThat(PersonName.isKnown("Placebo Arena")).isFalse();
  }
}
