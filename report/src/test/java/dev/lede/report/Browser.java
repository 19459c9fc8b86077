package dev.lede.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A headless Chromium that lays a page out and measures it. The page itself runs no script: it is
 * shown in a frame of another one, which is as wide as wanted and looks into it.
 */
record Browser(Path program, Path folder) {

  private static final long SECONDS = 90;

  /** The browser of this machine, if it has one. */
  static Optional<Browser> find(Path folder) {
    return Stream.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new Browser(program, folder));
  }

  /**
   * Runs a script over a page.
   *
   * @param html the page
   * @param fragment what follows the # of its address
   * @param width of the window in pixels
   * @param dark whether the reader prefers dark colors
   * @param script the body of a function of {@code page}, the document, and {@code view}, its
   *     window, that returns the answer
   */
  JsonNode ask(String html, String fragment, int width, boolean dark, String script)
      throws IOException, InterruptedException {
    Path page = Files.createTempFile(folder, "page", ".html");
    Files.writeString(page, html);
    Path frame = Files.createTempFile(folder, "frame", ".html");
    Files.writeString(
        frame,
        """
        <!DOCTYPE html><meta charset="utf-8"><pre id="answer"></pre>
        <iframe id="frame" style="width:%dpx;height:900px;border:0"></iframe>
        <script>
        const frame = document.getElementById('frame');
        frame.onload = () => {
          const page = frame.contentDocument, view = frame.contentWindow;
          const answer = (() => { %s })();
          document.getElementById('answer').textContent = JSON.stringify(answer);
        };
        frame.src = '%s%s';
        </script>
        """
            .formatted(width, script, page.toUri(), fragment.isEmpty() ? "" : "#" + fragment));
    String dom = run(dark, frame);
    return new ObjectMapper().readTree(Jsoup.parse(dom).select("#answer").text());
  }

  private String run(boolean dark, Path page) throws IOException, InterruptedException {
    Path printed = Files.createTempFile(folder, "browser", ".out");
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--allow-file-access-from-files",
            "--window-size=1600,1000",
            "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
            "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
            "--dump-dom",
            page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(printed.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException("the browser did not end: " + command);
    }
    return Files.readString(printed, StandardCharsets.UTF_8);
  }
}
