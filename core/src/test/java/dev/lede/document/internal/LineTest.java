package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static Line line(String text) {
    return Line.of(text).get(0);
  }

  @Test
  void aTitleOrAnInitialEndsNoSentence() {
    assertThat(line("They wrote to Gov.").endsSentence()).isFalse();
    assertThat(line("They wrote to John F.").endsSentence()).isFalse();
    assertThat(line("They wrote to him.").endsSentence()).isTrue();
    assertThat(line("(They wrote to John F.)").endsSentence()).isTrue();
  }

  @Test
  void aTitleOrAnInitialWantsMore() {
    assertThat(line("They wrote to Gov.").dangles()).isTrue();
    assertThat(line("They wrote to John F.").dangles()).isTrue();
    assertThat(line("They wrote to him.").dangles()).isFalse();
  }

  @Test
  void anArticleAndACommaWantMore() {
    assertThat(line("They wrote to the").dangles()).isTrue();
    assertThat(line("They wrote to him,").dangles()).isTrue();
    assertThat(line("They wrote a letter").dangles()).isFalse();
  }

  @Test
  void aPlaceInCapitalsBeforeADashOrABracketOpensASentence() {
    assertThat(line("BAGHDAD — Soldiers left").opensSentence()).isTrue();
    assertThat(line("BAGHDAD (Agency) Soldiers left").opensSentence()).isTrue();
    assertThat(line("BAGHDAD -- Soldiers left").opensSentence()).isTrue();
    assertThat(line("BAGHDAD soldiers left").opensSentence()).isFalse();
  }

  @Test
  void threeCapitalsAreNoPlace() {
    assertThat(line("USA — soldiers left").opensSentence()).isFalse();
    assertThat(line("A man — an old one — came").opensSentence()).isTrue();
  }

  @Test
  void aLineInCapitalsOpensNoSentence() {
    assertThat(line("The mayor wants another bridge").opensSentence()).isTrue();
    assertThat(line("The Mayor Wants Another Bridge").opensSentence()).isFalse();
  }

  @Test
  void anOrnamentHasTwoMarksOrMore() {
    assertThat(line("* * *").isOrnament()).isTrue();
    assertThat(line("--").isOrnament()).isTrue();
    assertThat(line("-").isOrnament()).isFalse();
  }

  @Test
  void aBracketGoesOnWithASentenceUnlessItMarksAnItem() {
    assertThat(line("(CTS) raided the house").startsSmall()).isTrue();
    assertThat(line("(a) raise the pay").startsSmall()).isFalse();
    assertThat(line("(“So what?”)").startsSmall()).isFalse();
  }

  @Test
  void aLineEndsBeforeASoftHyphen() {
    assertThat(line("the govern\u00ad\nment fell").end()).isEqualTo("the govern".length());
  }

  @Test
  void aLineWithoutASpaceIsOneWord() {
    assertThat(line("  https://paper.example/bridge \n").isOneWord()).isTrue();
    assertThat(line("two words").isOneWord()).isFalse();
    assertThat(line("two\u00a0words").isOneWord()).isFalse();
  }

  @Test
  void aLongLineOpensNoByline() {
    assertThat(line("By Ann Lee and Bo Ray").opensByline()).isTrue();
    String sentence =
        "By Ann Lee and Bo Ray the bridge was called a wonder of the world, and it was.";
    assertThat(line(sentence).opensByline()).isTrue();
    assertThat(line(sentence + " So say we all.").opensByline()).isFalse();
  }

  @Test
  void countsTheSentencesThatEndInside() {
    assertThat(line("It is so. He said: “It is over.” She left.").innerSentenceEnds()).isEqualTo(2);
    assertThat(line("The U.S. Senate met on Monday.").innerSentenceEnds()).isZero();
  }

  @Test
  void aBracketAroundALetterIsAnItem() {
    assertThat(line("(ab) raise the pay").startsSmall()).isTrue();
    assertThat(line("[sic] raise the pay").startsSmall()).isTrue();
    assertThat(line("(a").startsSmall()).isTrue();
    assertThat(line("(").startsSmall()).isFalse();
    assertThat(line("(a)").startsSmall()).isFalse();
    assertThat(line("b) raise the pay").startsSmall()).isTrue();
  }

  @Test
  void marksThatBeginNoSentenceGoOnWithOne() {
    for (String mark : List.of(",", ";", ":", ".", ")", "]", "%", "&")) {
      assertThat(line(mark + " more").startsSmall()).as(mark).isTrue();
    }
    assertThat(line("More").startsSmall()).isFalse();
    assertThat(line("- More").startsSmall()).isFalse();
  }

  @Test
  void aPlaceOfFourCapitalsAtTheBeginOfADateline() {
    assertThat(line("LUND — soldiers left").opensSentence()).isTrue();
    assertThat(line("LUND – soldiers left").opensSentence()).isTrue();
    assertThat(line("LUND - soldiers left").opensSentence()).isTrue();
    assertThat(line("LUND-soldiers left").opensSentence()).isFalse();
    assertThat(line("LUND").opensSentence()).isFalse();
    assertThat(line("LUND—").opensSentence()).isTrue();
    assertThat(line("LUND(").opensSentence()).isTrue();
    assertThat(line("LUND–").opensSentence()).isTrue();
    assertThat(line("Lund — soldiers left").opensSentence()).isFalse();
  }

  @Test
  void anOpenerStandsAtTheBegin() {
    assertThat(line("  The mayor wants another bridge").opensSentence()).isTrue();
    assertThat(line("Mayor The wants another bridge").opensSentence()).isFalse();
    assertThat(Line.of("A town\nThe mayor wants another bridge").get(1).opensSentence()).isTrue();
    assertThat(Line.of("A town\nLUND — soldiers left").get(1).opensSentence()).isTrue();
    assertThat(Line.of("A town\nUSA — soldiers left").get(1).opensSentence()).isFalse();
  }

  @Test
  void anOrnamentOfOneMarkIsNoneInLaterLinesEither() {
    assertThat(Line.of("A town\n-").get(1).isOrnament()).isFalse();
    assertThat(Line.of("A town\n--").get(1).isOrnament()).isTrue();
  }

  @Test
  void closersAloneEndNoSentence() {
    assertThat(line("”").endsSentence()).isFalse();
    assertThat(line(".”").endsSentence()).isTrue();
    assertThat(line(".").endsSentence()).isTrue();
  }

  @Test
  void sentencesEndInsideAfterAWordInSmallLetters() {
    assertThat(line("It is so. He left").innerSentenceEnds()).isEqualTo(1);
    assertThat(line("It is so. he left").innerSentenceEnds()).isZero();
    assertThat(line("It is so, He left").innerSentenceEnds()).isZero();
    assertThat(line("It is SO. He left").innerSentenceEnds()).isZero();
    assertThat(line("It was p. Lee who left").innerSentenceEnds()).isZero();
    assertThat(line("It is so. “He left”").innerSentenceEnds()).isEqualTo(1);
    assertThat(line("It is so. H").innerSentenceEnds()).isEqualTo(1);
    assertThat(line("o. He left").innerSentenceEnds()).isZero();
    assertThat(line("so. He left").innerSentenceEnds()).isEqualTo(1);
    assertThat(line("go! He left").innerSentenceEnds()).isEqualTo(1);
  }

  @Test
  void capitalsAreCountedInWordsOfFourLetters() {
    assertThat(line("Mayor wants bridge").capitalShare(1)).isEqualTo(1.0 / 3);
    assertThat(line("Mayor-Wants Bridge").capitalShare(3)).isEqualTo(1);
    assertThat(line("Mayor/Wants").capitalShare(1)).isEqualTo(1);
    assertThat(line("The Mayor").capitalShare(1)).isEqualTo(1);
    assertThat(line("the Mayor").capitalShare(2)).isEqualTo(-1);
    assertThat(line("that Mayor").capitalShare(2)).isEqualTo(.5);
    assertThat(line("that Mayor").capitalShare(3)).isEqualTo(-1);
  }

  @Test
  void aLineOfEightyLettersMayBeAByline() {
    String eighty = "By Ann Lee and Bo Ray " + "x".repeat(58);
    assertThat(line(eighty).opensByline()).isTrue();
    assertThat(line(eighty + "x").opensByline()).isFalse();
  }
}
