package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is narrated and what is quoted, by a session whose tones are scripted. */
class NarrationSplitTest {

  /** A text whose quoted words are between braces, each pair one quotation of nobody. */
  private static final class Article {
    final ScriptedSession session;
    final NarrationSplit split;

    Article(String marked) {
      this(NamedDocument.of(marked.replace("{", "").replace("}", "")), spans(marked));
    }

    Article(NamedDocument named, List<Span> contents) {
      this(
          named,
          Quotations.of(
              named.document(),
              contents.stream()
                  .map(
                      content ->
                          Quotation.builder(
                                  named.document(), Quotation.Kind.DIRECT, List.of(content))
                              .build())
                  .toList()));
    }

    Article(NamedDocument named, Quotations quotations) {
      session = new ScriptedSession(named);
      split = new NarrationSplit(session, quotations);
    }

    double narration() {
      return split.narration().orElseThrow().polarity();
    }

    double quotation() {
      return split.quotation().orElseThrow().polarity();
    }

    private static List<Span> spans(String marked) {
      List<Span> spans = new ArrayList<>();
      int begin = 0;
      int braces = 0;
      for (int i = 0; i < marked.length(); i++) {
        if (marked.charAt(i) == '{') {
          begin = i - braces;
          braces++;
        } else if (marked.charAt(i) == '}') {
          spans.add(new Span(begin, i - braces));
          braces++;
        }
      }
      return spans;
    }
  }

  @Test
  void withoutQuotationsAllIsNarrated() {
    Article article = new Article("The good harbor opened. A bad storm came.");
    assertThat(article.session.asked())
        .containsExactly(
            "The good harbor opened.: The good harbor opened.",
            "A bad storm came.: A bad storm came.");
    assertThat(article.narration()).isZero();
    assertThat(article.split.quotation()).isEmpty();
    assertThat(article.split.speakers()).isEmpty();
  }

  @Test
  void aSentenceIsSplitAtWhatIsQuoted() {
    Article article = new Article("The good mayor said: {it is bad}, and then she left.");
    assertThat(article.session.asked())
        .containsExactly(
            "The good mayor said: it is bad, and then she left.: it is bad",
            "The good mayor said: it is bad, and then she left.: "
                + "The good mayor said: + , and then she left.");
    assertThat(article.narration()).isEqualTo(.5);
    assertThat(article.quotation()).isEqualTo(-.5);
  }

  @Test
  void severalQuotedPartsOfASentenceAreOne() {
    Article article = new Article("{This is bad}, said she in the evening, {it is so}.");
    assertThat(article.session.asked())
        .containsExactly(
            "This is bad, said she in the evening, it is so.: This is bad + it is so",
            "This is bad, said she in the evening, it is so.: , said she in the evening, + .");
  }

  @Test
  void threeWordsBesideAQuotationAreItsCue() {
    Article article = new Article("{It is bad}, said Jane Roe.");
    assertThat(article.split.narration()).isEmpty();
    assertThat(article.quotation()).isEqualTo(-.5);
  }

  @Test
  void fourWordsBesideAQuotationAreNarrated() {
    assertThat(new Article("{It is bad}, said good Jane Roe.").narration()).isEqualTo(.5);
  }

  @Test
  void aFewWordsWithoutAQuotationAreNarrated() {
    assertThat(new Article("A good day.").narration()).isEqualTo(.5);
  }

  /** Good 6 of 8 words, bad all of 3. */
  @Test
  void narrationIsWeightedByItsShareOfTheWords() {
    Article article = new Article("In the good old harbor town {people cheered}. A bad storm.");
    assertThat(article.narration()).isCloseTo((.5 * 6 / 8 - .5) / (6.0 / 8 + 1), within(1e-9));
  }

  /** Good 2 of 8 words, bad all of 3. */
  @Test
  void quotationIsWeightedByItsShareOfTheWords() {
    Article article = new Article("In the fine old harbor town {good times}. {A bad storm}.");
    assertThat(article.quotation()).isCloseTo((.5 * 2 / 8 - .5) / (2.0 / 8 + 1), within(1e-9));
  }

  /** Good 2 of 6 words. */
  @Test
  void aWordWithAnApostropheOrHyphenIsOne() {
    Article article = new Article("Don't al-Amin’s co-op 42 {good times}. {A bad storm}.");
    assertThat(article.quotation()).isCloseTo((.5 * 2 / 6 - .5) / (2.0 / 6 + 1), within(1e-9));
  }

