package dev.lede.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Charts of as little as there can be. */
@Timeout(60)
class ChartsTest {

  @TempDir Path folder;

  private static Sheet sheet(double value, String... metrics) {
    Sheet sheet = new Sheet(new JsonLines("own.jsonl", "", List.of()), 1, "items", 1);
    sheet.headlines(metrics);
    sheet.add(new Sheet.Figure("Lede", "F1", new Bootstrap(value, value, value), 1, 0));
    return sheet;
  }

  private boolean drawn(Sheet... sheets) throws IOException {
    Path file = folder.resolve("chart.png");
    return Charts.accuracy(List.of(sheets), file) && isPicture(file);
  }

  private static boolean isPicture(Path file) throws IOException {
    return ImageIO.read(file.toFile()).getWidth() > 0;
  }

  @Test
  void oneFigureIsOneBar() throws IOException {
    assertThat(drawn(sheet(0.5, "F1"))).isTrue();
  }

  @Test
  void aFigureOfZeroHasItsPlace() throws IOException {
    assertThat(drawn(sheet(0, "F1"))).isTrue();
    assertThat(drawn(sheet(0.5, "another"))).isTrue();
  }

  @Test
  void withoutHeadlinesOrSystemsThereIsNoChart() throws IOException {
    assertThat(drawn(sheet(0.5))).isFalse();
    assertThat(drawn()).isFalse();
    assertThat(folder.resolve("chart.png")).doesNotExist();
  }

  @Test
  void growthMayHaveOnePoint() throws IOException {
    Path file = folder.resolve("growth.png");
    Charts.growth(Map.of("Lede", List.of(new double[] {10, 2.5})), "KB", "ms", file);

    assertThat(isPicture(file)).isTrue();
  }
}
