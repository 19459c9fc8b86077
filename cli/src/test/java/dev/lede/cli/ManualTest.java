package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Help, manual and completion say what the commands can do. */
class ManualTest {

  private static String printed(String... args) {
    StringWriter out = new StringWriter();
    CommandLine line = Lede.commandLine();
    line.setOut(new PrintWriter(out));
    assertThat(line.execute(args)).isZero();
    return out.toString();
  }

  @Test
  void theManualInDocsIsUpToDate() throws IOException {
    assertThat(Files.readString(Path.of("../docs/lede.md")))
        .as("make it anew: java -jar cli/target/lede.jar manual > docs/lede.md")
        .isEqualTo(printed("manual"));
  }

  @Test
  void theManualHasEveryOptionAndExitCode() {
    CommandLine analyze =
        Objects.requireNonNull(Lede.commandLine().getSubcommands().get("analyze"));
    String manual = Manual.of(Lede.commandLine());

    assertThat(analyze.getCommandSpec().options()).hasSizeGreaterThan(15);
    analyze.getCommandSpec().options().stream()
        .filter(option -> !option.usageHelp() && !option.versionHelp())
        .forEach(option -> assertThat(manual).contains(option.longestName()));
    assertThat(manual)
        .contains("| 0 | all went well |", "| 1 | ", "| 2 | ", "| 141 | ")
        .contains(
            "One of text, json, jsonl, jsonld, csv, html, brat; default: what the ending of --output says, or text.")
        .contains("## lede completion", "lede analyze --speakers --format csv")
        .doesNotContain("%n", "${");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(printed("help", "analyze")).isEqualTo(printed("analyze", "--help"));
    assertThat(printed("help")).contains("analyze", "completion");
  }

  @Test
  void theCompletionKnowsCommandsOptionsAndChoices() {
    assertThat(printed("completion"))
        .startsWith("#!/usr/bin/env bash")
        .contains("complete -F _complete_lede", "--toward", "\"jsonld\"", "\"sentiment\"")
        .contains("analyze completion");
  }
}