  @Test
  void aQuotationOverTwoSentencesIsSplitBetweenThem() {
    Article article = new Article("The mayor of Lund said {this is bad. It is good}, as ever.");
    assertThat(article.session.asked())
        .containsExactly(
            "The mayor of Lund said this is bad.: this is bad.",
            "The mayor of Lund said this is bad.: The mayor of Lund said",
            "It is good, as ever.: It is good");
    assertThat(article.quotation())
        .isCloseTo((-.5 * 3 / 8 + .5 * 3 / 5) / (3.0 / 8 + 3.0 / 5), within(1e-9));
  }

  @Test
  void sentencesBehindAQuotationAreNarrated() {
    Article article = new Article("{It is bad.} The good harbor opened. A good year began.");
    assertThat(article.narration()).isEqualTo(.5);
    assertThat(article.session.asked()).hasSize(3);
  }

  @Test
  void quotationsThatOverlapCountOnce() {
    NamedDocument named = NamedDocument.of("In our fine old town bad times came. A good storm.");
    Span one = named.spanOf("bad times");
    Span other = named.spanOf("times came");
    Span inside = named.spanOf("times");
    Article article = new Article(named, List.of(one, other, inside, named.spanOf("A good storm")));
    assertThat(article.session.asked())
        .contains("In our fine old town bad times came.: bad times came");
    assertThat(article.quotation()).isCloseTo((-.5 * 3 / 8 + .5) / (3.0 / 8 + 1), within(1e-9));
  }

  @Test
  void aQuotationInsideALongerOneEndsNothing() {
    NamedDocument named = NamedDocument.of("In our fine old town bad times came.");
    Article article =
        new Article(named, List.of(named.spanOf("bad times came"), named.spanOf("bad")));
    assertThat(article.session.asked())
        .contains("In our fine old town bad times came.: bad times came");
  }

  @Test
  void quotationsThatTouchAreOne() {
    NamedDocument named = NamedDocument.of("In our fine old town bad times came.");
    Article article = new Article(named, List.of(named.spanOf("bad "), named.spanOf("times came")));
    assertThat(article.session.asked())
        .contains("In our fine old town bad times came.: bad times came");
  }

  @Test
  void anEmptyContentIsNotQuoted() {
    NamedDocument named = NamedDocument.of("The good harbor opened.");
    Article article = new Article(named, List.of(new Span(4, 4)));
    assertThat(article.split.quotation()).isEmpty();
    assertThat(article.session.asked())
        .containsExactly("The good harbor opened.: The good harbor opened.");
  }

  @Test
  void marksWithoutWordsAreNotQuoted() {
    Article article = new Article("A good day {!}");
    assertThat(article.split.quotation()).isEmpty();
    assertThat(article.narration()).isEqualTo(.5);
  }

  @Test
  void aSentenceThatIsAllQuotedIsNotNarrated() {
    Article article = new Article("{The good harbor opened today.}");
    assertThat(article.split.narration()).isEmpty();
    assertThat(article.session.asked()).hasSize(1);
  }

  @Test
  void whatHasNoToneDoesNotCount() {
    Article article = new Article("A mute harbor opened here. A good harbor opened.");
    assertThat(article.narration()).isEqualTo(.5);
    assertThat(new Article("A mute harbor.").split.narration()).isEmpty();
  }

  private static Quotation said(NamedDocument named, Speaker speaker, String... contents) {
    return Quotation.builder(
            named.document(),
            Quotation.Kind.DIRECT,
            List.of(contents).stream().map(named::spanOf).toList())
        .speaker(speaker)
        .build();
  }

  private static Speaker person(String name) {
    return Speaker.of(name, Speaker.Kind.PERSON, List.of());
  }

  @Test
  void eachSpeakerHasATone() {
    NamedDocument named = NamedDocument.of("Good, good times, a bad, bad storm, and nothing else.");
    Speaker roe = person("Jane Roe");
    Speaker lund = person("Carl Lund");
    Article article =
        new Article(
            named,
            Quotations.of(
                named.document(),
                List.of(
                    said(named, roe, "good times"),
                    said(named, lund, "a bad, bad storm"),
                    said(named, roe, "nothing else"))));
    assertThat(article.split.speakers())
        .extracting(s -> s.speaker().name())
        .containsExactly("Jane Roe", "Carl Lund");
    assertThat(article.split.speakers())
        .extracting(SpeakerSentiment::quotations)
        .containsExactly(2, 1);
    assertThat(article.split.speakers())
        .extracting(s -> s.tone().polarity())
        .containsExactly(.25, -.5);
  }

