package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Span;
import org.junit.jupiter.api.Test;

class ReferentTest {

  private static Referent person() {
    return new Referent("Xyz Roe", Referent.Kind.PERSON);
  }

  @Test
  void theFirstThatIsKnownOfTheGenderStays() {
    Referent mister = person();
    mister.learnTitle("mr.");
    mister.learnTitle("mrs.");
    mister.learnGivenName("jane");
    mister.learn(Referent.Gender.FEMININE);
    assertThat(mister.isMasculine()).isTrue();
    assertThat(mister.isFeminine()).isFalse();
    Referent missis = person();
    missis.learnTitle("mrs.");
    assertThat(missis.isFeminine()).isTrue();
    missis.isThey();
    assertThat(missis.gender()).isEqualTo(Referent.Gender.PLURAL);
  }

  @Test
  void aNounSaysMoreThanAName() {
    Referent person = person();
    person.learnGivenName("jane");
    person.learnNoun("nurse");
    assertThat(person.isFeminine()).isTrue();
    person.learnNoun("spokesman");
    assertThat(person.isMasculine()).isTrue();
    person.learnNoun("spokeswoman");
    assertThat(person.isFeminine()).isTrue();
  }

  @Test
  void theEndingOfAnUnknownGivenNameLeansToAGender() {
    Referent endsInA = person();
    endsInA.learnGivenName("xyza");
    endsInA.learnGivenName("xyz");
    assertThat(endsInA.leansTo(Referent.Gender.FEMININE)).isEqualTo(1);
    assertThat(endsInA.leansTo(Referent.Gender.MASCULINE)).isEqualTo(-1);
    Referent endsOtherwise = person();
    endsOtherwise.learnGivenName("xyz");
    assertThat(endsOtherwise.leansTo(Referent.Gender.FEMININE)).isEqualTo(-0.3);
    assertThat(endsOtherwise.leansTo(Referent.Gender.MASCULINE)).isEqualTo(0.3);
    Referent endsInAh = person();
    endsInAh.learnGivenName("xyzah");
    assertThat(endsInAh.leansTo(Referent.Gender.FEMININE)).isEqualTo(1);
  }

  @Test
  void nothingLeansWhereTheGenderOrTheNameIsUnknown() {
    assertThat(person().leansTo(Referent.Gender.FEMININE)).isZero();
    Referent initial = person();
    initial.learnGivenName("a.");
    assertThat(initial.leansTo(Referent.Gender.FEMININE)).isZero();
    Referent known = person();
    known.learnGivenName("jane");
    assertThat(known.leansTo(Referent.Gender.FEMININE)).isZero();
  }

  @Test
  void mentionsThatTouchAKnownOneAreLeftOut() {
    Referent person = person();
    person.mention(new Span(5, 10));
    person.mention(new Span(9, 12));
    person.mention(new Span(3, 6));
    person.mention(new Span(10, 12));
    person.mention(new Span(3, 5));
    assertThat(person.mentions())
        .containsExactly(new Span(3, 5), new Span(5, 10), new Span(10, 12));
  }

  @Test
  void theFirstDescriptionStays() {
    Referent person = person();
    assertThat(person.description()).isNull();
    person.describe("a nurse");
    person.describe("a mayor");
    assertThat(person.description()).isEqualTo("a nurse");
  }

  @Test
  void personsAreThoseWithANameAndWithout() {
    assertThat(person().isPerson()).isTrue();
    assertThat(new Referent("a nurse", Referent.Kind.UNNAMED).isPerson()).isTrue();
    assertThat(new Referent("nurses", Referent.Kind.GROUP).isPerson()).isFalse();
  }
}
