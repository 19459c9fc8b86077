package dev.lede.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.JsonLines;
import dev.lede.document.Document;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuotationSigns;
import dev.lede.quotes.QuoteAttributor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Makes the weights of the quotations' confidence: a logistic regression, with a little ridge, of
 * whether a quotation is right on what its {@link QuotationSigns} returns, fitted by Newton's
 * method on training articles; then stretched and shifted so that it tells the share of right ones
 * among articles that the encoder was not trained on (Platt 1999). Prints the resource {@code
 * confidence.txt} of lede-quotes.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.quotes.QuotationConfidence -Dexec.args="TRAIN DEV"
 * }</pre>
 *
 * <p>TRAIN and DEV are files in the layout of {@link QuotationAccuracy}; of TRAIN every third
 * article is read.
 */
public final class QuotationConfidence {

  private static final double RIDGE = 3;
  private static final int STEPS = 30;
  private static final int SHARE = 3;

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  private QuotationConfidence(JsonLines file, int share, Encoder encoder) {
    QuoteAttributor attributor =
        QuoteAttributor.builder().encoder(encoder).leastConfidence(0).build();
    for (int i = 0; i < file.items().size(); i += share) {
      JsonNode item = file.items().get(i);
      String text = item.path("text").asText();
      List<Quotation> quotations = attributor.attribute(Document.of(text)).all();
      List<GoldAttribution> gold = GoldAttribution.of(item);
      List<GoldAttribution> found = GoldAttribution.of(quotations, text);
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

  /**
   * Prints the weights.
   *
   * @param args the training and the development file
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("needs a training and a development file of quotations");
    }
    PrintStream out = System.out;
    try (Encoder encoder = Encoder.builder().threads(2).build()) {
      JsonLines trainFile = JsonLines.read(Path.of(args[0]));
      JsonLines devFile = JsonLines.read(Path.of(args[1]));
      QuotationConfidence train = new QuotationConfidence(trainFile, SHARE, encoder);
      QuotationConfidence dev = new QuotationConfidence(devFile, 1, encoder);
      out.println(
          "# Weights of a quotation's confidence, made by QuotationConfidence of benchmarks:");
      out.printf(
          "# fitted on %d quotations of %s, every %d. article,%n",
          train.rows.size(), trainFile.name(), SHARE);
      out.printf("# calibrated on %d of %s,%n", dev.rows.size(), devFile.name());
      out.printf("# for the encoder model %s.%n", encoder.modelSha256());
      double[] weights = calibrated(fit(train.rows, train.right), dev);
      for (int i = 0; i < weights.length; i++) {
        out.printf(Locale.ROOT, "%s %.4f%n", train.names.get(i), weights[i]);
      }
    }
  }

  private static double[] calibrated(double[] weights, QuotationConfidence dev) {
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
