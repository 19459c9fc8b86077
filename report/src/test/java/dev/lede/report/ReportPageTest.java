package dev.lede.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the page in a browser, where there is one. */
@Tag("slow")
class ReportPageTest {

  private static final int WHITE_ENOUGH = 200;
  private static final int RIBBON = 40;

  @TempDir static Path folder;
  private static Path browser = Path.of("none");
  private static Path page = Path.of("none");

  @BeforeAll
  static void writePage() throws IOException {
    Optional<Path> found =
        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            .map(name -> Path.of("/usr/bin", name))
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(found.isPresent(), "no Chromium in /usr/bin: the page is not looked at");
    browser = found.get();
    page = folder.resolve("report.html");
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      String seed = Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));
      Files.writeString(page, ReportWriter.html().write(analyzer.analyze(seed)));
    }
  }

  @Test
  void fitsADeskAndAPhoneInLightAndDark() throws Exception {
    for (int width : new int[] {1300, 500}) {
      BufferedImage light = screenshot(width, false);
      BufferedImage dark = screenshot(width, true);
      assertThat(brightness(light)).isGreaterThan(WHITE_ENOUGH);
      assertThat(brightness(dark)).isLessThan(255 - WHITE_ENOUGH);
      for (BufferedImage image : List.of(light, dark)) {
        assertThat(colours(image)).as("colours at width %d", width).hasSizeGreaterThan(50);
        // Nothing reaches beyond the margin on the right.
        int margin = image.getRGB(width - 1, image.getHeight() - 1);
        for (int y = RIBBON; y < image.getHeight(); y++) {
          assertThat(image.getRGB(width - 3, y))
              .as("row %d at width %d", y, width)
              .isEqualTo(margin);
        }
      }
    }
  }

  @Test
  void aBrowserReadsWhatWasWritten() throws Exception {
    String dom = run("--dump-dom");
    assertThat(dom).contains("<main id=\"article\">", "Abu Ali Al-Askari, accused", "</html>");
  }

  private static BufferedImage screenshot(int width, boolean dark) throws Exception {
    Path image = folder.resolve("shot-" + width + dark + ".png");
    run(
        "--window-size=" + width + ",1400",
        "--hide-scrollbars",
        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
        "--screenshot=" + image);
    return ImageIO.read(image.toFile());
  }

  private static String run(String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.addAll(
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--user-data-dir=" + Files.createTempDirectory(folder, "profile")));
    command.addAll(List.of(options));
    command.add(page.toUri().toString());
    Path printed = Files.createTempFile(folder, "browser", ".out");
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the browser did not end: " + command);
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }

  /** The mean brightness of the right margin, from 0 to 255. */
  private static double brightness(BufferedImage image) {
    int rgb = image.getRGB(image.getWidth() - 1, image.getHeight() - 1);
    return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3.0;
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
