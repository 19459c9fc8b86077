package dev.lede.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which a text names one person. */
class PersonNamesTest {

  private static final Pattern MARKED = Pattern.compile("\\[([^]]+)]");

  /** Joins the persons' names in brackets; each result is a full name and all its mentions. */
  static List<String> joined(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Matcher name = MARKED.matcher(marked);
    int at = 0;
    while (name.find()) {
      text.append(marked, at, name.start());
      int begin = text.length();
      text.append(name.group(1));
      mentions.add(new Mention(new Span(begin, text.length()), name.group(1), Mention.Kind.PERSON));
      at = name.end();
    }
    text.append(marked.substring(at));
    return Entities.of(Document.of(text.toString()), mentions).all().stream()
        .map(
            entity ->
                entity.name()
                    + entity.mentions().stream()
                        .map(Mention::text)
                        .collect(Collectors.joining("; ", " = ", "")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Marijke van der Velde, van der Velde",
    "Marijke van der Velde, Van der Velde",
    "Omar bin Rashid, bin Rashid",
    "Dr Liesbeth Van den Berg, Van den Berg",
    "Lucia de la Cruz, De la Cruz",
    "Paul von Stein, von Stein",
    "Omar bin Rashid Al Maktab, bin Rashid",
    "Omar bin Rashid Al Maktab, Al Maktab",
    "Jill St. Clair, St. Clair",
    "Jill St. Clair, St Clair",
  })
  void particlesAreAPartOfTheSurname(String full, String surname) {
    assertThat(joined("[" + full + "] spoke. [" + surname + "] left."))
        .containsExactly(full + " = " + full + "; " + surname);
    assertThat(joined("[" + surname + "] spoke. [" + full + "] left."))
        .containsExactly(full + " = " + surname + "; " + full);
  }

  @Test
  void aSurnameOfSeveralWordsGoesToWhoWasNamedLast() {
    assertThat(
            joined(
                "[Karl van der Velde] and [Marijke van der Velde] met. [Van der Velde] spoke. "
                    + "[Karl] sat. [Van der Velde] left."))
        .containsExactly(
            "Karl van der Velde = Karl van der Velde; Karl; Van der Velde",
            "Marijke van der Velde = Marijke van der Velde; Van der Velde");
  }

  @Test
  void aGivenNameThatIsWrittenLikeAParticleIsAGivenName() {
    assertThat(joined("[Al Moor] and [Tina Moor] met. [Ben Roe] left."))
        .containsExactly("Al Moor = Al Moor", "Tina Moor = Tina Moor", "Ben Roe = Ben Roe");
  }

  @ParameterizedTest
  @CsvSource({
    "Pedro García Luna, García",
    "Pedro García Luna, García Luna",
    "Pedro García Luna, Luna",
    "Kathleen Hawk Sawyer, Hawk Sawyer",
    "Kathleen Hawk Sawyer, Sawyer",
    "Anna Smith-Jones, Smith-Jones",
  })
  void aDoubleSurnameIsGivenWholeOrInPart(String full, String surname) {
    assertThat(joined("[" + full + "] spoke. [" + surname + "] left."))
        .containsExactly(full + " = " + full + "; " + surname);
    assertThat(joined("[" + surname + "] spoke. [" + full + "] left."))
        .containsExactly(full + " = " + surname + "; " + full);
  }

  @Test
  void aMiddleNameThatComesAfterTheShortOneIsSomebodyElses() {
    assertThat(joined("[Chao] taught. [Chao] wrote. [Chao] died. [Rulan Chao Pian] was born."))
        .containsExactly("Chao = Chao; Chao; Chao", "Rulan Chao Pian = Rulan Chao Pian");
    assertThat(joined("[Chao] is dead\n\n[Chao] died. [Rulan Chao Pian] taught. [Chao] wrote."))
        .containsExactly("Rulan Chao Pian = Chao; Chao; Rulan Chao Pian; Chao");
  }

  @Test
  void theSecondSurnameIsRatherSomebodyElse() {
    assertThat(
            joined("[Diego Luna] met [Pedro García Luna]. [García] spoke. [Luna] left. [García]."))
        .containsExactly(
            "Diego Luna = Diego Luna; Luna",
            "Pedro García Luna = Pedro García Luna; García; García");
  }

  @Test
  void theMiddleOfANameIsRatherTheSurnameOfSomebodyElse() {
    assertThat(joined("[Zelda Fitzroy] and [John Fitzroy Kenton] met. [Fitzroy] left."))
        .containsExactly(
            "Zelda Fitzroy = Zelda Fitzroy; Fitzroy", "John Fitzroy Kenton = John Fitzroy Kenton");
  }

  @Test
  void anInitialOrAParticleIsNoHalfOfASurname() {
    assertThat(joined("[John Q. Smith] left. [Q] sat."))
        .containsExactly("John Q. Smith = John Q. Smith", "Q = Q");
    assertThat(joined("[Karl van Velde] left. [Van] sat."))
        .containsExactly("Karl van Velde = Karl van Velde", "Van = Van");
  }

  @ParameterizedTest
  @CsvSource({
    "Müllner, Muellner",
    "Müllner, Mullner",
    "Muellner, Mullner",
    "Jörg, Joerg",
    "Bäcker, Baecker",
    "Voß, Voss",
    "Sørby, Sorby",
    "Sørby, Soerby",
    "Håkan, Haakan",
    "Håkan, Hakan",
    "Wałę, Wale",
  })
  void umlautsMayBeWrittenOut(String one, String other) {
    assertThat(joined("[Ada " + one + "] spoke. [" + other + "] left. [Ada " + other + "] too."))
        .hasSize(1);
    assertThat(joined("[Ada " + other + "] spoke. [" + one + "] left. [Ada " + one + "] too."))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"Roe, Ro", "Bauer, Baur", "Muell, Mill", "Joe, Jo"})
  void otherNamesAreKeptApart(String one, String other) {
    assertThat(joined("[Ada " + one + "] spoke. [" + other + "] left.")).hasSize(2);
  }

