package dev.lede.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.report.ArticleAnalyzer.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedeSparkBuilderTest {

  @Test
  void optionsAreThoseThatWereSet() {
    assertThat(LedeSpark.builder().sentences(5).longest(10).only(Part.QUOTES).options())
        .isEqualTo(new AnalysisOptions(5, Set.of(Part.QUOTES), 10));
    assertThat(LedeSpark.builder().options())
        .isEqualTo(new AnalysisOptions(3, Set.of(Part.values()), 1_000_000));
  }

  @Test
  void whatMakesNoSenseIsRefusedByNameAndValue() {
    LedeSpark.Builder builder = LedeSpark.builder();
    assertThatThrownBy(() -> builder.sentences(0)).hasMessage("sentences 0 must be 1 or more");
    assertThatThrownBy(() -> builder.longest(-1)).hasMessage("longest -1 must be 1 or more");
  }
}
