package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody does with a content: each rule with wordings of its own, and what is near it. */
class ActRulesTest {

  private static Quotation.Act act(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    return new ActRules(text.tokens, text.who()).of(text.draft());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s [P Ida Holm]} {c said} {q the ferry had sunk}. | SAID",
        "{s [P Ida Holm]} {c beamed} {q the ferry had sunk}. | SAID",
        "{s [P Ida Holm]} {c vowed} {q to raise the ferry}. | SAID",
        "“{q The ferry has sunk.}” | SAID",
        "We got a letter. {s It} {c describes} {q a leak}. | DOCUMENT",
        "We got a letter. {s He} {c describes} {q a leak}. | SAID",
        "[O Moe & Sons] left. {s It} {c describes} {q a leak}. | SAID",
        // Who refuses to tell denies it; who refuses to do something has a will.
        "{s [P Ida Holm]} {c refused to say} {q whether the ferry had sunk}. | DENIED",
        "{s [P Ida Holm]} {c declined} {q to comment on the ferry}. | DENIED",
        "{s [P Ida Holm]} {c refused} {q to be drawn on the ferry}. | DENIED",
        "{s [P Ida Holm]} {c avoided} {q criticism of the ferry}. | DENIED",
        "{s [P Ida Holm]} {c refused} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c refused to} {q sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c declined to name} {q the captain}. | DENIED",
        "{s [P Ida Holm]} {c refused} {q to blame the captain}. | DENIED",
        "{s [P Ida Holm]} {c refused} {q to sail for the captain}. | INTENDED",
        // What was not said.
        "{s [P Ida Holm]} {c rejected} {q claims that the ferry was old}. | DENIED",
        "{s [P Ida Holm]} {c dismissed} {q the rumor that the ferry was old}. | DENIED",
        "{s [P Ida Holm]} {c dismissed} {q any suggestion that it was old}. | DENIED",
        "{s [P Ida Holm]} {c rejected} {q the plan that the town made}. | SAID",
        "{s [P Ida Holm]} {c repeated} {q claims that the ferry was old}. | SAID",
        "{s [P Ida Holm]} {c said} {q nothing about the ferry}. | DENIED",
        "{s [P Ida Holm]} {c beamed} {q nothing about the ferry}. | SAID",
        "“{q Nothing is lost},” {s [P Ida Holm]} {c said}. | SAID",
        "{s [P Ida Holm]} {c told} us {q nothing about the ferry}. | DENIED",
        "{s [P Ida Holm]} {c said} {q nothing}. | DENIED",
        "{s [P Ida Holm]} {c said} {q nothing was lost}. | SAID",
        "{s [P Ida Holm]} {c said}: “{q Nothing is lost}.” | SAID",
        "{s [P Ida Holm]} {c reminds} us {q to lock the ferry}. | SAID",
        "{s [P Ida Holm]} {c has yet to say} {q who steered}. | DENIED",
        "{s The letter} {c made no mention of} {q the ferry}. | DENIED",
        "{s The letter} {c made a mention of} {q the ferry}. | DOCUMENT",
        "{s [P Ida Holm]} no longer {c says} {q that the ferry was old}. | DENIED",
        "{s [P Ida Holm]} {c has long said} {q that the ferry was old}. | SAID",
        "{s [P Ida Holm]} {c long ago warned} {q that the ferry was old}. | SAID",
        "{s [P Ida Holm]} {c has long feared} {q that the ferry was old}. | THOUGHT",
        "{s It} {c has long been argued} {q that it was old}. | SAID",
        "{s They} {c have a long history of blaming} {q others}. | INTENDED",
        "{s They} {c long} {q to say farewell}. | INTENDED",
        "{s They} {c long to say} {q that it was old}. | INTENDED",
        "{s Police} {c can confirm} {q that the ferry was old}. | SAID",
        "{s Few} {c can confirm} {q that the ferry was old}. | DENIED",
        "If {s police} {c can confirm} {q that the ferry was old}, go. | DENIED",
        "{s Critics} {c can argue} {q that the ferry was old}. | DENIED",
        "{s Critics} {c can now argue} {q that the ferry was old}. | DENIED",
        "{s Police} {c can now say} {q that the ferry was old}. | SAID",
        "If {s Ida} {c could be heard shouting}: “{q No!}”, go. | DENIED",
        "{s [P Ida Holm]} {c thought}: “{q It is late.}” | THOUGHT",
        "{s [P Ida Holm]} {c felt otherwise}: “{q It is late.}” | SAID",
        "{s Police} {c could confirm} {q that the ferry was old}. | DENIED",
        "{s [P Ida Holm]} {c could be heard shouting}: “{q No!}” | SAID",
        "{s [P Ida Holm]} {c could be saying}: “{q No!}” | DENIED",
        "{s [P Ida Holm]} {c disagreed}: “{q It is late.}” | SAID",
        "{s [P Ida Holm]} {c was not convinced}: “{q It is late.}” | SAID",
        "{s [P Ida Holm]} {c was not convinced} {q that it was late}. | THOUGHT",
        "{s [P Ida Holm]} {c is worried}: “{q Is it late?}” | ASKED",
        "{s [P Ida Holm]} {c fears}: “{q late nights}” | THOUGHT",
        "{s [P Ida Holm]} {c fears} “{q It is late.}” | THOUGHT",
        "{s [P Ida Holm]} {c said yet again} {q that it was old}. | SAID",
        "{s [P Ida Holm]} did not {c say} {q that the ferry was old}. | DENIED",
        "{s Neither [P Ida Holm] nor [P Bo Ek]} {c promised} {q a new ferry}. | DENIED",
        "{s [P Ida Holm]} never {c promised} {q a new ferry}. | DENIED",
        "{s [P Ida Holm]} did not {c think} {q that the ferry was old}. | THOUGHT",
        "{s [P Ida Holm]} does not {c want} {q to go by ferry}. | INTENDED",
        "{s [P Ida Holm]} did not {c ask} {q who steered}. | DENIED",
        // Nobody has said what one would have said, may say or will say.
        "{s [P Ida Holm]} {c would have called} {q it a wreck}. | DENIED",
        "{s [P Ida Holm]} {c would’ve called} {q it a wreck}. | DENIED",
        "{s [P Ida Holm]} {c will deplore} {q the state of the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c would say} {q that the ferry is old}. | INTENDED",
        "{s [P Ida Holm]} {c 'll say} {q that the ferry is old}. | INTENDED",
        "{s [P Ida Holm]} {c may say} {q that the ferry is old}. | DENIED",
        "{s [P Ida Holm]} {c could announce} {q that the ferry is old}. | DENIED",
        "{s [P Ida Holm]} {c would later say} {q that the ferry is old}. | SAID",
        "{s [P Ida Holm]} {c would often tell} Bo {q that the ferry is old}. | SAID",
        "{s [P Ida Holm]} {c will later say} {q that the ferry is old}. | INTENDED",
        "{s [P Ida Holm]} {c would only say} {q that the ferry is old}. | SAID",
        "{s [P Ida Holm]} {c was frustrated} {q that the ferry was late}. | THOUGHT",
        "{s [P Ida Holm]} {c is grateful} {q that the ferry was late}. | THOUGHT",
        "{s [P Ida Holm]} {c may believe} {q that the ferry is old}. | THOUGHT",
        "{s [P Ida Holm]} {c would like} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c will seek} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c may seek} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c denied} {q that the ferry was old}. | DENIED",
        "{s [P Ida Holm]} {c flatly denies} {q the report}. | DENIED",
        "{s [P Ida Holm]} {c scoffed at} {q claims that it was late}. | DENIED",
        "{s [P Ida Holm]} {c laughed off} {q the suggestion}. | DENIED",
        "{s [P Ida Holm]} {c laughed}: “{q Claims are late.}” | SAID",
        // Questions and demands.
        "{s [P Ida Holm]} {c wanted to know} {q if the ferry was old}. | ASKED",
        "{s [P Ida Holm]} {c wanted} to know {q if the ferry was old}. | ASKED",
        "{s [P Ida Holm]} {c wanted} {q to know the price}. | INTENDED",
        "{s [P Ida Holm]} {c knows} {q the ferry is old}. | THOUGHT",
        "{s [P Ida Holm]} {c asked} {q whether the ferry was old}. | ASKED",
        "{s [P Ida Holm]} {c asked} {q the town about the ferry}. | ASKED",
        "{s [P Ida Holm]} {c inquired} {q how old the ferry was}. | ASKED",
        "{s [P Ida Holm]} {c asked} {q to leave the ferry}. | SAID",
        "{s [P Ida Holm]} {c asked} {q for a new ferry}. | SAID",
        "{s [P Ida Holm]} {c asked} {q that they leave}. | SAID",
        "{s [P Ida Holm]} {c asked} {q the crew to leave}. | SAID",
        "{s [P Ida Holm]} {c asked} {q how to leave}. | ASKED",
        "{s [P Ida Holm]} {c asked}: “{q Are we to leave?}” | ASKED",
        "{s [P Ida Holm]} {c questioned} {q the need to leave}. | ASKED",
        // What is read.
        "{s The report} {c said} {q the ferry was old}. | DOCUMENT",
        "{s A study of ferries} {c found} {q that most were old}. | DOCUMENT",
        "{s The law} {c says} {q ferries must have a crew}. | DOCUMENT",
        "{s The sign} {c says} “{q Is it yours?}” | DOCUMENT",
        "{s The author of the report} {c said} {q the ferry was old}. | SAID",
        "{s The [O Harbour Post]} {c said} {q the ferry was old}. | SAID",
        // Plans, thoughts.
        "{s [P Ida Holm]} {c plans} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c hopes} {q that the ferry sells}. | INTENDED",
        "{s [P Ida Holm]} {c agreed} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c agreed to} {q sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c agreed} {q selling was best}. | INTENDED",
        "{s [P Ida Holm]} {c agreed} {q that the ferry was old}. | SAID",
        "{s [P Ida Holm]} {c considered} {q the ferry a wreck}. | THOUGHT",
        "{s [P Ida Holm]} {c prefers} {q the old ferry}. | THOUGHT",
        "{s [P Ida Holm]} {c prefers} {q to sell the ferry}. | INTENDED",
        "{s [P Ida Holm]} {c believes} {q the ferry was old}. | THOUGHT",
        "{s [P Ida Holm]} {c is afraid} {q the ferry was old}. | THOUGHT",
        // A question in marks, and "to" beside a verb of no list.
        "“{q Is it old?}” {c said} {s [P Ida Holm]}. | ASKED",
        "“{q Is it old?}” | ASKED",
        "“{q It is old!}” {c said} {s [P Ida Holm]}. | SAID",
        "{s The ferry} {c is on course} {q to sink}. | INTENDED",
        "{s The ferry} {c is on course} {q for the north}. | SAID",
        "“{q to sink with all}” | SAID",
      })
  void theActFollowsFromTheCueTheSourceAndTheContent(String marked, Quotation.Act act) {
    assertThat(act(marked)).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s [P Ida Holm]} {c would deny} {q it}. | INTENDED",
        "{s The report} {c asked} {q whether it was old}. | ASKED",
        "{s The report} {c denied} {q that it was old}. | DENIED",
        "{s The treaty} {c aims} {q to protect ferries}. | DOCUMENT",
      })
  void anEarlierRuleDecides(String marked, Quotation.Act act) {
    assertThat(act(marked)).isEqualTo(act);
  }

  @Test
  void onlyTheFirstPartOfAContentIsLookedAt() {
    assertThat(act("“{q Is it old?}” {c said} {s [P Ida Holm]}. “{q It is.}”"))
        .isEqualTo(Quotation.Act.ASKED);
    assertThat(act("“{q It is.}” {c said} {s [P Ida Holm]}. “{q Is it?}”"))
        .isEqualTo(Quotation.Act.SAID);
  }
}
