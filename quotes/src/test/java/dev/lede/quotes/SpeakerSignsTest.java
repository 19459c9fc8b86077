package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lede.entity.internal.Coreference;
import dev.lede.entity.internal.Referent;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the confidence in a speaker looks at. Log odds by hand: ln(p / (1 - p)). */
class SpeakerSignsTest {

  private static final Offset<Double> EXACT = within(1e-4);

  private static Map<String, Double> signs(String marked, double sourceCost, Quotation.Kind kind) {
    TokenizedText text = TokenizedText.of(marked);
    Coreference who = text.who();
    TaggedSpan source = text.sources.get(0);
    Referent speaker = Objects.requireNonNull(who.resolve(source.begin(), source.end()));
    QuotationDraft draft =
        new QuotationDraft(text.contents, text.draft().cue(), source, null, 0, sourceCost);
    Map<String, Double> signs = new SpeakerSigns(text.tokens, who).of(draft, source, speaker, kind);
    assertThat(signs.keySet()).containsExactlyElementsOf(SpeakerSigns.NAMES);
    return signs;
  }

  private static double sign(String marked, String name) {
    return signs(marked, 0, Quotation.Kind.INDIRECT).getOrDefault(name, Double.NaN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{s [P Ida Holm]} {c said} {q it fell}. | no-cue | 0",
        "{s [P Ida Holm]}: {q it fell}. | no-cue | 1",
        "{s [P Ida Holm]} {c said} {q it fell}. | own-sentence | 1",
        "{s [P Ida Holm]} {c said} so. {q It fell}. | own-sentence | 0",
        "{q It fell. So it did}, {c said} {s [P Ida Holm]}. | own-sentence | 1",
        "{s [P Ida Holm]} {c said}: {q It fell. So it did}. | own-sentence | 1",
        "{s [P Ida Holm]} {c said} {q it fell}. | named | 1",
        "{s [P Ida Holm]} {c said} {q it fell}. | pronoun | 0",
        "{s [P Ida Holm]} {c said} {q it fell}. | described | 0",
        "{s [P Ida Holm]} {c said} {q it fell}. | group | 0",
        "[P Ida Holm] came. {s She} {c said} {q it fell}. | pronoun | 1",
        "[P Ida Holm] came. {s She} {c said} {q it fell}. | named | 0",
        "[P Ida Holm] came. {s She} {c said} {q it fell}. | described | 0",
        "[P Ida Holm], a clerk, came. {s The clerk} {c said} {q it fell}. | described | 1",
        "{s The clerk} {c said} {q it fell}. | described | 0",
        "{s The clerk} {c said} {q it fell}. | named | 0",
        "{s Observers} {c said} {q it fell}. | group | 1",
        "{s Observers} {c said} {q it fell}. | always | 1",
      })
  void eachSignIsOneOrZero(String marked, String name, double value) {
    assertThat(sign(marked, name)).isEqualTo(value);
  }

  @Test
  void theTagOfTheSourceCounts() {
    assertThat(sign("{s Ida} {c said} {q it fell}.", "source")).isCloseTo(2.1972, EXACT); // .9
    assertThat(sign("{s Ida} {c said} {q it fell}.", "edges")).isCloseTo(1.3863, EXACT); // .8
  }

  @Test
  void theDistanceCountsUpToALimit() {
    String text = "{s Ida} {c said} {q it fell}.";
    assertThat(signs(text, 0, Quotation.Kind.INDIRECT)).containsEntry("far", 0.0);
    assertThat(signs(text, 6, Quotation.Kind.INDIRECT)).containsEntry("far", .5);
    assertThat(signs(text, 12, Quotation.Kind.INDIRECT)).containsEntry("far", 1.0);
    assertThat(signs(text, 30, Quotation.Kind.INDIRECT)).containsEntry("far", 1.0);
  }

  @Test
  void marksCount() {
    String text = "{s Ida} {c said} {q it fell}.";
    assertThat(signs(text, 0, Quotation.Kind.INDIRECT)).containsEntry("marked", 0.0);
    assertThat(signs(text, 0, Quotation.Kind.MIXED)).containsEntry("marked", 1.0);
    assertThat(signs(text, 0, Quotation.Kind.DIRECT)).containsEntry("marked", 1.0);
  }
}
