package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.entity.Entities;
import dev.lede.entity.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("model")
class SeedArticleTest {

  private static Document article = Document.of("");
  private static Quotations quotations = Quotations.of(Document.of(""), List.of());
  private static Entities entities = Entities.of(Document.of(""), List.of());
  private static Encoder encoder = Encoder.create();
  private static QuoteAttributor attributor = QuoteAttributor.builder().encoder(encoder).build();

  @BeforeAll
  static void attribute() throws IOException {
    article = Document.of(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
    EncodedDocument encoded = encoder.encode(article);
    quotations = attributor.attribute(encoded);
    entities = encoded.entities();
  }

  @AfterAll
  static void close() {
    attributor.close();
    encoder.close();
  }

  private static Quotation of(String words) {
    return quotations.all().stream()
        .filter(quotation -> quotation.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is quoted with: " + words));
  }

  private static Quotation position(String words) {
    return quotations.positions().stream()
        .filter(position -> position.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody thinks or plans: " + words));
  }

  private static Speaker speaker(Quotation quotation) {
    return quotation.speaker().orElseThrow();
  }

  private static String cue(Quotation quotation) {
    return article.textOf(quotation.cue().orElseThrow());
  }

  @Test
  void theOnlyQuotedWordsAreSaidByTheOfficialWhoAccuses() {
    Quotation accusation = of("his participation in the murder");

    assertThat(accusation.kind()).isEqualTo(Quotation.Kind.MIXED);
    assertThat(cue(accusation)).isEqualTo("accused");
    assertThat(accusation.fragments().stream().map(article::textOf))
        .containsExactly("his participation in the murder");
    assertThat(speaker(accusation).name()).isEqualTo("Abu Ali Al-Askari");
    assertThat(speaker(accusation).kind()).isEqualTo(Speaker.Kind.PERSON);
    assertThat(speaker(accusation).description()).hasValue("the militia’s security official");
    assertThat(quotations.phrases()).isEmpty();
  }

  @Test
  void thePrimeMinisterIsKnownByHisTitle() {
    Entity minister =
        entities.all().stream()
            .filter(e -> e.name().equals("Mustafa al-Kadhimi"))
            .findFirst()
            .orElseThrow();

    assertThat(minister.mentions().stream().map(mention -> article.textOf(mention.span())))
        .contains("Kadhimi", "Mustafa al-Kadhimi", "the Iraqi prime minister");
  }

  @Test
  void whatIsNobodysWordsIsNotListed() {
    assertThat(quotations.of(Quotation.Act.values()))
        .extracting(Quotation::text)
        .noneMatch(text -> text.contains("insistence") || text.contains("embarrass"));
  }

  @Test
  void whatObserversBelieveIsAPosition() {
    Quotation belief = position("the qualitative Iraqi operations");

    assertThat(belief.act()).isEqualTo(Quotation.Act.THOUGHT);
    assertThat(cue(belief)).isEqualTo("believe");
    assertThat(speaker(belief).name()).isEqualTo("Observers");
    assertThat(speaker(belief).kind()).isEqualTo(Speaker.Kind.GROUP);
  }

  @Test
  void whatMembersOfParliamentVotedForIsAPosition() {
    Quotation vote = position("to end the presence of foreign forces");

    assertThat(vote.act()).isEqualTo(Quotation.Act.INTENDED);
    assertThat(cue(vote)).isEqualTo("voted");
    assertThat(speaker(vote).name()).isEqualTo("pro-Iranian members of Iraq’s parliament");
  }

  @Test
  void capitalsStandForTheirGovernments() {
    Quotation threat = of("to impose severe sanctions on Baghdad");
    Quotation pledge = of("to continue to reduce the number of its soldiers");
    Quotation other = of("to protect military personnel");

    assertThat(cue(threat)).isEqualTo("threatened");
    assertThat(cue(pledge)).isEqualTo("pledged");
    assertThat(cue(other)).isEqualTo("pledged");
    assertThat(speaker(threat).name()).isEqualTo("Washington");
    assertThat(speaker(threat).kind()).isEqualTo(Speaker.Kind.PLACE);
    assertThat(speaker(pledge)).isEqualTo(speaker(threat));
    assertThat(speaker(other).name()).isEqualTo("Iraq");
    assertThat(quotations.by(speaker(threat))).contains(threat, pledge);
  }

  @Test
  void theVowIsThatOfTheMilitia() {
    Quotation vow = of("to target the Iraqi prime minister");

    assertThat(cue(vow)).isEqualTo("vowed");
    assertThat(speaker(vow).name()).isEqualTo("Kata’ib Hezbollah");
    assertThat(speaker(vow).kind()).isEqualTo(Speaker.Kind.ORGANIZATION);
  }

  @Test
  void sentencesAndSpansPointIntoTheArticle() {
    for (Quotation quotation : quotations) {
      for (Span span : quotation.content()) {
        assertThat(quotation.sentences()).anyMatch(sentence -> sentence.span().overlaps(span));
      }
    }
  }
}
