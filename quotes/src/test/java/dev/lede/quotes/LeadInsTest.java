package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements that an opening phrase gives to somebody. */
class LeadInsTest {

  private static List<String> found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.show(new LeadIns(text.tokens, text.cues).found());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "To hear Ida tell it, the mill is doomed.; Ida | tell | the mill is doomed",
        "To hear the old miller tell it, all is lost!; the old miller | tell | all is lost",
        "In the eyes of Ida, the mill is doomed.; Ida | eyes | the mill is doomed",
        "In the view of the miller, nobody “won”.; the miller | view | nobody “won”",
        "In Ida’s view, the mill is doomed.; Ida | view | the mill is doomed",
        "In Ida's opinion, the mill is doomed.; Ida | opinion | the mill is doomed",
        "In the miller’s telling, it burned.; the miller | telling | it burned",
        "It rained. In Ida’s words, it poured.; Ida | words | it poured",
      })
  void anOpeningPhraseSaysWhoSpeaks(String text, String draft) {
    assertThat(found(text)).containsExactly(draft);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "To hear it tell it, x",
        "To hear Ida sing it, the mill is doomed.",
        "To hear Ida tell all, the mill is doomed.",
        "To see Ida tell it, the mill is doomed.",
        "To hear tell it, the mill is doomed.",
        "They hear Ida tell it, the mill is doomed.",
        "In the eyes of, the mill is doomed.",
        "In the house of Ida, the mill is doomed.",
        "In an eyes of Ida, the mill is doomed.",
        "In the eyes to Ida, the mill is doomed.",
        "In Ida’s house, the mill is doomed.",
        "In Ida view, the mill is doomed.",
        "In ’s view, the mill is doomed.",
        "On Ida’s view, the mill is doomed.",
        "In Ida’s view the mill is doomed.",
        "In Ida’s view. Then, the mill is doomed.",
        "In Ida’s view, it",
      })
  void otherPhrasesDoNot(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void aSentenceWithACueOfItsOwnIsLeftAlone() {
    assertThat(found("In Ida’s view, the mill, Bo {c said}, is doomed.")).isEmpty();
    assertThat(found("Bo {c said} so. In Ida’s view, the mill is doomed.")).hasSize(1);
  }

  @Test
  void thePhraseIsShort() {
    String words = "a ".repeat(6);
    assertThat(found("In the view of " + words + "b c, it is doomed.")).hasSize(1);
    assertThat(found("In the view of " + words + "b c d, it is doomed.")).hasSize(1);
    assertThat(found("In the view of " + words + "b c d e, it is doomed.")).isEmpty();
  }

  @Test
  void eachSentenceIsLookedAt() {
    assertThat(found("In Ida’s view, it is doomed. To hear Bo tell it, it is not."))
        .containsExactly("Ida | view | it is doomed", "Bo | tell | it is not");
    TokenizedText text = TokenizedText.of("In Ida’s view, it is doomed.");
    QuotationDraft draft = new LeadIns(text.tokens, List.of()).found().get(0);
    assertThat(draft.parts().get(0).probability()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(draft.parts().get(0).edges()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(draft.cost()).isZero();
    assertThat(draft.sourceCost()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "In Ida’s view, “it is doomed.”; it is doomed",
        "In Ida’s view, \"it is doomed.\"; it is doomed",
        "In Ida’s view, — it is doomed.; it is doomed",
        "In Ida’s view, it is “doomed.”; it is “doomed.”",
        "In Ida’s view, it is \"doomed\".; it is \"doomed\"",
        "In Ida’s view, “it” is doomed.; “it” is doomed",
        "In Ida’s view, \"it\" is doomed.; \"it\" is doomed",
        "In Ida’s view, the “old” mill is “doomed”!; the “old” mill is “doomed”",
        "In Ida’s view, the \"old\" mill is doomed.; the \"old\" mill is doomed",
      })
  void aMarkStaysIfItsPartnerIsInside(String text, String content) {
    assertThat(found(text)).containsExactly("Ida | view | " + content);
  }
}
