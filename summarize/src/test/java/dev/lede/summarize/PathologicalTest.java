package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that no editor would print, with every ranker and every redundancy control. */
@Tag("slow")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PathologicalTest {

  private static final Document LONG_SENTENCE = longSentence();
  private static final Document MANY_SENTENCES = manySentences();

  static Stream<Summarizer> summarizers() {
    return Stream.of(new Lead(), new TextRank(), new LexRank(), new Centroid())
        .flatMap(
            ranker ->
                Stream.of(Redundancy.none(), Redundancy.trigramBlocking(), Redundancy.mmr(0.7))
                    .map(
                        control ->
                            Summarizer.builder().ranker(ranker).redundancy(control).build()));
  }

  /** Every ranker once, and every redundancy control once: costs add up, they do not multiply. */
  static Stream<Summarizer> rankersAndControls() {
    return Stream.of(
        Summarizer.builder().ranker(new Lead()).redundancy(Redundancy.trigramBlocking()).build(),
        Summarizer.builder().ranker(new TextRank()).redundancy(Redundancy.none()).build(),
        Summarizer.builder().ranker(new LexRank()).redundancy(Redundancy.mmr(0.7)).build(),
        Summarizer.builder()
            .ranker(new Centroid())
            .redundancy(Redundancy.none())
            .coherent(false)
            .build(),
        Summarizer.create());
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void oneSentenceIsItsOwnSummary(Summarizer summarizer) {
    assertThat(summarizer.summarize(Document.of("It rained."), Length.sentences(3)).text())
        .isEqualTo("It rained.");
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void oneWordSentencesAreRanked(Summarizer summarizer) {
    assertThat(summarizer.rank(Document.of("Rain. Snow. Rain. Hail."))).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void identicalSentencesAreTakenFromTheFirstOn(Summarizer summarizer) {
    Document document = Document.of("The bridge is closed. ".repeat(20));

    assertThat(summarizer.summarize(document, Length.sentences(3)).sentences())
        .extracting(KeySentence::index)
        .containsExactly(0, 1, 2);
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void stopWordsAloneAreTakenFromTheFirstOn(Summarizer summarizer) {
    Document document = Document.of("It is what it is. They were there. Who is she? So be it.");

    assertThat(summarizer.summarize(document, Length.sentences(2)).sentences())
        .extracting(KeySentence::index)
        .containsExactly(0, 1);
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void otherScriptsAreSummarised(Summarizer summarizer) {
    Document document =
        Document.of("Мост закрыт. Мост стар. Река широка.\n\n橋は閉鎖された。\n\nالجسر مغلق.");

    assertThat(summarizer.summarize(document, Length.sentences(2)).sentences()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("summarizers")
  void unpairedSurrogatesAndControlCharactersAreText(Summarizer summarizer) {
    Document document =
        Document.of(
            "A\uD83D bridge\u0000s. \uDE00 is ___ here. \uD83D\uDE00 _ a_b\uD800. Bridges.");

    assertThat(summarizer.summarize(document, Length.ratio(1)).sentences())
        .hasSameSizeAs(document.sentences());
  }

  /** Takes 1 s. At quadratic cost, of one nanosecond for each pair of characters, 8 minutes. */
  @ParameterizedTest
  @MethodSource("rankersAndControls")
  void aSentenceOfOneMillionCharactersIsTakenOnlyAsTheWholeSummary(Summarizer summarizer) {
    List<KeySentence> ranked = summarizer.rank(LONG_SENTENCE);
    boolean longOneIsFirst = ranked.get(0).index() == 1;

    assertThat(ranked).extracting(KeySentence::index).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(summarizer.summarize(LONG_SENTENCE, Length.characters(100)).sentences())
        .extracting(KeySentence::index)
        .isEqualTo(longOneIsFirst ? List.of(1) : List.of(0, 2));
  }

  /** Takes 1 s. At quadratic cost, of 100 ns for each pair of sentences, it takes two minutes. */
  @ParameterizedTest
  @MethodSource("rankersAndControls")
  void sentencesThatAllShareAWordAreRankedInLinearTime(Summarizer summarizer) {
    assertThat(summarizer.summarize(MANY_SENTENCES, Length.sentences(5)).sentences()).hasSize(5);
  }

  private static Document longSentence() {
    StringBuilder text = new StringBuilder("The bridge is closed. It");
    Random random = new Random(1);
    while (text.length() < 1_000_000) {
      text.append(' ').append(word(random));
    }
    return Document.of(text + ". The river is wide.");
  }

  private static Document manySentences() {
    StringBuilder text = new StringBuilder();
    Random random = new Random(2);
    for (int i = 0; i < 50_000; i++) {
      text.append("The bridge ");
      for (int word = 0; word < 1 + random.nextInt(3); word++) {
        text.append(word(random)).append(' ');
      }
      text.append("closed. ");
    }
    Document document = Document.of(text.toString());
    assertThat(document.sentences()).hasSize(50_000);
    return document;
  }

  private static String word(Random random) {
    List<String> syllables = List.of("ba", "ke", "li", "mo", "nu", "ra", "si", "to", "vu", "ze");
    return syllables.get(random.nextInt(10))
        + syllables.get(random.nextInt(10))
        + syllables.get(random.nextInt(10));
  }
}
