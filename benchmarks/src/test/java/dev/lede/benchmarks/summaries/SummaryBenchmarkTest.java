package dev.lede.benchmarks.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.lede.benchmarks.JsonLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryBenchmarkTest {

  @TempDir Path folder;

  @Test
  void theReportHasALineASystemForEachFileAndForAll() throws IOException {
    JsonLines one =
        file(
            "one.jsonl",
            "{\"text\": \"A bridge fell. It rained. Nobody was hurt. A mayor spoke.\","
                + " \"references\": [[\"A bridge fell.\", \"It rained. Nobody was hurt.\"]]}");
    JsonLines two =
        file(
            "two.jsonl",
            "{\"text\": \"Snow fell.\", \"references\": [[\"Sun.\"], [\"Snow fell.\"]]}");

    String report = report(List.of(one, two));

    assertThat(report)
        .contains("- one.jsonl: 1 articles, sha256 " + one.sha256())
        .contains("## one.jsonl, 1 articles", "## two.jsonl, 1 articles", "## all, 2 articles")
        .contains("| LexRank, trigram blocking | ")
        // The first three sentences are the reference, and the second article its second reference.
        .contains("| Lead, no redundancy control | 100.00 | +0.00 [+0.00, +0.00] | 100.00 | ")
        .doesNotContain("NaN", "bridge", "${");
  }

  @Test
  void theSameDataGivesTheSameReport() throws IOException {
    JsonLines file =
        file("one.jsonl", "{\"text\": \"Snow fell. Cars stood.\", \"references\": [[\"Snow.\"]]}");

    assertThat(report(List.of(file))).isEqualTo(report(List.of(file)));
  }

  @Test
  void withoutAFolderItSaysWhatToName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryBenchmark.main(new String[0]))
        .withMessageContaining("name one folder");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SummaryBenchmark.main(new String[] {folder.toString()}))
        .withMessageContaining("no summaries/*.jsonl");
  }

  private JsonLines file(String name, String line) throws IOException {
    Path path = folder.resolve(name);
    Files.writeString(path, line + "\n");
    return JsonLines.read(path);
  }

  private static String report(List<JsonLines> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      SummaryBenchmark.report(files, out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