  /** Good for two words, bad for four. */
  @Test
  void aSpeakersLongerQuotationCountsMore() {
    NamedDocument named = NamedDocument.of("Some good times, a bad, bad storm.");
    Speaker roe = person("Jane Roe");
    Article article =
        new Article(
            named,
            Quotations.of(
                named.document(),
                List.of(said(named, roe, "good times"), said(named, roe, "a bad, bad storm"))));
    assertThat(article.split.speakers().get(0).tone().polarity())
        .isCloseTo((.5 * 2 - .5 * 4) / 6, within(1e-9));
  }

  @Test
  void aSpeakersQuotationOfSeveralPartsIsAskedAboutAsAWhole() {
    NamedDocument named = NamedDocument.of("Some good times, she said, and more to come.");
    Article article =
        new Article(
            named,
            Quotations.of(
                named.document(),
                List.of(said(named, person("Jane Roe"), "good times", "more to come"))));
    assertThat(article.session.asked())
        .endsWith("good times, she said, and more to come: good times + more to come");
  }

  @Test
  void aSpeakerWithoutWordsHasNoTone() {
    Document document = Document.of("The good harbor opened.");
    NamedDocument named = new NamedDocument(document, NamedDocument.of("").entities());
    Quotation nothing =
        Quotation.builder(document, Quotation.Kind.DIRECT, List.of(new Span(4, 4)))
            .speaker(person("Jane Roe"))
            .build();
    Article article = new Article(named, Quotations.of(document, List.of(nothing)));
    assertThat(article.split.speakers()).isEmpty();

    NamedDocument mute = NamedDocument.of("A mute harbor.");
    assertThat(
            new Article(
                    mute,
                    Quotations.of(
                        mute.document(), List.of(said(mute, person("Jane Roe"), "mute harbor"))))
                .split.speakers())
        .isEmpty();
  }

  private static Quotation quoted(NamedDocument named, Quotation.Act act, String content) {
    return Quotation.builder(
            named.document(), Quotation.Kind.INDIRECT, List.of(named.spanOf(content)))
        .speaker(person("Jane Roe"))
        .act(act)
        .build();
  }

  @ParameterizedTest
  @EnumSource(names = {"SAID", "ASKED", "DOCUMENT"})
  void whatIsSaidAskedOrWrittenIsATone(Quotation.Act act) {
    NamedDocument named = NamedDocument.of("In the fine old town it is bad.");
    Article article =
        new Article(
            named, Quotations.of(named.document(), List.of(quoted(named, act, "it is bad"))));
    assertThat(article.quotation()).isEqualTo(-.5);
    assertThat(article.narration()).isZero();
    assertThat(article.split.speakers()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"DENIED", "THOUGHT", "INTENDED"})
  void whatIsDeniedThoughtOrIntendedIsNeitherQuotedNorNarrated(Quotation.Act act) {
    NamedDocument named = NamedDocument.of("In the good old town it is bad.");
    Article article =
        new Article(
            named, Quotations.of(named.document(), List.of(quoted(named, act, "it is bad"))));
    assertThat(article.split.quotation()).isEmpty();
    assertThat(article.narration()).isEqualTo(.5);
    assertThat(article.split.speakers()).isEmpty();
  }

  @Test
  void aDenialDoesNotCountForItsSpeaker() {
    NamedDocument named = NamedDocument.of("She denied that it is bad. She said it is good.");
    Article article =
        new Article(
            named,
            Quotations.of(
                named.document(),
                List.of(
                    quoted(named, Quotation.Act.DENIED, "it is bad"),
                    quoted(named, Quotation.Act.SAID, "it is good"))));
    assertThat(article.split.speakers())
        .singleElement()
        .satisfies(
            roe -> {
              assertThat(roe.tone().polarity()).isEqualTo(.5);
              assertThat(roe.quotations()).isOne();
            });
    assertThat(article.quotation()).isEqualTo(.5);
  }

  /** Good 3 of 11 words, bad all of 3. */
  @Test
  void theWordsOfADenialCountInTheLengthOfItsSentence() {
    NamedDocument named =
        NamedDocument.of("Yes, the good times, she said and denied that it failed. A bad storm.");
    Article article =
        new Article(
            named,
            Quotations.of(
                named.document(),
                List.of(
                    quoted(named, Quotation.Act.SAID, "the good times"),
                    quoted(named, Quotation.Act.DENIED, "that it failed"),
                    quoted(named, Quotation.Act.SAID, "A bad storm"))));
    assertThat(article.quotation()).isCloseTo((.5 * 3 / 11 - .5) / (3.0 / 11 + 1), within(1e-9));
  }
}
