package dev.lede.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A summary that was chosen by other means. */
class GivenSummaryTest {

  private static final Document DOCUMENT = Document.of("One came. Two went. Three stayed.");

  @Test
  void itsSentencesStandInTheOrderOfTheDocument() {
    List<Reason> reasons = List.of(new Reason("editor", 1, Optional.empty()));
    Summary summary =
        Summary.builder(DOCUMENT, "by hand").add(2, 1, 1, reasons).add(0, .5, 2, List.of()).build();

    assertThat(summary.text()).isEqualTo("One came. Three stayed.");
    assertThat(summary.method()).isEqualTo("by hand");
    assertThat(summary.sentences().get(1).reasons()).isEqualTo(reasons);
    assertThat(summary.sentences()).extracting(KeySentence::rank).containsExactly(2, 1);
  }

  @Test
  void whatNoSentenceCanHaveIsRefused() {
    Summary.Builder summary = Summary.builder(DOCUMENT, "by hand");

    assertThatThrownBy(() -> summary.add(3, 1, 1, List.of()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> summary.add(0, Double.NaN, 1, List.of()))
        .hasMessage("score NaN must be in [0, 1]");
    assertThatThrownBy(() -> summary.add(0, 1, 0, List.of())).hasMessageContaining("rank 0");
  }
}
