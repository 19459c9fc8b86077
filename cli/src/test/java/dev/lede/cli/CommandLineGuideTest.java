package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.testing.Guide;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands of the guide print what it shows below them. */
@Tag("model")
class CommandLineGuideTest {

  private static String printed(String command) {
    List<String> words = new ArrayList<>();
    for (String word : command.strip().split(" ", -1)) {
      words.add(word.startsWith("seeds/") ? "../" + word : word);
    }
    assertThat(words.remove(0)).isEqualTo("lede");
    StringWriter out = new StringWriter();
    CommandLine line = Lede.commandLine();
    line.setOut(new PrintWriter(out));
    assertThat(line.execute(words.toArray(String[]::new))).as(command).isZero();
    return out.toString().replace("../seeds/", "seeds/");
  }

  @Test
  void commandsPrintWhatIsShown() throws IOException {
    Guide guide = Guide.read(Path.of("../docs/command-line.md"));
    List<Guide.Sample> samples =
        guide.samples("sh").stream().filter(Guide.Sample::hasOutput).toList();
    assertThat(samples).isNotEmpty();
    for (int i = samples.size() - 1; i >= 0; i--) {
      Guide.Sample sample = samples.get(i);
      String printed = Guide.shown(printed(sample.code()));
      if (System.getProperty(Guide.WRITE) != null) {
        guide.replace(sample, printed);
      } else {
        assertThat(Guide.isSame(sample.output(), printed))
            .as("line %d prints%n%s%nand not%n%s", sample.line(), printed, sample.output())
            .isTrue();
      }
    }
  }
}
