package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tokens are names, and of what kind; names are between brackets. */
class NameIndexTest {

  private static NameIndex index(String marked) {
    return NamedText.of(marked).nameIndex();
  }

  private static @Nullable String name(@Nullable Referent who) {
    return who == null ? null : who.name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Corvin], a charity, there. | ORGANIZATION",
        "We saw [P Corvin], the old brewery of town. | ORGANIZATION",
        "We saw [P Corvin], an airline. | ORGANIZATION",
        "We saw [P Corvin]. Later we saw [P Corvin], a charity. | ORGANIZATION",
        "We saw [P Corvin], a nurse, there. | PERSON",
        "We saw [P Corvin], charity, there. | PERSON",
        "We saw [P Corvin] a charity, there. | PERSON",
        "We saw [P Corvin], a man of charity, there. | PERSON",
        "We saw [P Corvin], a very old and very tall charity. | PERSON",
        "We saw [P Jane Corvin], a charity, there. | PERSON",
        "We saw [P Corvin], a | PERSON",
        "We saw [P Corvin] | PERSON",
        "We saw [L Corvin], a charity, there. | PLACE",
        "We saw [O Corvin], a nurse, there. | ORGANIZATION",
      })
  void aSingleNameThatIsCalledAFirmIsOne(String text, Referent.Kind kind) {
    assertThat(Objects.requireNonNull(index(text).referent(0)).kind()).isEqualTo(kind);
  }

  @Test
  void theMainPersonIsNamedMostOften() {
    assertThat(
            name(index("[P Jane Roe] met [P Carl Lund]. [P Roe] and [P Lund] left.").mainPerson()))
        .isNull();
    assertThat(
            name(
                index("[P Jane Roe] met [P Carl Lund]. [P Lund] left. [P Lund] sat.").mainPerson()))
        .isEqualTo("Carl Lund");
    assertThat(
            name(
                index(
                        "[P Jane Roe] left. [P Roe] sat. [P Roe] ate. [P Carl Lund], [P Lund], [P Lund].")
                    .mainPerson()))
        .isEqualTo("Jane Roe");
    assertThat(name(index("[O Moe Union], [O Moe Union], [O Moe Union].").mainPerson())).isNull();
    assertThat(name(index("[P Corvin], a charity. [P Corvin]. [P Corvin].").mainPerson())).isNull();
  }

  @Test
  void tokensOfANameAreOne() {
    NameIndex names = index("We met [P Jane Roe] [P Carl Lund] there.");
    assertThat(names.size()).isEqualTo(2);
    assertThat(names.begin(0)).isEqualTo(2);
    assertThat(names.end(0)).isEqualTo(4);
    assertThat(names.hasName(1)).isFalse();
    assertThat(names.hasName(2)).isTrue();
    assertThat(names.hasName(5)).isTrue();
    assertThat(names.hasName(6)).isFalse();
    assertThat(names.nameAt(1)).isEqualTo(-1);
    assertThat(names.nameAt(3)).isZero();
    assertThat(names.nameAt(4)).isEqualTo(1);
    assertThat(name(names.named(3))).isEqualTo("Jane Roe");
    assertThat(names.named(1)).isNull();
    assertThat(names.isOneName(2, 3)).isTrue();
    assertThat(names.isOneName(3, 4)).isFalse();
    assertThat(names.isOneName(0, 1)).isFalse();
    assertThat(names.firstOfName(3, 0)).isEqualTo(2);
    assertThat(names.firstOfName(3, 3)).isEqualTo(3);
    assertThat(names.firstOfName(5, 0)).isEqualTo(4);
  }

  @Test
  void personsAreKnownByTheirSurnameAndOrganizationsByTheirEnds() {
    NameIndex names =
        index("[P Jane Roe], [P Carl Roe], [P Moe], [O Old Town Bank], [O Town Union], [O Vint].");
    assertThat(names.bySurname("roe"))
        .extracting(Referent::name)
        .isEqualTo(List.of("Jane Roe", "Carl Roe"));
    assertThat(names.bySurname("moe")).isEmpty();
    assertThat(names.bySurname("jane")).isEmpty();
    assertThat(names.bySurname("bank")).isEmpty();
    assertThat(name(names.organization("old"))).isEqualTo("Old Town Bank");
    assertThat(name(names.organization("bank"))).isEqualTo("Old Town Bank");
    assertThat(name(names.organization("town"))).isEqualTo("Town Union");
    assertThat(names.organization("vint")).isNull();
    assertThat(names.organization("jane")).isNull();
  }

  @Test
  void aPersonIsNoFirm() {
    NameIndex index = index("[P Jane Roe] left [O Acme].");
    assertThat(index.isPerson(1)).isTrue();
    assertThat(index.isPerson(2)).isFalse();
    assertThat(index.isPerson(3)).isFalse();
  }
}
