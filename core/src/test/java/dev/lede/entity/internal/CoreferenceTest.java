package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import java.util.List;
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
  @ValueSource(strings = {"", " ", "he", "Who?", "“He,” he said, he", "the", "Her her her"})
  void nobodyIsMeantWhereNobodyIsNamed(String text) {
    assertThat(ResolvedText.of(text).who.entities().all()).isEmpty();
  }
}
