package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.sentiment.MentionSentiment;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.sentiment.Tone;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Item;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * Fits the numbers of tones that belong to a model. Temperatures of its classes are by maximum
 * likelihood (Guo et al., ICML 2017, section 4.2). An ordered logit (McCullagh 1980) leads from a
 * rating to negative, neutral and positive, by likelihood and macro-F1. A multinomial logit leads
 * from the mentions of a target to the attitude of the whole document, with how often it is right.
 */
public final class ToneCalibration {

  private static final double LEAST = 1e-12;
  private static final int MOST_EVALUATIONS = 200;
  private static final int NEWTON_STEPS = 30;

  /** Of the log odds of a common class against a rare one so much is evened out. */
  private static final double EVENED = 0.75;

  private static final double RIDGE = 0.3;

  /** The most that negative and positive have where a mention says nothing. */
  private static final double SAYS_NOTHING = 0.3;

  /** How much a made document of two mentions weighs. */
  private static final double BESIDE_NEUTRAL = 0.05;

  private static final List<String> ATTITUDE =
      List.of(
          "always",
          "of-negative",
          "of-positive",
          "few",
          "few-negative",
          "few-positive",
          "few-most-negative",
          "few-most-positive");
  private static final List<String> SURENESS = List.of("always", "of-odds", "few", "few-odds");
  private static final double GRID = 0.05;
  private static final double LARGEST_RATING = 4;

  /** Up to here a polarity of either sign is neutral, whatever a corpus says. */
  private static final double NEUTRAL_POLARITY = 0.05;

  /** What a head says, before any temperature, and what is right. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Said(float[] probabilities, int right) {}

  /** The tones of the mentions of a target, and the class that is right. */
  record Attitude(List<Tone> mentions, int right, double weight) {

    double[] signs() {
      double few = 1.0 / mentions.size();
      double negative = mean(Tone::negative);
      double positive = mean(Tone::positive);
      return new double[] {
        1,
        negative,
        positive,
        few,
        few * negative,
        few * positive,
        few * most(Tone::negative),
        few * most(Tone::positive)
      };
    }

    private double mean(ToDoubleFunction<Tone> part) {
      return mentions.stream().mapToDouble(part).average().orElseThrow();
    }

    private double most(ToDoubleFunction<Tone> part) {
      return mentions.stream().mapToDouble(part).max().orElseThrow();
    }
  }

  /** A measure, and the class that is right. */
  record Measured(double value, int right) {}

  private final Encoder encoder;

  private ToneCalibration(Encoder encoder) {
    this.encoder = encoder;
  }

  /**
   * Returns temperatures and ordered logits, by their names.
   *
   * @param targets files in the layout of {@code targets}, for stances
   * @param news a file in the same layout, whose labels say whether news is good or bad for whom it
   *     names
   * @param stars a file of sentences with five classes
   * @param ratings a file of rated sentences
   * @param documents a file in the layout of {@code documents}
   */
  public static Map<String, Double> fit(
      List<JsonLines> targets,
      JsonLines news,
      JsonLines stars,
      JsonLines ratings,
      JsonLines documents,
      Encoder encoder) {
    ToneCalibration tones = new ToneCalibration(encoder);
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put("sentiment.stance.temperature", temperature(tones.mentions(targets, "stance")));
    numbers.put(
        "sentiment.befalls.temperature", temperature(tones.mentions(List.of(news), "befalls")));
    numbers.put("sentiment.stars.temperature", temperature(tones.stars(stars)));
    numbers.putAll(
        logit("sentiment.rating", tones.ratings(ratings), NEUTRAL_POLARITY * LARGEST_RATING));
    List<Attitude> attitudes = evened(tones.attitudes(documents));
    List<Attitude> single = tones.single(targets);
    attitudes.addAll(single);
    List<Attitude> taught = new ArrayList<>(attitudes);
    taught.addAll(besideNeutral(single));
    Map<String, Double> logit = attitude("sentiment.attitude", taught);
    numbers.putAll(logit);
    numbers.putAll(sureness("sentiment.attitude.sure", logit.values(), attitudes));
    return numbers;
  }

  private EncodedText encoded(JsonNode item) {
    return EncodedText.of(encoder.encode(Document.of(item.path("text").asText())));
  }

