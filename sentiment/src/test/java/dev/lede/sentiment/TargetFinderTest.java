package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Sentence;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a name finds, by a session whose tones are scripted. */
class TargetFinderTest {

  private static Optional<TargetSentiment> named(String marked, String name) {
    return new TargetFinder(new ScriptedSession(NamedDocument.of(marked))).named(name);
  }

  private static List<TargetSentiment> all(ScriptedSession session) {
    return new TargetFinder(session).all(Quotations.of(session.document(), List.of()));
  }

  /** The mentions of what a name finds, with where each begins. */
  private static List<String> mentions(String marked, String name) {
    return named(marked, name)
        .map(
            target ->
                target.mentions().stream().map(m -> m.text() + " " + m.span().begin()).toList())
        .orElse(List.of());
  }

  @Test
  void everyEntityOfTheTextIsATarget() {
    ScriptedSession session =
        new ScriptedSession(
            NamedDocument.of("A good [P Jane Roe] met [O Acme]. A bad [P Roe] left [L Lund]."));
    List<TargetSentiment> all = all(session);
    assertThat(all).extracting(TargetSentiment::name).containsExactly("Jane Roe", "Acme", "Lund");
    assertThat(all)
        .extracting(t -> t.kind().orElseThrow())
        .containsExactly(Mention.Kind.PERSON, Mention.Kind.ORGANIZATION, Mention.Kind.PLACE);
    assertThat(all.get(0).mentions())
        .extracting(MentionSentiment::text)
        .containsExactly("Jane Roe", "Roe");
    assertThat(all.get(0).mentions())
        .extracting(m -> m.sentence().text())
        .containsExactly("A good Jane Roe met Acme.", "A bad Roe left Lund.");
  }

  @Test
  void theToneOfEachMentionIsThatTowardItInItsSentence() {
    ScriptedSession session =
        new ScriptedSession(NamedDocument.of("A good [P Jane Roe] came. A bad [P Roe] left."));
    List<MentionSentiment> mentions = all(session).get(0).mentions();
    assertThat(session.asked())
        .containsExactly("A good Jane Roe came.: Jane Roe", "A bad Roe left.: Roe");
    assertThat(mentions).extracting(m -> m.tone().polarity()).containsExactly(.5, -.5);
  }

  @Test
  void accentsAreTheSameHoweverTheyAreWritten() {
    String composed = "Jos\u00e9";
    String decomposed = "Jose\u0301";
    for (String text : List.of(composed, decomposed)) {
      for (String name : List.of(composed, decomposed)) {
        assertThat(mentions("A good [P " + text + "] came.", name)).containsExactly(text + " 7");
        // Words that are no entity are found in the text.
        assertThat(mentions("A good " + text + " came.", name)).containsExactly(text + " 7");
        assertThat(mentions("A good [P " + text + "] came.", "Ann " + name)).hasSize(1);
      }
    }
    assertThat(mentions("A good " + decomposed + " came.", "Jose")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[L Lund] was hurt. | HARM",
        "Somebody from [L Lund] was hurt. | NONE",
        "Somebody was hurt near the [L Lund]. | NONE",
        "Somebody hurt [O Lund]. | HARM",
        "Somebody was hurt in [O Lund]. | HARM",
      })
  void nothingBefallsThePlaceWhereSomethingHappens(String marked, Effect.Label label) {
    assertThat(named(marked, "Lund").orElseThrow().effect().orElseThrow().label()).isEqualTo(label);
  }

  @Test
  void theToneTowardATargetIsWhatTheEngineJoins() {
    TargetSentiment roe = named("A good [P Jane Roe] came. [P Roe] left.", "Roe").orElseThrow();
    assertThat(roe.tone().polarity()).isEqualTo(.125);
  }

  @Test
  void whatBefallsATargetIsToldBesideTheTone() {
    TargetSentiment roe = named("A good [P Jane Roe] came. [P Roe] was hurt.", "Roe").orElseThrow();
    assertThat(roe.effect().orElseThrow().label()).isEqualTo(Effect.Label.HARM);
    assertThat(roe.mentions())
        .extracting(mention -> mention.effect().orElseThrow().label())
        .containsExactly(Effect.Label.NONE, Effect.Label.HARM);
  }

