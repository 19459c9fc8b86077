package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That everything can be measured; no figure is tested. */
@Tag("slow")
class CostTest {

  @TempDir Path folder;

  private Path data(String text) throws IOException {
    Path file = folder.resolve("data/quotes/own-dev.jsonl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "{\"text\": \"" + text + "\", \"attributions\": []}\n");
    return folder.resolve("data");
  }

  @Test
  void everyPartHasAFigureOfEveryJob() throws IOException {
    Path data = data("A bridge fell. “It was old,” the mayor said. Nobody was hurt.");
    Path out = folder.resolve("out");

    assertThat(Benchmarks.run("cost", "--quick", "--data", data + "", "--out", out + "")).isZero();

    assertThat(out.resolve("growth.png")).isNotEmptyFile();
    for (String part : List.of("warm", "memory", "process", "growth")) {
      assertThat(Files.readString(out.resolve("cost-" + part + ".md")))
          .contains("--data DIR --articles 4 --only " + part + " --quick")
          .contains("1 articles of 61 characters", "Lede, ")
          .doesNotContain("NaN", folder.toString());
    }
    assertThat(Files.readAllLines(out.resolve("cost-warm.csv")))
        .anyMatch(line -> line.contains("Lede, tones\",MB allocated an article,"))
        .anyMatch(
            line -> line.contains("\"Lede, quotations\",\"articles a second, two threads\","));
    assertThat(Files.readAllLines(out.resolve("cost-process.csv")))
        .anyMatch(line -> line.contains(",\"Lede, summary\",seconds,"));
  }

  @Test
  void withoutArticlesItSaysWhereTheyAreLookedFor() {
    assertThat(Benchmarks.run("cost", "--quick", "--data", folder + "")).isEqualTo(2);
  }
}
