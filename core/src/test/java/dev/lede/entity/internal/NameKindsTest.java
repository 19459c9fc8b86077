package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.Mention;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of what kind names are; they are between brackets, as {@link NamedText} says. */
class NameKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We saw [P Corvin], a charity, there. | ORGANIZATION",
        "We saw [P Corvin], the child-safety group, there. | ORGANIZATION",
        "We saw [P Corvin]. Later we saw [P Corvin], a charity. | ORGANIZATION",
        "We saw [P Corvin], the old brewery of town. | ORGANIZATION",
        "We saw [P Corvin], an airline. | ORGANIZATION",
        "We saw [O Corvin], a nurse, there. | ORGANIZATION",
        "We saw [L Corvin], a charity, there. | PLACE",
        "[P Corvin]'s shareholders met. | ORGANIZATION",
        "[P Corvin] executives met. | ORGANIZATION",
        "[P Corvin]'s largest investor left. | ORGANIZATION",
        "The MV [P Corvin] sank. | ORGANIZATION",
        "Rival [P Corvin] said its roof fell. | ORGANIZATION",
        "[P Corvin] manager [P Jane Roe] left. | ORGANIZATION",
        "[P Corvin], who have won, play in Lund. [P Corvin] manager [P Jane Roe] left. | ORGANIZATION",
        "[P Corvin] shares fell. | ORGANIZATION",
        "He sold shares in [P Corvin]. | ORGANIZATION",
        "She is chief executive of [P Corvin]. | ORGANIZATION",
        "[P Corvin] chief executive Jane left. | ORGANIZATION",
        "[P Corvin] said its roof fell. | ORGANIZATION",
        "[P Jane Corvin] sat. [O Corvin], which slept, left. | ORGANIZATION",
        "[O Corvin], who slept, left. | ORGANIZATION",
        "[P Jane Corvin] sat. [O Corvin Foods] ate. [O Corvin], who slept, left. | ORGANIZATION",
        "[P Corvin Infra] said its roof fell. | ORGANIZATION",
        "[P Corvin] fell. [O Corvin Foods] sold it. | ORGANIZATION",
        "[P Corvin] voted. [O Corvin Town Council] met. | PLACE",
        "[O Corvin]. [P Corvin] executives left. | ORGANIZATION",
        "In [P Corvin] it rained. | PLACE",
        "[P Corvin] fell. It rained in [P Corvin]. | PLACE",
        "[P Corvin]. [L Corvin]. It rained near [P Corvin]. | PLACE",
        "LUND, [P Corvin] (AP) — It rained. | PLACE",
        "[P Corvin]. [L Corvin]. [O Corvin Foods] sold it, in [P Corvin]. | PLACE",
      })
  void whatADocumentCallsAName(String text, Mention.Kind kind) {
    assertThat(kind(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We saw [P Corvin], charity, there.",
        "We saw [P Corvin], a nurse, there.",
        "We saw [P Corvin], a",
        "We saw [P Corvin]",
        "We saw [P Corvin] a charity, there.",
        "We saw [P Corvin], a man of charity, there.",
        "We saw [P Corvin], a very old, very tall charity.",
        "We saw [P Jane Corvin], a charity, there.",
        "[P Corvin] shares the view.",
        "[P Corvin] said it would leave.",
        "[P Corvin] said its roof fell. She left.",
        "[P Corvin] investors met. “No,” he said.",
        "The men around [P Corvin] left.",
        "They ran into [P Corvin].",
        "[P Corvin] left. [O Corvin Foundation] met.",
        "[P Corvin] manager of the year left.",
        "[P Corvin], who has won, slept. [P Corvin] manager [P Jane Roe] left.",
        "[P Corvin] said he would leave.",
        "[P Corvin] said that it would leave.",
        "Mr [P Corvin] said it would rain.",
        "The striker [P Corvin] said it would rain.",
        "[P Corvin], 43, said it would rain. [P Corvin] said it would rain.",
        "[P Corvin], who paints, sold shares in [P Corvin].",
        "[P Corvin] left. [P Carl Corvin] sat in [P Corvin].",
        "[P Duke] left. [O Duke Foods] sold it.",
        "[P Corvin]. [P Corvin]. [P Corvin]. In [P Corvin] we trust.",
        "They have confidence in [P Corvin].",
        "They bring in [P Corvin].",
        "It stood in [P Corvin]'s house.",
        "In [P Xyz Corvin] it has a friend.",
        "We met, [P Corvin] and I.",
        "[O Corvin]. [P Corvin]. [P Corvin] left.",
        "[P Jane Corvin] sat. [O Corvin], who slept, left.",
        "[P Jane Corvin] sat. [O Corvin], whose dog slept, left. [O Corvin] ate.",
        "[P Jane Corvin] sat. [P Corvin], who slept, left. [O Corvin] ate.",
      })
  void aPersonStaysOne(String text) {
    assertThat(kind(text)).isEqualTo(Mention.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Canon] [P Hugh Roe] left. | Hugh Roe",
        "[P Canon], [P Hugh Roe] left. | Canon, Hugh Roe",
        "[P Inspector] [P Hugh Roe] left. | Hugh Roe",
        "[P Whistleblower] [P Hugh Roe] left. | Hugh Roe",
        "[P Moe] [P Hugh Roe] left. | Moe, Hugh Roe",
        "[P Cllr Hugh Roe] left. | Hugh Roe",
        "[P baker Hugh Roe] left. | Hugh Roe",
        "[P Dame Joan Roe] left. | Dame Joan Roe",
        "[P Cllr Roe] left. | Cllr Roe",
        "[P de la Roe] left. | de la Roe",
        "[O Rev Hugh Foods] left. | Rev Hugh Foods",
        "[P Canon] [O Roe Foods] left. | Canon, Roe Foods",
      })
  void aTitleIsNoNameOfItsOwn(String text, String names) {
    NamedText named = NamedText.of(text);
    List<Mention> settled = NameKinds.settled(named.tokens, named.names);
    assertThat(settled.stream().map(Mention::text).collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }

  @Test
  void aNameInAnotherParagraphIsNoTitle() {
    NamedText named = NamedText.of("They saw [P Canon]\n\n[P Hugh Roe] left.");
    assertThat(NameKinds.settled(named.tokens, named.names)).hasSize(2);
  }

  @Test
  void noNames() {
    assertThat(NameKinds.settled(NamedText.of("It rained.").tokens, List.of())).isEmpty();
  }

  /** The kind of the last mention of "Corvin" or of another name that is only that. */
  private static Mention.Kind kind(String text) {
    NamedText named = NamedText.of(text);
    List<Mention> settled = NameKinds.settled(named.tokens, named.names);
    return settled.stream()
        .filter(
            name ->
                !name.text().matches(".* (?:Foods|Council|Foundation)|(?:Carl|Jane) R?.*")
                    || name.text().equals("Jane Corvin"))
        .reduce((first, last) -> last)
        .orElseThrow()
        .kind();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The [P Weir] sold well. | ''",
        "The [L Iraqi] army left [L Iraq]. | Iraq",
        "The [P Iraqi] left [L Iraqi Kurdistan]. | Iraqi Kurdistan",
        "She met the [P Swede] there. | ''",
        "The [P Pope] left. | Pope",
        "Her [P Grace] left. | ''",
        "Your [P Excellency] left. | ''",
        "Her new album, [P Martha], sold well. [P Martha] won. | ''",
        "The [P Weir] of [P Carl Weir] sold well. | Weir, Carl Weir",
        "The [P Weir] [P Hugh Roe] left. | Weir, Hugh Roe",
        "The [P Carl Weir] left. | Carl Weir",
        "The [O Weir] sold well. | Weir",
        "Her [P Roe] left. | Roe",
        "Her new album, [P Martha Roe], sold well. | Martha Roe",
        "Her new neighbor, [P Martha], left. | Martha",
        "Her new album [P Martha] sold well. | Martha",
        "The hero of the film, [P Martha], left. | Martha",
        "Her new album, [P Martha], sold well. [P Martha Roe] left. [P Martha] won. | Martha, Martha Roe, Martha",
      })
  void aWorkAStyleOrADemonymIsNoName(String text, String names) {
    NamedText named = NamedText.of(text);
    List<Mention> settled = NameKinds.settled(named.tokens, named.names);
    assertThat(settled.stream().map(Mention::text).collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }
}