  @Test
  void theFirstOfACoupleHasTheSurnameOfTheSecond() {
    assertThat(joined("[Frank] and [Doris Harrigan] run the inn. [Frank] cooks. [Doris] sings."))
        .containsExactly("Frank Harrigan = Frank; Frank", "Doris Harrigan = Doris Harrigan; Doris");
    assertThat(joined("[Jan] & [Mia de Boer, Jr.] run the inn."))
        .containsExactly("Jan de Boer = Jan", "Mia de Boer, Jr. = Mia de Boer, Jr.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Frank] and [Doris Harrigan] met [Frank Marsh].",
        "[Frank] and [Doris Harrigan] met [Anne Frank].",
        "[Frank] spoke. [Frank] and [Doris Harrigan] left.",
        "[Frank], [Doris Harrigan] and others met.",
        "[Mr Frank] and [Doris Harrigan] met.",
        "Mr [Frank] and [Doris Harrigan] met.",
        "[Frank] and [van der Velde] met.",
        "[Obama] and [Doris Harrigan] met.",
      })
  void otherPairsAreNoCouple(String text) {
    assertThat(joined(text))
        .noneMatch(name -> name.contains("Harrigan = ") && !name.startsWith("D"));
    assertThat(joined(text)).noneMatch(name -> name.startsWith("Frank van der"));
  }

  @Test
  void titlesTellWhichOfACoupleIsMeant() {
    assertThat(
            joined(
                "[Frank] and [Doris Harrigan] run the inn. Mrs. [Harrigan] cooks. Mr. [Harrigan] "
                    + "sings. [Mrs Harrigan] sleeps. [Mr Harrigan] too."))
        .containsExactly(
            "Frank Harrigan = Frank; Harrigan; Mr Harrigan",
            "Doris Harrigan = Doris Harrigan; Harrigan; Mrs Harrigan");
    assertThat(joined("Lord [Roe] met Lady [Roe]. Sir [J. Roe] met Dame [Jane Roe]."))
        .containsExactly("J. Roe = Roe; J. Roe", "Jane Roe = Roe; Jane Roe");
  }

  @Test
  void givenNamesTellWhichOfACoupleIsMeant() {
    assertThat(
            joined(
                "[Doris] and [Frank Harrigan] came. Mrs. [Harrigan] spoke. Mr. [Harrigan] left. "
                    + "Mrs. [Harrigan] sat."))
        .containsExactly(
            "Doris Harrigan = Doris; Harrigan; Harrigan",
            "Frank Harrigan = Frank Harrigan; Harrigan");
    assertThat(
            joined(
                "[Xil Roe] met [Doris Roe]. [Doris] sat. [Xil] stood. Mrs. [Roe] left. Mr. [Roe] "
                    + "too."))
        .containsExactly("Xil Roe = Xil Roe; Xil; Roe", "Doris Roe = Doris Roe; Doris; Roe");
  }

  @Test
  void somebodyOfTheOtherGenderIsSomebodyElseIfTheTextHasBoth() {
    assertThat(joined("[Frank Roe] met Mrs. [Roe]. Mr. [Roe] left. Mrs. [Roe] sat. [Roe] spoke."))
        .containsExactly("Frank Roe = Frank Roe; Roe; Roe", "Roe = Roe; Roe");
    assertThat(joined("[Frank Roe] spoke. Mrs. [Roe] left."))
        .containsExactly("Frank Roe = Frank Roe; Roe");
  }

  @Test
  void aMiddleNameIsNoSurname() {
    assertThat(joined("[John Arthur James] met [Arthur]. [Mary Ann Roe] met [Ann Roe]."))
        .containsExactly(
            "John Arthur James = John Arthur James",
            "Arthur = Arthur",
            "Mary Ann Roe = Mary Ann Roe",
            "Ann Roe = Ann Roe");
  }

