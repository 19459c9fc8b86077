package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.benchmarks.quotes.QuotationErrors;
import dev.lede.benchmarks.structure.StructureErrors;
import dev.lede.benchmarks.summaries.SummaryErrors;
import dev.lede.encoder.Encoder;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorKindsTest {

  @TempDir Path folder;

  private JsonLines file(String... lines) throws IOException {
    Path file = folder.resolve("own.jsonl");
    Files.writeString(file, String.join("\n", lines).replace('\'', '"'));
    return JsonLines.read(file);
  }

  @Test
  void theCommonestStandFirstWithTheirShares() {
    ErrorKinds errors = new ErrorKinds("Contents of own.jsonl");
    List.of("b", "a", "c", "b", "c", "b").forEach(errors::add);

    assertThat(errors.count("b")).isEqualTo(3);
    assertThat(errors.markdown())
        .isEqualTo(
            """
            ## Contents of own.jsonl

            | errors | of 6 | kind |
            |---|---|---|
            | 3 | 50.0 % | b |
            | 2 | 33.3 % | c |
            | 1 | 16.7 % | a |

            """);
  }

  @Test
  void contentsAreMissedDrawnOtherwiseOrFoundWhereNoneIs() throws IOException {
    String text = "“It is safe,” Anna Berg said. Olav Dahl said the bridge would close in May.";
    int close = text.indexOf("close");
    int end = text.length() - 1;
    // Found from "the bridge" on, so that it begins too early; nothing is annotated at the
    // quotation.
    JsonLines file =
        file(
            "{'text': '"
                + text
                + "', 'attributions': [{'kind': 'indirect', 'speechCue': true, 'source': [],"
                + " 'cue': [], 'content': [["
                + (close - 6)
                + ", "
                + end
                + "]]}]}");

    try (Encoder encoder = Encoder.create()) {
      List<ErrorKinds> errors = QuotationErrors.count(file, 10, encoder);

      assertThat(errors.get(0).count("begins too early: indirect")).isEqualTo(1);
      assertThat(errors.get(0).count("found where none is annotated: direct")).isEqualTo(1);
    }
  }

  @Test
  void aSummaryIsHeldAgainstTheBestThree() throws IOException {
    JsonLines file =
        file(
            "{'text': 'Rain fell. Snow fell. Ice fell. The old bridge over the river broke in two"
                + " while nobody stood on it.', 'references': [['The old bridge over the river"
                + " broke in two while nobody stood on it.']]}");

    ErrorKinds errors = SummaryErrors.count(file, 10);

    // The best summary has the fourth sentence alone; three are chosen.
    assertThat(errors.markdown()).contains("chosen instead: among the first three, short");
    assertThat(errors.count("not chosen: among the first three, short")).isZero();
  }

  @Test
  void whatIsReadRightIsNoError() throws IOException {
    JsonLines file = file("{'text': 'Bridge to close\\n\\nIt is old.', 'attributions': []}");

    StructureErrors.count(file, 10)
        .forEach(errors -> assertThat(errors.markdown()).contains("| errors | of 0 | kind |"));
  }
}
