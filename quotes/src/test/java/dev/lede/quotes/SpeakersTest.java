package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.entity.internal.Referent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by sources, as speakers. */
class SpeakersTest {

  /** Each content with the source of its number. */
  private static List<String> names(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    List<QuotationDraft> drafts = new ArrayList<>();
    for (int i = 0; i < text.contents.size(); i++) {
      TaggedSpan source = i < text.sources.size() ? text.sources.get(i) : null;
      drafts.add(new QuotationDraft(List.of(text.contents.get(i)), null, source, null, 0, 0));
    }
    return new Speakers(text.who(), text.tokens)
        .of(drafts).stream().map(who -> who == null ? "-" : who.name()).toList();
  }

  private static Speaker speaker(String marked) {
    TokenizedText text = TokenizedText.of(marked);
    Speakers speakers = new Speakers(text.who(), text.tokens);
    Referent who = Objects.requireNonNull(speakers.of(text.sources.get(0)));
    assertThat(speakers.speaker(who)).isSameAs(speakers.speaker(who));
    return speakers.speaker(who);
  }

  @Test
  void namesAndPronounsMeanSomebody() {
    assertThat(names("{s [P Ida Holm]} said {q it fell}. {s She} said {q it burned}."))
        .containsExactly("Ida Holm", "Ida Holm");
    assertThat(names("{q It fell.}")).containsExactly("-");
    assertThat(names("{s They} said {q it fell}.")).containsExactly("-");
  }

  @Test
  void iIsWhoeverSpeaksAroundIt() {
    // The outer content is the second one, with its source behind it.
    TokenizedText text =
        TokenizedText.of("“{q I said it fell,}” said {s [P Ida Holm]}. “We {q left}.”");
    TaggedSpan speaker = text.sources.get(0);
    TaggedSpan first = text.tag("I");
    List<QuotationDraft> drafts =
        List.of(
            new QuotationDraft(text.contents.subList(0, 1), null, speaker, null, 0, 0),
            new QuotationDraft(List.of(text.tag("it fell,")), null, first, null, 0, 0),
            new QuotationDraft(text.contents.subList(1, 2), null, text.tag("We"), null, 0, 0));
    assertThat(new Speakers(text.who(), text.tokens).of(drafts))
        .extracting(who -> who == null ? "-" : who.name())
        .containsExactly("Ida Holm", "Ida Holm", "-");
  }

  @Test
  void iOutsideAQuotationIsNobody() {
    assertThat(names("{s I} said {q it fell}.")).containsExactly("-");
    assertThat(names("{s [P Ida Holm]} said {q it fell}. {s We} said {q it burned}."))
        .containsExactly("Ida Holm", "-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s [P Ida Holm]} said {q it fell}. | Ida Holm | PERSON",
        "{s [O Acme]} said {q it fell}. | Acme | ORGANIZATION",
        "{s [L Lund]} said {q it fell}. | Lund | PLACE",
        "{s Observers} said {q it fell}. | Observers | GROUP",
        "{s A homeless man} said {q it fell}. | A homeless man | UNNAMED",
      })
  void aSpeakerHasAKind(String marked, String name, Speaker.Kind kind) {
    Speaker speaker = speaker(marked);
    assertThat(speaker.name()).isEqualTo(name);
    assertThat(speaker.kind()).isEqualTo(kind);
    assertThat(speaker.mentions()).isNotEmpty();
    assertThat(speaker.entity().isPresent())
        .isEqualTo(kind != Speaker.Kind.GROUP && kind != Speaker.Kind.UNNAMED);
  }

  @Test
  void aSpeakerHasADescription() {
    assertThat(speaker("{s the town’s old clerk, [P Ida Holm],} said {q it fell}.").description())
        .hasValue("the town’s old clerk");
    assertThat(speaker("{s [P Ida Holm]} said {q it fell}.").description()).isEmpty();
  }
}
