package dev.lede.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideTest {

  private static final String PAGE =
      """
      # Title

      ```java
      one();
      ```

      ```text
      1
      ```

      Words.

      ```java
      two();
      ```

      And:

      ```text
      no output
      ```
      """;

  @TempDir Path folder;

  private Guide guide() throws IOException {
    return Guide.read(Files.writeString(folder.resolve("page.md"), PAGE));
  }

  @Test
  void aSampleHasTheOutputRightBelowIt() throws IOException {
    List<Guide.Sample> samples = guide().samples("java");

    assertThat(samples).extracting(Guide.Sample::code).containsExactly("one();\n", "two();\n");
    assertThat(samples).extracting(Guide.Sample::hasOutput).containsExactly(true, false);
    assertThat(samples.get(0).output()).isEqualTo("1\n");
    assertThat(samples).extracting(Guide.Sample::line).containsExactly(3L, 13L);
    assertThat(guide().samples("sh")).isEmpty();
  }

  @Test
  void decimalsMayDifferALittleAndNothingElse() {
    assertThat(Guide.isSame("-0.16 NEGATIVE\n", "-0.17 NEGATIVE\n")).isTrue();
    assertThat(Guide.isSame("-0.16 NEGATIVE\n", "-0.19 NEGATIVE\n")).isFalse();
    assertThat(Guide.isSame("-0.16 NEGATIVE\n", "-0.16 NEUTRAL\n")).isFalse();
    assertThat(Guide.isSame("3 mentions\n", "4 mentions\n")).isFalse();
  }

  @Test
  void longLinesAreCut() {
    assertThat(Guide.shown("a".repeat(101) + "\nb \n")).isEqualTo("a".repeat(99) + "…\nb\n");
    assertThat(Guide.shown("a".repeat(100))).isEqualTo("a".repeat(100) + "\n");
  }

  @Test
  void theOutputIsReplaced() throws IOException {
    Guide guide = guide();
    guide.replace(guide.samples("java").get(0), "2\n3");

    assertThat(Files.readString(folder.resolve("page.md")))
        .isEqualTo(PAGE.replace("\n1\n", "\n2\n3\n"));
  }
}
