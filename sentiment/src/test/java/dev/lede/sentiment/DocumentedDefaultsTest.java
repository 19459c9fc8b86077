package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.encoder.internal.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Javadoc says of defaults is what the calibration of the model has. */
class DocumentedDefaultsTest {

  /** The largest polarity that is negative, and the least that is positive. */
  private static double[] band(OrderedLogit logit, double largestMeasure) {
    double[] band = {-1, 1};
    for (int i = -1000; i <= 1000; i++) {
      double polarity = i / 1000.0;
      Tone.Label label = logit.tone(polarity, polarity * largestMeasure).label();
      if (label == Tone.Label.NEGATIVE) {
        band[0] = Math.max(band[0], polarity);
      } else if (label == Tone.Label.POSITIVE) {
        band[1] = Math.min(band[1], polarity);
      }
    }
    return band;
  }

  @Test
  void theNeutralBands() throws IOException {
    Calibration calibration = Calibration.shipped();
    double[] rating = band(OrderedLogit.of(calibration, "sentiment.rating"), 4);
    double[] attitude = band(OrderedLogit.of(calibration, "sentiment.attitude"), 1);
    String source =
        Files.readString(Path.of("src/main/java/dev/lede/sentiment/Tone.java"))
            .replaceAll("\\s+\\*\\s+", " ");

    assertThat(source)
        .contains(
            String.format(
                Locale.ROOT, "neutral from a polarity of about %.2f to %.2f", rating[0], rating[1]))
        .contains(String.format(Locale.ROOT, "from about %.2f to %.2f", attitude[0], attitude[1]));
  }
}
