package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("model")
class SentimentAnalyzerTest {

  private static final String ARTICLE =
      """
      Harbour bridge opens to cheers

      Thousands celebrated on Sunday as the wonderful new harbour bridge opened. Mayor Anna Lindqvist, \
      whose brilliant planning saved the town millions, was applauded for minutes.

      Builder Carl Thorvald was condemned for his shameful lies about the deadly accident in March. \
      "It is a cruel disaster for every family," said Lindqvist. Thorvald cheated his own workers.
      """;

  private static SentimentAnalyzer sentiment;

  @BeforeAll
  static void open() {
    sentiment = SentimentAnalyzer.create();
  }

  @AfterAll
  static void close() {
    sentiment.close();
  }

  @Test
  void tellsTheToneOfEachSentenceAndOfTheTitle() {
    Document document = Document.of(ARTICLE);
    DocumentSentiment found = sentiment.analyze(document);

    assertThat(found.sentences())
        .hasSameSizeAs(document.sentences())
        .extracting(s -> s.tone().label())
        .containsExactly(
            Tone.Label.POSITIVE,
            Tone.Label.POSITIVE,
            Tone.Label.NEGATIVE,
            Tone.Label.NEGATIVE,
            Tone.Label.NEGATIVE);
    assertThat(found.title().orElseThrow().polarity()).isPositive();
    assertThat(found.overall().polarity())
        .isCloseTo(
            found.sentences().stream().mapToDouble(s -> s.tone().polarity()).average().orElse(0),
            within(1e-9));
  }

  @Test
  void joinsTheMentionsOfATarget() {
    Document document = Document.of(ARTICLE);
    TargetSentiment thorvald = sentiment.toward(document, "Carl Thorvald").orElseThrow();

    assertThat(thorvald.tone().label()).isEqualTo(Tone.Label.NEGATIVE);
    assertThat(thorvald.kind()).contains(Mention.Kind.PERSON);
    assertThat(thorvald.mentions())
        .extracting(MentionSentiment::text)
        .containsExactly("Carl Thorvald", "Thorvald");
    assertThat(sentiment.toward(document, "Thorvald")).contains(thorvald);
    assertThat(sentiment.analyze(document).targets()).contains(thorvald);
    assertThat(sentiment.toward(document, "Anna Lindqvist").orElseThrow().tone().polarity())
        .isGreaterThan(thorvald.tone().polarity());
  }

  @Test
  void anEncodedDocumentIsReadOnce() {
    try (Encoder encoder = Encoder.create()) {
      EncodedDocument article = encoder.encode(Document.of(ARTICLE));
      DocumentSentiment found = sentiment.analyze(article);
      Entity thorvald = article.entities().named("Carl Thorvald").orElseThrow();

      assertThat(found).isEqualTo(sentiment.analyze(article.document()));
      TargetSentiment target = found.toward(thorvald).orElseThrow();
      assertThat(target.entity()).containsSame(thorvald);
      assertThat(sentiment.toward(article, "Thorvald")).contains(target);
      Span mention = target.mentions().get(0).span();
      assertThat(sentiment.toward(article, mention))
          .contains(target.mentions().get(0).tone())
          .isEqualTo(sentiment.toward(article.document(), mention));
      assertThat(SentimentAnalyzer.lexicon().analyze(article).targets())
          .extracting(TargetSentiment::name)
          .contains("Carl Thorvald", "Anna Lindqvist");
    }
  }

  @Test
  void reasonsForATargetAreItsSentencesTheStrongestFirst() {
    TargetSentiment thorvald =
        sentiment.toward(Document.of(ARTICLE), "Carl Thorvald").orElseThrow();
    List<Reason> reasons = thorvald.reasons();

    assertThat(reasons).hasSize(2);
    assertThat(reasons).extracting(r -> -Math.abs(r.weight())).isSorted();
    assertThat(reasons)
        .allSatisfy(r -> assertThat(r.span().orElseThrow().in(ARTICLE)).contains("Thorvald"));
    assertThat(reasons).extracting(Reason::name).contains("Thorvald cheated his own workers.");
  }

  /** "! !" begins in the title and ends in the text: nothing that a sentence names. */
  @Test
  void wordsThatRunOnFromAnotherBlockNameNothing() {
    Document document = Document.of(" Bob lied to ! !. The wonderful ! ! helped Bob.");
    try (SentimentAnalyzer lexicon = SentimentAnalyzer.lexicon()) {
      for (MentionSentiment each : lexicon.toward(document, "! !").orElseThrow().mentions()) {
        assertThat(lexicon.toward(document, each.span())).contains(each.tone());
      }
    }
  }

  @Test
  void aSentenceWithoutTheNameCountsByItsFirstPronoun() {
    Document document =
        Document.of(
            "Bo Ray is the harbor master. He saved nine sailors in the storm. They thanked him and"
                + " he wept. Ray lost his hat.");
    TargetSentiment ray = sentiment.toward(document, "Bo Ray").orElseThrow();

    assertThat(ray.mentions())
        .extracting(MentionSentiment::text)
        .containsExactly("Bo Ray", "He", "him", "Ray");
    assertThat(sentiment.analyze(document).targets()).contains(ray);
    assertThat(ray.reasons()).hasSize(4);
  }

