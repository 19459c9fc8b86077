package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun means; texts are marked as {@link ResolvedText} says. */
class PronounResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] left. [P Carl Lund] came. <He> sat down. | Carl Lund",
        "We met [P Adam Roe] and later [P Carl Lund]. It rained, and <he> sat down. | Carl Lund",
      })
  void theOneMentionedLastIsMeant(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Roe] sat. [P Carl Roe] ate. [P Carl Roe] slept. // “I ran,” {[P Xyz Lund]} told us. “It rained.” // <He> added: “I fell.” | Xyz Lund",
        "[P Carl Roe] sat. [P Carl Roe] ate. [P Carl Roe] slept. // “I ran,” {[P Xyz Lund]} told us. “It rained.” // <He> left. | Carl Roe",
        "[P Carl Roe] sat. “I ran,” {[P Mary Lund]} told us. “It rained.” <He> added: “I fell.” | Carl Roe",
      })
  void whoAddsSomethingWasTheSpeaker(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] met [P Adam Roe] in town. <He> sat down. | Carl Lund",
        "[P Carl Lund] left when [P Adam Roe] came. <He> sat down. | Carl Lund",
        "We met [P Carl Lund] when [P Adam Roe] ran to [P Peter Moe]. <He> sat down. | Adam Roe",
      })
  void aSubjectIsMeantRatherThanAnObject(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] met [P Mary Roe] in town. <She> sat down. | Mary Roe",
        "[P Jane Moe] sat. Chairman [P Mary Roe] came. <She> sat down. | Mary Roe",
        "[P Carl Lund] met [P Mary Roe] in town. <Her> coat was wet. | Mary Roe",
        "[P Mary Roe] met [P Carl Lund] in town. <He> sat down. | Carl Lund",
        "[P Mary Roe] met [P Carl Lund] in town. <His> coat was wet. | Carl Lund",
        "[P Mary Roe] left. <He> sat down. | nobody",
        "[P Xyz Moe] met [P Carl Lund] in town. <He> sat down. | Xyz Moe",
        "[P Carl Lund] came. [O Moe & Sons] left. <He> sat down. | Carl Lund",
        "[P Carl Lund] came. [L Aarhus] slept. <He> sat down. | Carl Lund",
        "Two men came. <He> sat down. | nobody",
      })
  void thePronounMustFit(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Carl Lund] with [P Xyz Moe]. <He> sat down. | Carl Lund",
        "We saw [P Xyzo Moe] with [P Xyza Lund]. <She> sat down. | Xyza Lund",
        "We saw [P Xyzo Moe] with [P Xyza Lund]. <He> sat down. | Xyzo Moe",
        "[P Xyzo Moe] came. [P Xyza Lund] left. <He> sat down. | Xyzo Moe",
      })
  void aGivenNameSpeaksForAGender(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Moe & Sons] searched the port. The armed militia had guns <they> hid. | nobody",
        "[O Moe & Sons] searched the port. The staff said that <it> was cold. | nobody",
        "[O Moe & Sons] searched the port. Then the staff heard <they> won. | Moe & Sons",
        "[O Moe & Sons] searched the port. The door of the team <they> lost. | Moe & Sons",
        "[O Moe & Sons] searched the port. The guns <they> hid were old. | Moe & Sons",
      })
  void theyAreNobodyElseWhereAGroupIsTheSubject(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void whoWasSheOnceIsNotHeAfterwards() {
    assertThat(ResolvedText.pronoun("[P Xyz Moe] left. She sat down. <He> slept."))
        .isEqualTo("nobody");
    assertThat(ResolvedText.pronoun("[P Xyz Moe] left. She sat down. <She> slept."))
        .isEqualTo("Xyz Moe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Carl Lund]. They said “[P Adam Roe] left” then. <He> sat down. | Carl Lund",
        "We saw [P Carl Lund]. They said “[P Adam Roe] left then. <He> sat down.” | Adam Roe",
      })
  void whoIsMentionedInAQuotationIsMeantInside(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void theParagraphCounts() {
    String one = "We know that [P Adam Roe] ran.";
    String other = "Then we saw [P Carl Lund]. <He> slept.";
    assertThat(ResolvedText.pronoun(one + " " + other)).isEqualTo("Adam Roe");
    assertThat(ResolvedText.pronoun(one + "\n\n" + other)).isEqualTo("Carl Lund");
  }

  @Test
  void aTitleCountsLess() {
    String text =
        "Carl Lund opens the bridge at the harbor today\n\n"
            + "It rained all day, and nobody came to see it, which [P Adam Roe] had said. <He> slept.";
    assertThat(ResolvedText.pronoun(text.replace("Carl Lund", "[P Carl Lund]")))
        .isEqualTo("Adam Roe");
  }

  @Test
  void whoIsMentionedOftenIsMeant() {
    String often = "[P Carl Lund] came. [P Carl Lund] sat. He ate. Then he saw [P Adam Roe]. ";
    assertThat(ResolvedText.pronoun(often + "[P Adam Roe] slept. In May <he> left."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun("[P Carl Lund] came. [P Adam Roe] slept. In May <he> left."))
        .isEqualTo("Adam Roe");
  }

  @Test
  void aPersonWithANameIsMeantRatherThanOneWithout() {
    assertThat(ResolvedText.pronoun("We saw [P Carl Lund]. The baker slept. In May <he> left."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun("The baker slept. <He> left.")).isEqualTo("The baker");
  }

  @Test
  void thePersonWhomTheDocumentIsAboutIsMeant() {
    String near = "[P Carl Lund] ran. [P Adam Roe] came. In May <he> ate.";
    assertThat(ResolvedText.pronoun(near + " [P Lund] ate.")).isEqualTo("Adam Roe");
    assertThat(ResolvedText.pronoun(near + " [P Lund] ate. [P Lund] left.")).isEqualTo("Carl Lund");
  }

  @Test
  void thePersonWhomTheDocumentIsAboutIsMeantFromAfarTooIfMentionedBefore() {
    String far = "It rained. ".repeat(50);
    String more = " [P Lund] ate. [P Lund] left.";
    assertThat(ResolvedText.pronoun("[P Carl Lund] ran. " + far + "<He> ate.")).isEqualTo("nobody");
    assertThat(ResolvedText.pronoun("[P Carl Lund] ran. " + far + "<He> ate." + more))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun("[P Carl Lund] ran. " + far + "<She> ate." + more))
        .isEqualTo("nobody");
    assertThat(ResolvedText.pronoun(far + "<He> ate. [P Carl Lund] ran." + more))
        .isEqualTo("nobody");
  }

  @Test
  void aPronounLooksBackSixSentencesOrSomeHundredTokens() {
    String longSentence =
        "It rained on the town and on the river and on the hills and the sea too. ";
    String text = "[P Carl Lund] ran. ";
    assertThat(ResolvedText.pronoun(text + longSentence.repeat(5) + "<He> ate."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun(text + longSentence.repeat(6) + "<He> ate."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun(text + longSentence.repeat(7) + "<He> ate."))
        .isEqualTo("nobody");
    assertThat(ResolvedText.pronoun(text + "It rained. ".repeat(30) + "<He> ate."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun(text + "It rained. ".repeat(45) + "<He> ate."))
        .isEqualTo("nobody");
  }

  @Test
  void aPronounLooksBackOverAHundredMentions() {
    String text = "[P Mary Roe] ran. ";
    assertThat(ResolvedText.pronoun(text + "[P Carl Lund], ".repeat(99) + "<she> ate."))
        .isEqualTo("Mary Roe");
    assertThat(ResolvedText.pronoun(text + "[P Carl Lund], ".repeat(102) + "<she> ate."))
        .isEqualTo("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Carl Lund] first. {[P Adam Roe]} said: “I know <his> work well.” | Carl Lund",
        "We saw [P Carl Lund] first. “I know <his> work well,” said {[P Adam Roe]}. | Carl Lund",
        "We saw [P Carl Lund] first. {[P Adam Roe]} said <his> work was done. | Adam Roe",
      })
  void whoSpeaksSaysIAndNotHe(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] left. It is true that [P Adam Roe] said <he> would come. | Adam Roe",
        "[P Carl Lund] left when [P Adam Roe] said <he> would come. | Adam Roe",
        "[P Carl Lund] left when [P Adam Roe] said that <he> would come. | Adam Roe",
        "[P Carl Lund] left when [P Adam Roe] ran as <he> had come. | Carl Lund",
        "[P Carl Lund] left when [P Adam Roe] slept that <he> would come. | Carl Lund",
      })
  void whoSaysSomethingIsOftenMeantInWhatIsSaid(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] stood up. “It broke,” <he> said. | Adam Roe",
        "[P Adam Roe] stood up. It broke and <he> left. | Carl Lund",
        "We saw [P Adam Roe]. “It broke,” <he> said. | Carl Lund",
        "[P Adam Roe] stood up. It rained. “It broke,” <he> said. | Carl Lund",
        "[P Adam Roe] stood up. “It broke at <his> house,” they said. | Carl Lund",
      })
  void aNewSubjectIsWhoSpeaksNext(String text, String name) {
    String main = "[P Carl Lund] ran. [P Lund] sat. He slept. Then he ate. [P Lund] rose. He ran. ";
    assertThat(ResolvedText.pronoun(main + text)).isEqualTo(name);
  }

  @Test
  void aNewSubjectOfAnotherParagraphOrGenderIsNot() {
    String main = "[P Carl Lund] ran. [P Lund] sat. He slept. Then he ate. [P Lund] rose. He ran. ";
    assertThat(ResolvedText.pronoun(main + "[P Xyza Roe] stood up. “It broke,” <he> said."))
        .isEqualTo("Carl Lund");
    assertThat(ResolvedText.pronoun(main + "[P Adam Roe] stood up.\n\n“It broke,” <he> said."))
        .isEqualTo("Carl Lund");
  }

  /** An ending that few names of women have says too little. */
  @Test
  void aNewSubjectWithARareNameIs() {
    assertThat(
            ResolvedText.pronoun(
                "[P Ida Holm] sat. She ate.\n\n[P Xyzot Roe] stood up. “It broke,” <she> said."))
        .isEqualTo("Xyzot Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Mary Lund] ran. “Why?” asked {<her> boss, [P Xyz Roe]}. | Mary Lund",
        "“Why?” asked {<her> boss, [P Xyz Roe]}. | nobody",
        "{[P Xyz Roe], who lost <her> keys}, left. | Xyz Roe",
      })
  void whoOwnsSomebodyIsNotThatPerson(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Moe & Sons] left. <It> came back. | Moe & Sons",
        "[O Moe & Sons] left. <They> came back. | Moe & Sons",
        "[L Aarhus] slept. <It> woke up. | Aarhus",
        "[L Aarhus] slept. <They> woke up. | nobody",
        "[P Carl Lund] slept. <It> woke up. | nobody",
        "[P Carl Lund] slept. <They> woke up. | nobody",
        "{The workers} slept. <They> woke up. | The workers",
        "{The workers} slept. <It> woke up. | nobody",
        "[P Carl Lund], who uses they/them pronouns, slept. <They> woke up. | Carl Lund",
        "[P Carl Lund], who uses they/them pronouns, slept. <He> woke up. | nobody",
        "The baker slept. <They> woke up. | nobody",
      })
  void thingsAndGroupsAreItAndThey(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  private static final String MAIN =
      "[P Carl Lund] fell. [P Carl Lund] rose. [P Carl Lund] left. [P Carl Lund] came.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] called [P Carl Lund]. <He> rang twice. | Adam Roe",
        "[P Adam Roe] called [P Carl Lund]. But <he> rang twice. | Adam Roe",
        "{A spokesman for the port} said it rained. <He> said it was cold. | A spokesman for the port",
        "[P Adam Roe] called [P Carl Lund]. It rained. <He> rang twice. | Carl Lund",
        "[P Adam Roe] called [P Carl Lund]. In May <he> rang twice. | Carl Lund",
      })
  void theNextSentenceGoesOnWithTheSubject(String text, String name) {
    assertThat(ResolvedText.pronoun(MAIN + text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] stood up. “It broke. It sank,” <he> said. | Adam Roe",
        "[P Adam Roe] stood up. It rained. “It broke. It sank,” <he> said. | Carl Lund",
      })
  void aQuotationOfSeveralSentencesIsOfTheSubjectBeforeIt(String text, String name) {
    assertThat(ResolvedText.pronoun(MAIN + text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] had made no complaint, <he> said. | Carl Lund",
        "[P Adam Roe] had made no complaint, <he> said to us. | Adam Roe",
      })
  void nobodyNamesHimself(String text, String name) {
    assertThat(ResolvedText.pronoun("[P Carl Lund] left.\n\n" + text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Asked by [P Adam Roe], <he> said no. | Carl Lund",
        "Cross-examined by Mr. [P Adam Roe], the lawyer, <he> said no. | Carl Lund",
        "Met by [P Adam Roe], <he> said no. | Adam Roe",
        "[P Peter Moe] asked [P Adam Roe] why it broke. “No,” <he> replied. | Adam Roe",
        "[P Peter Moe] asked the mayor, [P Adam Roe], why. “No,” <he> replied. | Adam Roe",
        "[P Peter Moe] met [P Adam Roe]. “No,” <he> replied. | Peter Moe",
      })
  void whoIsAskedAnswers(String text, String name) {
    assertThat(ResolvedText.pronoun("[P Carl Lund] left. " + text)).isEqualTo(name);
  }

  /** Nobody calls himself by his name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] met [P Adam Roe]. “[P Lund] is late,” <he> said. | Adam Roe",
        "[P Carl Lund] met [P Adam Roe]. “It is late,” <he> said. | Carl Lund",
        "[P Carl Lund] met [P Adam Roe]. “I am [P Lund],” <he> said. | Carl Lund",
        "[P Carl Lund] met [P Adam Roe]. “He is late,” <he> said. | Carl Lund",
        "[P Carl Lund] met [P Adam Roe]. “[P Lund]'s house is late,” <he> said. | Carl Lund",
        "[P Carl Lund] met [P Mary Roe]. “[P Lund] is late,” <he> said. | Carl Lund",
        "[P Mary Roe] sat. “[P Carl Lund] left and <he> is late,” she said. | Carl Lund",
        "[P Carl Lund] met [P Adam Roe]. “[P Lund] is late.” <He> sat. | Carl Lund",
      })
  void whoIsNamedInsideAQuotationDoesNotSayIt(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Mary Roe] was too upset to speak. {A friend} said it rained. // “It rained,” <she> said. | A friend",
        "[P Mary Roe] was too upset to speak. {A friend, who had left,} said it rained. // “It rained,” <she> said. | A friend",
        "[P Mary Roe] was too upset to speak. {A friend} held the door. // “It rained,” <she> said. | Mary Roe",
      })
  void whoSpokeLastWithoutANameGoesOnInTheNextParagraph(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Mary Roe] sat. It rained. [P Mary Roe] ate. It rained. [P Ida Lund], who slept, said that she knew [P Mary Roe]. // “It rained,” <she> said. | Ida Lund",
        "[P Mary Roe] sat. It rained. [P Mary Roe] ate. It rained. [P Ida Lund], who slept, said that she knew [P Mary Roe]. // <She> left. | Mary Roe",
      })
  void theSubjectOfTheLastSentenceGoesOnInTheNextParagraph(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  @Test
  void aSentenceBehindMarksBeginsAnew() {
    assertThat(
            ResolvedText.pronoun(
                "[P Carl Roe] left. It rained.\n\n"
                    + "[P Adam Lund] met a boy who “ran away”. <He> sat."))
        .isEqualTo("Adam Lund");
  }
}
