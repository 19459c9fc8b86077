package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which quoted words carry on the quotation before them. */
class ContinuationsTest {

  private static final int NONE = -1;

  /** Whether the last content carries on; {@code cueOf} gives for each content its cue. */
  private static boolean carriesOn(String marked, int... cueOf) {
    TokenizedText text = TokenizedText.of(marked);
    assertThat(text.contents).hasSameSizeAs(cueOf);
    return continuations(text).carriesOn(cueOf.length - 1, cueOf);
  }

  private static Continuations continuations(TokenizedText text) {
    LinkCosts costs = TokenizedText.costs();
    WordDistance words = WordDistance.of(text.tokens, costs);
    WordDistance outside = WordDistance.outside(text.sources, text.tokens, costs);
    return new Continuations(
        text.tokens,
        text.contents,
        text.cues,
        text.quoted(),
        text.who(),
        words,
        new Interruptions(text.tokens, text.cues, text.quoted(), words, outside, costs));
  }

  /** The content that the last one carries on. */
  private static String carriedOn(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    int last = text.contents.size() - 1;
    return text.text(text.contents.get(continuations(text).carriedOn(last)));
  }

  @Test
  void theFirstWordsCarryNothingOn() {
    assertThat(carriesOn("“{q It fell.}”", NONE)).isFalse();
  }

  @Test
  void quotedWordsBehindASentenceWithACueCarryItOn() {
    assertThat(carriesOn("“{q It fell,}” {c said} {s Ida}, who wept. “{q It burned.}”", 0, NONE))
        .isTrue();
    assertThat(carriesOn("“{q It fell,}” {c said} {s Ida}. It was late. “{q So.}”", 0, NONE))
        .isFalse();
    assertThat(carriesOn("“{q It fell,}” {c said} {s Ida}. {q So it was.}", 0, NONE)).isFalse();
    assertThat(carriesOn("“{q It fell,}” so {s Ida}. “{q It burned.}”", NONE, NONE)).isFalse();
  }

  @Test
  void behindAnIndirectStatementTheyAreAQuotationOfTheirOwn() {
    assertThat(carriesOn("{s Ida} {c said} {q it fell}. “{q So it was.}”", 0, NONE)).isFalse();
    assertThat(carriesOn("{s Ida} {c said} {q it “fell too far”}. “{q So it was.}”", 0, NONE))
        .isFalse();
    assertThat(carriesOn("{q It “fell too far},” {s Ida} {c said}. “{q So it was.}”", 0, NONE))
        .isTrue();
  }

  @Test
  void behindAnotherCueNothingCarriesOn() {
    assertThat(
            carriesOn(
                "“{q It fell,}” {c said} {s Ida}. So {c saw} {s Bo}. “{q It burned.}”", 0, NONE))
        .isFalse();
  }

  @Test
  void theQuotedWordsOfTheSentenceAreCarriedOn() {
    assertThat(
            carriedOn("“{q It fell,}” {c said} {s Ida}, who {c saw} {q that it burned}. “{q So.}”"))
        .isEqualTo("It fell,");
    assertThat(carriedOn("“{q It fell.}” {s Ida} {c saw} {q that it burned}. “{q So.}”"))
        .isEqualTo("that it burned");
    assertThat(carriedOn("“{q It fell,}” {c said} {s Ida}. “{q So.}”")).isEqualTo("It fell,");
  }

  @Test
  void aListCarriesOn() {
    assertThat(carriesOn("“{q it}” and “{q they}” fell.", NONE, NONE)).isTrue();
    assertThat(carriesOn("“{q it}” near “{q they}” fell.", NONE, NONE)).isFalse();
    assertThat(carriesOn("{q it} and “{q they}” fell.", NONE, NONE)).isFalse();
    assertThat(carriesOn("“{q it}” and {q they} fell.", NONE, NONE)).isFalse();
  }

  @Test
  void aParagraphLeftOpenCarriesOn() {
    assertThat(carriesOn("“{q It burned.}\n\n“{q It is gone.}”", NONE, NONE)).isTrue();
  }

  @Test
  void aParagraphOfQuotedWordsBesideAnotherCarriesOn() {
    assertThat(carriesOn("{s Ida} {c said}: “{q It fell.}”\n\n“{q It is gone.}”", 0, NONE))
        .isTrue();
    assertThat(carriesOn("{s Ida} {c said}: “{q It fell.}”\n\nSo “{q it is gone.}”", 0, NONE))
        .isFalse();
    assertThat(carriesOn("{s Ida} {c said} {q it fell.}\n\n“{q It is gone.}”", 0, NONE)).isFalse();
    String calls = "{s Ida} {c said}: “{q It fell.}”\n\n“{q Is it gone, [P Roe]?}”";
    assertThat(carriesOn(calls, 0, NONE)).isFalse();
    String replies = "{s Ida} {c replied}: “{q It fell.}”\n\n“{q It is gone?}”";
    assertThat(carriesOn(replies, 0, NONE)).isFalse();
    assertThat(carriesOn(replies.replace("replied", "said"), 0, NONE)).isTrue();
    assertThat(carriesOn(replies.replace("?", "."), 0, NONE)).isTrue();
    assertThat(carriesOn("“{q It fell.}”\n\nIt rained.\n\n“{q It is gone.}”", NONE, NONE))
        .isFalse();
  }

  @Test
  void inADialogueSomebodyElseSpeaks() {
    String turns = "“{q It fell,}” {c said} {s Bo}.\n\n“{q It did,}” {c said} {s Ida}.\n\n";
    assertThat(carriesOn(turns + "“{q So it did.}”", 0, 1, NONE)).isFalse();
    // A long turn; words outside marks; a paragraph between.
    String twenty = " so".repeat(20);
    assertThat(carriesOn(turns + "“{q So it did" + twenty + ".}”", 0, 1, NONE)).isTrue();
    for (String turn : List.of("It did", "It fell")) {
      String longer = turns.replace(turn, turn + twenty) + "“{q So it did.}”";
      assertThat(carriesOn(longer, 0, 1, NONE)).as(longer).isTrue();
    }
    assertThat(carriesOn(turns.replaceFirst("“(.*?)”", "$1") + "“{q So it did.}”", 0, 1, NONE))
        .isTrue();
    String second = turns.substring(turns.indexOf("\n\n") + 2);
    assertThat(carriesOn("It rained.\n\n" + second + "“{q So.}”", 0, NONE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“{q It fell.}”\n\n– Jane Roe\n\n“{q It is gone.}”",
        "“{q It fell.}” – Jane Roe\n\n“{q It is gone.}”",
        "“{q It fell.}”\n\n“{q It is gone.}” – Jane Roe",
        "“{q It fell.}”\n\n“{q It is gone.}” That is what [P Jane Roe] says.",
      })
  void signedWordsDoNotCarryOn(String marked) {
    assertThat(carriesOn(marked, NONE, NONE)).as(marked).isFalse();
  }
}
