package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Span;
import dev.lede.document.internal.QuotedSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tags are given, so that no model is needed. */
class ContentMergerTest {

  static List<TaggedSpan> merge(
      TokenizedText text, List<TaggedSpan> tagged, List<TaggedSpan> sources) {
    return ContentMerger.of(
        text.document, text.tokens, tagged, sources, text.marks(), Set.of(), Set.of());
  }

  /** The contents where these words are tagged, in order. */
  static List<String> contents(String text, String... tagged) {
    TokenizedText read = TokenizedText.of(text);
    return merge(read, Stream.of(tagged).map(read::tag).toList(), List.of()).stream()
        .map(part -> part.span().in(text))
        .toList();
  }

  /** Where the tags cover half of the quoted words, all of them are the content. */
  @Test
  void halfOfTheQuotedWordsIsEnough() {
    assertThat(contents("He called it “four eight” then.", "eight")).containsExactly("four eight");
    assertThat(contents("He called it “four eight” then.", "four")).containsExactly("four");
  }

  /** Counted as it is read: white space and mark-up change nothing. */
  @Test
  void whatIsNotReadDoesNotCount() {
    for (String gap : List.of("\t   ", "<b></b> ", " <a href='#'></a>")) {
      String html = "<p>He called it “one four" + gap + "eleven” then.</p>";
      Document document = DocumentReader.html().read(html);
      TokenizedText text = TokenizedText.of(document);
      assertThat(merge(text, List.of(text.tag("one four")), List.of()))
          .extracting(part -> document.textOf(part.span()))
          .containsExactly("one four eleven");
    }
  }

  @Test
  void ofASentenceAnyTagIsEnough() {
    String text = "He said: “We never thought of leaving this town.” Then he left.";
    assertThat(contents(text, "We")).containsExactly("We never thought of leaving this town.");
  }

  @Test
  void tagsOfMostOfTheQuotedWordsKeepWhatTheyHaveOutside() {
    assertThat(contents("He said the plan was “four eight” then.", "the plan was “four eig"))
        .containsExactly("the plan was “four eight");
    assertThat(contents("He said it was “four eight” for ever.", "eight” for ever"))
        .containsExactly("four eight” for ever");
  }

  @Test
  void tagsThatReachALittleIntoTheMarksEndBeforeThem() {
    assertThat(contents("He said the plan was “one four eleven twelve” then.", "the plan was “one"))
        .containsExactly("the plan was");
  }

  @Test
  void tagsThatReachALittleOutOfTheMarksBeginBehindThem() {
    assertThat(contents("He called it “one four eleven six” for ever.", "six” for ever"))
        .containsExactly("for ever");
  }

  @Test
  void tagsOfALittleInsideTheMarksStay() {
    assertThat(contents("He called it “one four eleven twelve” then.", "four"))
        .containsExactly("four");
  }

