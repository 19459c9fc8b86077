package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuotationSigns;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.CalibrationError;
import dev.lede.training.gold.GoldAttribution;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.QuotationScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.jspecify.annotations.Nullable;

/**
 * Fits the numbers of quotations that belong to a model.
 *
 * <p>Each of the two confidences, that words were said and that a speaker is the right one, is a
 * logistic regression, with a little ridge, on what {@link QuotationSigns} returns, fitted by
 * Newton's method on training articles; then stretched and shifted so that it is the share of right
 * ones (Platt 1999) among articles that the encoder was not trained on: those of PolNeAR dev and of
 * GUM news. The thresholds are those with the best exact F1 of contents on PolNeAR dev.
 */
public final class QuotationCalibration {

  private static final double RIDGE = 3;
  private static final int STEPS = 30;

  /** Of the training articles every third one is read. */
  private static final int SHARE = 3;

  /**
   * How much GUM news weighs against PolNeAR dev, which is of the kind that the encoder was trained
   * on. At half the weight, confidence on GUM is as much too high as it is too low on PolNeAR.
   */
  private static final double NEWS_WEIGHT = 2;

  private static final double GRID = 0.05;

  /**
   * Above this the F1 of PolNeAR grows by a tenth of a point, and statements that a newsroom would
   * list are lost.
   */
  private static final double LARGEST_INDIRECT = 0.35;

  private static final double LARGEST_THRESHOLD = 0.6;

  /**
   * PolNeAR has few scare quotes and would take all words in marks. Of those in GUM news seven in a
   * hundred more are left alone from here on than at 0; at twice the value two more.
   */
  private static final double LEAST_MARKED = 0.15;

  /** A speaker whose probability is lower is absent. */
  private static final double LEAST_SPEAKER = 0.5;

  private final List<Article> articles = new ArrayList<>();

  /** What is in an article, and all that may be, with the rows of each question. */
  private record Article(
      String text, List<Quotation> found, List<GoldAttribution> gold, Map<Question, Rows> rows) {}

  /**
   * What is fitted.
   *
   * @param numbers the weights of both confidences and the thresholds, by their names
   * @param errors how far the confidences of each corpus are from the shares that are right
   */
  public record Fitted(Map<String, Double> numbers, List<String> errors) {}

  /** What a logistic model learns from. */
  private static final class Rows {
    final List<double[]> signs = new ArrayList<>();
    final List<Boolean> right = new ArrayList<>();
    final List<Double> weights = new ArrayList<>();

    void add(double[] row, boolean isRight, double weight) {
      signs.add(row);
      right.add(isRight);
      weights.add(weight);
    }

    void addAll(Rows rows) {
      signs.addAll(rows.signs);
      right.addAll(rows.right);
      weights.addAll(rows.weights);
    }
  }

  /** One of the two confidences: its signs, and what is right. */
  private enum Question {
    WORDS("quotes.confidence.") {
      @Override
      Map<String, Double> signs(Quotation quotation) {
        return QuotationSigns.of(quotation);
      }
    },
    SPEAKER("quotes.speaker.") {
      @Override
      Map<String, Double> signs(Quotation quotation) {
        return QuotationSigns.ofSpeaker(quotation);
      }
    };

    final String prefix;

    Question(String prefix) {
      this.prefix = prefix;
    }

    abstract Map<String, Double> signs(Quotation quotation);

