package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose turn it is: each rule, and what only looks like it. */
class TurnSourcesTest {

  /**
   * The sources of the contents, one quotation each; a cue and source that stand behind a content
   * and before the next one are its own.
   */
  private static List<String> sources(TokenizedText text) {
    List<QuotationDraft> links = new ArrayList<>();
    for (int i = 0; i < text.contents.size(); i++) {
      TaggedSpan content = text.contents.get(i);
      int next =
          i + 1 < text.contents.size() ? text.contents.get(i + 1).begin() : text.tokens.size();
      links.add(
          new QuotationDraft(
              List.of(content),
              first(text.cues, content.end(), next),
              first(text.sources, content.end(), next),
              null,
              0,
              0));
    }
    return new TurnSources(text.tokens, text.quoted(), text.who(), text.document.blocks())
        .complete(links).stream()
            .map(link -> link.source() == null ? "-" : text.text(link.source()))
            .toList();
  }

  private static @Nullable TaggedSpan first(List<TaggedSpan> runs, int from, int to) {
    return runs.stream()
        .filter(run -> from <= run.begin() && run.begin() < to)
        .findFirst()
        .orElse(null);
  }

  private static List<String> sources(String marked) {
    return sources(TokenizedText.of(marked));
  }

  private static String source(String marked) {
    List<String> sources = sources(marked);
    return sources.get(sources.size() - 1);
  }

