package dev.lede.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What is said on standard error. */
class MessagesTest {

  private static final String LF = System.lineSeparator();

  private final StringWriter err = new StringWriter();

  private Messages messages(boolean quiet) {
    return new Messages(new PrintWriter(err), quiet);
  }

  /** What a terminal shows in the end, given that a return goes back to the begin of the line. */
  private String shown() {
    StringBuilder shown = new StringBuilder();
    for (String line : err.toString().split("\n", -1)) {
      StringBuilder cells = new StringBuilder();
      for (String part : line.split("\r", -1)) {
        cells.replace(0, Math.min(part.length(), cells.length()), part);
      }
      shown.append(cells.toString().stripTrailing()).append('\n');
    }
    return shown.toString().stripTrailing();
  }

  @Test
  void theLineOfProgressGrowsAndGoesAway() {
    Messages messages = messages(false);
    messages.begin(2);
    assertThat(shown()).isEqualTo("[..............................] 0 of 2 articles");
    messages.step();
    assertThat(shown()).isEqualTo("[###############...............] 1 of 2 articles");
    messages.step();
    assertThat(shown()).isEqualTo("[##############################] 2 of 2 articles");
    messages.end();
    assertThat(shown()).isEmpty();
  }

  @Test
  void messagesAreOnLinesOfTheirOwnAboveIt() {
    Messages messages = messages(false);
    messages.begin(2);
    messages.failure("a.txt: no such file");
    assertThat(shown())
        .isEqualTo("lede: a.txt: no such file\n[..............................] 0 of 2 articles");
    messages.end();
    assertThat(shown()).isEqualTo("lede: a.txt: no such file");
  }

  @Test
  void whereNobodyLooksThereIsNoLine() {
    Messages messages = messages(false);
    messages.step();
    messages.note("a.txt: not UTF-8, read as windows-1252");
    messages.end();
    assertThat(err.toString()).isEqualTo("lede: a.txt: not UTF-8, read as windows-1252" + LF);
  }

  @Test
  void theQuietSayOnlyWhatWentWrong() {
    Messages messages = messages(true);
    messages.begin(2);
    messages.note("a.txt: not UTF-8, read as windows-1252");
    messages.step();
    messages.failure("b.txt: no such file");
    messages.end();
    assertThat(err.toString()).isEqualTo("lede: b.txt: no such file" + LF);
  }
}
