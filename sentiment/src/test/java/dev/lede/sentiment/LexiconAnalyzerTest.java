package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lede.document.Document;
import dev.lede.document.DocumentReader;
import dev.lede.document.Reason;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.entity.Entity;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the analyzer puts together, with the lexicon as its engine. */
class LexiconAnalyzerTest {

  private static final Offset<Double> EXACT = within(1e-4);
  private static final double GOOD = .4404;
  private static final double BAD = -.5423;

  private static final SentimentAnalyzer LEXICON = SentimentAnalyzer.lexicon();

  private static final NamedDocument ARTICLE =
      NamedDocument.of("[P Jane Roe] is good. The plan is bad. [P Roe] met [P Carl Lund].");

  private static final EncodedDocument ENCODED = ARTICLE.encoded();

  private static Document page(String title, String body) {
    return DocumentReader.html().read("<h1>" + title + "</h1><p>" + body + "</p>");
  }

  @Test
  void theOverallToneIsTheMeanOfTheSentences() {
    DocumentSentiment found = LEXICON.analyze(ENCODED);
    assertThat(found.sentences())
        .extracting(SentenceSentiment::text)
        .containsExactly("Jane Roe is good.", "The plan is bad.", "Roe met Carl Lund.");
    assertThat(found.sentences())
        .extracting(SentenceSentiment::span)
        .isEqualTo(ARTICLE.document().sentences().stream().map(s -> s.span()).toList());
    assertThat(found.overall().polarity()).isCloseTo((GOOD + BAD) / 3, EXACT);
    assertThat(found.narration().orElseThrow().polarity()).isCloseTo((GOOD + BAD) / 3, EXACT);
    assertThat(found.quotation()).isEmpty();
  }

  @Test
  void theTitleHasAToneOfItsOwn() {
    DocumentSentiment found =
        LEXICON.analyze(page("A good plan", "The old plan was bad for everybody in town."));
    assertThat(found.title().orElseThrow().polarity()).isCloseTo(GOOD, EXACT);
    assertThat(found.overall().polarity()).isCloseTo(BAD, EXACT);
  }

  @Test
  void aTitleAloneIsTheWhole() {
    Document title = DocumentReader.html().read("<h1>A good plan</h1>");
    DocumentSentiment found = LEXICON.analyze(title);
    assertThat(found.sentences()).isEmpty();
    assertThat(found.overall()).isEqualTo(found.title().orElseThrow());
    assertThat(found.overall().polarity()).isCloseTo(GOOD, EXACT);
  }

  @Test
  void nothingIsNeutral() {
    DocumentSentiment nothing = LEXICON.analyze(Document.of(""));
    assertThat(nothing.overall()).isEqualTo(Tone.NEUTRAL);
    assertThat(nothing.title()).isEmpty();
    assertThat(nothing.narration()).isEmpty();
    SentenceSentiment blank = LEXICON.ofSentence(" ");
    assertThat(blank.tone()).isEqualTo(Tone.NEUTRAL);
    assertThat(blank.classes()).containsExactly(.2, .2, .2, .2, .2);
    assertThat(blank.span()).isEqualTo(new Span(0, 1));
  }

  @Test
  void aTextIsReadAsOneSentence() {
    SentenceSentiment found = LEXICON.ofSentence("The plan is good. But no. It is not.");
    assertThat(found.span()).isEqualTo(new Span(0, 36));
    assertThat(LEXICON.ofSentence("The plan is good").tone().polarity()).isCloseTo(GOOD, EXACT);
  }

  @Test
  void reasonsAreTheSentencesTheStrongestFirst() {
    List<Reason> reasons = LEXICON.analyze(ENCODED).reasons();
    assertThat(reasons)
        .extracting(Reason::name)
        .containsExactly("The plan is bad.", "Jane Roe is good.", "Roe met Carl Lund.");
    assertThat(reasons.get(0).weight()).isCloseTo(BAD / 3, EXACT);
    assertThat(reasons.get(1).weight()).isCloseTo(GOOD / 3, EXACT);
    assertThat(reasons.get(0).span()).contains(ARTICLE.document().sentences().get(1).span());
  }

  @Test
  void targetsAreTheEntities() {
    DocumentSentiment found = LEXICON.analyze(ENCODED);
    assertThat(found.targets())
        .extracting(TargetSentiment::name)
        .containsExactly("Jane Roe", "Carl Lund");
    for (Entity entity : ENCODED.entities().all()) {
      assertThat(found.toward(entity).orElseThrow().entity()).containsSame(entity);
    }
    assertThat(found.targets().get(0).tone().polarity()).isCloseTo(GOOD / 2, EXACT);
    Entity other = NamedDocument.of("[P Ann Moe] came.").entities().all().get(0);
    assertThat(found.toward(other)).isEmpty();
  }

