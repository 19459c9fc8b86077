package dev.lede.entity;

import static dev.lede.entity.PersonNamesTest.joined;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a surname means that several have. */
class SharedSurnamesTest {

  /** Two with one surname: the pronoun beside it says who is meant. */
  @Test
  void aSurnameIsTheOnesWhomThePronounBesideItFits() {
    String both = "[Paul Roe] and the singer [Mary Roe] met. ";
    for (String his :
        List.of(
            "[Roe] said he slept.",
            "[Roe] told a jury that he slept.",
            "At his mother's flat, [Roe] slept.",
            "She left her cat. At his mother's flat, [Roe] slept.")) {
      assertThat(joined(both + his))
          .containsExactly("Paul Roe = Paul Roe; Roe", "Mary Roe = Mary Roe");
    }
    for (String hers :
        List.of(
            "[Roe] said she slept.",
            "[Roe] slept. He woke.",
            "[Roe] said that sleep helped. He woke.",
            "Mrs [Roe] said he slept.",
            "When her cat left his flat, [Roe] slept.",
            "He left his flat. [Roe] slept.")) {
      assertThat(joined(both + hers)).contains("Paul Roe = Paul Roe").hasSize(2);
    }
  }

  /** Whom a text calls by the given name it does not call by the surname too. */
  @Test
  void aSurnameIsNotHersWhomTheTextCallsByTheGivenName() {
    String both = "[Paul Roe] met [Mary Roe]. ";
    assertThat(joined(both + "[Mary] sat. [Mary] ate. [Roe] stood."))
        .containsExactly("Paul Roe = Paul Roe; Roe", "Mary Roe = Mary Roe; Mary; Mary");
    assertThat(joined(both + "[Mary] sat. [Roe] stood."))
        .containsExactly("Paul Roe = Paul Roe", "Mary Roe = Mary Roe; Mary; Roe");
    assertThat(joined(both + "[Mary] sat. [Mary] ate. [Paul] ate. [Paul] stood. [Roe] left."))
        .contains("Mary Roe = Mary Roe; Mary; Mary");
    assertThat(joined(both + "[Roe] stood. [Roe] ate. [Mary] sat. [Mary] ate. [Roe] left."))
        .containsExactly("Paul Roe = Paul Roe", "Mary Roe = Mary Roe; Roe; Roe; Mary; Mary; Roe");
  }

  /** "Mrs. Roe" is the mother, and "the elder Mrs. Roe" nobody who was named. */
  @Test
  void aTitleFindsTheElder() {
    String both = "[Vera Roe] died. Her daughter, [Susan], wept. [Susan Roe] left. ";
    assertThat(joined(both + "Mrs. [Roe] swam."))
        .contains("Vera Roe = Vera Roe; Roe")
        .doesNotContain("Susan Roe = Susan; Susan Roe; Roe");
    assertThat(joined("[Vera Roe] and her daughter [Susan Roe] left. Mrs. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe; Roe", "Susan Roe = Susan Roe");
    assertThat(joined("[Vera Roe] and her mother [Susan Roe] left. Mrs. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe", "Susan Roe = Susan Roe; Roe");
    assertThat(joined("[Vera Roe] and her friend [Susan Roe] left. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe", "Susan Roe = Susan Roe; Roe");
    assertThat(joined("[Vera Roe] and her son [Paul Roe] left. Mr. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe", "Paul Roe = Paul Roe; Roe");
    assertThat(joined("[Vera Roe] slept. Mrs. [Roe] ate. [Susan Roe] left. Mrs. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe; Roe; Roe", "Susan Roe = Susan Roe");
    assertThat(joined("[Vera Roe] slept. [Susan Roe] left. Mrs. [Roe] swam."))
        .containsExactly("Vera Roe = Vera Roe", "Susan Roe = Susan Roe; Roe");
    assertThat(joined("[Susan Roe] left. The elder Mrs [Roe] swam."))
        .containsExactly("Susan Roe = Susan Roe", "Roe = Roe");
    assertThat(joined("[Susan Roe] left. The elder [Roe] swam."))
        .containsExactly("Susan Roe = Susan Roe; Roe");
    assertThat(joined("[Susan Roe] left. The old Mrs [Roe] swam."))
        .containsExactly("Susan Roe = Susan Roe; Roe");
  }
}
