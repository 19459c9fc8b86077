package dev.lede.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lede.encoder.internal.Calibration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/** What the Javadoc says of defaults is what the calibration of the model has. */
class DocumentedDefaultsTest {

  /** The largest polarity that is negative, and the least that is positive. */
  private static double[] band(DoubleFunction<Tone> tones) {
    double[] band = {-1, 1};
    for (int i = -1000; i <= 1000; i++) {
      double polarity = i / 1000.0;
      Tone.Label label = tones.apply(polarity).label();
      if (label == Tone.Label.NEGATIVE) {
        band[0] = Math.max(band[0], polarity);
      } else if (label == Tone.Label.POSITIVE) {
        band[1] = Math.min(band[1], polarity);
      }
    }
    return band;
  }

  /** Of a target whose mentions are neutral, or else of one sign. */
  private static double[] band(AttitudeLogit attitude, int mentions) {
    return band(
        p ->
            attitude.tone(
                Collections.nCopies(
                    mentions, new Tone(p, Math.max(0, -p), 1 - Math.abs(p), Math.max(0, p)))));
  }

  @Test
  void theNeutralBands() throws IOException {
    Calibration calibration = Calibration.shipped();
    OrderedLogit logit = OrderedLogit.of(calibration, "sentiment.rating");
    double[] rating = band(p -> logit.tone(p, p * 4));
    AttitudeLogit attitude = AttitudeLogit.of(calibration);
    double[] one = band(attitude, 1);
    double[] ten = band(attitude, 10);
    String source =
        Files.readString(Path.of("src/main/java/dev/lede/sentiment/Tone.java"))
            .replaceAll("\\s+\\*\\s+", " ");

    assertThat(source)
        .contains(
            String.format(
                Locale.ROOT, "neutral from a polarity of about %.2f to %.2f", rating[0], rating[1]))
        .contains(
            String.format(
                Locale.ROOT,
                "from about %.2f to %.2f if it has one mention, and from %.2f to %.2f if it has ten alike",
                one[0],
                one[1],
                ten[0],
                ten[1]));
  }
}
