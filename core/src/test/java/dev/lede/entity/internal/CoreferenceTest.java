package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a document is gone through; texts are marked as {@link ResolvedText} says. */
class CoreferenceTest {

  /** The mentions of an entity: PRONOUN she. */
  private static List<String> mentions(String marked, String name) {
    Entity entity = ResolvedText.of(marked).who.entities().named(name).orElseThrow();
    return entity.mentions().stream()
        .filter(mention -> mention.form() != Mention.Form.NAME)
        .map(mention -> mention.form() + " " + mention.text())
        .toList();
  }

  @Test
  void pronounsAndDescriptionsBecomeMentions() {
    String text = "We met Mayor [P Jane Roe]. She left. {The mayor} said it was her day.";
    assertThat(mentions(text, "Jane Roe"))
        .containsExactly("PRONOUN She", "DESCRIPTION The mayor", "PRONOUN her");
  }

  @Test
  void aDescriptionBecomesAMentionThoughItIsNoSource() {
    String text = "We met Mayor [P Jane Roe]. Then the mayor left.";
    assertThat(mentions(text, "Jane Roe")).containsExactly("DESCRIPTION the mayor");
  }

  @Test
  void anOrganizationIsItButTheyOnlyByChance() {
    String text = "[O Moe & Sons] left. It came back. They sat.";
    assertThat(mentions(text, "Moe & Sons")).isEmpty();
    assertThat(ResolvedText.pronoun("[O Moe & Sons] left. <It> came back."))
        .isEqualTo("Moe & Sons");
    assertThat(mentions("[P Xyz Roe], who uses they/them pronouns, left. They sat.", "Xyz Roe"))
        .contains("PRONOUN They");
  }

  @Test
  void aSourceThatIsANameIsNoDescription() {
    assertThat(mentions("{Mayor [P Jane Roe]} left. {[P Jane Roe], a nurse} left.", "Jane Roe"))
        .isEmpty();
  }

  @Test
  void aSourceWithAnOwnerIsADescriptionUpToItsHead() {
    String text = "[P Carl Lund] left. {His nurse, [P Jane Roe]} said so.";
    assertThat(mentions(text, "Jane Roe")).containsExactly("DESCRIPTION His nurse");
    assertThat(ResolvedText.phrase("[P Carl Lund] left. {<His nurse, [P Jane Roe]>} said so."))
        .isEqualTo("Jane Roe");
    assertThat(mentions("{The head of it, [P Jane Roe]}, said so.", "Jane Roe"))
        .containsExactly("DESCRIPTION The head");
  }

  @Test
  void aFirmThatSoundsLikeAPersonIsAnOrganization() {
    ResolvedText text = ResolvedText.of("We saw [P Corvin], a charity, there.");
    assertThat(text.who.entities().all().get(0).kind()).isEqualTo(Mention.Kind.ORGANIZATION);
  }

