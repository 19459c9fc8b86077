package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of every ranker and every redundancy control on every text. */
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class SummarizerLawsTest {

  @Property
  void aCountOfSentencesIsMetExactly(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    Document document = Document.of(text);

    assertThat(summarizer.summarize(document, Length.sentences(count)).sentences())
        .hasSize(Math.min(count, document.sentences().size()));
  }

  @Property
  void sentencesAreThoseOfTheDocumentInItsOrder(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll("lengths") Length length) {
    Document document = Document.of(text);

    List<KeySentence> chosen = summarizer.summarize(document, length).sentences();

    assertThat(chosen).extracting(KeySentence::index).isSorted().doesNotHaveDuplicates();
    for (KeySentence sentence : chosen) {
      Sentence source = document.sentences().get(sentence.index());
      assertThat(sentence.text()).isEqualTo(source.text());
      assertThat(sentence.span().in(text)).isEqualTo(source.span().in(text));
    }
  }

  @Property
  void wordsAreNeverMoreThanAskedForUnlessOneSentenceIs(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    Summary summary = summarizer.summarize(Document.of(text), Length.words(most));

    assertThat(summary.text().split("\\s+").length <= most || summary.sentences().size() == 1)
        .as("at most %d words, or one sentence: %s", most, summary)
        .isTrue();
  }

  @Property
  void charactersAreNeverMoreThanAskedForUnlessOneSentenceIs(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll @IntRange(min = 1, max = 200) int most) {
    Summary summary = summarizer.summarize(Document.of(text), Length.characters(most));

    assertThat(summary.text().length() <= most || summary.sentences().size() == 1)
        .as("at most %d characters, or one sentence: %s", most, summary)
        .isTrue();
  }

  @Property
  void aLimitIsOnlyExceededByOneSentence(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    Summary summary = summarizer.summarize(Document.of(text), Length.characters(most));

    if (summary.text().length() > most) {
      assertThat(summary.sentences()).hasSize(1);
    }
  }

  @Property
  void ranksFollowScoresAndScoresStayInRange(
      @ForAll("texts") String text, @ForAll("summarizers") Summarizer summarizer) {
    Document document = Document.of(text);

    List<KeySentence> ranked = summarizer.rank(document);

    assertThat(ranked).hasSameSizeAs(document.sentences());
    assertThat(new HashSet<>(ranked)).hasSameSizeAs(ranked);
    for (int i = 0; i < ranked.size(); i++) {
      KeySentence sentence = ranked.get(i);
      assertThat(sentence.rank()).isEqualTo(i + 1);
      assertThat(sentence.score()).isBetween(0.0, i == 0 ? 1.0 : ranked.get(i - 1).score());
      if (i == 0) {
        assertThat(sentence.score()).isEqualTo(1);
      } else if (sentence.score() == ranked.get(i - 1).score()) {
        assertThat(sentence.index()).isGreaterThan(ranked.get(i - 1).index());
      }
    }
  }

  @Property
  void aSummaryIsPartOfTheRanking(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll("lengths") Length length) {
    Document document = Document.of(text);

    assertThat(summarizer.rank(document))
        .containsAll(summarizer.summarize(document, length).sentences());
  }

  @Property
  void theSameTextGivesTheSameSummary(
      @ForAll("texts") String text,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll("lengths") Length length) {
    assertThat(summarizer.summarize(Document.of(text), length))
        .isEqualTo(summarizer.summarize(Document.of(text), length));
  }

  @Property
  void aCoherentSummaryIsAsLongAsAnother(
      @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 8) int count) {
    Document document = Document.of(text);
    Summarizer coherent = Summarizer.builder().coherent(true).build();

    assertThat(coherent.summarize(document, Length.sentences(count)).sentences())
        .hasSize(Math.min(count, document.sentences().size()))
        .extracting(KeySentence::index)
        .isSorted()
        .doesNotHaveDuplicates();
    Summary limited = coherent.summarize(document, Length.characters(count * 20));
    assertThat(limited.text().length() <= count * 20 || limited.sentences().size() == 1).isTrue();
  }

  @Property
  void aDigestHasSentencesOfItsDocumentsInTheirOrder(
      @ForAll("texts") String one,
      @ForAll("texts") String other,
      @ForAll("summarizers") Summarizer summarizer,
      @ForAll @IntRange(min = 1, max = 8) int count) {
    List<Document> documents = List.of(Document.of(one), Document.of(other));
    Digest digest = summarizer.summarize(documents, Length.sentences(count));

    int all = documents.get(0).sentences().size() + documents.get(1).sentences().size();
    assertThat(digest.sentences()).hasSize(Math.min(count, all)).doesNotHaveDuplicates();
    int before = -1;
    for (Digest.Item item : digest.sentences()) {
      KeySentence sentence = item.sentence();
      assertThat(documents.get(item.document()).sentences().get(sentence.index()).text())
          .isEqualTo(sentence.text());
      int place = item.document() * 10_000 + sentence.index();
      assertThat(place).isGreaterThan(before);
      before = place;
    }
    assertThat(summarizer.summarize(documents, Length.sentences(count))).isEqualTo(digest);
  }

  @Provide
  Arbitrary<Summarizer> summarizers() {
    Arbitrary<Ranker> rankers =
        Arbitraries.of(
            LearnedRanker.shipped(), new Lead(), new TextRank(), new LexRank(), new Centroid());
    Arbitrary<Redundancy> controls =
        Arbitraries.of(Redundancy.none(), Redundancy.trigramBlocking(), Redundancy.mmr(0.7));
    return Combinators.combine(rankers, controls)
        .as((ranker, control) -> Summarizer.builder().ranker(ranker).redundancy(control).build());
  }

  @Provide
  Arbitrary<Length> lengths() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 6).map(Length::sentences),
        Arbitraries.integers().between(1, 40).map(Length::words),
        Arbitraries.integers().between(1, 200).map(Length::characters),
        Arbitraries.doubles().between(0.05, 1).map(Length::ratio));
  }

  /** Texts of sentences that share words and repeat each other, and now and then any string. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "The", "bridge", "bridges", "river", "mayor", "said", "it", "closed", "2024");
    Arbitrary<String> sentence =
        word.list().ofMinSize(1).ofMaxSize(9).map(words -> String.join(" ", words) + ".");
    Arbitrary<String> article =
        sentence.list().ofMaxSize(8).map(sentences -> String.join(" ", sentences));
    return Arbitraries.frequencyOf(Tuple.of(4, article), Tuple.of(1, Arbitraries.strings()));
  }
}
