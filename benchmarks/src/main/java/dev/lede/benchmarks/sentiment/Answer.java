package dev.lede.benchmarks.sentiment;

import dev.lede.sentiment.Effect;
import dev.lede.sentiment.Tone;
import dev.lede.training.gold.Item;
import java.util.List;

/**
 * What a system says about an {@link Item}.
 *
 * @param label the class
 * @param polarity in [-1, 1]
 * @param probability that of the class, NaN if the system does not tell
 */
record Answer(int label, double polarity, double probability) {

  static final Answer NOTHING = new Answer(Item.NEUTRAL, 0, Double.NaN);

  static Answer of(Tone tone) {
    double largest = Math.max(tone.neutral(), Math.max(tone.negative(), tone.positive()));
    int label =
        switch (tone.label()) {
          case NEGATIVE -> Item.NEGATIVE;
          case NEUTRAL -> Item.NEUTRAL;
          case POSITIVE -> Item.POSITIVE;
        };
    return new Answer(label, tone.polarity(), largest);
  }

  static Answer of(Effect effect) {
    double largest = Math.max(effect.none(), Math.max(effect.harm(), effect.help()));
    int label =
        switch (effect.label()) {
          case HARM -> Item.NEGATIVE;
          case NONE -> Item.NEUTRAL;
          case HELP -> Item.POSITIVE;
        };
    return new Answer(label, effect.help() - effect.harm(), largest);
  }

  static Answer of(double polarity, double neutral) {
    return new Answer(Item.band(polarity, neutral), polarity, Double.NaN);
  }

  /** Of five classes, and of the two halves where the middle one is not asked for. */
  static Answer of(List<Double> classes) {
    int best = 0;
    for (int c = 1; c < classes.size(); c++) {
      best = classes.get(c) > classes.get(best) ? c : best;
    }
    double polarity = classes.get(3) + classes.get(4) - classes.get(0) - classes.get(1);
    return new Answer(best, polarity, classes.get(best));
  }
}