  @Test
  void severalTagsInOneFragmentAreOneIfTheyCoverHalfTogether() {
    String text = "He called it “one four eleven twelve” then.";
    TokenizedText read = TokenizedText.of(text);
    List<TaggedSpan> parts =
        merge(read, List.of(read.tag("one", .9, .7), read.tag("eleven", .5, .4)), List.of());
    assertThat(parts).extracting(part -> part.span().in(text)).containsExactly("one", "eleven");

    parts =
        merge(read, List.of(read.tag("one four", .9, .4), read.tag("twelve", .5, .7)), List.of());
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).span().in(text)).isEqualTo("one four eleven twelve");
    assertThat(parts.get(0).probability()).isCloseTo(.7, within(1e-9));
    assertThat(parts.get(0).edges()).isCloseTo(.7, within(1e-9));
  }

  @Test
  void tagsOverTwoFragmentsJoinThem() {
    assertThat(
            contents("“One two three,” and “four eight” then.", "One two three,” and “four eight"))
        .containsExactly("One two three,” and “four eight");
  }

  @Test
  void tagsOutsideTheMarksStayAsTheyAre() {
    TokenizedText text =
        TokenizedText.of("It may rain, said “the Rock” in June, and it may snow, he said.");
    List<TaggedSpan> tagged = List.of(text.tag("It may rain"), text.tag("it may snow"));
    assertThat(merge(text, tagged, List.of())).isEqualTo(tagged);
  }

  @Test
  void aFragmentWithoutTagsThatReadsLikeASentenceIsAContent() {
    TokenizedText text = TokenizedText.of("Then: “We never saw this.” She left.");
    List<TaggedSpan> parts = merge(text, List.of(), List.of());
    assertThat(parts).hasSize(1);
    assertThat(parts.get(0).span()).isEqualTo(text.spanOf("We never saw this."));
    assertThat(parts.get(0).probability()).isEqualTo(.5);
    assertThat(parts.get(0).edges()).isEqualTo(.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We never saw this.",
        "We never saw this,",
        "We never saw this!",
        "We never saw this?",
        "We never saw you.",
      })
  void fourWordsWithACapitalAndAMarkReadLikeASentence(String words) {
    assertThat(contents("Then: “" + words + "” She left.")).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We saw this.",
        "we never saw this.",
        "We never saw this",
        "We never saw this;",
      })
  void otherWordsAreATitleOrScareQuote(String words) {
    assertThat(contents("Then: “" + words + "” She left.")).isEmpty();
  }

  @Test
  void aFragmentInsideASourceIsNoContent() {
    TokenizedText text = TokenizedText.of("The author of “We never saw this, Ann.” fame said so.");
    String source = "The author of “We never saw this, Ann.” fame";
    assertThat(merge(text, List.of(), List.of(text.tag(source)))).isEmpty();
    assertThat(merge(text, List.of(), List.of(text.tag("The author of “We never saw this, Ann."))))
        .isEmpty();
    assertThat(merge(text, List.of(), List.of(text.tag("The author of “We never")))).hasSize(1);
    assertThat(merge(text, List.of(), List.of(text.tag("“We never saw this, Ann.” fame"))))
        .hasSize(1);
    assertThat(merge(text, List.of(), List.of(text.tag("The author")))).hasSize(1);
    assertThat(merge(text, List.of(), List.of(text.tag("The author"), text.tag(source)))).isEmpty();
    assertThat(merge(text, List.of(), List.of(text.tag("fame")))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“we won.”", "“we won!”", "“we won?”", "“we won…”", "“No.”"})
  void aParagraphOfNothingButQuotedWordsIsAContent(String quoted) {
    String words = quoted.substring(1, quoted.length() - 1);
    String before = "The game was over at nine in the evening.";
    assertThat(contents(before + "\n\n" + quoted + "\n\n" + before)).containsExactly(words);
    assertThat(contents(before + "\n\n" + quoted)).containsExactly(words);
    assertThat(contents(quoted + "\n\n" + before)).containsExactly(words);
  }

  @Test
  void aParagraphWithOtherWordsIsNoContentForThat() {
    String before = "The game was over at nine in the evening.";
    assertThat(contents(before + "\n\nThen “we won.”\n\n" + before)).isEmpty();
    assertThat(contents(before + "\n\n“we won.” Then\n\n" + before)).isEmpty();
    assertThat(contents(before + "\n\n“we won”\n\n" + before)).isEmpty();
    assertThat(contents(before + "\n\n“we won,”\n\n" + before)).isEmpty();
  }

  @Test
  void aContentKeepsItsProbabilities() {
    TokenizedText text = TokenizedText.of("He called it “four eight” then.");
    TaggedSpan part = merge(text, List.of(text.tag("“four eight”", .6, .7)), List.of()).get(0);
    assertThat(part.probability()).isEqualTo(.6);
    assertThat(part.edges()).isEqualTo(.7);
    assertThat(part.begin()).isEqualTo(text.token("four"));
    assertThat(part.end()).isEqualTo(text.token("eight") + 1);

    TokenizedText longer = TokenizedText.of("He said the plan was “one four eleven twelve” then.");
    TaggedSpan cut =
        merge(longer, List.of(longer.tag("the plan was “one", .6, .7)), List.of()).get(0);
    assertThat(cut.probability()).isEqualTo(.6);
    assertThat(cut.edges()).isEqualTo(.7);
    assertThat(cut.end()).isEqualTo(longer.token("was") + 1);
  }

  @Test
  void contentsComeInTheOrderOfTheText() {
    assertThat(
            contents(
                "It may rain, she said. “We never saw this.” He said it may snow, and “four eight”.",
                "It may rain",
                "it may snow",
                "four eight"))
        .containsExactly("It may rain", "We never saw this.", "it may snow", "four eight");
  }

  @Test
  void aTextWithoutMarksKeepsItsTags() {
    TokenizedText text = TokenizedText.of("It may rain, she said.");
    List<TaggedSpan> tagged = List.of(text.tag("It may rain"));
    assertThat(merge(text, tagged, List.of())).isEqualTo(tagged);
    assertThat(merge(text, List.of(), List.of())).isEmpty();
    assertThat(new Span(0, 11)).isEqualTo(tagged.get(0).span());
  }

  /** The contents with marks that somebody is said to say, and with those of a list. */
  private static List<TaggedSpan> reported(
      TokenizedText text, List<TaggedSpan> tagged, Set<String> reported, Set<String> listed) {
    return ContentMerger.of(
        text.document,
        text.tokens,
        tagged,
        List.of(),
        text.marks(),
        marks(text, reported),
        marks(text, listed));
  }

  private static Set<QuotedSpan> marks(TokenizedText text, Set<String> words) {
    return text.marks().stream()
        .filter(mark -> words.contains(text.document.textOf(mark.inner())))
        .collect(Collectors.toSet());
  }

  @Test
  void wordsThatSomebodyIsSaidToSayAreAContent() {
    TokenizedText text = TokenizedText.of("The sign reads “no way” there.");
    assertThat(reported(text, List.of(), Set.of(), Set.of())).isEmpty();
    TaggedSpan part = reported(text, List.of(), Set.of("no way"), Set.of()).get(0);
    assertThat(text.text(part)).isEqualTo("no way");
    assertThat(part.probability()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(part.edges()).isEqualTo(TaggedSpan.BY_RULE);

    List<TaggedSpan> little = List.of(text.tag("no", .3, .95));
    assertThat(text.texts(reported(text, little, Set.of(), Set.of()))).containsExactly("no");
    TaggedSpan whole = reported(text, little, Set.of("no way"), Set.of()).get(0);
    assertThat(text.text(whole)).isEqualTo("no way");
    assertThat(whole.probability()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(whole.edges()).isEqualTo(.95);
  }

  @Test
  void wordsOfASourceAreNoContentThoughReported() {
    TokenizedText text = TokenizedText.of("The author of “no way” there said so.");
    assertThat(
            ContentMerger.of(
                text.document,
                text.tokens,
                List.of(),
                List.of(text.tag("The author of “no way” there")),
                text.marks(),
                marks(text, Set.of("no way")),
                Set.of()))
        .isEmpty();
  }

  @Test
  void aTitleWithAStopIsNoContent() {
    assertThat(contents("Then: “The Long Way to the Point.” She left.")).isEmpty();
    assertThat(contents("Then: “Long Way to Go.” She left.")).isEmpty();
    assertThat(contents("Then: “The Long Way to 22.” She left.")).isEmpty();
    assertThat(contents("Then: “The long Way to Lund.” She left.")).hasSize(1);
    assertThat(contents("Then: “The End is in us.” She left.")).hasSize(1);
    assertThat(contents("Then: “THE LONG WAY TO LUND.” She left.")).hasSize(1);
  }

  @Test
  void theNameOfAShowIsNoContent() {
    assertThat(contents("It was on “State of the Mill.” She left.")).isEmpty();
    assertThat(contents("It was on Lund's “State of the Mill.” She left.")).isEmpty();
    assertThat(contents("Then: “State of the Mill.” She left.")).hasSize(1);
    assertThat(contents("It was on “State of the mill.” She left.")).hasSize(1);
  }

  @Test
  void aSentenceInMarksPartsWhatIsBeforeIt() {
    assertThat(contents("Is he sure? “No.” So it is.", "Is he sure? “No.”"))
        .containsExactly("Is he sure?", "No.");
    assertThat(contents("Is he “sure” then?", "Is he “sure”")).containsExactly("Is he “sure”");
    assertThat(contents("He is sure (“it fell”) then.", "He is sure (“it fell”"))
        .hasSize(2)
        .endsWith("it fell");
  }

  @Test
  void aSentenceInMarksPartsWhatIsBehindIt() {
    assertThat(contents("“It is a curse.” That is all.", "It is a curse.” That is all."))
        .containsExactly("It is a curse.", "That is all.");
    assertThat(contents("“It is a curse” that is all.", "It is a curse” that is all."))
        .containsExactly("It is a curse” that is all.");
    assertThat(contents("“You lied.” “I did not.”", "You lied.” “I did not."))
        .containsExactly("You lied.", "I did not.");
  }

  @Test
  void partsOfACutKeepTheirProbabilities() {
    TokenizedText text = TokenizedText.of("Is he sure? “No.” So it is.");
    for (TaggedSpan part :
        merge(text, List.of(text.tag("Is he sure? “No.” So it", .6, .7)), List.of())) {
      assertThat(part.probability()).isEqualTo(.6);
      assertThat(part.edges()).isEqualTo(.7);
    }
    assertThat(text.texts(merge(text, List.of(text.tag("Is he sure? “No.” So it")), List.of())))
        .containsExactly("Is he sure?", "No.", "So it");
  }

  @Test
  void aMarkOfAListPartsWhatIsBeforeIt() {
    TokenizedText text = TokenizedText.of("The signs read “no” and “never at all” there.");
    List<TaggedSpan> tagged = List.of(text.tag("no” and “never at all"));
    assertThat(text.texts(reported(text, tagged, Set.of(), Set.of())))
        .containsExactly("no” and “never at all");
    assertThat(text.texts(reported(text, tagged, Set.of(), Set.of("never at all"))))
        .containsExactly("no", "never at all");
  }

  @Test
  void tagsOutsideAFragmentStayBesideIt() {
    assertThat(
            contents("It fell. “We never saw this.” It burned.", "It fell.", "never", "It burned."))
        .containsExactly("It fell.", "We never saw this.", "It burned.");
  }

  @Test
  void whatTheNarratorTellsBetweenDashesIsNoContent() {
    assertThat(
            contents(
                "“The whole row” – she draws a line – “goes with it.”",
                "The whole row",
                "she draws a line – “goes with it."))
        .containsExactly("The whole row", "goes with it.");
    assertThat(
            contents(
                "“The whole row” – Ida draws a line – “goes with it.”",
                "The whole row” – Ida draws a line – “goes with it."))
        .containsExactly("The whole row", "goes with it.");
    // The tag ends before the second mark, or reaches only a little into it.
    assertThat(
            contents(
                "“The whole row” – she draws a line – “goes with it.”",
                "The whole row” – she draws a line"))
        .containsExactly("The whole row");
    assertThat(
            contents(
                "“The whole row” – she draws a line – “goes one by one with it all”, he said.",
                "The whole row” – she draws a line – “goes"))
        .containsExactly("The whole row");
    // Words of the speaker that are no clause of somebody stay.
    assertThat(
            contents(
                "It is “as good as dead” – Brexit, the vote – “for all of us”, he said.",
                "It is “as good as dead” – Brexit, the vote – “for all of us"))
        .containsExactly("It is “as good as dead” – Brexit, the vote – “for all of us");
    assertThat(
            contents(
                "It is “as good as dead” – not late but gone – “for all of us”, he said.",
                "It is “as good as dead” – not late but gone – “for all of us"))
        .containsExactly("It is “as good as dead” – not late but gone – “for all of us");
  }
}
