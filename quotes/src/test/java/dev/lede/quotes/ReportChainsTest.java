package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "CLAUSE, N. said." with a cue inside the clause. */
class ReportChainsTest {

  /** The first cue and source belong to the content, the others to nobody yet. */
  private static List<String> found(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    ReportChains chains = new ReportChains(text.tokens, text.cues, text.sources);
    return text.show(chains.of(List.of(text.draft())));
  }

  @Test
  void whatWasSaidIsSaidThroughTheReporter() {
    assertThat(found("{s The mayor} {c said} {q the mill burned}, {s the [O Echo]} {c reported}."))
        .containsExactly("The mayor < the Echo | said | the mill burned");
    assertThat(found("{s The mayor} {c said} {q the mill burned}, {s Ida} {c said} on Monday."))
        .containsExactly("The mayor < Ida | said | the mill burned");
  }

  @Test
  void whatWasNotSaidIsAStatementOfTheReporter() {
    assertThat(
            found("{s The mayor} did not {c say} {q how the mill burned}, {s the Echo} {c said}."))
        .containsExactly("the Echo | said | The mayor did not say how the mill burned");
    assertThat(found("It rained. {s He} never {c said} {q it}, {s Ida} {c added} then."))
        .containsExactly("Ida | added | He never said it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No comma before the reporter.
        "{s The mayor} {c said} {q the mill burned} and {s Ida} {c agreed}.",
        // The sentence goes on.
        "{s The mayor} {c said} {q the mill burned}, {s Ida} {c said} to all of the people there.",
        // No source beside the cue.
        "{s The mayor} {c said} {q the mill burned}, {s Ida} then {c said}.",
        "{s The mayor} {c said} {q the mill burned}, it was {c said}.",
        // In another sentence.
        "{s The mayor} {c said} {q the mill burned}. So, {s Ida} {c said}.",
        // Behind the reporter.
        "{s The mayor} {c said}, {s Ida} {c said}, {q the mill burned}.",
      })
  void whatIsNoReportStaysAsItIs(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    QuotationDraft draft = text.draft();
    assertThat(new ReportChains(text.tokens, text.cues, text.sources).of(List.of(draft)))
        .containsExactly(draft);
  }

  @Test
  void fourWordsMayFollow() {
    String clause = "{s The mayor} {c said} {q it burned}, {s Ida} {c said} ";
    assertThat(found(clause + "at noon today."))
        .containsExactly("The mayor < Ida | said | it burned");
    assertThat(found(clause + "at noon on Monday."))
        .containsExactly("The mayor < Ida | said | it burned");
    assertThat(found(clause + "at noon on this Monday."))
        .containsExactly("The mayor | said | it burned");
  }

  @Test
  void aCueThatIsLinkedReportsNothingElse() {
    TokenizedText text =
        TokenizedText.of("{s The mayor} {c said} {q it burned}, {s Ida} {c said}.");
    QuotationDraft first = text.draft();
    QuotationDraft linked =
        new QuotationDraft(
            List.of(text.tag("Ida")), text.cues.get(1), text.sources.get(1), null, 0, 0);
    assertThat(new ReportChains(text.tokens, text.cues, text.sources).of(List.of(first, linked)))
        .containsExactly(first, linked);
  }

  @Test
  void theLastQuotationBeforeTheReporterIsMeant() {
    TokenizedText text =
        TokenizedText.of(
            "{s Bo} {c said} {q it rained}. {s The mayor} {c said} {q it burned}, {s Ida} {c"
                + " said}.");
    List<QuotationDraft> drafts =
        List.of(
            new QuotationDraft(
                text.contents.subList(0, 1), text.cues.get(0), text.sources.get(0), null, 3, 4),
            new QuotationDraft(
                text.contents.subList(1, 2), text.cues.get(1), text.sources.get(1), null, 5, 6));
    List<QuotationDraft> found = new ReportChains(text.tokens, text.cues, text.sources).of(drafts);
    assertThat(text.show(found))
        .containsExactly("Bo | said | it rained", "The mayor < Ida | said | it burned");
    assertThat(found.get(1).cost()).isEqualTo(5);
    assertThat(found.get(1).sourceCost()).isEqualTo(6);
  }

  @Test
  void whoStandsBetweenAlreadyStays() {
    TokenizedText text =
        TokenizedText.of("{s The mayor} {c said} {q it burned}, {s Ida} {c said}.");
    TaggedSpan other = text.tag("burned");
    QuotationDraft draft =
        new QuotationDraft(text.contents, text.cues.get(0), text.sources.get(0), other, 0, 0);
    assertThat(
            new ReportChains(text.tokens, text.cues, text.sources)
                .of(List.of(draft))
                .get(0)
                .through())
        .isEqualTo(other);
  }

  @Test
  void withoutAQuotationThereIsNothingToReport() {
    TokenizedText text = TokenizedText.of("It burned, {s Ida} {c said}.");
    ReportChains chains = new ReportChains(text.tokens, text.cues, text.sources);
    assertThat(chains.of(List.of())).isEmpty();
    QuotationDraft uncued =
        new QuotationDraft(List.of(text.tag("It burned")), null, null, null, 0, 0);
    assertThat(chains.of(List.of(uncued))).containsExactly(uncued);
  }
}
