package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuotationSigns;
import dev.lede.training.gold.GoldAttribution;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.QuotationScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

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

  private final List<Article> articles = new ArrayList<>();

  /** What is in an article, and all that may be. */
  private record Article(String text, List<Quotation> found, List<GoldAttribution> gold) {}

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
      articles.add(
          new Article(
              text,
              QuotationSigns.all(encoder.encode(Document.of(text))).of(Quotation.Act.values()),
              GoldAttribution.of(item)));
    }
  }

  /** Returns the weights of both confidences and the thresholds, by their names. */
  public static Map<String, Double> fit(
      JsonLines trainFile, JsonLines devFile, JsonLines newsFile, Encoder encoder) {
    QuotationCalibration train = new QuotationCalibration(trainFile, SHARE, encoder);
    QuotationCalibration dev = new QuotationCalibration(devFile, 1, encoder);
    QuotationCalibration news = new QuotationCalibration(newsFile, 1, encoder);
    Map<String, Double> numbers = new LinkedHashMap<>();
    double[] words = new double[0];
    for (Question question : Question.values()) {
      Rows rows = train.rows(question, train.articles, 1);
      double[] weights = fit(rows.signs, rows.right, rows.weights);
      weights = calibrated(weights, heldBack(question, dev, news));
      List<String> names = train.names(question);
      for (int i = 0; i < weights.length; i++) {
        numbers.put(question.prefix + names.get(i), weights[i]);
      }
      if (question == Question.WORDS) {
        words = weights;
      }
    }
    numbers.putAll(dev.thresholds(words));
    return numbers;
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
  private static Rows heldBack(
      Question question, QuotationCalibration dev, QuotationCalibration news) {
    Rows rows = dev.rows(question, dev.articles, 1);
    int devCount = rows.signs.size();
    Rows more = news.rows(question, news.articles, 1);
    double weight = NEWS_WEIGHT * devCount / Math.max(1, more.signs.size());
    for (int r = 0; r < more.signs.size(); r++) {
      rows.add(more.signs.get(r), more.right.get(r), weight);
    }
    return rows;
  }

  private Rows rows(Question question, List<Article> of, double weight) {
    Rows rows = new Rows();
    for (Article article : of) {
      List<GoldAttribution> found = GoldAttribution.of(article.found(), article.text());
      for (int q = 0; q < found.size(); q++) {
        double[] row = question.row(article.found().get(q));
        GoldAttribution gold = QuotationScore.match(found.get(q), article.gold());
        if (question == Question.WORDS) {
          rows.add(row, gold != null, weight);
        } else if (gold != null && row.length > 0 && !gold.source().isEmpty()) {
          rows.add(row, QuotationScore.isBy(found.get(q), gold), weight);
        }
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
