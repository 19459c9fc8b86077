package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a statement is; texts are marked as {@link ResolvedText} says. */
class StatementAuthorsTest {

  /** What a statement says, its author says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In a statement, {[O Moe Union]} wept. {<The statement>} slept. | Moe Union",
        "In a written statement, {[P Carl Lund]} wept. {<The statement>} slept. | Carl Lund",
        "In a statement to us, {[P Carl Lund]} wept. {<The statement>} slept. | Carl Lund",
        "In a statement, {[P Carl Lund]} wept. {<The letter>} slept. | The letter",
        "In a statement, {[P Carl Lund]} wept. {<A statement>} slept. | A statement",
        "In a statement, {[P Carl Lund]} wept. {<The statement of them>} slept. | The statement of them",
        "In a statement, {[P Carl Lund]} wept. They had a statement, too. {<The statement>} slept. | The statement",
        "In a statement, {[P Carl Lund]} wept. They read the statement of us. {<The statement>} slept. | The statement",
        "In a statement, {[P Carl Lund]} wept. They read the statement. {<The statement>} slept. | Carl Lund",
        "In a statement, {a baker} wept. {<The statement>} slept. | The statement",
        "In a long day, the statement of {[P Carl Lund]} wept. {<The statement>} slept. | The statement",
        "After a statement, {[P Carl Lund]} wept. {<The statement>} slept. | The statement",
      })
  void aStatementIsItsAuthor(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }
}
