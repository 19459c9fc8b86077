package dev.lede.training;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuotationSigns;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.training.gold.GoldAttribution;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.QuotationScore;
import java.util.ArrayList;
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
 * <p>The confidence is a logistic regression, with a little ridge, of whether a quotation is right
 * on what {@link QuotationSigns} returns, fitted by Newton's method on training articles; then
 * stretched and shifted so that it is the share of right ones among articles that the encoder was
 * not trained on (Platt 1999). The thresholds are those with the best exact F1 of contents there.
 */
public final class QuotationCalibration {

  private static final double RIDGE = 3;
  private static final int STEPS = 30;

  /** Of the training articles every third one is read. */
  private static final int SHARE = 3;

  private static final double GRID = 0.05;
  private static final double LARGEST_THRESHOLD = 0.6;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();

  /** What is in an article, and all that may be. */
  private record Article(String text, List<Quotation> found, List<GoldAttribution> gold) {}

  private QuotationCalibration(JsonLines file, int share, Encoder encoder) {
    QuoteAttributor attributor =
        QuoteAttributor.builder().encoder(encoder).leastConfidence(0).build();
    for (int i = 0; i < file.items().size(); i += share) {
      JsonNode item = file.items().get(i);
      String text = item.path("text").asText();
      List<Quotation> quotations =
          attributor.attribute(Document.of(text)).of(Quotation.Act.values());
      List<GoldAttribution> gold = GoldAttribution.of(item);
      List<GoldAttribution> found = GoldAttribution.of(quotations, text);
      articles.add(new Article(text, quotations, gold));
      for (int q = 0; q < found.size(); q++) {
        Map<String, Double> signs = QuotationSigns.of(quotations.get(q));
        if (names.isEmpty()) {
          names.addAll(signs.keySet());
        }
        rows.add(signs.values().stream().mapToDouble(Double::doubleValue).toArray());
        right.add(QuotationScore.isRight(found.get(q), gold));
      }
    }
  }

  /** Returns the weights of the confidence and the thresholds, by their names. */
  public static Map<String, Double> fit(JsonLines trainFile, JsonLines devFile, Encoder encoder) {
    QuotationCalibration train = new QuotationCalibration(trainFile, SHARE, encoder);
    QuotationCalibration dev = new QuotationCalibration(devFile, 1, encoder);
    double[] weights = calibrated(fit(train.rows, train.right), dev);
    Map<String, Double> numbers = new LinkedHashMap<>();
    for (int i = 0; i < weights.length; i++) {
      numbers.put("quotes.confidence." + train.names.get(i), weights[i]);
    }
    numbers.putAll(dev.thresholds(weights));
    return numbers;
  }

  private Map<String, Double> thresholds(double[] weights) {
    double bestF1 = -1;
    double bestIndirect = 0;
    double bestMarked = 0;
    for (double indirect = 0; indirect <= LARGEST_THRESHOLD; indirect += GRID) {
      for (double marked = 0; marked <= LARGEST_THRESHOLD; marked += GRID) {
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
        if (isTurn(quotation) || confidence(weights, quotation) >= least) {
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

  private static double confidence(double[] weights, Quotation quotation) {
    double[] signs =
        QuotationSigns.of(quotation).values().stream().mapToDouble(Double::doubleValue).toArray();
    return 1 / (1 + Math.exp(-vector(weights).dotProduct(vector(signs))));
  }

  private static double[] calibrated(double[] weights, QuotationCalibration dev) {
    List<double[]> scores = new ArrayList<>();
    for (double[] row : dev.rows) {
      scores.add(new double[] {1, vector(weights).dotProduct(vector(row))});
    }
    double[] line = fit(scores, dev.right);
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

  /** Newton's method; the first column, which is always 1, is not kept small. */
  static double[] fit(List<double[]> rows, List<Boolean> right) {
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
        double error = (right.get(r) ? 1 : 0) - p;
        for (int i = 0; i < n; i++) {
          gradient.addToEntry(i, error * x[i]);
          for (int j = 0; j < n; j++) {
            curvature.addToEntry(i, j, p * (1 - p) * (x[i] * x[j]));
          }
        }
      }
      weights = weights.add(new CholeskyDecomposition(curvature).getSolver().solve(gradient));
    }
    return weights.toArray();
  }
}