    double[] row(Quotation quotation) {
      return signs(quotation).values().stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  private QuotationCalibration(JsonLines file, int share, Encoder encoder) {
    for (int i = 0; i < file.items().size(); i += share) {
      JsonNode item = file.items().get(i);
      String text = item.path("text").asText();
      List<Quotation> found =
          QuotationSigns.all(encoder.encode(Document.of(text))).of(Quotation.Act.values());
      List<GoldAttribution> gold = GoldAttribution.of(item);
      Map<Question, Rows> rows = new EnumMap<>(Question.class);
      for (Question question : Question.values()) {
        rows.put(question, rows(question, text, found, gold));
      }
      articles.add(new Article(text, found, gold, rows));
    }
  }

  /** Fits both confidences and the thresholds. */
  public static Fitted fit(
      JsonLines trainFile, JsonLines devFile, JsonLines newsFile, Encoder encoder) {
    QuotationCalibration train = new QuotationCalibration(trainFile, SHARE, encoder);
    QuotationCalibration dev = new QuotationCalibration(devFile, 1, encoder);
    QuotationCalibration news = new QuotationCalibration(newsFile, 1, encoder);
    Map<String, Double> numbers = new LinkedHashMap<>();
    Map<Question, double[]> learned = new EnumMap<>(Question.class);
    Map<Question, double[]> calibrated = new EnumMap<>(Question.class);
    for (Question question : Question.values()) {
      Rows rows = train.rows(question, null);
      double[] weights = fit(rows.signs, rows.right, rows.weights);
      learned.put(question, weights);
      weights = calibrated(weights, heldBack(question, dev, news, null));
      calibrated.put(question, weights);
      List<String> names = train.names(question);
      for (int i = 0; i < weights.length; i++) {
        numbers.put(question.prefix + names.get(i), weights[i]);
      }
    }
    Map<String, Double> least = dev.thresholds(of(calibrated, Question.WORDS));
    numbers.putAll(least);
    return new Fitted(
        numbers,
        List.of(
            "GUM news: " + news.error(learned, dev, news, least),
            "PolNeAR dev: " + dev.error(learned, dev, news, least)));
  }

  /** Expected calibration error of "said, by this person", each article by the others' numbers. */
  private String error(
      Map<Question, double[]> learned,
      QuotationCalibration dev,
      QuotationCalibration news,
      Map<String, Double> least) {
    List<List<CalibrationError.Said>> said = new ArrayList<>();
    for (Article article : articles) {
      Map<Question, double[]> weights = new EnumMap<>(Question.class);
      learned.forEach(
          (question, learnt) ->
              weights.put(question, calibrated(learnt, heldBack(question, dev, news, article))));
      said.add(said(article, weights, least));
    }
    Bootstrap error =
        Bootstrap.of(
                said.size(),
                drawn -> {
                  List<CalibrationError.Said> all = new ArrayList<>();
                  for (int i : drawn) {
                    all.addAll(said.get(i));
                  }
                  return new double[] {CalibrationError.of(all)};
                })
            .get(0);
    return String.format(
        Locale.ROOT,
        "expected calibration error %.1f [%.1f, %.1f], each article left out in turn",
        error.value(),
        error.low(),
        error.high());
  }

  private static List<CalibrationError.Said> said(
      Article article, Map<Question, double[]> weights, Map<String, Double> least) {
    List<GoldAttribution> found = GoldAttribution.of(article.found(), article.text());
    List<CalibrationError.Said> said = new ArrayList<>();
    for (int q = 0; q < found.size(); q++) {
      Quotation quotation = article.found().get(q);
      double words = probability(of(weights, Question.WORDS), Question.WORDS.row(quotation));
      boolean indirect = quotation.kind() == Quotation.Kind.INDIRECT;
      double lowest = of(least, indirect ? "quotes.least.indirect" : "quotes.least.marked");
      if (quotation.act().isListed() && (isTurn(quotation) || words >= lowest)) {
        double[] row = Question.SPEAKER.row(quotation);
        double speaker = row.length == 0 ? 1 : probability(of(weights, Question.SPEAKER), row);
        boolean named = speaker >= LEAST_SPEAKER && row.length > 0;
        GoldAttribution gold = QuotationScore.match(found.get(q), article.gold());
        boolean right = gold != null && (!named || QuotationScore.isBy(found.get(q), gold));
        said.add(new CalibrationError.Said(named ? words * speaker : words, right));
      }
    }
    return said;
  }

  private List<String> names(Question question) {
    return articles.stream()
        .flatMap(article -> article.found().stream())
        .map(quotation -> List.copyOf(question.signs(quotation).keySet()))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** The articles that the encoder has not seen. */
  /** Rows of both corpora, but for those of an article. */
  private static Rows heldBack(
      Question question,
      QuotationCalibration dev,
      QuotationCalibration news,
      @Nullable Article leftOut) {
    Rows rows = dev.rows(question, leftOut);
    int devCount = rows.signs.size();
    Rows more = news.rows(question, leftOut);
    double weight = NEWS_WEIGHT * devCount / Math.max(1, more.signs.size());
    for (int r = 0; r < more.signs.size(); r++) {
      rows.add(more.signs.get(r), more.right.get(r), weight);
    }
    return rows;
  }

  private Rows rows(Question question, @Nullable Article leftOut) {
    Rows rows = new Rows();
    for (Article article : articles) {
      if (!article.equals(leftOut)) {
        rows.addAll(of(article.rows(), question));
      }
    }
    return rows;
  }

  private static Rows rows(
      Question question, String text, List<Quotation> found, List<GoldAttribution> golds) {
    Rows rows = new Rows();
    List<GoldAttribution> attributions = GoldAttribution.of(found, text);
    for (int q = 0; q < attributions.size(); q++) {
      double[] row = question.row(found.get(q));
      GoldAttribution gold = QuotationScore.match(attributions.get(q), golds);
      if (question == Question.WORDS) {
        rows.add(row, gold != null, 1);
      } else if (gold != null && row.length > 0 && !gold.source().isEmpty()) {
        rows.add(row, QuotationScore.isBy(attributions.get(q), gold), 1);
      }
    }
    return rows;
  }

  private Map<String, Double> thresholds(double[] weights) {
    double bestF1 = -1;
    double bestIndirect = 0;
    double bestMarked = 0;
    for (double indirect = 0; indirect < LARGEST_INDIRECT + GRID / 2; indirect += GRID) {
      for (double marked = LEAST_MARKED; marked <= LARGEST_THRESHOLD; marked += GRID) {
        double f1 = f1(weights, indirect, marked);
        if (f1 > bestF1) {
          bestF1 = f1;
          bestIndirect = indirect;
          bestMarked = marked;
        }
      }
    }
    return Map.of("quotes.least.indirect", bestIndirect, "quotes.least.marked", bestMarked);
  }

  private double f1(double[] weights, double indirect, double marked) {
    QuotationScore score = new QuotationScore();
    for (Article article : articles) {
      List<Quotation> kept = new ArrayList<>();
      for (Quotation quotation : article.found()) {
        double least = quotation.kind() == Quotation.Kind.INDIRECT ? indirect : marked;
        if (isTurn(quotation) || probability(weights, Question.WORDS.row(quotation)) >= least) {
          kept.add(quotation);
        }
      }
      score.add(article.text(), article.gold(), GoldAttribution.of(kept, article.text()));
    }
    return score.counts(QuotationScore.ALL).exactF1();
  }

  /** As the library has it: in marks, without a cue, and ended like a sentence or clause. */
  private static boolean isTurn(Quotation quotation) {
    String text = quotation.text();
    return quotation.kind() == Quotation.Kind.DIRECT
        && quotation.cue().isEmpty()
        && ".,!?…".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static double probability(double[] weights, double[] signs) {
    return 1 / (1 + Math.exp(-vector(weights).dotProduct(vector(signs))));
  }

  private static double[] calibrated(double[] weights, Rows heldBack) {
    List<double[]> scores = new ArrayList<>();
    for (double[] row : heldBack.signs) {
      scores.add(new double[] {1, vector(weights).dotProduct(vector(row))});
    }
    double[] line = fit(scores, heldBack.right, heldBack.weights);
    double[] moved = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      moved[i] = line[1] * weights[i];
    }
    moved[0] += line[0];
    return moved;
  }

  private static <K, V> V of(Map<K, V> map, K key) {
    return Objects.requireNonNull(map.get(key), key::toString);
  }

  private static RealVector vector(double[] values) {
    return new ArrayRealVector(values, false);
  }

  /** With every row as important as the others. */
  static double[] fit(List<double[]> rows, List<Boolean> right) {
    return fit(rows, right, Collections.nCopies(rows.size(), 1.0));
  }

  /** Newton's method; the first column, which is always 1, is not kept small. */
  static double[] fit(List<double[]> rows, List<Boolean> right, List<Double> importance) {
    int n = rows.get(0).length;
    RealVector weights = new ArrayRealVector(n);
    for (int step = 0; step < STEPS; step++) {
      RealVector gradient = weights.mapMultiply(-RIDGE);
      gradient.setEntry(0, 0);
      RealMatrix curvature = new Array2DRowRealMatrix(n, n);
      for (int i = 0; i < n; i++) {
        curvature.setEntry(i, i, RIDGE);
      }
      for (int r = 0; r < rows.size(); r++) {
        double[] x = rows.get(r);
        double p = 1 / (1 + Math.exp(-weights.dotProduct(vector(x))));
        double error = importance.get(r) * ((right.get(r) ? 1 : 0) - p);
        double bend = importance.get(r) * p * (1 - p);
        for (int i = 0; i < n; i++) {
          gradient.addToEntry(i, error * x[i]);
          for (int j = 0; j < n; j++) {
            curvature.addToEntry(i, j, bend * (x[i] * x[j]));
          }
        }
      }
      weights = weights.add(new CholeskyDecomposition(curvature).getSolver().solve(gradient));
    }
    return weights.toArray();
  }
}
