package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  @ParameterizedTest
  @ValueSource(strings = {"italian", "swede", "korean", "republican", "welshman", "kurd"})
  void itIsWhereSomebodyIsFrom(String word) {
    assertThat(Origins.isOne(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"guardian", "librarian", "ian", "nurse", "lund", "sweden"})
  void itIsSomethingElse(String word) {
    assertThat(Origins.isOne(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "italian, italy",
    "italian, italian",
    "brazilian, brazil",
    "mexican, mexico",
    "chilean, chile",
    "korean, korea",
    "swede, swedish",
    "swede, sweden",
    "frenchman, france",
  })
  void ofOneLand(String people, String word) {
    assertThat(Origins.areOne(people, word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "austrian, australia",
    "australian, austria",
    "iranian, iraq",
    "colombian, col",
    "swede, swiss",
    "swede, swe",
    "italian, italians",
  })
  void ofOtherLands(String people, String word) {
    assertThat(Origins.areOne(people, word)).isFalse();
  }
}
