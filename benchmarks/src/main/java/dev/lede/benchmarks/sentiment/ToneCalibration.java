package dev.lede.benchmarks.sentiment;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.JsonLines;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.sentiment.SentimentAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Fits the numbers of tones that belong to a model, by maximum likelihood: temperatures of its
 * classes (Guo et al., ICML 2017, section 4.2), and ordered logits (McCullagh 1980) from a measure
 * to negative, neutral and positive.
 */
public final class ToneCalibration {

  private static final double LEAST = 1e-12;
  private static final int MOST_EVALUATIONS = 2000;

  /** What a head says, before any temperature, and what is right. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Said(float[] probabilities, int right) {}

  /** A measure, and the class that is right. */
  private record Measured(double value, int right) {}

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
    numbers.putAll(logit("sentiment.rating", tones.ratings(ratings)));
    numbers.putAll(logit("sentiment.attitude", tones.attitudes(documents)));
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
    for (JsonNode item : SentimentAccuracy.heldBack(file, Integer.MAX_VALUE)) {
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
    return best(t -> all.stream().mapToDouble(said -> surprise(said, t[0])).sum(), 1)[0];
  }

  private static double surprise(Said said, double temperature) {
    double sum = 0;
    for (float probability : said.probabilities()) {
      sum += Math.pow(probability, 1 / temperature);
    }
    double right = Math.pow(said.probabilities()[said.right()], 1 / temperature);
    return -Math.log(Math.max(LEAST, right / sum));
  }

  private static Map<String, Double> logit(String name, List<Measured> all) {
    double[] found =
        best(
            p -> all.stream().mapToDouble(each -> surprise(each, p[0], p[1], p[2])).sum(),
            0,
            0.5,
            0.3);
    return Map.of(name + ".middle", found[0], name + ".reach", found[1], name + ".scale", found[2]);
  }

  private static double surprise(Measured each, double middle, double reach, double scale) {
    double negative = logistic((middle - reach - each.value()) / scale);
    double positive = logistic((each.value() - middle - reach) / scale);
    double[] probabilities = {negative, 1 - negative - positive, positive};
    return -Math.log(Math.max(LEAST, probabilities[each.right()]));
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** The parameters that make a function least; all but the first of several are above 0. */
  private static double[] best(ToDoubleFunction<double[]> cost, double... start) {
    MultivariateFunction bounded =
        parameters -> {
          for (int i = parameters.length == 1 ? 0 : 1; i < parameters.length; i++) {
            if (parameters[i] <= 0) {
              return Double.POSITIVE_INFINITY;
            }
          }
          return cost.applyAsDouble(parameters);
        };
    return new SimplexOptimizer(1e-9, 1e-9)
        .optimize(
            new ObjectiveFunction(bounded),
            GoalType.MINIMIZE,
            new InitialGuess(start),
            new NelderMeadSimplex(start.length, 0.1),
            new MaxEval(MOST_EVALUATIONS))
        .getPoint();
  }
}
