package dev.lede.encoder.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lede.encoder.ModelException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

  private static final String WEIGHTS = "1234";

  @TempDir Path folder;

  private Calibration calibration(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    Files.write(folder.resolve(Calibration.FILE), bytes);
    Files.writeString(
        folder.resolve(ModelFiles.SUMS),
        sum + "  " + Calibration.FILE + "\n" + WEIGHTS + "  " + SharedModel.ENCODER + "\n");
    return new Heads(folder).calibration();
  }

  @Test
  void theShippedNumbersAreForTheShippedWeights() {
    assertThat(Calibration.shipped().get("quotes.least.indirect")).isBetween(0.0, 1.0);
  }

  @Test
  void numbersHaveNamesAndComments() throws Exception {
    Calibration calibration =
        calibration("# for tests\nmodel 1234\n\na.one -1.5 # by hand\na.two   2\nb 3\n");

    assertThat(calibration.get("a.one")).isEqualTo(-1.5);
    assertThat(calibration.all("a.", List.of("two", "one"))).hasToString("{two=2.0, one=-1.5}");
    assertThat(calibration.positive("b")).isEqualTo(3);
    assertThatThrownBy(() -> calibration.positive("a.one"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("a.one is -1.5, but must be above 0");
    assertThatThrownBy(() -> calibration.all("a.", List.of("one")))
        .hasMessageContaining("it has a number a.two, which nothing reads");
    assertThatThrownBy(() -> calibration.get("c"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("it has no number c");
  }

  @Test
  void numbersForOtherWeightsAreRefused() {
    assertThatThrownBy(() -> calibration("model 4321\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("it is for the weights 4321, not for 1234");
    assertThatThrownBy(() -> calibration("a 1\n")).hasMessageContaining("for the weights none");
  }

  @Test
  void whatIsNoNumberIsShown() {
    assertThatThrownBy(() -> calibration("model 1234\na one\n"))
        .hasMessageContaining("\"a one\" is not a name and a number");
    assertThatThrownBy(() -> calibration("model 1234\na NaN\n"))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("\"a NaN\" is not a finite number");
    assertThatThrownBy(() -> calibration("model 1234\njust some words\n"))
        .hasMessageContaining("\"just some words\"");
  }

  @Test
  void aModelWithoutNumbersIsTold() throws IOException {
    Files.writeString(folder.resolve(ModelFiles.SUMS), WEIGHTS + "  " + SharedModel.ENCODER + "\n");
    assertThatThrownBy(() -> new Heads(folder).calibration())
        .isInstanceOf(ModelException.class)
        .hasMessageContaining(Calibration.FILE);
  }
}
