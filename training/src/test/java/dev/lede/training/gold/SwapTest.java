package dev.lede.training.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.document.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SwapTest {

  @Test
  void everyWordStandsInEachFrameOfItsKind() {
    List<Swap> swaps =
        Swap.parse(
            """
            # names
            person | short | Bo, Ida
            work | all | nurse
            frame | person | _ sat down.
            frame | person | The seat is for _.
            frame | work | A _ sat down.
            """);

    assertThat(swaps)
        .extracting(Swap::text)
        .containsExactly(
            "Bo sat down.",
            "Ida sat down.",
            "The seat is for Bo.",
            "The seat is for Ida.",
            "A nurse sat down.");
    assertThat(swaps.get(2))
        .isEqualTo(new Swap("person", "short", "The seat is for _.", "Bo"))
        .extracting(Swap::span)
        .isEqualTo(new Span(16, 18));
  }

  @Test
  void theArticleFitsTheWord() {
    List<Swap> swaps =
        Swap.parse("work | all | actor, European, university clerk\nframe | work | Here a _ sat.");

    assertThat(swaps)
        .extracting(swap -> swap.text().substring(0, swap.span().end()))
        .containsExactly("Here an actor", "Here a European", "Here a university clerk");
  }

  @Test
  void aKindWithoutFrameAndALineWithoutThreeColumnsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Swap.parse("person | all | Bo"))
        .withMessage("\"person\" has no frame; give it one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Swap.parse("person | Bo"))
        .withMessage("\"person | Bo\" must have three columns");
  }

  @Test
  void noFrameThatTeachesMeasures() throws Exception {
    Path root = Path.of("..");
    List<Swap> taught = Swap.read(root.resolve("encoder/training/contrasts/swaps.txt"));
    List<Swap> measured =
        Swap.read(
            root.resolve("benchmarks/src/main/resources/dev/lede/benchmarks/sentiment/names.txt"));

    assertThat(taught).hasSizeGreaterThan(2000);
    assertThat(taught.stream().map(Swap::frame).collect(Collectors.toSet()))
        .doesNotContainAnyElementsOf(measured.stream().map(Swap::frame).toList());
  }
}
