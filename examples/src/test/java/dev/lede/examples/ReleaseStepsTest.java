package dev.lede.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the workflow of a release checks before anything is published. */
@DisabledOnOs(OS.WINDOWS) // the workflow runs on Linux
class ReleaseStepsTest {

  private static final Path WORKFLOW = Path.of("../.github/workflows/release.yml");
  private static final String INDENT = " ".repeat(10);

  private static final String CHANGES =
      """
      # Changelog

      ## [0.2.0] - 2027-01-09

      - Newer.

      ## [0.1.0] - %s

      - New.

      ## Before 0.1.0

      - Old.
      """;

  @TempDir Path folder;

  /** Runs a step in the folder, for the tag v0.1.0; returns whether it passes. */
  private boolean passes(String step) throws IOException, InterruptedException {
    String script =
        Files.readString(WORKFLOW)
            .lines()
            .dropWhile(line -> !line.equals("      - name: " + step))
            .skip(2)
            .takeWhile(line -> line.startsWith(INDENT))
            .map(line -> line.substring(INDENT.length()))
            .collect(Collectors.joining("\n"));
    assertThat(script).as(step).isNotEmpty();
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-e", "-c", script)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    shell.environment().put("GITHUB_REF_NAME", "v0.1.0");
    return shell.start().waitFor() == 0;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  @Test
  void theNotesOfAReleaseAreItsOwnSection() throws Exception {
    write("CHANGELOG.md", CHANGES.formatted("2026-12-01"));
    assertThat(passes("What changed")).isTrue();
    assertThat(Files.readString(folder.resolve("notes.md")))
        .isEqualTo("## [0.1.0] - 2026-12-01\n\n- New.\n\n");

    write("CHANGELOG.md", CHANGES.formatted("not released yet"));
    assertThat(passes("What changed")).isFalse();
    write("CHANGELOG.md", "# Changelog\n\n## [0.1.0.1] - 2026-12-01\n\n- Other.\n");
    assertThat(passes("What changed")).isFalse();
  }

  @Test
  void pagesThatKnowNoReleaseStopIt() throws Exception {
    write("README.md", "Take 0.1.0.\n");
    write("docs/tutorial.md", "git clone https://example.org/lede lede\n");
    String step = "Nothing says that there is no release yet";
    assertThat(passes(step)).isTrue();
    for (List<String> left :
        List.of(
            List.of("README.md", "<version>0.1.0-SNAPSHOT</version>"),
            List.of("README.md", "It is not on Maven Central yet: in a clone"),
            List.of("docs/tutorial.md", "# ADDRESS: that of this repository"))) {
      String before = Files.readString(folder.resolve(left.get(0)));
      write(left.get(0), left.get(1));
      assertThat(passes(step)).as("%s", left).isFalse();
      write(left.get(0), before);
    }
  }
}