  /** Tone by place of those that a bad text names in several ways. */
  private static double badToneOf(String marked) {
    ScriptedSession session = new ScriptedSession(NamedDocument.of(marked));
    return all(session).get(0).tone().polarity();
  }

  @Test
  void aPlaceWhereSomethingHappenedHasNoStance() {
    for (String where :
        List.of(
            "A bad day in [L Carrow].",
            "A bad day in the [L Carrow] Valley.",
            "In [L Carrow] it was a bad day.",
            "The bad road from northern\n[L Carrow] was shut.",
            "The bad men (in [L Carrow]) came.",
            "The bad men fled towards [L Carrow].")) {
      assertThat(badToneOf(where)).as(where).isZero();
    }
    for (String who :
        List.of(
            "A bad [L Carrow] lied.",
            "The crimes of bad [L Carrow] grew.",
            "A bad mayor spoke within, and [L Carrow] lied.",
            "Trust in bad old [L Carrow] fell.",
            "The main [L Carrow] is bad.",
            "A bad day in [P Carrow].",
            "A bad day in [L Carrow]. It was bad that [L Carrow] lied.")) {
      assertThat(badToneOf(who)).as(who).isNegative();
    }
  }

  @Test
  void whoIsOnlyNamedAsASpeakerHasNoStance() {
    NamedDocument named =
        NamedDocument.of(
            "A bad day, [P Jane Roe] said. A bad man, [P Carl Lund] said. [P Lund] is bad.");
    Quotations quotations =
        Quotations.of(
            named.document(),
            List.of(said(named, "A bad day", "Jane Roe"), said(named, "A bad man", "Carl Lund")));
    List<TargetSentiment> all = new TargetFinder(new ScriptedSession(named)).all(quotations);
    assertThat(all).extracting(TargetSentiment::name).containsExactly("Jane Roe", "Carl Lund");
    assertThat(all.get(0).tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(all.get(0).mentions().get(0).tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(all.get(1).tone().polarity()).isNegative();
  }

  private static Quotation said(NamedDocument named, String words, String speaker) {
    return Quotation.builder(
            named.document(), Quotation.Kind.INDIRECT, List.of(named.spanOf(words)))
        .source(named.spanOf(speaker))
        .build();
  }

  @Test
  void aMentionWithoutToneIsLeftOut() {
    assertThat(mentions("A mute [P Jane Roe] came. [P Roe] left.", "Jane Roe"))
        .containsExactly("Roe 22");
    assertThat(named("A mute [P Jane Roe] came.", "Jane Roe")).isEmpty();
  }

  @Test
  void theTitleCountsOnlyWhereThereIsNothingElse() {
    Document article =
        DocumentReader.html().read("<h1>Jane Roe wins</h1><p>Carl Lund lost the vote.</p>");
    Document title = DocumentReader.html().read("<h1>Jane Roe wins</h1>");
    assertThat(TargetFinder.runningText(article))
        .extracting(Sentence::text)
        .containsExactly("Carl Lund lost the vote.");
    assertThat(TargetFinder.runningText(title))
        .extracting(Sentence::text)
        .containsExactly("Jane Roe wins");
    assertThat(TargetFinder.runningText(Document.of(""))).isEmpty();
  }

  @Test
  void whoIsNamedInTheTitleAloneIsNoTarget() {
    Document article =
        DocumentReader.html().read("<h1>Jane Roe wins</h1><p>Carl Lund lost the vote.</p>");
    Mention roe = new Mention(new Span(4, 12), "Jane Roe", Mention.Kind.PERSON);
    Entities entities = Entities.of(article, List.of(roe));
    TargetFinder finder =
        new TargetFinder(new ScriptedSession(new NamedDocument(article, entities)));
    assertThat(finder.all(Quotations.of(article, List.of()))).isEmpty();
    assertThat(finder.named("Jane Roe")).isEmpty();
    assertThat(finder.named("Carl Lund")).isPresent();
  }

  @Test
  void aNameFindsWhoIsCalledJustSo() {
    String text = "[P Jane Roe] came. [P Roe] spoke. [P Carl Lund] left.";
    assertThat(mentions(text, "Jane Roe")).containsExactly("Jane Roe 0", "Roe 15");
    assertThat(mentions(text, "Roe")).containsExactly("Jane Roe 0", "Roe 15");
    assertThat(mentions(text, "jane roe")).containsExactly("Jane Roe 0", "Roe 15");
    assertThat(named(text, "Roe").orElseThrow().name()).isEqualTo("Jane Roe");
    assertThat(named(text, "Roe").orElseThrow().entity().orElseThrow().name())
        .isEqualTo("Jane Roe");
  }

  @Test
  void aNameOfTwoFindsBoth() {
    String text = "[P Acme] came. [O Acme Works] left. [O Acme] stayed.";
    assertThat(mentions(text, "Acme")).contains("Acme 0");
  }

  @Test
  void wordsThatAreNoEntityAreFoundAsTheyAreWritten() {
    String text = "The tunnel is good. A Tunnel was dug.";
    assertThat(mentions(text, "tunnel")).containsExactly("tunnel 4", "Tunnel 22");
    assertThat(mentions(text, "Tunnel")).containsExactly("Tunnel 22");
    TargetSentiment tunnel = named(text, "tunnel").orElseThrow();
    assertThat(tunnel.name()).isEqualTo("tunnel");
    assertThat(tunnel.entity()).isEmpty();
    assertThat(tunnel.kind()).isEmpty();
    assertThat(tunnel.mentions()).extracting(m -> m.tone().polarity()).containsExactly(.5, 0.0);
  }

  @Test
  void wordsAreFoundBesideTheMentionsOfTheirBearer() {
    String text = "[P Jane Roe] came. The Jane Roe prize is old.";
    assertThat(mentions(text, "Jane Roe")).containsExactly("Jane Roe 0", "Jane Roe 19");
  }

  @Test
  void wordsInsideALongerNameDoNotCountIfTheyAreOnTheirOwnToo() {
    String text = "[L Lund] grew. [O Lund Steel] lost. A Lund gang fled.";
    assertThat(mentions(text, "Lund")).containsExactly("Lund 0", "Lund 30");
  }

  @Test
  void partOfAPersonsNameFindsThePerson() {
    String text = "A good [P Jane Ann Roe] came. [P Roe] left.";
    assertThat(mentions(text, "Jane")).containsExactly("Jane Ann Roe 7", "Roe 26");
    assertThat(mentions("[P Jane Ann Roe] came.", "Roe")).containsExactly("Jane Ann Roe 0");
    assertThat(mentions("[P Jane Ann Roe] came.", "Ann Roe")).containsExactly("Jane Ann Roe 0");
  }

  @Test
  void theMiddleOfAPersonsNameFindsNobody() {
    assertThat(named("[P Jane Ann Roe] came.", "Ann")).isEmpty();
  }

  @Test
  void partOfAnotherNameFindsNothing() {
    assertThat(named("[O Acme Works] came.", "Acme")).isEmpty();
    assertThat(named("[L New Lund] grew.", "Lund")).isEmpty();
  }

  @Test
  void partOfSeveralNamesFindsTheFirstPerson() {
    String text = "[O Roe Works] came. [P Jane Roe] spoke. [P Carl Roe] left.";
    assertThat(mentions(text, "Roe")).containsExactly("Jane Roe 16");
  }

  @Test
  void aFullNameFindsWhoIsNamedByTheSurnameOnly() {
    assertThat(mentions("A good [P Roe] came. [P Roe] left.", "Jane Roe"))
        .containsExactly("Roe 7", "Roe 17");
    assertThat(mentions("A good [P roe] came.", "Jane Roe")).containsExactly("roe 7");
    assertThat(named("A good [P Roe] came.", "Jane Roe").orElseThrow().name()).isEqualTo("Roe");
  }

  @Test
  void aFullNameFindsNobodyOfAnotherGivenName() {
    assertThat(named("[P Ann Roe] came. [P Roe] left.", "Jane Roe")).isEmpty();
  }

  @Test
  void aFullNameFindsNoPlaceOrOrganizationByItsLastWord() {
    assertThat(named("[L Roe] grew.", "Jane Roe")).isEmpty();
    assertThat(named("[O Roe] grew.", "Jane Roe")).isEmpty();
  }

  @Test
  void anyWhiteSpaceMayPartTheWords() {
    assertThat(mentions("The tunnel \t\u00a0project is old.", "tunnel\u2003project"))
        .containsExactly("tunnel project 4");
    assertThat(mentions("The tunnel\nproject is old.", "tunnel project"))
        .containsExactly("tunnel project 4");
  }

  @Test
  void wordsWithoutWhiteSpaceBetweenAreOthers() {
    assertThat(named("The tunnelproject and tunnel-project.", "tunnel project")).isEmpty();
    assertThat(named("A tunnel", "tunnel project")).isEmpty();
  }

  @Test
  void wordsInsideWordsAreNotFound() {
    for (String text :
        List.of(
            "The subtunnel is old.",
            "The tunnels are old.",
            "The tunnel2 is old.",
            "The 2tunnel is old.",
            "The tunnel\u0301 is old.",
            "The tunnel\u0903 is old.")) {
      assertThat(named(text, "tunnel")).as(text).isEmpty();
    }
  }

  @Test
  void wordsBesideMarksAreFound() {
    assertThat(mentions("tunnel-building, “tunnel”.", "tunnel"))
        .containsExactly("tunnel 0", "tunnel 18");
    assertThat(mentions("a tunnel", "tunnel")).containsExactly("tunnel 2");
    assertThat(mentions("C++: C++ is old.", "C++")).containsExactly("C++ 0", "C++ 5");
  }

  @Test
  void marksBesideLettersAreFound() {
    assertThat(mentions("Is it +plus or not?", "+")).containsExactly("+ 6");
  }

  @Test
  void wordsThatOverlapAreFoundOnce() {
    assertThat(mentions("bad bad bad news.", "bad bad")).containsExactly("bad bad 0");
  }

  @Test
  void wordsThatRunOnFromATitleNameNothing() {
    String text =
        """
        Storm hits Lund

        Harbor closed for a week on Monday, said the owners of the ferry to Ystad.
        """;
    assertThat(NamedDocument.of(text).document().title().orElseThrow().text())
        .isEqualTo("Storm hits Lund");
    assertThat(named(text, "Lund Harbor")).isEmpty();
    assertThat(mentions(text, "Harbor closed")).containsExactly("Harbor closed 17");
  }

  @Test
  void aSpanBelongsToTheSentenceItBeginsIn() {
    NamedDocument named = NamedDocument.of("One came. Two left. Three stayed.");
    List<Sentence> sentences = named.document().sentences();
    assertThat(sentences).hasSize(3);
    for (String word : List.of("One", "came.", "Two", "left", "Three", "stayed.")) {
      assertThat(TargetFinder.sentenceOf(sentences, named.spanOf(word)).orElseThrow().text())
          .contains(word);
    }
    assertThat(TargetFinder.sentenceOf(sentences, named.spanOf("came. Two")).orElseThrow().text())
        .isEqualTo("One came.");
  }

  @Test
  void aSpanBetweenOrBehindSentencesBelongsToNone() {
    NamedDocument named = NamedDocument.of("One came. Two left. ");
    List<Sentence> sentences = named.document().sentences();
    assertThat(TargetFinder.sentenceOf(sentences, new Span(9, 10))).isEmpty();
    assertThat(TargetFinder.sentenceOf(sentences, new Span(19, 20))).isEmpty();
    assertThat(TargetFinder.sentenceOf(List.of(), new Span(0, 1))).isEmpty();
  }

  @Test
  void reasonsAreTheSentencesTheStrongestFirst() {
    TargetSentiment roe =
        named("[P Jane Roe] came. A bad [P Roe] left. [P Roe] sang.", "Roe").orElseThrow();
    assertThat(roe.reasons())
        .extracting(reason -> reason.name())
        .containsExactly("A bad Roe left.", "Jane Roe came.", "Roe sang.");
    assertThat(roe.reasons().get(0).weight()).isCloseTo(-.5 / 3, within(1e-9));
    assertThat(roe.reasons().get(0).span()).contains(roe.mentions().get(1).span());
  }
}
