package dev.lede.report;

import dev.lede.sentiment.Tone;
import java.util.List;
import java.util.Locale;

/** A tone as a page shows it: a bar from the zero line of an axis, a figure and a word. */
final class ToneBar {

  private static final double PERCENT_OF_ONE_SIDE = 50;

  private ToneBar() {}

  /** The bar and the figure, without a word. */
  static String of(Tone tone) {
    double length = PERCENT_OF_ONE_SIDE * Math.abs(tone.polarity());
    double left = tone.polarity() < 0 ? PERCENT_OF_ONE_SIDE - length : PERCENT_OF_ONE_SIDE;
    return String.format(
        Locale.ROOT,
        "<span class=\"axis %s\" aria-hidden=\"true\"><span style=\"left:%.1f%%;width:%.1f%%\"></span>"
            + "</span><span class=\"figure\">%s</span>",
        sign(tone),
        left,
        length,
        figure(tone.polarity()));
  }

  /** The polarity with its sign, such as −0.16. */
  static String figure(double polarity) {
    String figure = String.format(Locale.ROOT, "%+.2f", polarity);
    boolean isZero = figure.substring(1).equals("0.00");
    return isZero ? "0.00" : figure.replace('-', '−');
  }

  /** The label as a word, which is the class of its color too. */
  static String sign(Tone tone) {
    return tone.label().name().toLowerCase(Locale.ROOT);
  }

  /** The mean of the tones of a paragraph's sentences, of which there is at least one. */
  static Tone mean(List<Tone> tones) {
    double polarity = tones.stream().mapToDouble(Tone::polarity).average().orElseThrow();
    double negative = tones.stream().mapToDouble(Tone::negative).average().orElseThrow();
    double positive = tones.stream().mapToDouble(Tone::positive).average().orElseThrow();
    return new Tone(
        Math.max(-1, Math.min(1, polarity)),
        negative,
        Math.max(0, 1 - negative - positive),
        positive);
  }
}
