package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerNamesTest {

  private static final Document ARTICLE =
      Document.of(
          "Ann Lee left Lund. Ann Lee came back. It rained. \u201cThe ferry is old,\u201d she said. "
              + "\u201cWe sold it,\u201d Ann Lee said.");

  private static Span spanOf(String words, int from) {
    int begin = ARTICLE.text().indexOf(words, from);
    return new Span(begin, begin + words.length());
  }

  private static SpeakerNames names(boolean known) {
    int second = ARTICLE.text().indexOf("Ann Lee came");
    int third = ARTICLE.text().indexOf("Ann Lee said");
    Entity lee =
        Entities.builder(ARTICLE)
            .add(
                "Ann Lee",
                Mention.Kind.PERSON,
                List.of(spanOf("Ann Lee", 0), spanOf("Ann Lee", second), spanOf("Ann Lee", third)))
            .build()
            .all()
            .get(0);
    Speaker speaker =
        known ? Speaker.of(lee) : Speaker.of("Ann Lee", Speaker.Kind.PERSON, List.of());
    return SpeakerNames.of(
        Quotations.of(
            ARTICLE,
            List.of(
                Quotation.builder(
                        ARTICLE, Quotation.Kind.DIRECT, List.of(spanOf("The ferry is old,", 0)))
                    .speaker(speaker)
                    .build(),
                Quotation.builder(ARTICLE, Quotation.Kind.DIRECT, List.of(spanOf("We sold it,", 0)))
                    .speaker(speaker)
                    .build())));
  }

  @Test
  void aQuotationNeedsTheLastSentenceThatNamesItsSpeaker() {
    assertThat(names(true).of(3)).hasValue(1);
  }

  @Test
  void oneThatNamesItsSpeakerNeedsNone() {
    assertThat(names(true).of(4)).isEmpty();
    assertThat(names(true).of(0)).isEmpty();
  }

  @Test
  void aSpeakerWhoIsNoEntityIsNamedNowhere() {
    assertThat(names(false).of(3)).isEmpty();
  }
}
