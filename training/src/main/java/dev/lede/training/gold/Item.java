package dev.lede.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
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
public record Item(String text, Span mention, String target, int gold, double rating) {

  /** The three classes in their order. */
  public static final List<String> LABELS = List.of("negative", "neutral", "positive");

  public static final int NEGATIVE = 0;
  public static final int NEUTRAL = 1;
  public static final int POSITIVE = 2;

  /** Ratings run from -4 to 4; within a twentieth of that width from 0 they count as neutral. */
  public static final double NEUTRAL_RATING = 0.4;

  /** Of this file some articles were trained on, all but those that {@link #HELD_BACK} names. */
  private static final String PARTLY_TRAINED_ON = "nyt-open.jsonl";

  private static final String HELD_BACK = "nyt-\\d*1_\\d+";

  /** The first items of a file that the encoder was not trained on. */
  public static List<JsonNode> heldBack(JsonLines file, int limit) {
    return file.items().stream()
        .filter(
            item ->
                !file.name().equals(PARTLY_TRAINED_ON)
                    || item.path("id").asText().matches(HELD_BACK))
        .limit(limit)
        .toList();
  }

  /** The class of a number that is neutral within a distance from 0. */
  public static int band(double number, double neutral) {
    return number > neutral ? POSITIVE : number < -neutral ? NEGATIVE : NEUTRAL;
  }
}
