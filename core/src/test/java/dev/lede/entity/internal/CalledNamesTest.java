package dev.lede.entity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is described and called by a name; texts are marked as {@link ResolvedText} says. */
class CalledNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We met <a shy girl> named [P Ida]. | Ida",
        "We met <a shy girl> called [P Ida], 9. | Ida",
        "<A girl> called [P Ida Holm] said so. | Ida Holm",
        "<A girl> called [P Ida Holm] was late. | Ida Holm",
        "<A girl> called [P Ida] who is late left. | Ida",
        "We met <our guard>, a bald man called [P Bo]. | Bo",
        "We met <our guard, a bald man> called [P Bo]. | Bo",
        // A verb.
        "<A voter> called [P Ida Holm] a liar. | A voter",
        "<A voter> called [P Ida Holm] “late”. | A voter",
        "<A voter> called [P Ida Holm]’s plan late. | A voter",
        "<A voter> called [P Ida Holm]. | A voter",
        "<A voter> called [P Ida Holm] at noon. | A voter",
        "<A teacher> named [P Ida Holm] as the thief. | A teacher",
        "We met <a report> called [P Ida]. | a report",
        "We met <a voter> called [P Ida Holm]’s aunt. | a voter",
        "We met <a voter> called [P Ida Holm] “Aunt”. | a voter",
        // Another noun.
        "We met <our guard>, a man from the coast, called [P Bo]. | our guard",
        "We met <our guard>, a man on a boat called [P Bo]. | our guard",
        "We met <our guard>, a man with a girl called [P Bo]. | our guard",
        "We met <our guard>, a man nobody called [P Bo]. | our guard",
        "We met <our guard>, the man called [P Bo]. | our guard",
        "We met <our guard>, and a man called [P Bo]. | our guard",
        "We met <our guard>. A man called [P Bo]. | our guard",
        "We met <the girl> called [P Ida]. | the girl",
        "We met <girls> called [P Ida]. | girls",
        "We met <a man and a girl> called [P Ida]. | a man and a girl",
        "We met <a girl> who called [P Ida]. | a girl",
        "We met <a girl> from a town called [L Lund]. | a girl",
        "We met <a girl> called [L Lund]. | a girl",
      })
  void whoIsCalledByANameIsWhomItNames(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A waiter called [P Bo] was late. We met <the waiter>. | Bo",
        "We met {our waiter}, a boy called [P Bo]. We met <the waiter>. | Bo",
      })
  void andSoIsTheSameOneAfterwards(String text, String name) {
    assertThat(ResolvedText.phrase(text)).isEqualTo(name);
  }
}
