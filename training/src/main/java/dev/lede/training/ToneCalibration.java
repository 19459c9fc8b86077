package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Fits the numbers of tones that belong to a model: temperatures of its classes by maximum
 * likelihood (Guo et al., ICML 2017, section 4.2), and ordered logits (McCullagh 1980) from a
 * measure to negative, neutral and positive by likelihood and macro-F1.
 */
public final class ToneCalibration {

  private static final double LEAST = 1e-12;
  private static final int MOST_EVALUATIONS = 200;
  private static final double GRID = 0.05;
  private static final double LARGEST_RATING = 4;

  /**
   * Up to here a polarity of either sign is neutral, whatever a corpus says: it has none to tell.
   */
  private static final double NEUTRAL_POLARITY = 0.05;

  /** What a head says, before any temperature, and what is right. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Said(float[] probabilities, int right) {}

  /** A measure, and the class that is right. */
  record Measured(double value, int right) {}

  private final Encoder encoder;

  private ToneCalibration(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Returns temperatures and ordered logits, by their names.
   *
   * @param targets files in the layout of {@code targets}
   * @param stars a file of sentences with five classes
   * @param ratings a file of rated sentences
   * @param documents a file in the layout of {@code documents}
   */
  public static Map<String, Double> fit(
      List<JsonLines> targets,
      JsonLines stars,
      JsonLines ratings,
      JsonLines documents,
      Encoder encoder) {
    ToneCalibration tones = new ToneCalibration(encoder);
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("sentiment.target.temperature", temperature(tones.targets(targets)));
    numbers.put("sentiment.stars.temperature", temperature(tones.stars(stars)));
    numbers.putAll(
        logit("sentiment.rating", tones.ratings(ratings), NEUTRAL_POLARITY * LARGEST_RATING));
    numbers.putAll(logit("sentiment.attitude", tones.attitudes(documents), NEUTRAL_POLARITY));
    return numbers;
  }

  private EncodedText encoded(JsonNode item) {
    return EncodedText.of(encoder.encode(Document.of(item.path("text").asText())));
  }

  private List<Said> targets(List<JsonLines> files) {
    List<Said> all = new ArrayList<>();
    for (JsonLines file : files) {
      for (JsonNode item : file.items()) {
        EncodedText text = encoded(item);
        Encoding encoding = text.encoding();
        int begin = encoding.pieces().firstAfter(item.path("begin").asInt());
        int end = begin;
        while (end < encoding.pieces().size()
            && encoding.pieces().span(end).begin() < item.path("end").asInt()) {
          end++;
        }
        if (begin < end) {
          all.add(
              new Said(
                  text.heads()
                      .get("target")
                      .probabilities(encoding.mean(begin, end), encoding.context(begin)),
                  Item.LABELS.indexOf(item.path("label").asText())));
        }
      }
    }
    return all;
  }

  private List<Said> stars(JsonLines file) {
    List<Said> all = new ArrayList<>();
    for (JsonNode item : file.items()) {
      EncodedText text = encoded(item);
      if (text.encoding().pieces().size() > 0) {
        all.add(
            new Said(
                text.heads().get("stars").probabilities(mean(text), text.encoding().context(0)),
                item.path("label").asInt()));
      }
    }
    return all;
  }

  private List<Measured> ratings(JsonLines file) {
    List<Measured> all = new ArrayList<>();
    for (JsonNode item : Item.heldBack(file, Integer.MAX_VALUE)) {
      EncodedText text = encoded(item);
      if (text.encoding().pieces().size() > 0) {
        all.add(
            new Measured(
                text.heads().get("rating").outputs(mean(text), text.encoding().context(0))[0],
                Item.band(item.path("rating").asDouble(), Item.NEUTRAL_RATING)));
      }
    }
    return all;
  }

  private static float[] mean(EncodedText text) {
    return text.encoding().mean(0, text.encoding().pieces().size());
  }

  private List<Measured> attitudes(JsonLines file) {
    List<Measured> all = new ArrayList<>();
    SentimentAnalyzer analyzer = SentimentAnalyzer.builder().encoder(encoder).build();
    for (JsonNode item : file.items()) {
      analyzer
          .toward(Document.of(item.path("text").asText()), item.path("target").asText())
          .ifPresent(
              target ->
                  all.add(
                      new Measured(
                          target.tone().polarity(),
                          Item.LABELS.indexOf(item.path("label").asText()))));
    }
    return all;
  }

  private static double temperature(List<Said> all) {
    UnivariateFunction cost = t -> all.stream().mapToDouble(said -> surprise(said, t)).sum();
    return new BrentOptimizer(1e-6, 1e-6)
        .optimize(
            new UnivariateObjectiveFunction(cost),
            GoalType.MINIMIZE,
            new SearchInterval(0.2, 5),
            new MaxEval(MOST_EVALUATIONS))
        .getPoint();
  }

  private static double surprise(Said said, double temperature) {
    double sum = 0;
    for (float probability : said.probabilities()) {
      sum += Math.pow(probability, 1 / temperature);
    }
    double right = Math.pow(said.probabilities()[said.right()], 1 / temperature);
    return -Math.log(Math.max(LEAST, right / sum));
  }

  /** Of a grid the logit with the best sum of macro-F1 and mean log likelihood. */
  static Map<String, Double> logit(String name, List<Measured> all, double neutral) {
    double best = Double.NEGATIVE_INFINITY;
    Map<String, Double> found = Map.of();
    for (int m = -12; m <= 6; m++) {
      for (int r = 4; r <= 16; r++) {
        for (int s = 4; s <= 12; s++) {
          double middle = m * GRID;
          double reach = r * GRID;
          double scale = s * GRID;
          boolean balanced =
              label(probabilities(neutral, middle, reach, scale)) == Item.NEUTRAL
                  && label(probabilities(-neutral, middle, reach, scale)) == Item.NEUTRAL;
          double value = balanced ? value(all, middle, reach, scale) : Double.NEGATIVE_INFINITY;
          if (value > best) {
            best = value;
            found =
                Map.of(name + ".middle", middle, name + ".reach", reach, name + ".scale", scale);
          }
        }
      }
    }
    return found;
  }

  private static double value(List<Measured> all, double middle, double reach, double scale) {
    ClassScore score = new ClassScore();
    double surprise = 0;
    for (Measured each : all) {
      double[] p = probabilities(each.value(), middle, reach, scale);
      surprise -= Math.log(Math.max(LEAST, p[each.right()]));
      score.add(each.right(), label(p));
    }
    return score.macroF1(Item.LABELS.size()) / 100 - surprise / all.size();
  }

  private static int label(double[] p) {
    boolean neutral = p[Item.NEUTRAL] >= p[Item.NEGATIVE] && p[Item.NEUTRAL] >= p[Item.POSITIVE];
    return neutral
        ? Item.NEUTRAL
        : p[Item.NEGATIVE] > p[Item.POSITIVE] ? Item.NEGATIVE : Item.POSITIVE;
  }

  private static double[] probabilities(double value, double middle, double reach, double scale) {
    double negative = logistic((middle - reach - value) / scale);
    double positive = logistic((value - middle - reach) / scale);
    return new double[] {negative, 1 - negative - positive, positive};
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