  @ParameterizedTest
  @CsvSource({"George W. Marsh, George H.W. Marsh", "George W. Marsh, George Henry Marsh"})
  void otherMiddleInitialsAreOfOthers(String one, String other) {
    assertThat(joined("[" + one + "] spoke. [" + other + "] left.")).hasSize(2);
    assertThat(joined("[" + one + "] spoke. [George Marsh] left.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "R.J. Reed Jr., Reed",
    "T. S. Olin III, Olin",
    "J. K. Marsh, J.K. Marsh",
    "J.K. Marsh, JK Marsh",
    "J.-K. Marsh, J.K. Marsh",
    "R.J. Reed, R. Reed",
    "R.J. Reed, Robert James Reed",
  })
  void initialsAreWordsOfTheirOwn(String one, String other) {
    assertThat(joined("[" + one + "] spoke. [" + other + "] left.")).hasSize(1);
    assertThat(joined("[" + other + "] spoke. [" + one + "] left.")).hasSize(1);
  }

  @Test
  void twoInitialsAreNotOneGivenName() {
    assertThat(joined("[J.P. Harlow] fell. [Jane Harlow] runs [J.P. Harlow]."))
        .containsExactly("J.P. Harlow = J.P. Harlow; J.P. Harlow", "Jane Harlow = Jane Harlow");
    assertThat(joined("[JANE HARLOW] spoke. [JA HARLOW] left.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councillor",
        "Councilwoman",
        "Chairwoman",
        "Prosecutor",
        "Detective Sergeant",
        "Sgt.",
        "Chief Inspector",
        "Superintendent",
        "Police Chief",
        "Commissioner",
        "Premier",
        "Duchess",
        "Lord",
        "Lady",
        "Baroness",
        "Archbishop",
        "Bishop",
        "Father",
        "Sister",
        "Coach",
        "CEO",
        "Prime Minister",
        "Vice President",
        "Deputy Attorney General",
      })
  void titlesAreNoPartOfAName(String title) {
    String surname = title.replace("Police ", "") + " Folarin";
    assertThat(joined("[" + surname + "] left. [Ade Folarin] too. [Folarin] sat."))
        .containsExactly("Ade Folarin = " + surname + "; Ade Folarin; Folarin");
  }

  @Test
  void aTitleOfAPlaceIsAName() {
    assertThat(joined("[Duchess of Kent] and [Duke of Kent] met."))
        .containsExactly("Duchess of Kent = Duchess of Kent", "Duke of Kent = Duke of Kent");
  }

  @Test
  void aSurnameIsTheRelativesWhomThePronounFits() {
    String her = "[Doris Roe], 43, and her husband [Frank] met. ";
    assertThat(joined(her + "[Roe] said he stood."))
        .containsExactly("Doris Roe = Doris Roe", "Frank = Frank; Roe");
    assertThat(joined("[Doris Roe] learned that her husband [Frank] slept. [Roe] said he stood."))
        .containsExactly("Doris Roe = Doris Roe", "Frank = Frank; Roe");
    assertThat(joined("[Paul Roe] learned that her husband [Frank] slept. [Roe] said he stood."))
        .containsExactly("Paul Roe = Paul Roe; Roe", "Frank = Frank");
    assertThat(joined(her + "[Roe] stood. [Doris] sat. [Doris] wept."))
        .containsExactly("Doris Roe = Doris Roe; Roe; Doris; Doris", "Frank = Frank");
  }

  @Test
  void aTitleFindsTheRelativeWhomItFits() {
    assertThat(joined("[Xil Roe] and her brother [Frank] farm. Mr [Roe] sold. Mrs [Roe] stayed."))
        .containsExactly("Xil Roe = Xil Roe; Roe", "Frank = Frank; Roe");
    assertThat(joined("[Doris Roe], 60, and her husband, [Frank], farm. Mr [Roe] sold."))
        .containsExactly("Doris Roe = Doris Roe", "Frank = Frank; Roe");
    assertThat(joined("[Xil Roe] and her brother [Frank] farm. [Roe] sold."))
        .containsExactly("Xil Roe = Xil Roe; Roe", "Frank = Frank");
    assertThat(joined("[Xil Roe] saw her brother [Frank]. Mr [Roe] sold."))
        .containsExactly("Xil Roe = Xil Roe", "Frank = Frank; Roe");
    assertThat(joined("[Xil Roe] sat. Ida saw her brother [Frank]. Mr [Roe] sold."))
        .containsExactly("Xil Roe = Xil Roe; Roe", "Frank = Frank");
    assertThat(joined("[Paul Roe] saw her brother [Frank]. Mr [Roe] sold."))
        .containsExactly("Paul Roe = Paul Roe; Roe", "Frank = Frank");
    assertThat(joined("[Xil Roe] and her brother [Frank] farm. Mr [Moe] sold."))
        .containsExactly("Xil Roe = Xil Roe", "Frank = Frank", "Moe = Moe");
  }

  /** Takes 1 s. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void manyNamesAndLongNamesTakeLinearTime() {
    String couples = String.join("", Collections.nCopies(20_000, "[Frank] and [Doris Luna Roe]. "));
    assertThat(joined(couples)).hasSize(2);
    assertThat(joined("[" + "Luna van ".repeat(20_000) + "Roe] left. [Luna] sat.")).hasSize(1);
  }
}
