package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of a cue say, and the words before it. */
class CueWordTest {

  private static CueWord of(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return CueWord.of(text.draft(), text.tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ida {c said} {q it fell}. | said",
        "Ida did not {c say} {q it fell}. | did not say",
        "Ida would never have {c said} {q it fell}. | would never have said",
        "Ida has finally {c told them} {q it fell}. | has finally told them",
        "Ida has not always {c said} {q it fell}. | has not always said",
        "Ida has not already {c said} {q it fell}. | has not already said",
        "Ida had just now {c said} {q it fell}. | had just now said",
        "Ida refused to {c say} {q it fell}. | refused to say",
        "Ida can’t {c say} {q it fell}. | ca n’t say",
        "Ida is set to {c say} {q it fell}. | to say",
        "Ida, also, {c said} {q it fell}. | said",
        "It is late. Also {c said}: {q it fell}. | also said",
        "Ida is to also only still {c say} {q it fell}. | to also only still say",
        "{q It fell}, {c said} Ida. | said",
      })
  void auxiliariesBeforeTheVerbBelongToIt(String marked, String words) {
    assertThat(String.join(" ", of(marked).words())).isEqualTo(words);
  }

  @Test
  void theSentenceBeforeIsNoPartOfTheCue() {
    assertThat(of("They had not. {c Said} {q it fell}.").words()).containsExactly("said");
    assertThat(of("They would\n\n{c say} {q it fell}.").words()).containsExactly("say");
  }

  @Test
  void whatBelongsToTheSourceIsNoPartOfTheCue() {
    assertThat(of("{s The family} {c said} {q it fell}.").words()).containsExactly("said");
    assertThat(of("{s Those who had} {c said} {q it fell}.").words()).containsExactly("said");
    assertThat(of("{q It fell}, did not {c say} {s Ida}.").words())
        .containsExactly("did", "not", "say");
  }

  @Test
  void theVerbIsTheFirstWordThatReports() {
    assertThat(of("Ida {c told them and said} {q it fell}.").verb()).isEqualTo("told");
    assertThat(of("Ida {c loudly asked} {q if it fell}.").verb()).isEqualTo("asked");
    assertThat(of("Ida {c flatly denied} {q it}.").verb()).isEqualTo("denied");
    assertThat(of("Ida {c firmly believes} {q it}.").verb()).isEqualTo("believes");
    assertThat(of("Ida {c now plans} {q to go}.").verb()).isEqualTo("plans");
    assertThat(of("Ida {c beamed} {q it fell}.").verb()).isEmpty();
  }

  @Test
  void withoutACueThereAreNoWords() {
    CueWord none = of("{q It fell.}");
    assertThat(none.words()).isEmpty();
    assertThat(none.verb()).isEmpty();
    assertThat(none.isNegated()).isFalse();
  }

  @Test
  void itKnowsItsWords() {
    CueWord cue = of("Ida did not {c say} {q it fell}.");
    assertThat(cue.has("say")).isTrue();
    assertThat(cue.has("it")).isFalse();
    assertThat(cue.has(Set.of("say", "tell"))).isTrue();
    assertThat(cue.has(Set.of("tell"))).isFalse();
    assertThat(cue.isNegated()).isTrue();
    assertThat(of("Ida {c said} {q it fell}.").isNegated()).isFalse();
  }

  @Test
  void theListsOfWordsAreRead() {
    assertThat(CueWords.SAY).contains("said", "according").doesNotContain("asked");
    assertThat(CueWords.TRANSITIVE).contains("announced").doesNotContain("said");
    assertThat(CueWords.ASK).contains("asked");
    assertThat(CueWords.DENY).contains("denied");
    assertThat(CueWords.REFUSE).contains("declined");
    assertThat(CueWords.TELL).contains("comment");
    assertThat(CueWords.NOT).contains("n’t");
    assertThat(CueWords.THINK).contains("believed");
    assertThat(CueWords.INTEND).contains("plans");
    assertThat(CueWords.DOCUMENTS).contains("study");
    assertThat(CueWords.ABSTRACT).contains("history");
    assertThat(CueWords.PASSIVE).contains("asked");
    assertThat(CueWords.HEARD).contains("quoted");
    assertThat(CueWords.MODAL).contains("will");
  }
}
