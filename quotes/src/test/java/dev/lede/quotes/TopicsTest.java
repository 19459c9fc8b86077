package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words are about, and who is asked, is no part of them. */
class TopicsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is behind "of" and the like, and words in marks or with "that" follow.
        "{s Ida Holm} {c says} of {q the tenant}, “{q She may go.}” | She may go.",
        "{s She}, under questioning over {q his loan}, {c says} {q that it was late}."
            + " | that it was late",
        "{s Ida Holm} {c says} of {q the tenant}, {q who is late}. | the tenant … who is late",
        "{s Ida Holm} {c says} {q the tenant}, “{q she may go.}” | the tenant … she may go.",
        "{s Ida Holm} {c says} of {q what was done}, “{q It is late.}”"
            + " | what was done … It is late.",
        "{s Ida Holm} {c says} of {q the tenant}. “{q She may go.}” | the tenant … She may go.",
        // "Said of N. that".
        "{s Ida Holm} {c said} of {q the tenant that she may go}. | that she may go",
        "{s Ida Holm} {c spoke} of {q a plan that the town liked}. | a plan that the town liked",
        "{s Ida Holm} {c said} {q the tenant that she knew may go}."
            + " | the tenant that she knew may go",
        "{s Ida Holm} {c said} of {q what is late that it may go}."
            + " | what is late that it may go",
        // Who is asked.
        "{q The Finn} {c was asked} {q what it was like}. | what it was like",
        "{q The Finn} {c was told} {q why it was late}. | why it was late",
        "{q The Finn} {c was said} {q to be late}. | The Finn … to be late",
        "{q The Finn} {c asked} {q what it was like}. | The Finn … what it was like",
        "{q The mill} {s Ida Holm} {c was asked} {q what it was like}."
            + " | The mill … what it was like",
        // Who is asked by a pronoun.
        "{s Ida Holm} {c asked} {q her who had paid}. | who had paid",
        "{s Ida Holm} {c told} {q her who had paid}. | her who had paid",
        "{s Ida Holm} {c asked} {q her friend who had paid}. | her friend who had paid",
        "{s Ida Holm} {c asked} {q why it was}. | why it was",
        "{s Ida Holm} {c asked}: {q him who pays}. | him who pays",
      })
  void isLeftOut(String marked, String rest) {
    TokenizedText text = TokenizedText.of(marked);
    List<QuotationDraft> found = new Topics(text.tokens).without(List.of(text.draft()));
    assertThat(String.join(" … ", text.texts(found.get(0).parts()))).isEqualTo(rest);
  }
}
