package dev.lede.benchmarks.sentiment;

import dev.lede.document.Span;
import java.util.List;

/**
 * A text with what is asked about it.
 *
 * @param mention toward what, if a mention is meant; else the whole text
 * @param target toward whom, by name; empty if no name is meant
 * @param gold the right class
 * @param rating what people rated it; the class where they only chose one
 */
record Item(String text, Span mention, String target, int gold, double rating) {

  /** The three classes in their order. */
  static final List<String> LABELS = List.of("negative", "neutral", "positive");

  static final int NEGATIVE = 0;
  static final int NEUTRAL = 1;
  static final int POSITIVE = 2;

  /** Ratings run from -4 to 4; within a twentieth of that width from 0 they count as neutral. */
  static final double NEUTRAL_RATING = 0.4;

  /** The class of a number that is neutral within a distance from 0. */
  static int band(double number, double neutral) {
    return number > neutral ? POSITIVE : number < -neutral ? NEGATIVE : NEUTRAL;
  }
}
