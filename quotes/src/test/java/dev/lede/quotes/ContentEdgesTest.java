package dev.lede.quotes;

import static dev.lede.quotes.ContentMergerTest.contents;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tags are given, so that no model is needed. */
class ContentEdgesTest {

  /** What begins with "and" is another clause, unless it stands in marks. */
  @Test
  void aSignBelongsToTheNumber() {
    assertThat(contents("It was -5 then, he said.", "-5 then")).containsExactly("-5 then");
    assertThat(contents("It was –$5 then, he said.", "–$5 then")).containsExactly("–$5 then");
    assertThat(contents("It was – five then, he said.", "– five then"))
        .containsExactly("five then");
    assertThat(contents("It was - 5 then, he said.", "- 5 then")).containsExactly("5 then");
    assertThat(contents("It was—5 then, he said.", "—5 then")).containsExactly("5 then");
  }

  @Test
  void noContentEndsWithAConjunction() {
    assertThat(contents("Ida said it was late, and left.", "it was late, and"))
        .containsExactly("it was late");
    assertThat(contents("Ida said it was late, then left.", "it was late,"))
        .containsExactly("it was late");
    assertThat(contents("“It was late, and,” said Ida.", "It was late, and,"))
        .containsExactly("It was late, and,");
    assertThat(contents("Ida said it was late, and so on.", "it was late,", "and so on"))
        .containsExactly("it was late,", "and so on");
  }

  @Test
  void aSecondVerbWithThatIsAnotherStatement() {
    assertThat(
            contents(
                "Ida said she was ill and predicted that Bo would win.",
                "she was ill and predicted that Bo would win"))
        .containsExactly("she was ill");
    assertThat(
            contents(
                "Ida said she was ill and painted that wall.", "she was ill and painted that wall"))
        .containsExactly("she was ill and painted that wall");
  }

  /** Behind words in marks the name of a show says where they were said. */
  @Test
  void aContentEndsBeforeTheNameOfAShow() {
    assertThat(
            contents("Bo called her “a coward” on “Late Talk.”", "her “a coward” on “Late Talk.”"))
        .containsExactly("her “a coward”");
    assertThat(
            contents("He said “we lost” on Lund's “Late Talk”", "“we lost” on Lund's “Late Talk”"))
        .containsExactly("we lost");
    for (String goesOn :
        List.of(
            "“we lost” on “Late Talk” and left",
            "“we lost” on “Talk”",
            "“we lost” in “Late Talk”",
            "she was “late” on “Late Talk”")) {
      assertThat(contents("He said " + goesOn + ".", goesOn)).containsExactly(goesOn);
    }
    assertThat(contents("He said “we lost” on “late talk”", "“we lost” on “late talk”"))
        .containsExactly("“we lost” on “late talk”");
    assertThat(contents("He said “we lost” and “Late Talk”", "“we lost” and “Late Talk”"))
        .containsExactly("“we lost” and “Late Talk”");
  }

  @Test
  void marksDashesAndWhiteSpaceAroundAContentAreTakenAway() {
    assertThat(contents("He called it “four eight” then.", "“four eight”"))
        .containsExactly("four eight");
    assertThat(contents("He called it “four eight” then.", "“four eight"))
        .containsExactly("four eight");
    assertThat(contents("He called it “four eight” then.", "four eight”"))
        .containsExactly("four eight");
    assertThat(contents("He said – it may rain – and left.", "– it may rain – "))
        .containsExactly("it may rain");
    for (String dash : List.of("-", "–", "—", "―", "\u00a0")) {
      assertThat(contents("He said " + dash + "it may rain, he", dash + "it may rain"))
          .containsExactly("it may rain");
    }
  }

  @Test
  void aMarkWhosePartnerIsInsideStays() {
    assertThat(contents("He called the “four eight” then.", "the “four eight”"))
        .containsExactly("the “four eight”");
    assertThat(contents("He called “four eight” a plan.", "“four eight” a plan"))
        .containsExactly("“four eight” a plan");
  }

  @Test
  void aContentOfNothingButDashesIsNone() {
    assertThat(contents("He said – it may rain.", "–")).isEmpty();
  }

