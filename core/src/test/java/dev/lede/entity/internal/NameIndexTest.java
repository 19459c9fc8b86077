package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which tokens are names; names are between brackets. */
class NameIndexTest {

  private static NameIndex index(String marked) {
    return NamedText.of(marked).nameIndex();
  }

  private static @Nullable String name(@Nullable Referent who) {
    return who == null ? null : who.name();
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
