package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clauses say of who “he” is; texts are marked as {@link ResolvedText} says. */
class ClauseRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] sat. // {A clerk} said <he> slept. | A clerk",
        "[P Carl Lund] sat. // {A clerk} said that <he> slept. | A clerk",
        "[P Carl Lund] sat. {A clerk, who had left,} said <he> slept. | A clerk",
        "[P Carl Lund] sat. {A clerk}, who had left, said <he> slept. | A clerk",
        "[P Carl Lund] sat. {A clerk, who had left}, said <he> slept. | A clerk",
        "[P Carl Lund] sat. // {One of the clerks} said <he> slept. | One of the clerks",
        "[P Carl Lund] sat. {A witness} said <he> had a knife. | Carl Lund",
        "[P Carl Lund] sat. // {His lawyer} said <he> slept. | Carl Lund",
        "[P Carl Lund] sat. [P Carl Lund] ate. // {A clerk}, who had left, and ran, felt <he> slept. | Carl Lund",
      })
  void whoSaysSomethingOfHimselfNeedsNoName(String text, String name) {
    assertThat(ResolvedText.pronoun(text.replace(" // ", "\n\n"))).isEqualTo(name);
  }

  /** The clause behind "who" is his own; whoever else "because he" may mean. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{A clerk}, who hid because <he> ran, said it fell. | A clerk",
        "{A clerk}, who hid since <he> ran, said it fell. | A clerk",
        "{A clerk who hid as <he> ran} said it fell. | A clerk",
        "But {a clerk at the mill}, who hid because <he> ran, said it fell. | a clerk at the mill",
        "{A clerk}, who gave only <his> first name, said it fell. | A clerk",
        "{A clerk}, who gave only <his> name, said it fell. | A clerk",
        "{A clerk}, who knew <his> first wife, said it fell. | Carl Lund",
        "{A clerk}, who came when <he> ran, said it fell. | Carl Lund",
        "{A clerk}, who hid, ran because <he> fell. | Carl Lund",
        "{A clerk}, who met Roe because <he> fell. | Carl Lund",
        "{A clerk} hid because <he> fell. | Carl Lund",
        "{A clerk} in town said who hid because <he> fell. | Carl Lund",
        "{A clerk and <his> wife} said who hid. | Carl Lund",
      })
  void whoSaysWhyHeHasNoNameNeedsNone(String text, String name) {
    String before = "[P Carl Lund] sat. [P Carl Lund] ate.\n\n";
    assertThat(ResolvedText.pronoun(before + text)).isEqualTo(name);
  }

  /** Who has made no complaint is not who says so; who teaches somebody may say why. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Roe] sat. [P Xyz Lund] taught her to row so that, <he> said, she could leave. | Xyz Lund",
        "[P Carl Roe] sat. [P Xyz Lund] taught her because, <he> said, she could leave. | Xyz Lund",
        "[P Carl Roe] sat. [P Xyz Lund] was late, <he> said, that night. | Carl Roe",
        "[P Carl Roe] sat. [P Xyz Lund] ran and, <he> said, fell. | Carl Roe",
        "[P Carl Roe] sat. [P Xyz Lund] taught her to row, <he> said. | Carl Roe",
        "[P Carl Roe] sat. [P Xyz Lund] taught her to row, <he> said, and to swim. | Carl Roe",
      })
  void whoSaysWhyIsTheSubject(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Adam Roe] ran. [P Carl Lund] told <him> everything. | Adam Roe",
        "[P Adam Roe] ran. [P Carl Lund] left, and we told <him> everything. | Carl Lund",
        "[P Adam Roe] ran. [P Carl Lund] left because we told <him> everything. | Carl Lund",
        "[P Adam Roe] ran. We saw [P Carl Lund] with <him>. | Carl Lund",
        "[P Jane Roe] ran. [P Mary Lund] told <her> that it rained. | Jane Roe",
        "[P Jane Roe] ran. [P Mary Lund] told <her>. | Jane Roe",
        "[P Jane Roe] ran. [P Mary Lund] gave <her> the keys. | Jane Roe",
        "[P Jane Roe] ran. [P Mary Lund] lost <her> keys. | Mary Lund",
        "[P Adam Roe] ran. [P Carl Lund] lost <his> keys. | Carl Lund",
        "[P Adam Roe] ran. [P Carl Lund] hurt <himself> then. | Carl Lund",
      })
  void nobodyTellsHimselfSomethingByHim(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }

  @Test
  void aSubjectFarBeforeInItsSentenceCanBeHim() {
    String text = "[P Carl Lund] told the" + " old".repeat(6);
    assertThat(ResolvedText.pronoun(text + " house of <him>.")).isEqualTo("nobody");
    assertThat(ResolvedText.pronoun(text + " old house of <him>.")).isEqualTo("Carl Lund");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Carl Lund] sat. {A reporter} asked what came next. “It rained,” <he> said. | Carl Lund",
        "[P Carl Lund] sat. {A reporter} asked if it rained. “It rained,” <he> said. | Carl Lund",
        "[P Carl Lund] sat. {A farmer} asked if it rained. “It rained for a week and I lost all of my hay,” <he> said. | A farmer",
        "[P Carl Lund] sat. {A farmer} asked if it rained. “I lost it,” <he> said. | A farmer",
        "[P Carl Lund] sat. {A reporter} asked if it rained. “I lost it,” <he> said. | Carl Lund",
        "[P Carl Lund] sat. {A reporter} stood up. “It rained,” <he> said. | A reporter",
        "[P Carl Lund] sat. {A reporter} was asked if it rained. “It rained,” <he> said. | A reporter",
        "[P Carl Lund] sat. {A reporter} asked for tea. “It rained,” <he> said. | A reporter",
        "{A reporter} asked if it rained. “It rained,” <he> said. | A reporter",
      })
  void whoAsksWithoutANameDoesNotAnswer(String text, String name) {
    assertThat(ResolvedText.pronoun(text)).isEqualTo(name);
  }
}
