package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.internal.QuotedTokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no statement: each rule with what it takes out, and what it lets through. */
class StatementRulesTest {

  private static boolean isStatement(String marked, Quotation.Kind kind) {
    return isStatement(marked, kind, false);
  }

  private static boolean isStatement(String marked, Quotation.Kind kind, boolean attitudes) {
    TokenizedText text = TokenizedText.of(marked);
    return new StatementRules(
            text.document,
            text.tokens,
            new QuotedTokens(text.marks(), text.tokens),
            text.who(),
            attitudes)
        .isStatement(text.draft(), kind);
  }

  private static void isOne(String marked, Quotation.Kind kind) {
    assertThat(isStatement(marked, kind)).as(marked).isTrue();
  }

  private static void isNone(String marked, Quotation.Kind kind) {
    assertThat(isStatement(marked, kind)).as(marked).isFalse();
  }

  @Test
  void whatNobodySaysIsNone() {
    isNone("{s Nobody at the mill} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isNone("{s None of them} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isNone("{s Neither} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isNone("{s No one at the mill} {c said} “{q It is late.}”", Quotation.Kind.DIRECT);
    isNone("{s No-one} {c said} “{q It is late.}”", Quotation.Kind.DIRECT);
    isOne("{s No miller} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isOne("{s No} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isOne("{s One of them} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isOne("{c Said} {q that it was late}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatStandsBetweenTwoQuotationsIsTheAuthors() {
    isNone("“So,{q ” Ida Holm said,} “no.” {s The mayor} {c wrote} it.", Quotation.Kind.INDIRECT);
    isOne("“So,” {q Ida Holm said,} “no.” {s The mayor} {c wrote} it.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatSomethingSeemsToBeNobodySays() {
    isNone("{q The gap} {c seemed} {q to be late}.", Quotation.Kind.INDIRECT);
    isNone("{q The gap} {c can appear} {q to be late}.", Quotation.Kind.INDIRECT);
    isOne("{q The gap} {c is said} {q to be late}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm} {c appeared} {q to be late}.", Quotation.Kind.INDIRECT);
    isOne("{q It} {c seemed} “{q to be late}.”", Quotation.Kind.DIRECT);
    isNone(
        "{q The gap} {c seems} {q to be} near Lund, {s which} is late.", Quotation.Kind.INDIRECT);
    isOne("The clerk, {s who} {c seems} {q to be late}, left.", Quotation.Kind.INDIRECT);
  }

  /** Only the first sentence behind the label, and only where a finding follows. */
  @Test
  void aClaimThatIsCheckedNobodyHasMade() {
    String said = "{s Ida Holm} {c said} {q that it was late}.";
    String finding = "\n\nVERDICT: It is false.";
    for (String label : List.of("CLAIM: ", "The claim: ", "Myth: ", "It is so.\n\nCLAIM:\n\n")) {
      isNone(label + said + finding, Quotation.Kind.INDIRECT);
      isNone(label + said + "\n\nOur finding: It is false.", Quotation.Kind.INDIRECT);
      isOne(label + said, Quotation.Kind.INDIRECT);
      isOne(label + said + "\n\nIt is a fact: it is false.", Quotation.Kind.INDIRECT);
      isOne(label + "It is late. " + said + finding, Quotation.Kind.INDIRECT);
    }
    isOne("The claim that " + said + finding, Quotation.Kind.INDIRECT);
    isOne("So: " + said + finding, Quotation.Kind.INDIRECT);
  }

  @Test
  void toCallOffIsNotToCall() {
    isNone("{s Ida} {c has called off} {q her “Late” tour}.", Quotation.Kind.MIXED);
    isNone("{s Ida} {c called} off {q her “Late” tour}.", Quotation.Kind.MIXED);
    isOne("{s Ida} {c called} in May for {q the “late” boys}.", Quotation.Kind.MIXED);
    isOne("{s Ida} {c called} {q her tour “late”}.", Quotation.Kind.MIXED);
    isOne("{s Ida} {c called} off: “{q Come!}”", Quotation.Kind.DIRECT);
    isOne("{s Ida} {c wrote} off {q the “late” boys}.", Quotation.Kind.MIXED);
  }

  @Test
  void whatIsDeniedToSomebodyIsNoDenial() {
    isNone("{s It} {c denied} {q him a goal}.", Quotation.Kind.INDIRECT);
    isNone("{s It} {c denied} {q them access to the files}.", Quotation.Kind.INDIRECT);
    isNone("{s It} {c denied} {q striker [P Bo Ek] a goal}.", Quotation.Kind.INDIRECT);
    isNone("{s It} {c denied} {q [O Lund Mill] its “late” fee}.", Quotation.Kind.MIXED);
    isOne("{s It} {c denied} {q [P Bo Ek] had left}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} {q [P Bo Ek] the boy had left}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} {q links to [P Bo Ek]}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} {q a rift with [P Bo Ek] the other boy}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} {q [P Bo Ek] a year ago}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} to {q [P Bo Ek] any wrongdoing}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} {q the charges}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c gave} {q that it was him a goal}.", Quotation.Kind.INDIRECT);
    isOne("{s It} {c denied} “{q him a goal}”.", Quotation.Kind.DIRECT);
  }

  @Test
  void whoSeesSomethingDoesNotThinkSo() {
    isNone("A plan {c seen by} {s the Echo} is {q to close it}.", Quotation.Kind.INDIRECT);
    isNone("A plan {c seen} by {s the Echo} is {q to close it}.", Quotation.Kind.INDIRECT);
    isNone("A plan {c viewed by} {s the Echo} is {q to close it}.", Quotation.Kind.INDIRECT);
    isOne("It {c is seen by} {s many} {q as late}.", Quotation.Kind.INDIRECT);
    isOne("{s The Echo} {c has seen} {q that it fell}.", Quotation.Kind.INDIRECT);
    isOne("It {c is feared by} {s many} {q that it fell}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void toWhomSomebodyComplainsIsNotWhatIsSaid() {
    isNone("{s Ida} {c complained} to {q the ombudsman}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida} {c complained} of {q the noise}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida} {c complained} to {q us that it fell}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida} {c pleaded guilty} to {q the theft}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatIsExpectedNobodySays() {
    isNone("{q Bo Ek} {c is expected} {q to miss a month}.", Quotation.Kind.INDIRECT);
    isOne("{q Bo Ek} {c is expected} by {s Ida} {q to miss a month}.", Quotation.Kind.INDIRECT);
    isOne("It {c is expected} {q that Bo Ek is late}.", Quotation.Kind.INDIRECT);
    isOne("{q Bo Ek} {c is expected} {q to say that it is late}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida} {c expected} {q to miss a month}.", Quotation.Kind.INDIRECT);
    isOne("Ida {c expected} {q to miss a month}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void aBeliefIsAClause() {
    isOne("{s Ida Holm} {c believes} {q the mast amounts to theft}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c believes} {q the news of theft}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c believes} {q the words to a song}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c thought} of {q the boys walks to town}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c opposes} {q job cuts to roads}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void theSubjectOfAClauseAloneIsNoStatement() {
    isNone("{q Her daughter}, {s she} {c says}, left.", Quotation.Kind.INDIRECT);
    isOne("{q Her daughter left}, {s she} {c says}, and ran.", Quotation.Kind.INDIRECT);
    isOne("{q Her daughter}, {s she} {c says}.", Quotation.Kind.INDIRECT);
    isOne("{q Her daughter}, {s she} {c says}, {q left}.", Quotation.Kind.INDIRECT);
    isOne("“{q Her daughter},” {s she} {c says}, smiling.", Quotation.Kind.DIRECT);
  }

  @Test
  void howSomebodySpeaksIsNoStatement() {
    isNone("{s Ida Holm} {c said} {q it the way others sing}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c told} {q it as if she had been there}.", Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm} {c said} {q this like a prayer}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm} {c said} {q it the day before was late}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm} {c said} {q the way was long and late}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm} {c said} {q that the way was long}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void theNameOfAColumnIsNobody() {
    isNone("{s Explainer}{c :} {q why the fares rise}", Quotation.Kind.INDIRECT);
    isNone("{s Opinion}{c :} {q we have forgotten how to wait}", Quotation.Kind.INDIRECT);
    isOne("{s Holm}{c :} {q why the fares rise}", Quotation.Kind.INDIRECT);
    isOne("{s Sources in Lund}{c :} {q it will close in May}", Quotation.Kind.INDIRECT);
    isOne("Opinion is mixed, {s Ida Holm} {c said}: {q the fares rise}", Quotation.Kind.INDIRECT);
  }

  @Test
  void whoIsSilentSaysNothing() {
    isNone(
        "{s The firm} {c did not respond to} {q a request for comment}.", Quotation.Kind.INDIRECT);
    isNone("{s The firm} {c did not reply} {q to several emails}.", Quotation.Kind.INDIRECT);
    isOne("{s The firm} {c did not say} {q a request had come}.", Quotation.Kind.INDIRECT);
    isOne("{s The firm} {c did not reply} {q that the mail was late}.", Quotation.Kind.INDIRECT);
    isOne("{s The firm} {c declined} {q to comment}.", Quotation.Kind.INDIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Critics} {c might argue} {q that it was late}.",
        "{s Critics} {c may well say} {q that it was late}.",
        "{s Ida Holm} {c would have said} {q yes}.",
        "{s The report} {c is likely to say} {q that it was late}.",
        "{s The report} {c is unlikely to say} {q that it was late}.",
        "{s The firm} {c faced claims} {q that it was late}.",
        "{c Facing allegations} {q that it was late}, the firm left.",
      })
  void whatIsOnlyPossibleIsNone(String marked) {
    isNone(marked, Quotation.Kind.INDIRECT);
    isNone(marked, Quotation.Kind.MIXED);
    isOne(marked, Quotation.Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Ida Holm} {c would not say} {q that it was late}.",
        "{s Ida Holm} {c refused to say} {q that it might be late}.",
        "{s Ida Holm} {c might yet decide to say} {q that it was late}.",
        "{s Ida Holm} {c would say} {q that it was late}.",
        "{s Ida Holm} {c could be heard saying} {q that it was late}.",
        "{s Voters} {c are more likely to say} {q that it was late}.",
        "{s Voters} {c are less likely to say} {q that it was late}.",
        "{s Ida Holm} {c is likely to leave} {q when it is late}.",
        "{s Ida Holm} {c says she is likely} {q to leave}.",
        "The firm {c faced claims} from {s staff} {q that it was late}.",
        "{s The firm} {c claims} {q that it was late}.",
        "{s The firm} {c faced} {q that it was late}.",
      })
  void whatIsNotSaidIsListedAsThat(String marked) {
    isOne(marked, Quotation.Kind.INDIRECT);
  }

  @Test
  void whoWasAskedAboutSomethingDoesNotAsk() {
    String would = "{q the mill, would not stay}.";
    isNone("{s Ida Holm}, {c asked about} " + would, Quotation.Kind.INDIRECT);
    isNone("{s Ida Holm}, {c questioned} over {q the mill, shrugged}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm}, {c asked about} {q the mill, and why it is}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm}, {c asked about} {q what fell}.", Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm} {c asked about} " + would, Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm}, {c asked} whom " + would, Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm}, {c spoke about} " + would, Quotation.Kind.INDIRECT);
    isOne("{c Asked about} " + would, Quotation.Kind.INDIRECT);
    isOne("{s Ida Holm}, {c asked about} “{q the mill, would not stay}”.", Quotation.Kind.DIRECT);
  }

  @Test
  void aTermIsNoStatement() {
    isNone("{s Sailors} {c call} {q it a “mud bomb”}.", Quotation.Kind.MIXED);
    isNone("It is what {s estate agents} {c call} “{q late sun}”.", Quotation.Kind.DIRECT);
    isOne("It is what {s estate agents} {c call} “{q late}”.", Quotation.Kind.DIRECT);
    isOne("{s Sailors} {c call} {q it “a bomb”}.", Quotation.Kind.MIXED);
    isNone("It is what sailors {c call} {q a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("It is what her sailors {c call} {q a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("Sailors {c call} {q a “mud bomb”} {s late}.", Quotation.Kind.MIXED);
    isOne("{s Critics} {c call} {q it a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("{s The sailors} {c call} {q it a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("{s Sailors} {c called} {q it a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("{s Sailors} {c call for} {q a “mud bomb”}.", Quotation.Kind.MIXED);
    isOne("{s Sailors} {c call} {q it a “bomb of mud now”}.", Quotation.Kind.MIXED);
    isOne("{s Old and young sailors} {c call} {q it a “bomb”}.", Quotation.Kind.MIXED);
    isOne("{s Sailors} {c call} {q it a bomb that is late}.", Quotation.Kind.INDIRECT);
    isOne("{c Call} {q it a “bomb”}.", Quotation.Kind.MIXED);
  }

  @Test
  void whoLaughsAtSomethingSaysNothing() {
    isNone("{s The miller} {c laughed at} {q the offer}.", Quotation.Kind.INDIRECT);
    isNone("{s The miller} {c scoffed} at {q the offer}.", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c scoffed at} {q claims that it was late}.", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c scoffed at} “{q the offer}”.", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c laughed off} {q the offer}.", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c hinted at} {q the offer}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatEmergesNobodySays() {
    isNone("“{q Late},” {s it} {c turned out}, meant old.", Quotation.Kind.DIRECT);
    isNone("“{q Late},” {s it} {c emerged}, meant old.", Quotation.Kind.DIRECT);
    isOne("“{q Late},” {s it} {c said}, meant old.", Quotation.Kind.DIRECT);
    isOne("“{q Late},” {s Ida} {c turned}.", Quotation.Kind.DIRECT);
    isOne("{s It} {c emerged} {q that it was late}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatIsDoneToAThingIsNone() {
    isNone("{q A ban} {c was approved} by {s councillors}.", Quotation.Kind.INDIRECT);
    isNone("{q A ban} {c was approved} on Friday by {s councillors}.", Quotation.Kind.INDIRECT);
    isOne("{q The town} {c was focused} on it.", Quotation.Kind.INDIRECT);
    isNone("{q Plans for a mill} {c have been backed by} {s him}.", Quotation.Kind.INDIRECT);
    isOne("{q Plans for a mill} {c backed} {s him}.", Quotation.Kind.INDIRECT);
    isOne("{q That it was late} {c was approved} by {s him}.", Quotation.Kind.INDIRECT);
    isOne("{q The claims} {c were rejected} by {s him}.", Quotation.Kind.INDIRECT);
    isNone("{q The bid} {c was rejected} by {s him}.", Quotation.Kind.INDIRECT);
    isOne("“{q A ban}” {c was approved} by {s him}.", Quotation.Kind.DIRECT);
  }

  @Test
  void whatIsCriticizedIsNotSaid() {
    isNone("{q The bill} {c was criticized by} {s the miller}.", Quotation.Kind.INDIRECT);
    isOne("{q The bill}, {s the miller} {c said}.", Quotation.Kind.INDIRECT);
    isOne("{q That the bill is late} {c was criticized by} {s him}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatNeitherOfTwoSaysIsReportedAsNotSaid() {
    isOne("{s Neither Ida nor Bo} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
    isNone("{s Neither} {c said} {q that it was late}.", Quotation.Kind.INDIRECT);
  }

  @Test
  void aVerdictIsNoStatementOfWhomItIsOn() {
    isNone("{s The miller} {c was convicted of} {q robbing the bank}.", Quotation.Kind.INDIRECT);
    isNone("{s The miller} {c was cleared of} {q robbing the bank}.", Quotation.Kind.INDIRECT);
    isNone("{s Bo} {c was found guilty of} {q robbing the bank}.", Quotation.Kind.INDIRECT);
    isOne("{s Bo} {c pleaded guilty} {q to robbing the bank}.", Quotation.Kind.INDIRECT);
    isOne("{s Bo} {c found} {q that they were guilty}.", Quotation.Kind.INDIRECT);
    isOne("{s The judge} {c cleared it up}: “{q It is late.}”", Quotation.Kind.DIRECT);
  }

  @Test
  void anActInAHeadlineIsNone() {
    String body = "\n\nThe show went on in the evening, and nobody in the hall left it.";
    isNone("{s Host} {c quits over} {q ‘vile’ jibe}" + body, Quotation.Kind.MIXED);
    isOne("{s Host} {c slams} {q ‘vile’ jibe}" + body, Quotation.Kind.MIXED);
    isOne(
        "{s Host} {c quits over} {q jibe that she is ‘late for it’}" + body, Quotation.Kind.MIXED);
    isOne("{s The host} {c quit over} {q a ‘vile’ jibe}.", Quotation.Kind.MIXED);
  }

  @Test
  void whoDeclinesToCommentRefuses() {
    isOne("{s The miller} {c declined} {q to comment}", Quotation.Kind.INDIRECT);
    isNone("{s The miller} {c agreed} {q to comment}", Quotation.Kind.INDIRECT);
    isNone("{s The miller} {c refused} {q comment}", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c asked} {q why they would comment}", Quotation.Kind.INDIRECT);
  }

  @Test
  void whatAnIdeaShowsIsNone() {
    isNone("{s History} {c shows} {q that mills burn}.", Quotation.Kind.INDIRECT);
    isNone("{s The evidence} {c suggests} {q that mills burn}.", Quotation.Kind.INDIRECT);
    isNone("{s The fear of fire} {c is} {q that mills burn}.", Quotation.Kind.INDIRECT);
    isOne("{s The study} {c shows} {q that mills burn}.", Quotation.Kind.INDIRECT);
    isOne("{s A teacher of history} {c said} {q that mills burn}.", Quotation.Kind.INDIRECT);
    isOne("{s History} {c says} “{q Mills burn.}”", Quotation.Kind.DIRECT);
    isOne("{s History} {c says} {q mills “burn”}", Quotation.Kind.MIXED);
  }

  @Test
  void asIfOneSaidItIsNone() {
    isNone("{s She} shrugged, {c as if to say} {q that it was late}.", Quotation.Kind.INDIRECT);
    isNone("{s She} shrugged {c as though to say} “{q It is late.}”", Quotation.Kind.DIRECT);
    isOne("{s She} was {c quoted as saying} {q that it was late}.", Quotation.Kind.INDIRECT);
    isOne("{s She} {c asked if} {q it was late}.", Quotation.Kind.INDIRECT);
    isOne("{s She} was {c quoted as} {q saying it was late}.", Quotation.Kind.INDIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"so", "it", "as much", "to comment", "that.", "further questions,", "what"})
  void emptyWordsAreNone(String words) {
    isNone("{s The miller} {c said} {q " + words + "}", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c said} “{q " + words + "}”", Quotation.Kind.DIRECT);
  }

  @Test
  void wordsThatSayAnythingAreNotEmpty() {
    isOne("{s The miller} {c said} {q it fell}", Quotation.Kind.INDIRECT);
    isOne("{s The miller} {c said} {q so}, and {q that it fell}", Quotation.Kind.INDIRECT);
    isNone("{s The miller} {c said} {q so}, and {q it}", Quotation.Kind.INDIRECT);
  }

  @Test
  void aPartIsEmptyIfAllItsWordsAre() {
    TokenizedText text = TokenizedText.of("They said so, it fell.");
    assertThat(EmptyWords.isEmpty(text.tag("so,"), text.tokens)).isTrue();
    assertThat(EmptyWords.isEmpty(text.tag("so, it"), text.tokens)).isTrue();
    assertThat(EmptyWords.isEmpty(text.tag("it fell"), text.tokens)).isFalse();
    assertThat(EmptyWords.isEmpty(text.tag("They said"), text.tokens)).isFalse();
  }

  @Test
  void aCommaAndNobodyIsNone() {
    isNone("See (“{q A tram for the few,}” March 3).", Quotation.Kind.DIRECT);
    isOne("See “{q A tram for the few.}”", Quotation.Kind.DIRECT);
    isOne("“{q A tram for the few,}” {c said} the miller", Quotation.Kind.DIRECT);
    isOne("{s The miller}: “{q A tram for the few,}” he", Quotation.Kind.DIRECT);
    isOne("See {q a “tram” for the few,} March 3", Quotation.Kind.MIXED);
    isNone("See “{q A tram}” “{q for the few,}” March 3", Quotation.Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s The miller} {c opposed} {q the talks}.",
        "{s The miller}, {c a supporter of} {q its tearoom}.",
        "{s The miller} {c announced} {q a new mill}.",
        "{s The miller} {c praised} {q the old and painted mill}.",
        "{s The miller} {c praised} {q the newly painted mill}.",
        "{s The miller} {c praised} {q a painted mill}.",
        "{s The miller} {c praised} {q the mill of painted stone}.",
        "{s The miller} {c praised} {q the mill, painted green}.",
        "{s The miller} {c praised} {q painted mills}.",
        "{s The miller} {c praised} {q the miller’s mill}.",
        "{s The miller} {c praised} {q milling}.",
        "{s The miller} {c praised} {q the mill as well}.",
        "{s The miller} {c praised} {q the mill as a joke}.",
        "{s The miller} {c praised} {q the mill of stone}.",
        "{s The miller} {c praised} {q the mill without building}.",
        "{s The miller} {c praised} {q of building}.",
      })
  void anAttitudeBesideANounPhraseIsNone(String marked) {
    isNone(marked, Quotation.Kind.INDIRECT);
    assertThat(isStatement(marked, Quotation.Kind.INDIRECT, true)).as("for corpora").isTrue();
    assertThat(isStatement(marked, Quotation.Kind.MIXED)).as("mixed").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A verb of saying reports anything.
        "{s The miller} {c promised} {q a new mill}.",
        "{s The miller} {c predicted} {q a flood}.",
        // A clause is something that is said.
        "{s The miller} {c opposed} {q that it was sold}.",
        "{s The miller} {c opposed} {q whether to sell}.",
        "{s The miller} {c opposed} {q to sell}.",
        "{s The miller} {c opposed} {q she sell}.",
        "{s The miller} {c opposed} {q selling the mill}.",
        "{s The miller} {c announced} {q the mill is sold}.",
        "{s The miller} {c announced} {q the mill sold well and it’ll burn}.",
        "{s The miller} {c announced} {q mills don’t burn}.",
        "{s The miller} {c announced} {q the mill be sold}.",
        "{s The miller} {c announced} {q the mill burned}.",
        "{s The miller} {c announced}, {q — that it burns}.",
        // The cue behind the words sets them off.
        "{q No new mill for the town}, {c announced} {s the miller}.",
        // Denials and accusations.
        "{s The miller} {c denied} {q the report}.",
        "{s The miller} {c blamed} {q the town for the fire}.",
        "{s The miller} {c accused} {q the town of neglect}.",
        "{s The miller} {c charged} {q the town with hiding it}.",
        "{s The miller} {c criticized} {q the town for hiding it}.",
        "{s The miller} {c criticized} {q the town for not hiding it}.",
        "{s The miller} {c described} {q the town as a trap}.",
        "{s The miller} {c condemned} {q the sale as theft}.",
        "{s The miller} {c regards} {q the sale as theft}.",
      })
  void clausesAndAccusationsAreStatements(String marked) {
    isOne(marked, Quotation.Kind.INDIRECT);
  }

  @Test
  void aTitleInMarksIsNone() {
    isNone("{s The miller} {c unveiled} her “{q Clean Town Programme}”.", Quotation.Kind.DIRECT);
    isNone("{s The miller} {c sang} “{q The Old Man of the Sea}”.", Quotation.Kind.DIRECT);
    isNone("{s The miller} {c wrote} “{q Dust and Bread}”.", Quotation.Kind.DIRECT);
    isNone("“{q Dust, and Bread}”", Quotation.Kind.MIXED);
    isNone("“{q Dust}” and “{q Old Bread}”", Quotation.Kind.DIRECT);
  }

  @Test
  void capitalsBehindACommaOrAmongOthersSayNothing() {
    isOne("{s The miller} {c chimed in}, “{q Only Jane Roe.}”", Quotation.Kind.DIRECT);
    isOne("{s They} {c held banners}: “{q Yes We Can}”", Quotation.Kind.DIRECT);
    isOne("{s They} {c held banners:} “{q Yes We Can}”", Quotation.Kind.DIRECT);
    isNone("{s They} {c held banners} “{q Yes We Can}”", Quotation.Kind.DIRECT);
    isNone("{s She}, a miller, {c unveiled} “{q Yes We Can}”", Quotation.Kind.DIRECT);
    isOne("{s Holm}{c :} {q Mill Appeals to ‘Bad Angels Of Nature’}", Quotation.Kind.MIXED);
    isOne("{s Holm} {c Unveils} {q Mill for ‘Bad Angels Of Nature’}", Quotation.Kind.MIXED);
    isNone("{s Holm} {c unveils} {q a mill for ‘Bad Angels Of Nature’}", Quotation.Kind.MIXED);
  }

  @Test
  void aClauseWithATitleInItIsAStatement() {
    isOne("{s He} {c figures} {q that a gig on “Late Night Live” is enough}", Quotation.Kind.MIXED);
    isOne("{s He} {c calls} {q the mill as a “Great Satan”}", Quotation.Kind.MIXED);
    isNone("{s He} {c unveiled} {q a gig on “Late Night Live”}", Quotation.Kind.MIXED);
  }

  @Test
  void wordsInMarksThatAreNoTitleAreStatements() {
    isOne("{s The miller} {c said} “{q Clean Town Programme}”.", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c unveiled} “{q Clean the town}”.", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c unveiled} “{q clean Town}”.", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c wrote} “{q WE MILL HERE}”.", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c unveiled} “{q Bread!}”.", Quotation.Kind.DIRECT);
    isOne("“{q Dust}” and “{q old bread}”", Quotation.Kind.DIRECT);
    isOne("{s The miller} {c promised} {q Clean Town Programme}.", Quotation.Kind.INDIRECT);
  }
}