  @Test
  void aQuestionAfterAnAnswerIsTheOthers() {
    String asked = "Counsel [P Ida Holm] sat. “{q Where was it by then?}” {c asked} {s Holm}.\n\n";
    String answer = "“{q It was by the mill,}” {c replied} {s [P Bo Ek]}, 19.\n\n";
    String said = answer.replace("replied", "said");
    String asks = "[P Ida Holm] asked [P Bo Ek] for it. “{q It is late}”, {c said} {s Holm}.\n\n";
    String who = "“{q Who else had it?}”";
    assertThat(source(asked + answer + who)).isEqualTo("Holm");
    assertThat(source(asks + said + who)).isEqualTo("Holm");
    assertThat(source(asks.replace("[P Bo Ek]", "the boy") + said + who)).isEqualTo("Holm");
    String longer = who.replace("?", " " + "so ".repeat(20) + "?");
    assertThat(source(asks + said + longer)).isEqualTo("Holm");
    String again = "“{q So it was,}” {c replied} {s [P Bo Ek]}.\n\n";
    assertThat(source(asked + answer + again + longer)).isEqualTo("Holm");
    String relative = "[P Ida Holm], {s who} {c asked} “{q for it again,}” sat.\n\n";
    assertThat(source(asked + relative + answer + longer)).isEqualTo("Holm");
    // Nobody else is known, or nobody has asked, or the words go on.
    assertThat(source(answer + who)).isEqualTo("Bo Ek");
    assertThat(source("It rained.\n\n" + said + longer)).isEqualTo("Bo Ek");
    assertThat(source(asks.replace("asked [P Bo Ek]", "asked") + said + longer)).isEqualTo("Bo Ek");
    for (String goesOn : List.of("Who else had my mill", "It was old. Who had it", "It was old")) {
      String turn =
          "“{q "
              + goesOn
              + " "
              + "so ".repeat(20)
              + (goesOn.endsWith("d") && goesOn.startsWith("It") ? "." : "?")
              + "}”";
      assertThat(source(asked + answer + turn)).as(turn).isEqualTo("Bo Ek");
    }
    assertThat(source(asked + answer + longer + " It rained.")).isEqualTo("Bo Ek");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Roe: “{q It fell.}” | Jane Roe",
        "Jane Roe, a nurse: “{q It fell.}” | Jane Roe",
        "The Very Old Mayor Roe: “{q It fell.}” | The Very Old Mayor Roe",
        "The Very Old Lord Mayor Roe: “{q It fell.}” | -",
        "The Mayor, who had come by the very last tram now: “{q It fell.}” | The Mayor",
        "The Mayor, who had come by the very last red tram now: “{q It fell.}” | -",
        "jane: “{q It fell.}” | -",
        "Update: “{q It fell.}” | -",
        "Jane Roe “{q It fell.}” | -",
        ": “{q It fell.}” | -",
        "It was late in the hall. Jane Roe: “{q It fell.}” | -",
      })
  void aLabelAtTheBeginOfTheParagraph(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The firm has issued a statement.; The firm",
        "The owner of the mill, [O Lund & Co], has now released a short statement.; The owner of the mill, Lund & Co",
        "The firm has issued a bond.; -",
        "The firm has issued one of the very old bonds and a statement.; -",
        "The firm is late with a statement.; -",
        "Issued is a statement.; -",
        "The firm has not yet issued a statement.; -",
        "Yesterday, the firm issued a statement.; -",
        "The mayor is gone and has issued a statement.; The mayor",
        "The firm which issued a statement.; -",
        "The town fell hours after it issued a statement.; -",
        "The one and only firm of the very old and very late town has at last issued a statement.; -",
      })
  void whoIssuesAStatement(String before, String source) {
    assertThat(source(before + " “{q It fell.}”")).isEqualTo(source);
    assertThat(source(before + "\n\n“{q It fell.}”")).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "And from the chairwoman, [P Jane Roe]:; Jane Roe",
        "And from [P Jane Roe], who chairs the board:; Jane Roe",
        "And from the board:; -",
        "And from [O Acme]:; -",
        "And from [P Jane Roe]; -",
        "And so it was from [P Jane Roe], who sat one two three four five six seven:; Jane Roe",
        "And so it was from [P Jane Roe], who sat one two three four five six seven eight:; -",
      })
  void aLabelInTheParagraphBefore(String before, String source) {
    String first = "Many wrote to us then, and more came.\n\n";
    assertThat(source(first + before + "\n\n“{q It fell.}”")).isEqualTo(source);
    assertThat(source(before + "\n\n“{q It fell.}”")).isEqualTo(source);
    assertThat(source(first + before + "\n\nSo “{q It fell.}”")).isEqualTo("-");
  }

  @Test
  void aLabelDoesNotReachOverAParagraph() {
    assertThat(source("And so says [P Jane Roe]\n\nOn that:\n\n“{q It fell.}”")).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "– Jane Roe; Jane Roe",
        "— Jane Roe, a nurse; Jane Roe",
        "-- Jane Roe; Jane Roe",
        "― Jane Roe; Jane Roe",
        "- Jane Roe; Jane Roe",
        "– jane; -",
        "Jane Roe; -",
        "–; -",
        "– , a nurse; -",
        "– Jane Roe and the Old Mill; -",
        "– Jane Roe, a nurse who came to the mill on a rainy day in May; -",
      })
  void aSignatureBehindTheWords(String signature, String source) {
    assertThat(source("“{q It fell.}” " + signature)).isEqualTo(source);
    assertThat(source("“{q It fell.}”\n\n" + signature + "\n\nIt rained a lot then."))
        .isEqualTo(source);
  }

  @Test
  void aSignatureFillsTheRestOfTheParagraph() {
    assertThat(source("“{q It fell.}” – Jane Roe\n\nIt rained.")).isEqualTo("Jane Roe");
    assertThat(source("So “{q it fell}” – Jane Roe")).isEqualTo("Jane Roe");
    assertThat(source("“{q It fell.}” So it did.\n\n– Jane Roe")).isEqualTo("-");
    assertThat(source("So “{q it fell}”\n\n– Jane Roe\n\nIt rained.")).isEqualTo("Jane Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Those are the words of [P Jane Roe].; Jane Roe",
        "That is what [P Jane Roe] says.; Jane Roe",
        "This is how [P Jane Roe] puts it.; Jane Roe",
        "Such was the verdict of [P Jane Roe].; Jane Roe",
        "That is the view of [P Jane Roe].; Jane Roe",
        "These are the opinion of [P Jane Roe].; Jane Roe",
        "That is the house of [P Jane Roe].; -",
        "That is what [O Acme] says.; -",
        "It is what [P Jane Roe] says.; -",
        "That hurt what [P Jane Roe] says.; -",
        "That is what all say. So [P Jane Roe] went.; -",
        "That is what all of the many people of that old place near [P Jane Roe] say.; -",
        "That is.; -",
      })
  void theNextSentenceSaysWhoseWordsTheyAre(String behind, String source) {
    assertThat(source("“{q It fell.}” " + behind)).isEqualTo(source);
    assertThat(source("“{q It fell.}”\n\n" + behind)).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[P Jane Roe] put down the cup. “{q It is cold.}”; Jane Roe",
        "[P Jane Roe] came. She put down the cup. “{q It is cold.}”; She",
        "The cup fell. “{q It is cold.}”; -",
        "[P Jane Roe] put down the cup. So “{q it is cold.}”; -",
        "[O Acme] closed. “{q It is cold.}”; -",
        "[P Jane Roe] put down the cup. “{q Why?}” “Because.”; -",
      })
  void theSubjectOfTheSentenceBefore(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @Test
  void aQuotationInTheSentenceBeforeGoesOn() {
    assertThat(sources("“{q It fell,}” {c said} {s Bo} to [P Jane Roe]. “{q It is cold.}”"))
        .containsExactly("Bo", "Bo");
    assertThat(sources("“{q It fell,}” [P Jane Roe] left. “{q It is cold.}”"))
        .containsExactly("-", "Jane Roe");
    assertThat(sources("“{q It fell,}” {c said} {s Bo}. [P Jane Roe] rose. “{q It is cold.}”"))
        .containsExactly("Bo", "Jane Roe");
  }

  @Test
  void theLastOneOfTheParagraphGoesOn() {
    assertThat(sources("“{q It fell,}” {c said} {s Bo}. It was late. “{q It is cold.}”"))
        .containsExactly("Bo", "Bo");
    assertThat(sources("“{q It fell.}” “{q It is cold.}”")).containsExactly("-", "-");
    assertThat(sources("“{q It,}” {c said} {s Bo}. So it was. “{q Why?}” “Because.”"))
        .containsExactly("Bo", "-");
    assertThat(sources("“{q It,}” {c said} {s Bo}. So it was. “{q Why?}”\n\n“Because.”"))
        .containsExactly("Bo", "Bo");
    assertThat(sources("{q It fell,} {c said} {s Bo}. “{q It is cold.}”"))
        .containsExactly("Bo", "Bo");
  }

  @Test
  void aFragmentWithAVerbGoesOn() {
    assertThat(fragment("{s Ida} {c said} {q it was late}. {c Adding}, “{q We left.}”"))
        .isEqualTo("Ida");
    assertThat(fragment("{s Ida} {c said} {q it was late}. It was. {c Adding}, “{q We left.}”"))
        .isEqualTo("-");
    assertThat(fragment("{s Ida} {c said} {q it was late}. {c Added}, “{q We left.}”"))
        .isEqualTo("-");
    assertThat(fragment("{s Ida} {c said} {q it was late}.\n\n{c Adding}, “{q We left.}”"))
        .isEqualTo("-");
    assertThat(fragment("{s Ida} {c said} {q it was late}, {c adding}, “{q We left.}”"))
        .isEqualTo("-");
  }

  /** The source of the second of two contents, each with a cue before it. */
  private static String fragment(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    List<QuotationDraft> links =
        List.of(
            new QuotationDraft(
                List.of(text.contents.get(0)), text.cues.get(0), text.sources.get(0), null, 0, 0),
            new QuotationDraft(List.of(text.contents.get(1)), text.cues.get(1), null, null, 0, 0));
    QuotationDraft last =
        new TurnSources(text.tokens, text.quoted(), text.who(), text.document.blocks())
            .complete(links)
            .get(1);
    return last.source() == null ? "-" : text.text(last.source());
  }

  @Test
  void inADialogueTwoTakeTurns() {
    assertThat(
            sources(
                "“{q It fell,}” {c said} {s Bo}.\n\n“{q It did,}” {c said} {s Ida}.\n\n“{q I saw"
                    + " it.}”\n\n“{q So did I.}”"))
        .containsExactly("Bo", "Ida", "Bo", "Ida");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A paragraph lies between.
        "“{q It fell,}” {c said} {s Bo}.\n\nIt rained.\n\n“{q It did,}” {c said} {s Ida}.\n\n“{q I"
            + " saw.}”",
        // A long turn.
        "“{q It fell,}” {c said} {s Bo}.\n\n“{q It did fall, and so did the house and the hall and"
            + " the mill and the barn and all that was there,}” {c said} {s Ida}.\n\n“{q I saw.}”",
        // Not in marks.
        "{q It fell,} {c said} {s Bo}.\n\n“{q It did,}” {c said} {s Ida}.\n\n“{q I saw.}”",
        "It: “{q It fell,}” {c said} {s Bo}. “{q It did,}” {c said} {s Ida}.\n\n“{q I saw.}”",
      })
  void whatIsNoDialogueGoesOnWithTheLast(String marked) {
    assertThat(source(marked)).isEqualTo("Ida");
  }

  @Test
  void aParagraphOfItsOwnGoesOnWithTheLastOfTheOneBefore() {
    String before = "“{q It fell,}” {c said} {s Bo}.";
    assertThat(sources(before + "\n\n“{q It is cold.}”")).containsExactly("Bo", "Bo");
    assertThat(sources(before + "\n\nSo “{q It is cold.}”")).containsExactly("Bo", "-");
    assertThat(sources(before + "\n\nIt rained.\n\n“{q It is cold.}”")).containsExactly("Bo", "-");
    assertThat(sources(before + " It was late.\n\n“{q It is cold.}”")).containsExactly("Bo", "Bo");
    assertThat(sources("“{q It fell.}”\n\n“{q It is cold.}”")).containsExactly("-", "-");
  }

  @Test
  void orWithTheSubjectOfItsLastSentence() {
    String before = "“{q It fell,}” {c said} {s Bo}.";
    assertThat(sources(before + " [P Jane Roe] rose.\n\n“{q It is cold.}”"))
        .containsExactly("Bo", "Jane Roe");
    assertThat(sources("[P Jane Roe] rose.\n\n“{q It is cold.}”")).containsExactly("Jane Roe");
    assertThat(sources("[P Jane Roe] rose. It was late.\n\n“{q It is cold.}”"))
        .containsExactly("-");
    assertThat(sources("[O Acme] closed.\n\n“{q It is cold.}”")).containsExactly("-");
    assertThat(sources("The nurses rose.\n\n“{q It is cold.}”")).containsExactly("-");
  }

  @Test
  void captionsAndListItemsArePassedOver() {
    Document page =
        DocumentReader.html()
            .read(
                "<h1>A mill</h1><p>“It fell,” said Bo in the mill of Lund.</p><figure><figcaption>The"
                    + " mill in May</figcaption></figure><p>“It is cold.”</p><ul><li>“It is"
                    + " late.”</li></ul>");
    TokenizedText text = TokenizedText.of(page);
    text.contents.add(text.tag("It fell,"));
    text.contents.add(text.tag("It is cold."));
    text.contents.add(text.tag("It is late."));
    text.cues.add(text.tag("said"));
    text.sources.add(text.tag("Bo"));
    assertThat(sources(text)).containsExactly("Bo", "Bo", "-");
  }

  @Test
  void aTitleIsNoParagraphBefore() {
    Document page = DocumentReader.html().read("<h1>Bo said it fell</h1><p>“It is cold.”</p>");
    TokenizedText text = TokenizedText.of(page);
    text.contents.add(text.tag("It is cold."));
    text.sources.add(text.tag("Bo"));
    assertThat(sources(text)).containsExactly("-");
  }

  @Test
  void onlyQuotationsThatLackASourceAreCompleted() {
    // Not in marks; with a cue; with a colon for a cue.
    assertThat(source("Jane Roe: {q It fell.}")).isEqualTo("-");
    assertThat(source("Jane Roe: “{q It fell,}” {c said}")).isEqualTo("-");
    assertThat(source("Jane Roe: “{q It fell,}” {c –} all")).isEqualTo("Jane Roe");
    assertThat(source("Jane Roe: “{q It fell,}” {c – –} all")).isEqualTo("-");
    assertThat(source("Jane Roe: “{q It fell,}” {c said} {s Bo}")).isEqualTo("Bo");
  }

  @Test
  void aSourceByRuleHasItsProbability() {
    TokenizedText text = TokenizedText.of("Jane Roe: “{q It fell.}”");
    QuotationDraft completed =
        new TurnSources(text.tokens, text.quoted(), text.who(), text.document.blocks())
            .complete(List.of(text.draft()))
            .get(0);
    TaggedSpan source = Objects.requireNonNull(completed.source());
    assertThat(source.probability()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(source.edges()).isEqualTo(TaggedSpan.BY_RULE);
  }

  @Test
  void twoQuotationsSideBySideMayBeOfTwo() {
    assertThat(sources("“{q It,}” {c said} {s Bo}. “{q It fell.}” “{q It is cold.}”"))
        .containsExactly("Bo", "-", "-");
    assertThat(sources("“{q It,}” {c said} {s Bo}. “{q It fell.}” Then: “{q it is cold.}”"))
        .startsWith("Bo", "Bo");
  }

  /** {@code "Is that so, Miss Roe?"} is not what Roe says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Is that so, Miss [P Roe]? | -",
        "Is that so, [P Roe]? | -",
        "Is that so, Mrs. [P Jane Roe], or not? | -",
        "[P Roe], is that so? | -",
        "Constable [P Roe], is that so? | -",
        "[P Roe], the brand, is that so? | Jane Roe",
        "I met my boss, [P Roe]. | Jane Roe",
        "The house, [P Roe], is mine. | Jane Roe",
        "I, [P Jane Roe], will not go. | Jane Roe",
        "[P Roe] asks if that is so? | Jane Roe",
        "Is that [P Roe]? | Jane Roe",
        "Is that so, [P Roe]'s men ask? | Jane Roe",
        "Is that so, Miss [P Moe]? | Jane Roe",
      })
  void whoIsCalledByNameDoesNotSpeak(String words, String source) {
    String before = "“{q It fell},” {c said} {s [P Jane Roe]}.\n\n";
    assertThat(source(before + "“{q " + words + "}”")).isEqualTo(source);
  }

  @Test
  void whoSpokeBeforeCallsTheOtherByName() {
    String said = "“{q It fell},” {c said} {s [P Jane Roe]}.\n\n";
    String calls = "“{q Is that so, Miss [P Roe]?}”";
    assertThat(source("“{q Why?}” {c asked} {s [P Carl Lund]}.\n\n" + said + calls))
        .isEqualTo("Carl Lund");
    String far = String.join("", Collections.nCopies(3, "It rained.\n\n"));
    assertThat(source("“{q Why?}” {c asked} {s [P Carl Lund]}.\n\n" + far + said + calls))
        .isEqualTo("-");
  }
}
