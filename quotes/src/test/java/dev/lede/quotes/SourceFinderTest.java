package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is the source of a cue: active and passive ones, and how far a source may be. */
class SourceFinderTest {

  private static SourceFinder finder(TokenizedText text) {
    return new SourceFinder(
        text.tokens, text.who(), text.sources, text.words(), TokenizedText.costs());
  }

  private static SourceFinder.Found found(TokenizedText text) {
    return finder(text).of(text.contents, text.cues.isEmpty() ? null : text.cues.get(0));
  }

  /** The source, and who stands between. */
  private static String source(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    SourceFinder.Found found = found(text);
    TaggedSpan source = found.source();
    TaggedSpan through = found.through();
    return (source == null ? "-" : text.text(source))
        + (through == null ? "" : " < " + text.text(through));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s Ida} {c said} {q it fell}. | Ida",
        "{q It fell}, {c said} {s Ida}. | Ida",
        "{s Ida} told {s Bo}, and {s Eva} {c said} {q it fell}. | Eva",
        // A pronoun right before the verb, whoever is tagged.
        "When {s the queen} {c asked} him he {c said} {q it fell}. | the queen",
        "When {s the queen} came he {c said} {q it fell}. | he",
        "When {s the queen} came he later {c said} {q it fell}. | he",
        "{s The queen} saw him and {c said} {q it fell}. | The queen",
        "{s She} {c is said} {q to have said that it fell}. | She",
        "{s She} {c is said} {q to have said, “It fell.”} | She",
        "{s She} {c is said} {q to have said it fell}. | -",
        "{s She} {c is said} {q to have shot that boy}. | -",
        // Beside the cue, and not beside the content.
        "{s Ida} {c told} {s Bo} {q it fell}. | Ida",
        // A source in the content is somebody of whom one speaks.
        "{c Said} {q {s Ida} it fell}. | -",
        // Not in another sentence.
        "{s Ida} came. {c Said} {q it fell}. | -",
        // A cue of two sentences has its source beside its end.
        "{q It fell}, {c yes. So said} {s Ida} then. | Ida",
        // Without a cue beside the content.
        "{s Ida}: “{q It fell.}” | Ida",
      })
  void theNearestSourceIsTaken(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s The jury} {c heard} {q it fell}. | -",
        "{q It fell}, {s an inquest} {c hears} | -",
        "{q It fell}, {s court} {c told} | -",
        "{q It fell}, {s murder trial} {c told}. | -",
        "{s The court} {c told} him {q it fell}. | The court",
        "{s The jury} {c said} {q it fell}. | The jury",
        "{s Ida} {c heard} {q it fell}. | Ida",
      })
  void whoHearsIsNotWhoSays(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @Test
  void theCostIsTheDistance() {
    assertThat(found(TokenizedText.of("{s Ida} {c said} {q it fell}.")).cost()).isZero();
    assertThat(found(TokenizedText.of("{s Ida} now {c said} {q it fell}.")).cost()).isEqualTo(1);
    assertThat(found(TokenizedText.of("{q It fell}, {c said} {s Ida}.")).cost()).isEqualTo(1);
    assertThat(found(TokenizedText.of("{q It fell}, {c said} now {s Ida}.")).cost()).isEqualTo(2);
    assertThat(found(TokenizedText.of("{c Said} {q it fell}.")).cost()).isZero();
    // Before and behind at the same distance: before.
    assertThat(source("{s Ida} now {c said} {s Bo} {q it fell}.")).isEqualTo("Ida");
    assertThat(source("{s Ida} so now {c said} {s Bo} {q it fell}.")).isEqualTo("Bo");
  }

  @Test
  void aSourceThatIsTooFarIsNone() {
    assertThat(source("{s Ida} " + "so ".repeat(19) + "{c said} {q it fell}.")).isEqualTo("Ida");
    assertThat(source("{s Ida} " + "so ".repeat(20) + "{c said} {q it fell}.")).isEqualTo("-");
  }

  @Test
  void asManySourcesAsNeededAreLookedAt() {
    String others = "{s Bo} ".repeat(5);
    assertThat(source("{s Ida} {c said} {q " + others + " it fell}.")).isEqualTo("Ida");
    TokenizedText text =
        TokenizedText.of("{c Said} {q " + "{s Bo} ".repeat(5) + "fell} {s Ida} so.");
    assertThat(text.text(Objects.requireNonNull(found(text).source()))).isEqualTo("Ida");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Ida} was {c asked} {q whether it fell}.",
        "{c Asked} near the end {q whether it fell}, {s Ida} left.",
        "{c Asked} later that day {q why it fell}, {s Ida} left.",
        "{c Asked} in town one day in May {q if it fell}, {s Ida} left.",
        "{s Ida} {c was asked} {q whether it fell}.",
        "{s Ida} {c has been asked} {q whether it fell}.",
        "{s Ida} has been {c asked} {q whether it fell}.",
        "{s Ida} was later {c told} {q it fell}.",
        "{s Ida} was also now {c told} {q it fell}.",
        "{s Ida}’s {c told} {q it fell}.",
        "{s He}{c ’s expected} {q to fall}.",
        "{s She}{c 's accused of} {q a fall}.",
        "{s It}{c ’s predicted} {q that it fell}.",
        "{s Ida} {c was named in} {q a report}, and left.",
        "{s It} {c is said} {q that it fell}.",
        "{s Ida} {c is not known} {q to have fallen}.",
        "{s Ida} {c will be remembered} {q as kind}.",
        "{s Ida} {c was warned} {q to stay}.",
        "{c Asked} whether it fell, {s Ida} {q was silent}.",
        "{c Asked} about {s the fall}, {q it was late}.",
        "{c When asked} {q how it fell}, {s Ida} left.",
        "But when {c asked} what fell, {s Ida} left {q it}.",
        "Later, {c pressed} on the fall, {s Ida} {q left}.",
        "{s Ida} got {c told} {q it fell}.",
      })
  void whoIsAskedOrToldDoesNotTell(String marked) {
    assertThat(source(marked)).isEqualTo("-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{s Ida} was {c determined} {q to go}.",
        "{s Ida} {c was convinced} {q it fell}.",
        "{s Fans} {c were frustrated} {q that it fell}.",
        "{s Ida} {c has been thrilled} {q that it fell}.",
        "{s Ida} is {c worried} {q it fell}.",
        "{s Ida} was {c concerned} {q it fell}.",
        "{s Ida} was {c opposed} {q to it}.",
        "{s Ida} was {c prepared} {q to go}.",
        "{s Ida} was {c surprised} {q it fell}.",
        "{s Ida} was {c disappointed} {q it fell}.",
        "{s Ida} was {c pleased} {q it fell}.",
        "{s Ida} was {c committed} {q to go}.",
        "{s Ida} was {c resolved} {q to go}.",
        "{s Ida} was {c inclined} {q to go}.",
        "{s Ida} was {c scared} {q it fell}.",
        "{s Ida} was {c excited} {q it fell}.",
        "{s Ida} was {c agreed} {q it fell}.",
        // What they are, and not what is done to them.
        "{s The mayors} {c are specifically focused on} {q the bridge}.",
        "{s Ida} {c is tired of} {q the bridge}.",
        "{s The speech} {c was devoted to} {q the bridge}.",
        // "'s" is "has" before an object.
        "And {s he}{c ’s predicted} {q big wins}.",
        "{s She}{c 's changed her mind about} {q the bridge}.",
        // No participle.
        "{s Ida} was {c saying} {q it fell}.",
        "{s Ida} {c was wont to say} {q it fell}.",
        // No form of "be" before it.
        "{s Ida} {c asked} {q whether it fell}.",
        "{s Ida} later {c asked} {q whether it fell}.",
        "{s Ida} had {c asked} {q whether it fell}.",
        "{s Ida} {c would have asked} {q whether it fell}.",
        "It is so. Then {s Ida} {c asked} {q whether it fell}.",
        // "…," asked Ida.
        "“{q Who fell?},” {c asked} {s Ida}.",
        "“{q Who fell},” {c asked} {s the miller}.",
        "{c Asked} {s Ida}: “{q Who fell?}”",
        // Said, and not only told.
        "So, {c said} about noon {s Ida}, {q it fell}.",
      })
  void whoIsOfAMindOrAsksIsTheSource(String marked) {
    assertThat(source(marked)).isNotEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two verbs of one subject.
        "[P Ida Holm] left the hall, {c noting} {q that it fell}. | Ida Holm",
        "[P Ida Holm] wrote to the town and {c said} {q that it fell}. | Ida Holm",
        "[P Ida Holm] left, and [P Bo Ek] stayed, {c noting} {q that it fell}. | Bo Ek",
        "[P Ida Holm] left the hall when {c asking} {q if it fell}. | Ida Holm",
        "[P Ida Holm] left the hall by {c saying} {q it fell}. | Ida Holm",
        "[P Ida Holm], the miller, {c said} {q it fell}. | Ida Holm",
        "[P Ida Holm] left early, {c said} {q it fell}. | -",
        "It was late and {c said} {q it fell}. | -",
        // A name or pronoun right before the verb.
        "[P Ida Holm] {c Says} {q Mill Will Fall}. | Ida Holm",
        "[P Ida Holm] also {c says} {q it will fall}. | Ida Holm",
        "[P Ida Holm] on Monday {c announced} {q that it fell}. | Ida Holm",
        "Later it {c does not explain} {q why it fell}. | it",
        "The town, which {c struck down} {q the plan}. | which",
        "A friend of [P Ida Holm] {c says} {q it fell}. | -",
        "People in the [L Gulf] {c say} {q it fell}. | -",
        "Bo and [P Ida Holm] {c say} {q it fell}. | -",
        "The [P Ida Holm]’s {c say} {q it fell}. | -",
        "{q [P Ida Holm]} {c said} so. | -",
        "It was up to [P Ida Holm] {c to say} {q it fell}. | -",
        "They let [P Ida Holm] {c : “}{q it fell}”. | -",
      })
  void aSubjectThatTheTagsMiss(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @Test
  void behindAParticipleBetweenCommasTheVerbIsActive() {
    assertThat(source("{s The agency, led by Dr. Vale}, {c warned} {q that it fell}."))
        .isEqualTo("The agency, led by Dr. Vale");
    assertThat(source("{s [P Ida Holm], based in Lund}, {c told} {q that it fell}."))
        .isNotEqualTo("-");
    // One comma, or an adverb first.
    assertThat(source("{s The driver}, {c warned} {q that it fell}, left.")).isEqualTo("-");
    assertThat(source("Later, at noon, {c warned} {q that it fell}, {s Ida} left.")).isEqualTo("-");
  }

  @Test
  void theSubjectOfTheNextClauseSaysNothing() {
    assertThat(
            source(
                "[P Ida Holm] spoke and {c warned} {q that it would close}, but {s the council} left."))
        .isEqualTo("Ida Holm");
    assertThat(source("{c Warned} {q that it would close}, but {s the council} left."))
        .isEqualTo("-");
  }

  @Test
  void whoIsMadeToSaySomethingSaysIt() {
    assertThat(source("{s Ida} {c was prompted to say} {q it fell}.")).isEqualTo("Ida");
    assertThat(source("{s Ida} {c was prompted to leave} {q it fell}.")).isEqualTo("-");
  }

  @Test
  void behindAnAppositionTheVerbIsActive() {
    assertThat(source("{s [P Ida Holm], the miller}, {c warned} {q that it fell}."))
        .isEqualTo("Ida Holm, the miller");
    assertThat(source("{s [P Ida Holm]}, {c warned} {q that it fell}, left.")).isEqualTo("-");
    assertThat(source("In Lund, {s Ida}, {c has promised} {q to go}.")).isEqualTo("Ida");
  }

  @Test
  void aFormOfBeInTheSentenceBeforeDoesNotCount() {
    assertThat(source("So it was. {c Asked} {s Ida}: “{q Who?}”")).isEqualTo("Ida");
    assertThat(source("So it was not. {c Told} {s Ida} {q it fell}.")).isEqualTo("Ida");
  }

  @Test
  void aCueAtTheEndOfTheTextIsActive() {
    assertThat(source("“{q Who},” {s Ida}, {c asked}")).isEqualTo("Ida");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It {c was said} by {s [P Ida Holm]} {q that it fell}. | Ida Holm",
        "{q The fall} {c was described} by [P Ida Holm] as a joke. | Ida Holm",
        "It {c was called} “{q a joke}” by the old miller. | the old miller",
        "It {c was called} {q a joke by night}, by [P Ida Holm] and Bo in Lund. | Ida Holm and Bo",
        "It {c was called} a joke by [P Ida Holm] of Lund {q then}. | Ida Holm",
        "It {c was called} {q a joke} by [P Ida Holm], a miller. | Ida Holm",
        "{c Asked} by the miller {q why it fell}. | the miller",
        "{c Asked} by Ida said {q why it fell}. | Ida",
        "{q Bo} {c was backed by} {s amusing majorities of the town}. | amusing majorities of the town",
        "It {c was denied} {q by falling}. | -",
        "It {c was denied} by falling {q then}. | -",
        "It {c was denied} {q then}. By Ida. | -",
        "It {c was denied} {q then} by. | -",
      })
  void whoStandsBehindByDidIt(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @Test
  void byIsNotLookedForFarAway() {
    String words = "so ".repeat(11);
    assertThat(source("It {c was called} {q a joke} " + words + "by Ida.")).isEqualTo("Ida");
    assertThat(source("It {c was called} {q a joke} so " + words + "by Ida.")).isEqualTo("-");
    assertThat(source("It {c was called} {q a joke} by a b c d e f g h i j."))
        .isEqualTo("a b c d e f g h");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Who is quoted says it; who quotes stands between.
        "{s Ida} was {c quoted} as saying {q it fell}. | Ida",
        "{s Ida} {c was quoted} by [O The Echo] as saying {q it fell}. | Ida < The Echo",
        "Ida {c was quoted} by {s [O The Echo]} as saying {q it fell}. | Ida < The Echo",
        "{s Ida} {c was overheard} telling Bo {q it fell}. | Ida",
        "{s Ida} {c was heard} to say {q it fell}. | Ida",
        "A man was {c heard} saying {q it fell}. | A man",
        "Late, a man was {c heard} saying {q it fell}. | a man",
        "{s [P Ida Holm]} was late and {c could be heard} saying {q it fell}. | Ida Holm",
        "[P Ida Holm] was late and {c could be heard} saying {q it fell}. | Ida Holm",
        "Some of the very old men of the mill were {c heard} saying {q it fell}. "
            + "| of the very old men of the mill",
        "Was {c heard} saying {q it fell}. | -",
        // What is only quoted was said by the one who quotes.
        "{q It fell} {c was quoted} by [O The Echo]. | The Echo",
        "{q It fell} {c was quoted} by [O The Echo] of that town so late again as now. | The Echo",
      })
  void whoIsHeardIsTheSource(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s [O The Echo]} {c quoted} the mayor as saying {q it fell}. | the mayor < The Echo",
        "{s [O The Echo]} {c quotes} him as telling Bo {q it fell}. | him < The Echo",
        "{s [O The Echo]}, {c quoting} a miller as saying {q it fell}. | a miller < The Echo",
        "{s [O The Echo]} {c quoted} as saying {q it fell}. | The Echo",
        "{s [O The Echo]} {c praised} the mayor as saying {q it fell}. | The Echo",
        "{s [O The Echo]} {c quoted} the mayor as he {q fell}. | The Echo",
        "{s [O The Echo]} {c quoted} the mayor. Then as saying {q it fell}. | The Echo",
        "{s [O The Echo]} {c quoted} a b c d e f g h as saying {q it}. | a b c d e f g h < The Echo",
        "{s [O The Echo]} {c quoted} a b c d e f g h i as saying {q it fell}. | The Echo",
      })
  void whoIsQuotedAsSayingIsTheSource(String marked, String source) {
    assertThat(source(marked)).isEqualTo(source);
  }

  @Test
  void aPhraseByRuleHasItsProbability() {
    TokenizedText text = TokenizedText.of("It {c was called} “{q a joke}” by the old miller.");
    TaggedSpan agent = Objects.requireNonNull(found(text).source());
    assertThat(agent.probability()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(agent.edges()).isEqualTo(TaggedSpan.BY_RULE);
    assertThat(text.texts(List.of(agent))).containsExactly("the old miller");
  }
}