  @Test
  void ofAPlainDocumentTargetsAreTheWordsThatAreAskedFor() {
    Document plain = ARTICLE.document();
    assertThat(LEXICON.analyze(plain).targets()).isEmpty();
    assertThat(LEXICON.toward(plain, "Jane Roe").orElseThrow().mentions()).isNotEmpty();
    String word = plain.sentences().get(0).tokens().get(0).text();
    assertThat(LEXICON.toward(plain, word)).isPresent();
    assertThat(LEXICON.toward(plain, "Nowhere")).isEmpty();
  }

  @Test
  void aNameFindsATarget() {
    assertThat(LEXICON.toward(ENCODED, " Jane Roe "))
        .contains(LEXICON.analyze(ENCODED).targets().get(0));
    assertThat(LEXICON.toward(ARTICLE.document(), "Jane Roe").orElseThrow().entity()).isEmpty();
    assertThat(LEXICON.toward(ENCODED, "Ann Moe")).isEmpty();
    assertThatThrownBy(() -> LEXICON.toward(ENCODED, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\" \" is blank");
    assertThatThrownBy(() -> LEXICON.toward(ARTICLE.document(), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMentionHasTheToneOfItsSentence() {
    Span roe = ARTICLE.spanOf("Jane Roe");
    Span plan = ARTICLE.spanOf("plan");
    assertThat(LEXICON.toward(ENCODED, roe).orElseThrow().polarity()).isCloseTo(GOOD, EXACT);
    assertThat(LEXICON.toward(ARTICLE.document(), plan).orElseThrow().polarity())
        .isCloseTo(BAD, EXACT);
  }

  @Test
  void aMentionInTheTitleHasTheToneOfTheTitle() {
    Document page = page("A good plan", "The old plan was bad for everybody in town.");
    int title = page.text().indexOf("good");
    int body = page.text().indexOf("bad");
    assertThat(LEXICON.toward(page, new Span(title, title + 4)).orElseThrow().polarity())
        .isCloseTo(GOOD, EXACT);
    assertThat(LEXICON.toward(page, new Span(body, body + 3)).orElseThrow().polarity())
        .isCloseTo(BAD, EXACT);
    assertThat(LEXICON.toward(page, new Span(0, 2))).isEmpty();
  }

  @Test
  void aMentionMayEndWithTheTextAndNotBeyond() {
    int length = ARTICLE.document().text().length();
    assertThat(LEXICON.toward(ENCODED, new Span(length - 1, length))).isPresent();
    for (boolean encoded : new boolean[] {false, true}) {
      assertThatThrownBy(
              () -> {
                Span beyond = new Span(0, length + 1);
                if (encoded) {
                  LEXICON.toward(ENCODED, beyond);
                } else {
                  LEXICON.toward(ARTICLE.document(), beyond);
                }
              })
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("[0, " + (length + 1) + ") reaches beyond a text of length " + length);
    }
  }

  @Test
  void speakersHaveTheToneOfTheirQuotations() {
    Document document = ARTICLE.document();
    Speaker roe = Speaker.of(ARTICLE.entities().all().get(0));
    Speaker lund = Speaker.of("Carl Lund", Speaker.Kind.PERSON, List.of());
    Quotations quotations =
        Quotations.of(
            document,
            Stream.of(roe, lund)
                .map(
                    who ->
                        Quotation.builder(
                                document,
                                Quotation.Kind.INDIRECT,
                                List.of(ARTICLE.spanOf(who.equals(roe) ? "good" : "bad")))
                            .speaker(who)
                            .build())
                .toList());
    for (DocumentSentiment found :
        List.of(LEXICON.analyze(ENCODED, quotations), LEXICON.analyze(document, quotations))) {
      assertThat(found.speakers()).extracting(SpeakerSentiment::speaker).containsExactly(roe, lund);
      assertThat(found.of(roe).orElseThrow().tone().polarity()).isCloseTo(GOOD, EXACT);
      assertThat(found.of(lund).orElseThrow().tone().polarity()).isCloseTo(BAD, EXACT);
      assertThat(found.of(Speaker.of("Ann Moe", Speaker.Kind.PERSON, List.of()))).isEmpty();
      assertThat(found.quotation().orElseThrow().polarity())
          .isCloseTo((GOOD / 4 + BAD / 4) / .5, EXACT);
    }
  }

  @Test
  void quotationsOfAnotherDocumentAreRefused() {
    Quotations others = Quotations.of(Document.of("Another."), List.of());
    assertThatThrownBy(() -> LEXICON.analyze(ENCODED, others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of another document");
    assertThatThrownBy(() -> LEXICON.analyze(ARTICLE.document(), others))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("of another document");
  }

  @Test
  void aClosedAnalyzerAnswersNoMore() {
    SentimentAnalyzer closed = SentimentAnalyzer.lexicon();
    closed.close();
    assertThatThrownBy(() -> closed.analyze(ENCODED)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> closed.toward(ENCODED, "Roe"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> closed.toward(ENCODED, new Span(0, 4)))
        .isInstanceOf(IllegalStateException.class);
  }
}
