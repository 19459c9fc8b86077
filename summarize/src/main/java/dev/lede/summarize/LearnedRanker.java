package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Reason;
import dev.lede.document.internal.TextResource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Ranks sentences by a weighted sum of {@link Feature}s, learned from articles with summaries that
 * their newspapers wrote.
 *
 * <p>The weights maximize the likelihood of choosing, among the sentences of an article, those that
 * an oracle takes (a conditional logit model, McFadden 1974). The oracle takes sentences greedily,
 * while they bring its summary closer to the newspaper's, by ROUGE-Lsum (labels as in Nallapati,
 * Zhai and Zhou, AAAI 2017, section 3.1). The features name their sources. {@code RankerTraining}
 * of the training makes the weights, {@code ranker.txt} beside this class, which says what they
 * were made from.
 *
 * <p>The weight of a sentence is the exponential of its sum less the greatest of the article. So
 * the ratio of two is how many times more likely the one is to be taken.
 *
 * <pre>{@code
 * LearnedRanker ranker = LearnedRanker.shipped();
 * ranker.explain(document).forEach(System.out::println);
 * }</pre>
 *
 * <p>Time and memory are linear in the length of the document. Immutable and thread-safe.
 */
public final class LearnedRanker implements Ranker {

  private final FeatureExtractor extractor;
  private final double[] weights;
  private final double[] means;

  /**
   * Creates a ranker with weights of your own.
   *
   * @param extractor what computes the features, as it did when the weights were learned
   * @param weights for each feature what a unit of it adds; 0 for those that are missing
   * @param means for each feature what is usual, from which its contribution is counted; 0 for
   *     those that are missing
   */
  LearnedRanker(
      FeatureExtractor extractor, Map<Feature, Double> weights, Map<Feature, Double> means) {
    this.extractor = Objects.requireNonNull(extractor, "extractor");
    Feature[] features = Feature.values();
    this.weights = new double[features.length];
    this.means = new double[features.length];
    for (int f = 0; f < features.length; f++) {
      this.weights[f] = weights.getOrDefault(features[f], 0.0);
      this.means[f] = means.getOrDefault(features[f], 0.0);
    }
  }

  /**
   * {@return the ranker with the weights of this library, which are read on the first call; always
   * the same one}
   */
  public static LearnedRanker shipped() {
    return Shipped.RANKER;
  }

  @Override
  public double[] weigh(Document document) {
    return explain(document).stream().mapToDouble(Weighing::weight).toArray();
  }

  /**
   * {@inheritDoc} The weights of the reasons are logarithms of how many times more likely the
   * feature makes the sentence than one with the usual value.
   */
  @Override
  public List<Weighing> explain(Document document) {
    double[][] rows = extractor.extract(document);
    double[] sums = new double[rows.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rows.length; i++) {
      for (int f = 0; f < weights.length; f++) {
        sums[i] += weights[f] * (rows[i][f] - means[f]);
      }
      greatest = Math.max(greatest, sums[i]);
    }
    Feature[] features = Feature.values();
    List<Weighing> weighings = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      List<Reason> reasons = new ArrayList<>();
      for (int f = 0; f < weights.length; f++) {
        if (weights[f] != 0) {
          reasons.add(new Reason(features[f].name(), weights[f] * (rows[i][f] - means[f])));
        }
      }
      weighings.add(new Weighing(StrictMath.exp(sums[i] - greatest), reasons));
    }
    return weighings;
  }

  /** {@return "LearnedRanker"} */
  @Override
  public String toString() {
    return "LearnedRanker";
  }

  /** Loaded when it is first asked for. */
  private static final class Shipped {
    static final LearnedRanker RANKER = read();

    private static LearnedRanker read() {
      Map<Feature, Double> weights = new EnumMap<>(Feature.class);
      Map<Feature, Double> means = new EnumMap<>(Feature.class);
      for (String line :
          TextResource.lines(LearnedRanker.class.getResourceAsStream("ranker.txt"), "ranker.txt")) {
        String[] columns = line.split(" +", -1);
        Feature feature = Feature.valueOf(columns[0]);
        weights.put(feature, Double.valueOf(columns[1]));
        means.put(feature, Double.valueOf(columns[2]));
      }
      return new LearnedRanker(new FeatureExtractor(DocumentFrequencies.ofNews()), weights, means);
    }
  }
}