  @Test
  void theFirstWordsOfAReportAreNoContent() {
    assertThat(contents("She was quoted as saying it fell.", "as saying it fell"))
        .containsExactly("it fell");
    assertThat(contents("She was quoted as telling Bo it fell.", "as telling Bo it fell"))
        .containsExactly("Bo it fell");
    assertThat(contents("She wanted to know if it fell.", "to know if it fell"))
        .containsExactly("if it fell");
    assertThat(contents("She wanted to go as it fell.", "to go as it fell"))
        .containsExactly("to go as it fell");
    assertThat(contents("She is said to have replied, “No.”", "to have replied, “No.”"))
        .containsExactly("No.");
    assertThat(
            contents("She is said to have replied that it fell.", "to have replied that it fell"))
        .containsExactly("that it fell");
    assertThat(contents("She was reported to have said: “No.”", "to have said: “No.”"))
        .containsExactly("No.");
    for (String other :
        List.of(
            "She claims to have said that it fell",
            "She is said to have shot that boy",
            "She is said to have replied in May",
            "She is said to have replied")) {
      String words = other.substring(other.indexOf("to have"));
      assertThat(contents(other + ".", words)).containsExactly(words);
      assertThat(contents(other, words)).containsExactly(words);
    }
    assertThat(contents("She was quoted as he fell.", "as he fell")).containsExactly("as he fell");
    assertThat(contents("She was quoted as saying.", "as saying")).containsExactly("as saying");
    TokenizedText text = TokenizedText.of("She was quoted as saying it fell.");
    TaggedSpan part =
        ContentMergerTest.merge(text, List.of(text.tag("as saying it fell", .6, .7)), List.of())
            .get(0);
    assertThat(part.probability()).isEqualTo(.6);
    assertThat(part.edges()).isEqualTo(.7);
    assertThat(part.begin()).isEqualTo(text.token("it"));
  }

  @Test
  void aClauseDoesNotEndWithItsAuxiliary() {
    assertThat(contents("The claim that the bridge was safe has been dropped.", "the bridge was"))
        .containsExactly("the bridge was safe");
    assertThat(contents("It said the old bridge would not hold was clear.", "the old bridge would"))
        .containsExactly("the old bridge would not hold");
    // No verb follows in the sentence.
    assertThat(contents("He said the bridge was safe.", "the bridge was"))
        .containsExactly("the bridge was");
    assertThat(contents("He said the bridge was safe, and is.", "the bridge was"))
        .containsExactly("the bridge was");
    assertThat(contents("He said it was. Is it safe now?", "it was")).containsExactly("it was");
    assertThat(contents("He said it was is all.", "it was")).containsExactly("it was");
    assertThat(contents("He said it was a b c d e safe is.", "it was"))
        .containsExactly("it was a b c d e safe");
    assertThat(contents("He said it was a b c d e f safe is.", "it was")).containsExactly("it was");
    assertThat(contents("He said it was safe is.", "it was safe")).containsExactly("it was safe");
    TokenizedText text = TokenizedText.of("The claim that the bridge was safe has been dropped.");
    TaggedSpan part =
        ContentMergerTest.merge(text, List.of(text.tag("the bridge was", .6, .7)), List.of())
            .get(0);
    assertThat(part.probability()).isEqualTo(.6);
    assertThat(part.edges()).isEqualTo(.7);
  }

  /** A subject has its verb. */
  @Test
  void aClauseHasItsVerb() {
    String text = "He refused to go until her family had been told, and left.";
    assertThat(contents(text, "to go until her family"))
        .containsExactly("to go until her family had been told");
    assertThat(contents("He refused to go with her family had he come.", "to go with her family"))
        .containsExactly("to go with her family");
    assertThat(contents("He refused to go until then had he come.", "to go until"))
        .containsExactly("to go until");
    assertThat(contents("He left until they all see him is so.", "until they all see him"))
        .containsExactly("until they all see him");
    assertThat(
            contents(
                "He would stay until one two three four five six seven had gone.",
                "He would stay until one two three four five six seven"))
        .containsExactly("He would stay until one two three four five six seven had gone");
    assertThat(
            contents(
                "He would stay until one two three four five six seven eight had gone.",
                "He would stay until one two three four five six seven eight"))
        .containsExactly("He would stay until one two three four five six seven eight");
    assertThat(contents("He would stay until noon. Had he gone?", "He would stay until noon"))
        .containsExactly("He would stay until noon");
  }