  @Test
  void whoIsMeantIsTheWholeEntity() {
    ResolvedText text = ResolvedText.of("[P Jane Roe] left. <She> sat.");
    Referent who = Objects.requireNonNull(text.who.pronoun(text.first()));
    assertThat(who.entity()).isSameAs(text.who.entities().all().get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Jane Roe] was a nurse. The nurse's boss slept. <She> left. | Jane Roe",
        "[P Jane Roe] left. He was the boss. <He> left. | nobody",
        "We met [P Xyz Roe]. It is true he was a baker. <He> left. | Xyz Roe",
        "The baker, [P Xyz Roe], left. <He> sat. | Xyz Roe",
        "We met [P Xyz Roe], a baker from Lund. <He> sat. | Xyz Roe",
        "In [L Lund], a baker said so. <He> sat. | a baker",
        "We met the baker's wife. <He> sat. | the baker",
        "We met the old town baker. <He> sat. | the old town baker",
        "We met the very old and tired town baker. <He> sat. | nobody",
        "We met the town of bakers. <He> sat. | nobody",
        "We met the old, baker. <He> sat. | nobody",
        "We met the old. Baker and all. <He> sat. | nobody",
        "We met the [L Lund] baker. <He> sat. | nobody",
        "We met the baker [P Xyz Roe]. <He> sat. | Xyz Roe",
        "We met our baker. <He> sat. | our baker",
        "We met bakers. <He> sat. | nobody",
      })
  void peopleWithoutANameAreMetToo(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void anAppositionMakesASubjectOfItsName() {
    String text = "Yesterday his father, [P Xyz Roe], met [P Carl Lund]. <He> sat.";
    assertThat(ResolvedText.pronoun(text)).isEqualTo("Xyz Roe");
    String verb = "Yesterday the baker, [P Peter Roe] said, met [P Carl Lund]. <He> sat.";
    assertThat(ResolvedText.pronoun(verb)).isEqualTo("Peter Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met [P Carl Lund] <who> left. | Carl Lund",
        "We met [P Carl Lund], <who> left. | Carl Lund",
        "We met [P Carl Lund], a baker, <who> left. | Carl Lund",
        "We met [P Carl Lund] of [L Texas], <who> left. | Carl Lund",
        "We met [P Carl Lund], head of the [O Lund Institute], <who> left. | Carl Lund",
        "We met a farmer from [L Texas], <who> left. | a farmer from Texas",
        "We met in [L Texas], <which> left. | Texas",
        "We met in [L Texas], <who> left. | nobody",
        "We went to [O Lund Mills], <who> left. | Lund Mills",
        "We met [P Carl Lund]. We met he <who> left. | Carl Lund",
        "We met [P Carl Lund]. We met the baker <who> left. | the baker",
        "We met [P Carl Lund]. <Who> left? | nobody",
        "<Who> left? | nobody",
        "We met the mayor [P Carl Lund]. We met the mayor <who> left. | Carl Lund",
      })
  void whoIsTheOneJustBefore(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We ran to [P Peter Lund]. He saw [P Carl Roe], who met him. It rained. <He> sat. | Peter Lund",
        "We saw [P Adam Moe] with [P Carl Lund], who left [P Peter Roe]. <He> sat. | Carl Lund",
        "We saw [P Adam Moe] with [P Carl Lund] who left [P Peter Roe]. <He> sat. | Carl Lund",
        "We saw [P Carl Lund] (who knows?) with [P Peter Roe]. <He> sat. | Peter Roe",
      })
  void whoeverWhoMeansIsASubject(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund], who uses they/them pronouns, left. <They> sat. | Carl Lund",
        "[P Carl Lund], who uses them pronouns, left. <They> sat. | Carl Lund",
        "[P Carl Lund], who uses pronouns, left. <They> sat. | nobody",
        "[P Carl Lund] left. They learned pronouns. <They> sat. | nobody",
        "[P Carl Lund] met [P Adam Roe], who uses they/them pronouns. <They> sat. | Adam Roe",
        "[O Moe Union] uses they/them pronouns. <They> sat. | Moe Union",
      })
  void somePersonsAreThey(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  private static @Nullable String subject(String marked) {
    ResolvedText text = ResolvedText.of(marked);
    Coreference.Subject subject = text.who.subject(text.first(), text.last());
    return subject == null ? null : subject.who().name() + " " + (subject.end() - subject.begin());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<[P Carl Lund] met [P Adam Roe].> | Carl Lund 2",
        "[P Carl Lund] <met [P Adam Roe] when [P Peter Moe] left.> | Peter Moe 2",
        "[P Carl Lund] left. <He sat.> | Carl Lund 1",
        "[P Carl Lund] left. <His coat fell.> | ",
        "<[O Moe Union] left.> | ",
        "<[P Carl Lund] and [P Adam Roe] left.> | Carl Lund and Adam Roe 5",
        "They met <[P Carl Lund] and [P Adam Roe].> | ",
        "<The baker left.> | The baker 2",
        "<The baker's hat fell.> | ",
        "{<The old town baker} said so.> | The old town baker 4",
        "They said: “<[P Carl Lund] left.>” | ",
        "[P Carl Lund] left. <[P Adam Roe]> came. | Adam Roe 2",
      })
  void subjectsOutsideQuotationsAreKept(String text, @Nullable String subject) {
    assertThat(subject(text)).isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Carl Lund] first. “I know <him>,” said {[P Adam Roe]}. | Carl Lund",
        "We saw [P Carl Lund] first. {[P Adam Roe]} said: “I know <him>.” | Carl Lund",
        "We saw [P Carl Lund] first. “I do,” said {[P Adam Roe]}. “I know <him>.” | Carl Lund",
        "We saw [P Carl Lund] first. [P Adam Roe] left. {He} said: “I know <him>.” | Carl Lund",
      })
  void theSpeakerOfAQuotationIsFoundAroundIt(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void whoSpokeLastSpeaksOnInTheNextParagraph() {
    String text = "We saw [P Carl Lund] first. “I do,” said {[P Adam Roe]}.\n\n“I know <him>.”";
    assertThat(ResolvedText.pronoun(text)).isEqualTo("Carl Lund");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "he", "Who?", "“He,” he said, he", "the", "Her her her"})
  void nobodyIsMeantWhereNobodyIsNamed(String text) {
    assertThat(ResolvedText.of(text).who.entities().all()).isEmpty();
  }
}