  @Test
  void findsAPersonByTheSurnameThatTheTextGives() {
    Document document = Document.of("Thorvald lied to his workers. Nobody trusts Thorvald.");
    assertThat(sentiment.toward(document, "Carl Thorvald").orElseThrow().mentions()).hasSize(2);
  }

  @Test
  void takesPartsOfLongerNamesForTheirPersonsOnly() {
    Document document =
        Document.of(
            "Ivanka Trump was cheered in Paris. The United Nations failed again. "
                + "The Paris talks were a disgrace.");
    assertThat(sentiment.toward(document, "Donald Trump")).isEmpty();
    assertThat(sentiment.toward(document, "Trump").orElseThrow().name()).isEqualTo("Ivanka Trump");
    assertThat(sentiment.toward(document, "United")).isEmpty();
    TargetSentiment talks = sentiment.toward(document, "Paris talks").orElseThrow();
    assertThat(talks.kind()).isEmpty();
    assertThat(talks.mentions()).hasSize(1);
  }

  @Test
  void findsWordsWhateverPartsThem() {
    Document document = Document.of("Tunnel\u00a0project fails. Jose\u0301 lied.");
    assertThat(sentiment.toward(document, "tunnel  project")).isPresent();
    assertThat(sentiment.toward(document, "tunnels")).isEmpty();
    assertThat(sentiment.toward(document, "\\E.*(\0")).isEmpty();
    String all = "word ".repeat(20_000).strip();
    assertThat(sentiment.toward(Document.of("A lie."), all)).isEmpty();
  }

  @Test
  void doesNotTakeACueForNarration() {
    String text = "\"It is a cruel disaster for us all,\" said Mustafa al-Kadhimi.";
    Document document = Document.of(text);
    Span content = new Span(1, text.indexOf(",\""));
    DocumentSentiment found =
        sentiment.analyze(document, QuotationsOf.nobody(document, List.of(content)));
    assertThat(found.narration()).isEmpty();
    assertThat(found.quotation().orElseThrow().label()).isEqualTo(Tone.Label.NEGATIVE);
  }

  @Test
  void findsWordsThatAreNoNames() {
    Document document = Document.of("Critics attacked the tunnel\nproject as a foolish waste.");
    TargetSentiment found = sentiment.toward(document, "tunnel project").orElseThrow();
    assertThat(found.kind()).isEmpty();
    assertThat(found.tone().label()).isEqualTo(Tone.Label.NEGATIVE);
    assertThat(found.mentions().get(0).span().in(document.text())).isEqualTo("tunnel\nproject");
    assertThat(found.mentions().get(0).text()).isEqualTo("tunnel project");
  }

  @Test
  void hasNoResultForWhatIsNotNamed() {
    assertThat(sentiment.toward(Document.of(ARTICLE), "Gunnar")).isEmpty();
    assertThat(sentiment.toward(Document.of(""), "Gunnar")).isEmpty();
    assertThat(sentiment.toward(Document.of(ARTICLE), "Lind")).isEmpty();
    assertThat(sentiment.toward(Document.of(ARTICLE), "Gunnar Thorvald")).isEmpty();
  }

  @Test
  void tellsTheToneTowardOneMention() {
    Document document = Document.of(ARTICLE);
    int begin = ARTICLE.indexOf("Carl Thorvald");
    Span mention = new Span(begin, begin + "Carl Thorvald".length());
    assertThat(sentiment.toward(document, mention).orElseThrow().label())
        .isEqualTo(Tone.Label.NEGATIVE);
    int gap = ARTICLE.indexOf("\n\n");
    assertThat(sentiment.toward(document, new Span(gap, gap + 1))).isEmpty();
  }