  /** What somebody pleads is what was said. */
  @Test
  void aPleaHasItsWord() {
    assertThat(contents("He has pleaded not guilty in the court to six counts.", "to six counts"))
        .containsExactly("not guilty in the court to six counts");
    assertThat(contents("He pleaded guilty to theft.", "to theft"))
        .containsExactly("guilty to theft");
    assertThat(contents("He was found guilty of theft.", "of theft")).containsExactly("of theft");
    assertThat(contents("He felt guilty to be late.", "to be late")).containsExactly("to be late");
    for (String said : List.of("he was at home", "to be at home")) {
      for (String between : List.of(", said ", " and told the court ", " after saying ")) {
        assertThat(contents("He pleaded guilty" + between + said + ".", said))
            .containsExactly(said);
      }
    }
    assertThat(contents("He pleaded not guilty a b c d e f to theft.", "to theft"))
        .containsExactly("to theft");
  }

  /**
   * In reported speech "would" goes on with what was said; who "would not say" something did not.
   */
  @Test
  void aStatementGoesOnWithWould() {
    for (String end : List.of("not be ending it", "make no comment", "not make any comment")) {
      String whole = "it had the case but would " + end;
      for (String tag : List.of("it had the case", "it had the case but")) {
        assertThat(contents("He said " + whole + ".", tag)).containsExactly(whole);
      }
    }
    for (String said :
        List.of(
            "it had sat but would be ending",
            "it was so but would not end",
            "it was off but would end"))
      assertThat(contents("He said " + said + ", he left.", said.replaceAll(" but.*", "")))
          .containsExactly(said);
    for (String said :
        List.of(
            "it had sat but would not say when",
            "it had sat but would not comment",
            "it had sat but would only add that it fell",
            "it had sat but would release no picture",
            "it had sat but would refuse to go on",
            "it had sat but would disavow it all",
            "it had sat but would avoid the men",
            "it sits but would not end it",
            "it had sat but could not end it",
            "it had sat and would not end it"))
      assertThat(contents("He said " + said + ".", said.replaceAll(" (but|and).*", "")))
          .containsExactly(said.replaceAll(" (but|and).*", ""));
  }

  @Test
  void whoSaysTheWordsIsNoneOfThem() {
    for (String tag : List.of("” he told me. I left", "” she said. It fell", "” I said. It fell"))
      assertThat(contents("“It is late," + tag + ".", "“It is late," + tag))
          .containsExactly("It is late,");
    for (String tag : List.of("” he sat. I left", "” Ida said. It fell", "” it said. It fell"))
      assertThat(contents("“It is late," + tag + ".", "“It is late," + tag))
          .containsExactly("“It is late," + tag);
    assertThat(contents("“It is late” he said it is.", "“It is late” he said it is"))
        .containsExactly("“It is late” he said it is");
  }

  /** Without it a statement says more than was said. */
  @Test
  void aStatementHasItsCondition() {
    for (String begins : List.of(", provided that", " assuming that", ", on condition that")) {
      String whole = "it would rain" + begins + " the wind fell";
      assertThat(contents("He said " + whole + ".", "it would rain")).containsExactly(whole);
      assertThat(contents("He said " + whole + ".", "it would rain", "the wind fell"))
          .containsExactly(whole);
    }
    for (String goesOn :
        List.of(
            ", adding that the wind fell",
            ", now that the wind fell",
            ", provided by the town",
            ", provided that she said it fell",
            ", provided that it was “late”")) {
      assertThat(contents("He said it would rain" + goesOn + ".", "it would rain"))
          .as(goesOn)
          .first()
          .isEqualTo("it would rain");
    }
    String rest = " one two three".repeat(15);
    assertThat(contents("He said it would rain, provided that" + rest + ".", "it would rain"))
        .containsExactly("it would rain");
    assertThat(contents("He said it would rain. Provided that is so, go.", "it would rain"))
        .containsExactly("it would rain");
  }

