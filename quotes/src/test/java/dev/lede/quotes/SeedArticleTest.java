package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.document.Document;
import dev.lede.document.Span;
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
  private static QuoteAttributor attributor = QuoteAttributor.create();

  @BeforeAll
  static void attribute() throws IOException {
    article = Document.of(Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt")));
    quotations = attributor.attribute(article);
  }

  @AfterAll
  static void close() {
    attributor.close();
  }

  private static Quotation of(String words) {
    return quotations.all().stream()
        .filter(quotation -> quotation.text().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody is quoted with: " + words));
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
    Quotation announcement = of("the beginning of direct operations");

    assertThat(cue(announcement)).isEqualTo("announced");
    assertThat(article.textOf(announcement.source().orElseThrow()))
        .isEqualTo("the Iraqi prime minister");
    assertThat(speaker(announcement).name()).isEqualTo("Mustafa al-Kadhimi");
    assertThat(speaker(announcement).kind()).isEqualTo(Speaker.Kind.PERSON);
    assertThat(speaker(announcement).mentions().stream().map(article::textOf))
        .contains("Kadhimi", "Mustafa al-Kadhimi", "the Iraqi prime minister");
  }

  @Test
  void observersAreAGroup() {
    Quotation belief = of("the qualitative Iraqi operations");

    assertThat(cue(belief)).isEqualTo("believe");
    assertThat(speaker(belief).name()).isEqualTo("Observers");
    assertThat(speaker(belief).kind()).isEqualTo(Speaker.Kind.GROUP);
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