  private List<Said> mentions(List<JsonLines> files, String head) {
    List<Said> all = new ArrayList<>();
    for (JsonLines file : files) {
      for (JsonNode item : file.items()) {
        EncodedText text = encoded(item);
        Encoding encoding = text.encoding();
        int begin = encoding.pieces().firstAfter(item.path("begin").asInt());
        int end = encoding.pieces().endBefore(item.path("end").asInt());
        if (begin < end) {
          all.add(
              new Said(
                  text.heads()
                      .get(head)
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

  private List<Attitude> attitudes(JsonLines file) {
    List<Attitude> all = new ArrayList<>();
    SentimentAnalyzer analyzer = SentimentAnalyzer.builder().encoder(encoder).build();
    for (JsonNode item : file.items()) {
      analyzer
          .toward(Document.of(item.path("text").asText()), item.path("target").asText())
          .ifPresent(
              target ->
                  all.add(
                      new Attitude(
                          target.mentions().stream().map(MentionSentiment::tone).toList(),
                          Item.LABELS.indexOf(item.path("label").asText()),
                          1)));
    }
    return all;
  }

  /** Sentences with a mention are documents with one. */
  private List<Attitude> single(List<JsonLines> files) {
    List<Attitude> all = new ArrayList<>();
    SentimentAnalyzer analyzer = SentimentAnalyzer.builder().encoder(encoder).build();
    for (JsonLines file : files) {
      for (JsonNode item : file.items()) {
        Span mention = new Span(item.path("begin").asInt(), item.path("end").asInt());
        analyzer
            .toward(Document.of(item.path("text").asText()), mention)
            .ifPresent(
                tone ->
                    all.add(
                        new Attitude(
                            List.of(tone), Item.LABELS.indexOf(item.path("label").asText()), 1)));
      }
    }
    return all;
  }

  /**
   * Of each mention a document with a second one, of which nothing is said and nothing is thought:
   * the first decides. Documents that readers judged have so few mentions too seldom.
   */
  static List<Attitude> besideNeutral(List<Attitude> single) {
    List<Tone> neutral =
        single.stream()
            .filter(each -> each.right() == Item.NEUTRAL)
            .map(each -> each.mentions().get(0))
            .filter(tone -> Math.max(tone.negative(), tone.positive()) < SAYS_NOTHING)
            .toList();
    List<Attitude> all = new ArrayList<>();
    for (int i = 0; i < single.size() && !neutral.isEmpty(); i++) {
      Attitude each = single.get(i);
      Tone other = neutral.get(i % neutral.size());
      all.add(new Attitude(List.of(each.mentions().get(0), other), each.right(), BESIDE_NEUTRAL));
    }
    return all;
  }

  /**
   * A class weighs the less the more common it is, though not in full: rare ones would never be
   * said otherwise, and too often in full.
   */
  static List<Attitude> evened(List<Attitude> all) {
    double[] weights = new double[Item.LABELS.size()];
    all.forEach(each -> weights[each.right()]++);
    for (int label = 0; label < weights.length; label++) {
      weights[label] = Math.pow(Math.max(1, weights[label]), -EVENED);
    }
    double mean = all.stream().mapToDouble(each -> weights[each.right()]).average().orElse(1);
    List<Attitude> evened = new ArrayList<>();
    for (Attitude each : all) {
      evened.add(new Attitude(each.mentions(), each.right(), weights[each.right()] / mean));
    }
    return evened;
  }

  /**
   * A multinomial logit by weighted maximum likelihood, with a little ridge, found by Newton's
   * method.
   */
  static Map<String, Double> attitude(String name, List<Attitude> all) {
    RealVector found = new ArrayRealVector(2 * ATTITUDE.size());
    for (int step = 0; step < NEWTON_STEPS; step++) {
      found = found.subtract(newton(found.toArray(), all));
    }
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < found.getDimension(); i++) {
      String label = Item.LABELS.get(i < ATTITUDE.size() ? Item.NEGATIVE : Item.POSITIVE);
      numbers.put(name + "." + label + "." + ATTITUDE.get(i % ATTITUDE.size()), found.getEntry(i));
    }
    return numbers;
  }

  /** The slope of the cost over its curvature. */
  static RealVector newton(double[] b, List<Attitude> all) {
    double total = all.stream().mapToDouble(Attitude::weight).sum();
    RealVector slope = new ArrayRealVector(b).mapMultiply(RIDGE / all.size());
    RealMatrix curvature =
        MatrixUtils.createRealIdentityMatrix(b.length).scalarMultiply(RIDGE / all.size());
    for (Attitude each : all) {
      double[] x = each.signs();
      double[] p = probabilities(b, x);
      double weight = each.weight() / total;
      for (int i = 0; i < b.length; i++) {
        int label = i < x.length ? Item.NEGATIVE : Item.POSITIVE;
        double xi = weight * x[i % x.length];
        slope.addToEntry(i, xi * (p[label] - (each.right() == label ? 1 : 0)));
        for (int k = 0; k < b.length; k++) {
          int other = k < x.length ? Item.NEGATIVE : Item.POSITIVE;
          double spread = p[label] * ((label == other ? 1 : 0) - p[other]);
          curvature.addToEntry(i, k, xi * x[k % x.length] * spread);
        }
      }
    }
    return new CholeskyDecomposition(curvature).getSolver().solve(slope);
  }

  /** Of negative, neutral and positive. */
  private static double[] probabilities(double[] b, double[] x) {
    double[] odds = {0, 0};
    for (int i = 0; i < x.length; i++) {
      odds[0] += b[i] * x[i];
      odds[1] += b[x.length + i] * x[i];
    }
    double negative = Math.exp(odds[0]);
    double positive = Math.exp(odds[1]);
    double sum = 1 + negative + positive;
    return new double[] {negative / sum, 1 / sum, positive / sum};
  }

  /**
   * The log odds that the likeliest class of a logit is right, by its own and by the number of
   * mentions (top-label calibration, Gupta and Ramdas, ICLR 2022). Here no class weighs more.
   */
  static Map<String, Double> sureness(
      String name, Collection<Double> logit, List<Attitude> attitudes) {
    double[] b = logit.stream().mapToDouble(Double::doubleValue).toArray();
    List<double[]> rows = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (Attitude each : attitudes) {
      double[] p = probabilities(b, each.signs());
      int label = label(p);
      double own = Math.min(p[label], 1 - LEAST);
      double odds = Math.log(own / (1 - own));
      double few = 1.0 / each.mentions().size();
      rows.add(new double[] {1, odds, few, few * odds});
      right.add(label == each.right());
    }
    double[] found = QuotationCalibration.fit(rows, right);
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < found.length; i++) {
      numbers.put(name + "." + SURENESS.get(i), found[i]);
    }
    return numbers;
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
