package dev.lede.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
}
