package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {

  @Test
  void noNameIsOfBothGenders() {
    assertThat(GivenNames.MASCULINE)
        .hasSizeGreaterThan(2500)
        .doesNotContainAnyElementsOf(GivenNames.FEMININE);
    assertThat(GivenNames.FEMININE).hasSizeGreaterThan(2500);
  }

  @Test
  void namesAreInLowerCase() {
    assertThat(GivenNames.MASCULINE).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
    assertThat(GivenNames.FEMININE).allMatch(name -> name.equals(name.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frank",
        "søren",
        "soren",
        "oleksandr",
        "jürgen",
        "andrzej",
        "chukwuemeka",
        "thabo",
        "arjun",
        "kenji",
        "heung-min",
        "jean-luc",
        "padraig",
        "iñaki",
        "mehmet",
        "abdelaziz",
        "behrouz",
        "moshe",
      })
  void menAreKnownAroundTheWorld(String name) {
    assertThat(GivenNames.MASCULINE.contains(name)).isTrue();
    assertThat(GivenNames.contains(name)).isTrue();
    assertThat(GivenNames.FEMININE).doesNotContain(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doris",
        "siobhán",
        "siobhan",
        "oksana",
        "małgorzata",
        "malgorzata",
        "ngozi",
        "nomvula",
        "priya",
        "yuko",
        "geun-hye",
        "anne-marie",
        "ximena",
        "ayşe",
        "ayse",
        "fatima",
        "parisa",
        "orly",
      })
  void womenAreKnownAroundTheWorld(String name) {
    assertThat(GivenNames.FEMININE).contains(name);
    assertThat(GivenNames.contains(name)).isTrue();
    assertThat(GivenNames.MASCULINE).doesNotContain(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kim", "robin", "sasha", "jun"})
  void somePersonsOfANameAreMenAndSomeWomen(String name) {
    assertThat(GivenNames.contains(name)).isTrue();
    assertThat(GivenNames.MASCULINE).doesNotContain(name);
    assertThat(GivenNames.FEMININE).doesNotContain(name);
  }
}
