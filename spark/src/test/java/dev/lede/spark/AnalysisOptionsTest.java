package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.report.ArticleAnalyzer.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalysisOptionsTest {

  @Test
  void oneOptionIsChangedAtATime() {
    AnalysisOptions options =
        AnalysisOptions.defaults().withSentences(5).withLongest(10).withParts(Set.of(Part.QUOTES));
    assertThat(options).isEqualTo(new AnalysisOptions(5, Set.of(Part.QUOTES), 10));
    assertThat(AnalysisOptions.defaults().parts()).containsExactly(Part.values());
  }

  @Test
  void whatMakesNoSenseIsRefusedByNameAndValue() {
    AnalysisOptions defaults = AnalysisOptions.defaults();
    assertThatThrownBy(() -> defaults.withSentences(0)).hasMessage("sentences 0 must be 1 or more");
    assertThatThrownBy(() -> defaults.withLongest(-1)).hasMessage("longest -1 must be 1 or more");
    assertThatThrownBy(() -> defaults.withParts(Set.of()))
        .hasMessage("nothing would be analysed; give one or more of [SUMMARY, SENTIMENT, QUOTES]");
  }
}
