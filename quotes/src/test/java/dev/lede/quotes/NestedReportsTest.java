package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says that somebody else said. */
class NestedReportsTest {

  private static List<String> found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return text.show(
        new NestedReports(text.tokens, text.who(), text.marks()).of(List.of(text.draft())));
  }

  @Test
  void wordsInMarksThatAnotherSaidAreTheirsThroughTheOuterOne() {
    assertThat(
            found("{s [P Ida Holm]} {c said} {q the engineer had told her “the valve is fine”}."))
        .containsExactly("the engineer < Ida Holm | told | the valve is fine");
    assertThat(found("{s [P Ida Holm]} {c said} {q [P Bo Ek] told the court that “it fell”}."))
        .containsExactly("Bo Ek < Ida Holm | told | it fell");
    assertThat(found("{s [P Ida Holm]} {c recalled} {q he then asked, “Why me?”}."))
        .containsExactly("he < Ida Holm | asked | Why me?");
    assertThat(found("{s [P Ida Holm]} {c said} {q the company has said “it fell”}."))
        .containsExactly("the company < Ida Holm | said | it fell");
    assertThat(found("{s Ida} {c said} {q the driver told us: “it fell”}."))
        .containsExactly("the driver < Ida | told | it fell");
    assertThat(found("{s Ida} {c said} {q the driver told reporters “it fell”}."))
        .containsExactly("the driver < Ida | told | it fell");
    assertThat(found("{s Ida} {c said} {q the driver told himself “it fell”}."))
        .containsExactly("the driver < Ida | told | it fell");
    assertThat(found("{s Ida} {c said} {q the driver told [P Bo Ek] “it fell”}."))
        .containsExactly("the driver < Ida | told | it fell");
    assertThat(found("{s Ida} {c said} {q the driver told a nurse “it fell”}."))
        .containsExactly("the driver < Ida | told | it fell");
  }

  @Test
  void whatIsAgreedIsNotWhatIsSaid() {
    assertThat(found("{q [P Bo Ek] has agreed terms with Lund}, {c according to} {s the Echo}."))
        .containsExactly("the Echo | according to | Bo Ek has agreed terms with Lund");
    assertThat(found("{q [P Bo Ek] has agreed it was late}, {c according to} {s the Echo}."))
        .containsExactly("Bo Ek < the Echo | agreed | it was late");
  }

  @Test
  void whoAsksIsNotWhoAdmits() {
    assertThat(found("{c Questioned by} {s Ida}, prosecuting, {q [P Bo Ek] admitted it fell}."))
        .containsExactly("Bo Ek | admitted | it fell");
    assertThat(found("{s Questioned by [P Ida Holm]}, {c defending}, {q [P Bo Ek] said it fell}."))
        .containsExactly("Bo Ek | said | it fell");
    for (String about : List.of("over [P Bo Ek]", "why [P Bo Ek]"))
      assertThat(found("{c Questioned by} {s Ida}, prosecuting, {q " + about + " said it fell}."))
          .containsExactly(
              "Ida | Questioned by | " + about.replaceAll("\\[P |]", "") + " said it fell");
    assertThat(found("{c Asked} if it did, {s Ida} knew {q [P Bo Ek] said it fell}."))
        .containsExactly("Ida | Asked | Bo Ek said it fell");
    assertThat(found("Questioned by me, {s Ida} {c knew} {q [P Bo Ek] said it fell}."))
        .containsExactly("Ida | knew | Bo Ek said it fell");
    assertThat(found("{c Questioned} on {s Ida}, prosecuting, {q [P Bo Ek] said it fell}."))
        .containsExactly("Ida | Questioned | Bo Ek said it fell");
  }

  @Test
  void aMarkThatClosesIsNoneOfTheWords() {
    assertThat(found("{c According to} {s Ida}, {q [P Bo Ek] said: “It fell.”}"))
        .containsExactly("Bo Ek < Ida | said | It fell.");
  }

  @Test
  void whoReportsCanStandInTheMiddle() {
    assertThat(found("Her son, {s she} {c says}, asked her {q why it fell}."))
        .containsExactly("Her son < she | asked | why it fell");
    assertThat(found("[P Bo Ek], {s she} {c says}, told her that {q it fell}."))
        .containsExactly("Bo Ek < she | told | it fell");
    for (String other :
        List.of(
            "The rain, {s she} {c says}, told her {q why it fell}.",
            "The mayor, {s she} {c says}, suggests {q that it fell}.",
            "Her son, {s she} {c says}, saw {q why it fell}.",
            "It is late and her son, {s she} {c says}, asked her {q why it fell}.",
            "Her son {s she} {c says}, asked her {q why it fell}.",
            "Her son, {s she} {c says} asked her {q why it fell}.",
            "Her son, {s she} now {c says}, asked her {q why it fell}.",
            "{s She} {c says}, asked her {q why it fell}.")) {
      assertThat(found(other)).as(other).singleElement().asString().contains("| says |");
    }
  }

  @Test
  void theRestIsOfTheOuterOne() {
    assertThat(
            found(
                "{s [P Ida Holm]} {c said} {q she called the firm and the engineer had told her"
                    + " “the valve is fine”, but it leaked}."))
        .containsExactlyInAnyOrder(
            "Ida Holm | said | she called the firm and the engineer had told her … but it leaked",
            "the engineer < Ida Holm | told | the valve is fine");
    assertThat(found("{s Ida} {c said} {q it was late when the driver said, “it fell”}."))
        .contains("Ida | said | it was late when the driver said");
    assertThat(found("{s Ida} {c said} {q the driver told her “it fell”, and left}."))
        .containsExactlyInAnyOrder(
            "Ida | said | the driver told her … and left", "the driver < Ida | told | it fell");
    assertThat(found("{s Ida} {c said} {q it was late when the driver said “it fell”}."))
        .containsExactlyInAnyOrder(
            "Ida | said | it was late when the driver said", "the driver < Ida | said | it fell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Ida} {c said} {q the valve is “fine”}.",
        "{s Ida} {c said} {q the driver never said “it fell”}.",
        "{s Ida} {c said} {q the driver told all of the big town “it fell”}.",
        "{s Ida} {c said} {q the driver told her so “it fell”}.",
        "{s Ida} {c said} {q the rain told “it fell”}.",
        "{s Ida} {c said} {q told her “it fell”}.",
        "{s Ida} {c said} {q that if the driver said “it fell”}.",
        "{s Ida} {c asked} {q whether the driver said “it fell”}.",
        "{s Ida} {c said} {q this is what the driver called “a fall”}.",
        "{s Ida} {c said} {q they know what the driver called “a fall”}.",
        "{s Ida} {c said} {q not unless the driver said “it fell”}.",
        "{s Ida} {c said} {q the claim that the driver said “it fell”}.",
        "{s Ida} {c denied} {q that the driver said “it fell”}.",
        "{s Ida} {c said} {q the driver told her} “it fell”.",
        "{s Ida} {c said} {q the driver told her “it} fell”.",
        "{q The driver told her “it fell”}, and it {c was said}.",
        "{s Ida}: {q the driver told her “it fell”}.",
      })
  void otherMarksDoNotPartTheContent(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    QuotationDraft draft = text.draft();
    assertThat(new NestedReports(text.tokens, text.who(), text.marks()).of(List.of(draft)))
        .containsExactly(draft);
  }

  @Test
  void namesAndOtherVerbsDoNotReport() {
    assertThat(found("{s Ida} {c said} {q even the man found “it” dull}."))
        .containsExactly("Ida | said | even the man found “it” dull");
    assertThat(found("{s Ida} {c charged} {q the Northern State with “a crime”}."))
        .containsExactly("Ida | charged | the Northern State with “a crime”");
    assertThat(found("{s Ida} {c said} {q for the [L United States] “it fell”}."))
        .containsExactly("Ida | said | for the United States “it fell”");
  }

  @Test
  void whoGoesSaysSoOnlyRightBeforeTheWords() {
    assertThat(found("{s Ida} {c says} {q he goes “back to war tomorrow”}."))
        .containsExactly("Ida | says | he goes “back to war tomorrow”");
    assertThat(found("{s [P Ida Holm]} {c says} {q the driver goes, “It fell.”}"))
        .contains("the driver < Ida Holm | goes | It fell.");
  }

  @Test
  void aContentOfTwoPartsIsNotParted() {
    assertThat(found("{q It was late}, {c said} {s Ida}, {q and the driver told her “it fell”}."))
        .containsExactly("Ida | said | It was late … and the driver told her “it fell”");
  }

  @Test
  void aPaperPassesOnWhatOthersSay() {
    assertThat(found("{q The mayor said the mill burned}, {s the [O Echo]} {c reported}."))
        .containsExactly("The mayor < the Echo | said | the mill burned");
    assertThat(found("{c According to} {s the [O Echo]}, {q [P Ida Holm] said it burned}."))
        .containsExactly("Ida Holm < the Echo | said | it burned");
    assertThat(
            found(
                "{c According to} {s the [O Echo]}, {q the mayor said on Friday that it burned}."))
        .containsExactly("the mayor < the Echo | said | it burned");
    assertThat(found("{c According to} {s the [O Echo]}, {q the mayor said: it burned}."))
        .containsExactly("the mayor < the Echo | said | it burned");
  }

  @Test
  void whoHasBeenPolledSaysNothing() {
    assertThat(found("{c According to} {s the [O Echo]}, {q the mayor polled better than us}."))
        .containsExactly("the Echo | According to | the mayor polled better than us");
  }

  @Test
  void whatNobodySaysInsideIsThePapersOwn() {
    assertThat(found("{q The mill burned down}, {s the [O Echo]} {c reported}."))
        .containsExactly("the Echo | reported | The mill burned down");
    assertThat(found("{q The mayor said the mill burned}, {s the [O Echo]} {c added}."))
        .containsExactly("the Echo | added | The mayor said the mill burned");
    assertThat(found("{q The storm said the mill burned}, {s the [O Echo]} {c reported}."))
        .containsExactly("the Echo | reported | The storm said the mill burned");
    assertThat(found("{q The old mill burned, the mayor said so}, {s it} {c reported}."))
        .containsExactly("it | reported | The old mill burned, the mayor said so");
    assertThat(found("{q It was late and so the mayor said so too}, {s it} {c reported}."))
        .containsExactly("it | reported | It was late and so the mayor said so too");
    assertThat(found("{q The mayor said}, {s the [O Echo]} {c reported}."))
        .containsExactly("the Echo | reported | The mayor said");
  }

  @Test
  void theInnerOnesAreInTheOrderOfTheText() {
    TokenizedText text =
        TokenizedText.of(
            "{s Ida} {c said} {q it was late when the driver said “it fell”}. {s Bo} {c said} {q it"
                + " rained}.");
    List<QuotationDraft> drafts =
        List.of(
            new QuotationDraft(
                text.contents.subList(0, 1), text.cues.get(0), text.sources.get(0), null, 2, 3),
            new QuotationDraft(
                text.contents.subList(1, 2), text.cues.get(1), text.sources.get(1), null, 0, 0));
    List<QuotationDraft> found =
        new NestedReports(text.tokens, text.who(), text.marks()).of(drafts);
    assertThat(found).isSortedAccordingTo(Comparator.comparingInt(QuotationDraft::begin));
    assertThat(found).hasSize(3);
    assertThat(found.get(1).cost()).isEqualTo(2);
    assertThat(found.get(1).sourceCost()).isEqualTo(3);
    assertThat(found.get(1).parts().get(0).probability()).isEqualTo(.9);
    assertThat(found.get(1).parts().get(0).edges()).isEqualTo(.8);
  }
}
