package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.QuotationMarks;
import dev.lede.document.internal.QuotedTokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the phrase between angle brackets is in its clause. */
class RoleRulesTest {

  private static RoleRules rules(ResolvedText text) {
    return new RoleRules(
        text.tokens(), new QuotedTokens(QuotationMarks.in(text.named.document), text.tokens()));
  }

  private static Role role(String marked) {
    ResolvedText text = ResolvedText.of(marked);
    return rules(text).of(text.first(), text.last());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Roe> left.",
        "<Roe> and others",
        "Mayor <Roe> left.",
        "The former mayor <Roe> left.",
        "“<Roe> left.",
        "(4) <Roe> left.",
        "Yesterday <Roe> left.",
        "On Monday, <Roe> left.",
        "On Monday, <Roe> also later left.",
        "On Monday, <Roe> suddenly left.",
        "On Monday, <Roe>, a doctor from Lund, left.",
        "On Monday, <Roe>, said to be ill, left.",
        "On Monday, <Roe> “never left”.",
        "It rained, but <Roe> left.",
        "It rained and <Roe> was out.",
        "It rained and former mayor <Roe> was out.",
        "“I left,” said <Roe>.",
        "“I left” says <Roe>.",
        "On Monday, <Roe> takes part.",
        "On Monday, <Roe> came.",
        "Rail investigator <Roe> came.",
        "Late last week <Roe> came.",
        "Next up was <Roe>.",
        "Then came Labour's <Roe>.",
      })
  void subjectsOfMainClausesAreFound(String marked) {
    assertThat(role(marked)).isEqualTo(Role.SUBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained when <Roe> left.",
        "We know that <Roe> left.",
        "We know <Roe> left.",
        "Nobody rested when <Roe> left.",
        "The mill closed <Roe> said.",
        "They left after <Roe> came.",
        "They left before Mayor <Roe> came.",
        "Because <Roe> left, it rained.",
      })
  void subjectsOfOtherClausesAreFound(String marked) {
    assertThat(role(marked)).isEqualTo(Role.SUBORDINATE_SUBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Roe>'s dog left.",
        "<Roe>’s dog left.",
        "They met <Roe>.",
        "It rained. This was <Roe>.",
        "Next up they met <Roe>.",
        "Then came <Roe> in May.",
        "They met <Roe> there.",
        "They met Mayor <Roe> there.",
        "The wife of <Roe> left.",
        "For <Roe>, it rained.",
        "On Monday, <Roe> in Lund.",
        "On Monday, <Roe>, a doctor from Lund.",
        "On Monday, <Roe>, a doctor, and others.",
        "On Monday, <Roe> Left.",
        "On Monday, <Roe> less.",
        "On Monday, <Roe> gas.",
        "They said <Roe>. Left.",
        "It rained and <Roe>",
        "They left after <Roe> and Moe.",
        "We left, said <Roe> and others.",
        "They met the very old and very tall <Roe>.",
      })
  void othersAreNoSubjects(String marked) {
    assertThat(role(marked)).isEqualTo(Role.OTHER);
  }

  private static boolean isPredicate(String marked) {
    ResolvedText text = ResolvedText.of(marked);
    return rules(text).isPredicate(text.first());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She is <a doctor>.",
        "She was also <a doctor>.",
        "She is not really <a doctor>.",
        "She became <the first mayor>.",
        "She works as <a nurse>.",
        "She was named <the mayor>.",
      })
  void whatSomebodyIsIsAPredicate(String marked) {
    assertThat(isPredicate(marked)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<A doctor> came.",
        "There was <a doctor>.",
        "She met <a doctor>.",
        "She is. <A doctor> came.",
        "She is. Also <a doctor> came.",
        "She is also then not <a doctor>.",
        "Also <a doctor> came.",
      })
  void otherPhrasesAreNoPredicates(String marked) {
    assertThat(isPredicate(marked)).isFalse();
  }
}