  @Test
  void tellsNarrationFromQuotation() {
    Document document = Document.of(ARTICLE);
    int begin = ARTICLE.indexOf("It is a cruel");
    Span content = new Span(begin, ARTICLE.indexOf(",\" said"));
    DocumentSentiment found =
        sentiment.analyze(
            document, QuotationsOf.speaker("Anna Lindqvist", document, List.of(content)));

    assertThat(found.quotation().orElseThrow().polarity()).isNegative();
    assertThat(found.narration().orElseThrow().polarity())
        .isGreaterThan(found.quotation().orElseThrow().polarity());
    assertThat(found.speakers())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.speaker().name()).isEqualTo("Anna Lindqvist");
              assertThat(s.quotations()).isOne();
              assertThat(found.of(s.speaker())).contains(s);
              assertThat(s.tone().polarity())
                  .isCloseTo(found.quotation().orElseThrow().polarity(), within(1e-6));
            });
    assertThat(sentiment.analyze(document).quotation()).isEmpty();
    assertThat(sentiment.analyze(document).speakers()).isEmpty();
  }

  @Test
  void explainsTheOverallPolarity() {
    DocumentSentiment found = sentiment.analyze(Document.of(ARTICLE));
    List<Reason> parts = found.reasons();
    assertThat(parts.stream().mapToDouble(Reason::weight).sum())
        .isCloseTo(found.overall().polarity(), within(1e-9));
    assertThat(parts.stream().map(p -> -Math.abs(p.weight())).toList()).isSorted();
  }

  @Test
  void isNeutralAboutNothing() {
    for (String text : List.of("", " \n ", "***")) {
      DocumentSentiment nothing = sentiment.analyze(Document.of(text));
      assertThat(nothing.overall()).isEqualTo(Tone.NEUTRAL);
      assertThat(nothing.sentences()).isEmpty();
      assertThat(nothing.targets()).isEmpty();
      assertThat(nothing.narration()).isEmpty();
      assertThat(nothing.reasons()).isEmpty();
      assertThat(sentiment.ofSentence(text).tone().polarity()).isBetween(-0.3, 0.3);
    }
    assertThat(sentiment.ofSentence("").tone()).isEqualTo(Tone.NEUTRAL);
  }

  @Test
  void takesTheTitleWhereThereIsNothingElse() {
    Document document =
        DocumentReader.html().read("<h1>Carl Thorvald condemned for shameful lies</h1>");
    assertThat(document.sentences()).isEmpty();
    DocumentSentiment found = sentiment.analyze(document);
    assertThat(found.overall()).isEqualTo(found.title().orElseThrow());
    assertThat(found.overall().polarity()).isNegative();
    assertThat(found.targets()).extracting(TargetSentiment::name).containsExactly("Carl Thorvald");
  }

  @Test
  void doesNotDependOnTheLengthOfTheDocument() {
    String body = ARTICLE.substring(ARTICLE.indexOf("Thousands"));
    DocumentSentiment once = sentiment.analyze(Document.of(body));
    DocumentSentiment twice = sentiment.analyze(Document.of(body + "\n\n" + body));
    assertThat(twice.overall().polarity()).isCloseTo(once.overall().polarity(), within(0.02));
    for (int i = 0; i < once.targets().size(); i++) {
      assertThat(twice.targets().get(i).tone().polarity())
          .isCloseTo(once.targets().get(i).tone().polarity(), within(0.02));
    }
  }

  @Test
  @Tag("slow")
  void acceptsASentenceOfManyWindowsEmojiAndCapitals() {
    String text =
        IntStream.range(0, 2_000).mapToObj(i -> i % 7 == 0 ? "ugly" : "street").toList().toString();
    assertThat(sentiment.ofSentence(text).tone().polarity()).isNegative();
    assertThat(sentiment.analyze(Document.of("\uD83D\uDE00\uD83D \uD83D\uDE21")).sentences())
        .hasSizeLessThan(3);
    assertThat(sentiment.ofSentence("THIS IS A TERRIBLE, CRUEL ATTACK!").tone().label())
        .isEqualTo(Tone.Label.NEGATIVE);
  }

  @Test
  void givesTheSameOnManyThreads() {
    Document article = Document.of(ARTICLE);
    DocumentSentiment one = sentiment.analyze(article);
    try (Encoder encoder = Encoder.builder().threads(3).build()) {
      SentimentAnalyzer other = SentimentAnalyzer.builder().encoder(encoder).build();
      assertThat(
              IntStream.range(0, 8)
                  .parallel()
                  .mapToObj(i -> other.analyze(Document.of(ARTICLE)))
                  .distinct())
          .containsExactly(one);
      other.close();
      assertThat(encoder.encode(article).document()).isSameAs(article);
    }
  }

  @Test
  void readsTheSeedArticle() throws IOException {
    Document seed = Document.of(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
    DocumentSentiment found = sentiment.analyze(seed);
    assertThat(found.sentences()).hasSize(15);
    assertThat(found.overall().polarity()).isBetween(-0.4, 0.0);
    assertThat(found.targets())
        .extracting(TargetSentiment::name)
        .contains("Mustafa al-Kadhimi", "Qassem Soleimani");
  }

  @Test
  void refusesWhatCannotBeMeant() {
    Document document = Document.of(ARTICLE);
    assertThatThrownBy(() -> sentiment.toward(document, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\" \" is blank");
    Span beyond = new Span(0, ARTICLE.length() + 1);
    assertThatThrownBy(() -> sentiment.toward(document, beyond))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("reaches beyond");
    Document other = Document.of("Something else.");
    Quotations ofAnother = QuotationsOf.nobody(other, List.of(new Span(0, 9)));
    assertThatThrownBy(() -> sentiment.analyze(document, ofAnother))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of another document");
    SentimentAnalyzer closed = SentimentAnalyzer.create();
    closed.close();
    assertThatThrownBy(() -> closed.analyze(document)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whoIsNamedMovesNoNeutralSentence() {
    for (String frame : List.of("A %s family bought the house.", "Two %s men sat at the table.")) {
      for (String word : List.of("secular", "Christian", "Muslim", "Jewish", "gay", "Somali")) {
        String text = frame.formatted(word);
        Span mention = new Span(text.indexOf(word), text.indexOf(word) + word.length());

        assertThat(sentiment.toward(Document.of(text), mention).orElseThrow().polarity())
            .as(text)
            .isCloseTo(0, within(0.1));
      }
    }
  }
}