  @Test
  void aSecondVerbOfSayingBeginsAnotherAct() {
    assertThat(
            contents(
                "He said taxes would rise but ruled out new debt.",
                "taxes would rise but ruled out new debt"))
        .containsExactly("taxes would rise");
    assertThat(
            contents(
                "He said taxes would rise, and warned of debt.",
                "taxes would rise, and warned of debt"))
        .containsExactly("taxes would rise");
    // No verb of the list, no conjunction, too early, a plan, in marks.
    assertThat(
            contents("He said taxes would rise but fell then.", "taxes would rise but fell then"))
        .containsExactly("taxes would rise but fell then");
    assertThat(contents("He said taxes would rise or ruled it.", "taxes would rise or ruled it"))
        .containsExactly("taxes would rise or ruled it");
    assertThat(contents("He said taxes rose but ruled it.", "taxes rose but ruled it"))
        .containsExactly("taxes rose but ruled it");
    assertThat(contents("He vowed to go so far but ruled it.", "to go so far but ruled it"))
        .containsExactly("to go so far but ruled it");
    assertThat(
            contents(
                "He said “taxes would rise but ruled out debt”.", "taxes would rise but ruled"))
        .containsExactly("taxes would rise but ruled out debt");
    assertThat(
            contents(
                "He said “all” taxes would rise but ruled it.",
                "“all” taxes would rise but ruled it"))
        .containsExactly("“all” taxes would rise");
    TokenizedText text = TokenizedText.of("He said taxes would rise but ruled out new debt.");
    TaggedSpan part =
        ContentMergerTest.merge(
                text, List.of(text.tag("taxes would rise but ruled out", .6, .7)), List.of())
            .get(0);
    assertThat(part.probability()).isEqualTo(.6);
    assertThat(part.edges()).isEqualTo(.7);
  }

  @Test
  void aCommaBehindTheMarksIsTheAuthors() {
    assertThat(contents("He called it “four eight”, then left.", "“four eight”,"))
        .containsExactly("four eight");
    assertThat(contents("He called it “four eight” and left.", "“four eight” and"))
        .containsExactly("four eight");
    assertThat(contents("He called it “four eight” or left.", "“four eight” or"))
        .containsExactly("four eight");
    assertThat(contents("He called it “four eight” so left.", "“four eight” so"))
        .containsExactly("“four eight” so");
  }

  /** "Which" begins another clause too, if nothing of the content follows in its sentence. */
  @Test
  void noContentEndsWithARelative() {
    for (String word : List.of("which", "who", "whom", "whose", "because")) {
      assertThat(contents("Ida said it fell, " + word + " hurt.", "it fell, " + word))
          .containsExactly("it fell");
    }
    assertThat(contents("Ida said she knew who.", "she knew who")).containsExactly("she knew who");
    assertThat(contents("It fell because, Ida said, it broke.", "It fell because", "it broke"))
        .containsExactly("It fell because", "it broke");
    assertThat(
            contents("They turn boats away, which, Ida said, is cruel.", "away, which", "is cruel"))
        .containsExactly("away, which", "is cruel");
  }

  /** An entry of a live blog begins with a time. */
  @Test
  void aTimeIsNotSaid() {
    for (String time :
        List.of("11.02am: ", "11:02 a.m.: ", "14:20 GMT - ", "14:20 – ", "9:05 | ")) {
      assertThat(contents(time + "Two are hurt, police say.", time + "Two are hurt"))
          .as(time)
          .containsExactly("Two are hurt");
    }
    for (String words :
        List.of("11.02 million: Two are hurt", "11.02am Two are hurt", "2: Two are hurt"))
      assertThat(contents(words + ", police say.", words)).containsExactly(words);
  }

  @Test
  void behindALabelTheContentIsWhatStandsInMarks() {
    assertThat(contents("Roe: 'I was robbed' after defeat", "'I was robbed' after defeat"))
        .containsExactly("I was robbed");
    assertThat(contents("Roe says 'I was robbed' after defeat", "'I was robbed' after defeat"))
        .containsExactly("'I was robbed' after defeat");
    assertThat(contents("Roe: 'I was robbed', 'again'", "'I was robbed', 'again'"))
        .containsExactly("'I was robbed', 'again'");
  }
}
