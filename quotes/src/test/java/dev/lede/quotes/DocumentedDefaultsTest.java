package dev.lede.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.encoder.internal.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the Javadoc says of defaults is what the calibration of the model has. */
class DocumentedDefaultsTest {

  @Test
  void theLeastConfidence() throws IOException {
    Threshold shipped = Threshold.of(Calibration.shipped());
    String source =
        Files.readString(Path.of("src/main/java/dev/lede/quotes/QuoteAttributor.java"))
            .replaceAll("\\s+\\*\\s+", " ");

    assertThat(source)
        .contains(
            "Default: %s for indirect quotations, %s for those in quotation marks, and none for"
                .formatted(shipped.indirect(), shipped.marked()));
    assertThat(shipped.turn()).isZero();
  }
}
