package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a description means; texts are marked as {@link ResolvedText} says. */
class DescriptionResolverTest {

  private static Referent resolved(String marked) {
    return Objects.requireNonNull(ResolvedText.of(marked).resolved());
  }

  private static @Nullable String description(String marked) {
    return resolved(marked).description();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <[P Jane Roe]>. | Jane Roe",
        "We met <Mayor [P Jane Roe]>. | Jane Roe",
        "We met <[P Jane Roe], a nurse>. | Jane Roe",
        "We met <the agency's [P Jane Roe]>. | Jane Roe",
        "We met <[P Jane Roe] of [L Lund]>. | Jane Roe",
        "We met <[P Jane Roe] and>. | Jane Roe",
      })
  void aNameThatIsTheHeadIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <a friend of [P Jane Roe]>. | a friend of Jane Roe",
        "We met <her boss, Inspector [P Jane Roe] of [O Fife Police]>. | Jane Roe",
        "We met <her boss, the wife of [P Jane Roe]>. | her boss",
        "We met <Inspector of Police (Crime)> [P Jane Roe]. | Jane Roe",
        "We met <the health commissioner, Dr. (Mrs.)> [P Jane Roe]. | Jane Roe",
        "We met <the mayor> (in town) and [P Jane Roe]. | the mayor",
        "It fell (<a clerk> told us) [P Jane Roe] left. | a clerk",
        "We met <the mayor> (speaking in town) [P Jane Roe]. | the mayor",
        "A young driver came. We met <the injured driver>. | A young driver",
        "A café owner came. We met <the café owner>. | A café owner",
        "We met <one of the nurses>. | one of the nurses",
        "We met <the mayor, who spoke through his aide, [P Carl Lund]>. | the mayor",
        "A junior minister came. We met <the chief minister>. | the chief minister",
        "A junior minister came. We met <the minister>. | A junior minister",
        "A junior minister came. We met <the junior minister>. | A junior minister",
        "A minister came. We met <the chief minister>. | the chief minister",
        "We met <a spokesman for [O Moe & Sons], which employed [P Jane Roe]>. | a spokesman for Moe & Sons",
        "We read <a report by the head of the port, [P Jane Roe]>. | a report by the head of the port",
        "Police Lt. [P Jane Roe] came. We met <the lieutenant>. | Jane Roe",
        "Sen. [P Jane Roe] came. We met <the senator>. | Jane Roe",
        "Sen. [P Jane Roe] came. We met <the general>. | the general",
        "Det. [P Supt.] Jane Roe came. We met <the detective>. | the detective",
        "We met <a spokesman for [P Jane Roe]>. | a spokesman for Jane Roe",
        "We met <a source close to [P Jane Roe]>. | a source close to Jane Roe",
        "We met <[P Jane Roe]'s lawyer>. | Jane Roe's lawyer",
        "We met <the lawyer who knew [P Jane Roe]>. | the lawyer",
        "We met <the wife of [P Carl Lund], who left>. | the wife of Carl Lund",
        "We met <[P Jane Roe]>'s lawyer. | Jane Roe",
      })
  void somebodyOfANamedPersonIsNotThatPerson(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <a spokesman for [P Jane Roe], [P Carl Lund]>. | Carl Lund",
        "We met <the head of the station, [P Carl Lund]>. | Carl Lund",
        "We met <the head of the station, [P Carl Lund], a nurse>. | Carl Lund",
        "We met <the head of the station, [O Moe & Sons]>. | the head of the station",
        "We met <the head of the station, [P Jane Roe] of [L Lund]>. | Jane Roe",
        "We met <the head of the station, [P Jane Roe] on leave>. | the head of the station",
        "We met <the head of the station, [P Jane Roe] and [P Carl Lund]>. | the head of the station",
        "We met <the head of the station,, [P Carl Lund]>. | Carl Lund",
        "We met <the owner of the warehouse, [O Moe & Sons]>. | Moe & Sons",
        "We met <the watchdog, [O Moe & Sons]>. | Moe & Sons",
        "We met <the company, [O Moe & Sons],>. | Moe & Sons",
        "We met <a watchdog, [O Moe & Sons]>. | Moe & Sons",
        "We met <a watchdog of clubs, [O Lund United]>. | a watchdog of clubs",
        "We met <a watchdog, [O Moe & Sons]>, [O Lund United] and us. | a watchdog",
        "We met <a watchdog, like [O Moe & Sons]>. | a watchdog",
        "We met <the owner of the club, [O Lund United]>. | the owner of the club",
        "We met <the spokesman for the owner, [O Moe & Sons]>. | the spokesman for the owner",
        "{The coroner, [P Xyz Lund]}, sat. We met <the coroner>. | Xyz Lund",
      })
  void aNameInAppositionIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <the director of the [O Moe Council] [P Carl Lund]>. | Carl Lund",
        "We met <the director of the [O Moe Council]>. | the director of the Moe Council",
        "We met <a spokesman for [P Jane Roe] [P Carl Lund]>. | a spokesman for Jane Roe Carl Lund",
        "We met <a spokesman for Senator [P Jane Roe]>. | a spokesman for Senator Jane Roe",
      })
  void aPersonRightBehindAnOrganizationIsMeant(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was “<Blue Moon” director [P Jane Roe]> then. | director",
        "It was ‘<Blue Moon’ director [P Jane Roe]> then. | director",
        "It was <Blue Moon director [P Jane Roe]> then. | Blue Moon director",
      })
  void whatSomebodyMadeIsNoTitle(String text, String title) {
    assertThat(ResolvedText.phrase(text)).isEqualTo("Jane Roe");
    assertThat(description(text)).startsWith(title);
  }

  @Test
  void aFilmAloneIsNotTakenOff() {
    assertThat(ResolvedText.phrase("It was “<Blue Moon>” then.")).isEqualTo("Blue Moon");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Jane Roe] met [P Carl Lund]. [P Moe] left. <The two> sat down. | The two",
        "[P Jane Roe] and [P Carl Lund] left. <The two> sat down. | Jane Roe and Carl Lund",
        "[P Jane Roe] and [P Carl Lund] left. <The couple> sat down. | Jane Roe and Carl Lund",
        "[P Jane Roe] and [P Carl Lund] left. <Both> sat down. | Jane Roe and Carl Lund",
        "[P Jane Roe] and [P Carl Lund] left. <The two of us> sat down. | The two of us",
        "[P Jane Roe] and [P Carl Lund] left. <They> sat down. | Jane Roe and Carl Lund",
        "[P Jane Roe] & [P Carl Lund] left. <They> sat down. | nobody",
        "[P Jane Roe], [P Carl Lund] left. <They> sat down. | nobody",
        "[P Jane Roe] and the engineer [P Carl Lund] left. <They> sat. | Jane Roe and Carl Lund",
        "[P Jane Roe] left and [P Carl Lund] came. <They> sat. | nobody",
        "[P Jane Roe] and of [P Carl Lund] left. <They> sat. | nobody",
        "[P Jane Roe] and [O Moe & Sons] left. <They> sat. | Moe & Sons",
        "[P Jane Roe] and [P Carl Lund]'s dog left. <They> sat. | nobody",
        "We met [P Jane Roe]. And [P Carl Lund] left. <They> sat. | nobody",
        "[P Jane Roe] and a very old and very tall man, [P Carl Lund], left. <They> sat. | nobody",
      })
  void twoNamedTogetherArePair(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <[P Jane Roe] and [P Carl Lund]>. | Jane Roe and Carl Lund | GROUP",
        "We met <Mayor [P Jane Roe] and Dr. [P Carl Lund]>. | Mayor Jane Roe and Dr. Carl Lund | GROUP",
        "We met <[P Jane Roe] and the mayor>. | Jane Roe and the mayor | GROUP",
        "We met <the founder and mayor [P Jane Roe]>. | Jane Roe | PERSON",
        "We met <the founder and the mayor [P Jane Roe]>. | the founder and the mayor Jane Roe | GROUP",
        "We met <the founder and [P Jane Roe]>. | the founder and Jane Roe | GROUP",
        "We met <[O Moe and Sons]>. | Moe and Sons | ORGANIZATION",
        "We met <[P Carl Lund] and his wife, [P Jane Roe]>. | Carl Lund and his wife, Jane Roe | GROUP",
        "We met <[P Carl Lund] and his wife, both old>. | Carl Lund and his wife | GROUP",
        "We met <[P Carl Lund] and [P Jane Roe], [P Moe]>. | Carl Lund and Jane Roe | GROUP",
        "We met <founder and sponsor [O Moe & Sons]>. | founder and sponsor Moe & Sons | GROUP",
      })
  void severalAreNobodyAlone(String text, String name, Referent.Kind kind) {
    Referent found = resolved(text);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Moe & Sons] met. Then <the company> left. | Moe & Sons",
        "[O Moe & Sons] met. Then <the [L Lund]-based company> left. | Moe & Sons",
        "[O Moe & Sons] met. Then <the [L Lund], [L Ohio]-based company> left. | Moe & Sons",
        "[O Moe & Sons] met. Then <the old company> left. | the old company",
        "[O Moe & Sons] met. Then <a [L Lund]-based company> left. | a Lund-based company",
        "[O Moe & Sons] met. Then <the [L Lund]-based rival> left. | the Lund-based rival",
        "[O Moe & Sons] met [O Roe Foods]. Then <the [L Lund]-based company> left. | the Lund-based company",
      })
  void theCompanyIsTheOnlyOneNamedBefore(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Roe] met [P Jane Roe]. Then <Mr. [P Roe]> left. | Carl Roe",
        "[P Carl Roe] met [P Jane Roe]. Then <Mrs. [P Roe]> left. | Jane Roe",
        "[P Jane Roe] met [P Carl Roe]. Then <Mrs. [P Roe]> left. | Jane Roe",
        "[P Jane Roe] met [P Carl Roe]. Then <Mr. [P Roe]> left. | Carl Roe",
        "[P Jane Roe] left. Then <Mr. [P Roe]> left. | Jane Roe",
      })
  void ofOneSurnameTheOneIsMeantWhomTheTitleFits(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @Test
  void aSurnameThatIsTaggedAsAPlaceMeansThePerson() {
    assertThat(ResolvedText.phrase("We met [P Carl Lund]. Then <[L Lund]> left."))
        .isEqualTo("Carl Lund");
    assertThat(resolved("We met [P Carl Roe]. Then <[L Lund]> left.").kind())
        .isEqualTo(Referent.Kind.PLACE);
    assertThat(resolved("We met [P Carl Lund]. Then <old [L Lund]> left.").kind())
        .isEqualTo(Referent.Kind.PLACE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <Mayor [P Jane Roe]>. | Mayor",
        "We met <the old mayor [P Jane Roe]>. | the old mayor",
        "We met <[P Jane Roe], a nurse>. | a nurse",
        "We met <[P Jane Roe], a nurse of old>. | a nurse of old",
        "We met <[P Jane Roe], a nurse who left>. | a nurse",
        "We met <[P Jane Roe], a nurse, mother>. | a nurse",
        "We met <[P Jane Roe], the>. | the",
        "We met <the head of the station, [P Jane Roe]>. | the head of the station",
        "We met <the head of the [O Moe Union] [P Jane Roe]>. | the head of the Moe Union",
        "We met <the guide, Quorra Vint>. | the guide",
      })
  void whatAPersonIsCalledIsKept(String text, String description) {
    assertThat(description(text)).isEqualTo(description);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <[P Jane Roe]>.",
        "We met <Mrs. [P Jane Roe]>.",
        "We met <Mr. [P Carl Roe]>.",
        "We met <the [P Jane Roe]>.",
        "We met <[P Jane Roe], nurse>.",
        "We met <[P Jane Roe] a nurse>.",
      })
  void anArticleOrMrIsNoDescription(String text) {
    assertThat(description(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met Mayor [P Jane Roe]. Then <the mayor> left. | Jane Roe",
        "We met Mayor [P Jane Roe]. Then <the mayor of the town> left. | Jane Roe",
        "We met Mayor [P Jane Roe]. Then <the mayor of [P Carl Lund]> left. | the mayor of Carl Lund",
        "We met Mayor [P Jane Roe]. Then <a mayor> left. | a mayor",
        "We met [O Moe], a charity, there. Then <the charity> left. | Moe",
        "We met police [P Jane Roe]. Then <police> left. | police",
        "We met police [P Jane Roe]. Then <the police> left. | Jane Roe",
      })
  void theTitleOfAKnownPersonMeansThatPerson(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <Quorra Vint>. | Quorra Vint | ORGANIZATION",
        "We met <Jane Vint>. | Jane Vint | PERSON",
        "We met <Carl Vint>. | Carl Vint | PERSON",
        "We met <the Vint-Moe>. | Vint-Moe | ORGANIZATION",
        "We met <a Quorra Vint>. | Quorra Vint | ORGANIZATION",
        "We met <The Quorra Vint>. | Quorra Vint | ORGANIZATION",
        "We met <old Quorra Vint>. | Quorra Vint | ORGANIZATION",
        "<Quorra> left. | Quorra | UNNAMED",
        "We met <Quorras>. | Quorras | GROUP",
        "We met [O Moe Union]. Then <Moe> left. | Moe Union | ORGANIZATION",
        "We met [O Moe Union]. Then <the Union> left. | Moe Union | ORGANIZATION",
        "We met [O Moe Union]. Then <Vint> left. | Vint | ORGANIZATION",
        "We met <the guide, Quorra Vint>. | Quorra Vint | PERSON",
        "We met <the guide, a Vint man>. | the guide | UNNAMED",
        "We met <the guide Quorra, Vint>. | Quorra | ORGANIZATION",
        "We met <the guide, [L Vint]>. | the guide | UNNAMED",
      })
  void capitalsAreANameThatNobodyKnew(String text, String name, Referent.Kind kind) {
    Referent found = resolved(text);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.kind()).isEqualTo(kind);
  }

  @Test
  void anUnknownNameHasTheGenderOfItsGivenName() {
    assertThat(resolved("We met <Jane Vint>.").isFeminine()).isTrue();
    assertThat(resolved("We met <Carl Vint>.").isMasculine()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <an old nurse>. | an old nurse | UNNAMED",
        "We met <a nurse of the town>. | a nurse of the town | UNNAMED",
        "We met <a nurse who left>. | a nurse | UNNAMED",
        "We met <a nurse, who left>. | a nurse | UNNAMED",
        "We met <some nurses>. | some nurses | GROUP",
        "We met <three of the town>. | three of the town | GROUP",
        "We met <a report>. | a report | ORGANIZATION",
        "We met <a report of the town>. | a report of the town | ORGANIZATION",
      })
  void othersAreCalledByTheirWords(String text, String name, Referent.Kind kind) {
    Referent found = resolved(text);
    assertThat(found.name()).isEqualTo(name);
    assertThat(found.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{A nurse} left. Then <the nurse> came. | A nurse",
        "{A nurse} left. Then <this nurse> came. | A nurse",
        "{A nurse} left. Then <another nurse> came. | another nurse",
        "{A source close to [P Jane Roe]} left. Then <the source> came. | A source close to Jane Roe",
        "{Her nurse} left. Then <the nurse> came. | the nurse",
        "{Her nurse} left. Then <her nurse> came. | Her nurse",
        "{[P Jane Roe]'s nurse} left. Then <the nurse> came. | the nurse",
        "{A report} came. Then <the report> came. | the report",
        "{A report} came. Then <a report> came. | A report",
      })
  void theManIsTheOneWhoWasAManBefore(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The", "A", "That", "This", "Her", "Our", "The \u201c"})
  void anArticleOrOwnerAloneIsNobody(String word) {
    assertThat(ResolvedText.phrase("It rained. <" + word + "> left.")).isEqualTo("nobody");
  }

  @Test
  void anotherAloneIsSomebody() {
    assertThat(ResolvedText.phrase("We met <another> then.")).isEqualTo("another");
  }

  @Test
  void aNounSaysTheGender() {
    assertThat(resolved("We met <a spokeswoman>.").isFeminine()).isTrue();
    assertThat(resolved("We met <a spokesman>.").isMasculine()).isTrue();
    assertThat(resolved("We met <a nurse>.").hasGender()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <one of the nurses>. | UNNAMED",
        "We met <two of the nurses>. | GROUP",
        "We met <the MP>. | UNNAMED",
        "We met <the XYZ>. | ORGANIZATION",
        "We read <the memo>. | ORGANIZATION",
        "We read <the dossier>. | ORGANIZATION",
      })
  void whatIsDescribedHasAKind(String text, Referent.Kind kind) {
    assertThat(resolved(text).kind()).isEqualTo(kind);
  }

  /** A report on a firm names its rivals, too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Moe Foods] rose. // {<The company>} slept. | Moe Foods",
        "[O Moe Foods] rose. // Rivals like [O Lund Mills] fell. // {<The company>} slept. | The company",
        "[O Moe Foods] rose. // [O Lund Mills] fell. {<The company>} slept. | The company",
        "On Monday [O Moe Foods] rose. // It rained. // {<The company>} slept. | Moe Foods",
      })
  void aCompanyOfAnotherParagraphMustBeTheFirst(String text, String name) {
    assertThat(ResolvedText.phrase(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }
}
