package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTextTest {

  private static final String ENGLISH =
      "The council voted on Monday to close the pool, which has been losing money for years, and"
          + " residents who had asked it to wait were not there.";

  @Test
  void englishIsEnglish() {
    assertThat(EnglishText.isEnglish(ENGLISH)).contains(true);
    assertThat(EnglishText.isEnglish(ENGLISH + " “Das ist nicht gut für die Stadt,” he said."))
        .contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Rat hat am Montag beschlossen, das Bad zu schließen, das seit Jahren Geld verliert, und"
            + " die Bürger waren nicht da.",
        "Le conseil a voté lundi pour fermer la piscine, qui perd de l'argent depuis des années, et"
            + " les habitants ne sont pas venus.",
        "El consejo votó el lunes para cerrar la piscina, que pierde dinero desde hace años, y los"
            + " vecinos no estaban en la sala.",
        "De raad heeft maandag besloten om het zwembad te sluiten, dat al jaren geld verliest, en de"
            + " bewoners waren er niet bij.",
        "Rådet beslutade i måndags att stänga badet, som har förlorat pengar i många år, och de"
            + " boende var inte på plats när det skedde.",
        "Совет решил в понедельник закрыть бассейн, который теряет деньги.",
        "市議会は月曜日に、長年赤字が続いているプールを閉鎖することを決めた。",
      })
  void otherLanguagesAreNot(String text) {
    assertThat(EnglishText.isEnglish(text)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Der Rat hat beschlossen, das Bad zu schließen.", "The pool closes."})
  void aShortTextIsNeither(String text) {
    assertThat(EnglishText.isEnglish(text)).isEmpty();
  }

  @Test
  void aTextWithoutFunctionWordsCountsAsEnglish() {
    assertThat(EnglishText.isEnglish("Lions Bears ".repeat(20))).contains(true);
  }
}
