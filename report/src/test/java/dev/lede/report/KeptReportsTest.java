package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What it costs to keep a report: what it says, and nothing that was needed to find it. */
@Tag("slow")
class KeptReportsTest {

  private static final int REPORTS = 100;
  private static final long MOST_BYTES_EACH = 100_000;

  @Test
  void aKeptReportCostsLessThan100KilobytesWhileItsAnalyzerIsOpen() throws Exception {
    String text = Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      analyzer.analyze(text);
      List<ArticleReport> kept = new ArrayList<>();
      long before = usedHeap();
      for (int i = 0; i < REPORTS; i++) {
        kept.add(analyzer.analyze(text));
      }
      long bytes = (usedHeap() - before) / REPORTS;

      assertThat(kept).hasSize(REPORTS);
      assertThat(bytes).as("bytes a report").isLessThan(MOST_BYTES_EACH);
    }
  }

  private static long usedHeap() throws InterruptedException {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
