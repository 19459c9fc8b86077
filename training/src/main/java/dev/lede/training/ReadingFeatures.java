package dev.lede.training;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.encoder.internal.EncodedText;
import dev.lede.encoder.internal.Encoding;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.summarize.Ranker;
import dev.lede.summarize.Summarizer;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import dev.lede.training.gold.ReferenceArticle;
import dev.lede.training.gold.Rouge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Measures by folds whether the ranker is better if it may read. Beside its own features it then
 * has some of the encoder's sentence vectors, and some of the people, organizations and places.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.training.ReadingFeatures -Dexec.args="DATA"
 * }</pre>
 */
public final class ReadingFeatures {

  /** Centrality, similarity to the lead, to the sentences after it, novelty. */
  private static final int OF_VECTORS = 4;

  /** Mentions of the most mentioned, how many mentions, and how many for the first time. */
  private static final int OF_NAMES = 3;

  private final RankerTraining training;
  private final IdentityHashMap<Document, double[][]> read = new IdentityHashMap<>();

  private ReadingFeatures(RankerTraining training) {
    this.training = training;
  }

  /**
   * Prints a table.
   *
   * @param args the folder of the data
   * @throws IOException if files cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(args.length + " arguments given; name the folder of data");
    }
    List<ReferenceArticle> articles = new ArrayList<>();
    for (JsonLines file : JsonLines.readAll(Path.of(args[0]), "summaries")) {
      articles.addAll(ReferenceArticle.of(file));
    }
    ReadingFeatures features = new ReadingFeatures(new RankerTraining(articles));
    features.read();
    features.print();
  }

  private void read() {
    try (Encoder encoder = Encoder.create()) {
      for (ReferenceArticle article : training.articles()) {
        Document document = article.document();
        read.put(document, besideOthers(features(encoder.encode(document))));
      }
    }
  }

  private static double[][] features(EncodedDocument encoded) {
    List<Sentence> sentences = encoded.document().sentences();
    double[][] rows = new double[sentences.size()][OF_VECTORS + OF_NAMES];
    double[][] vectors = vectors(EncodedText.of(encoded).encoding(), sentences);
    double[] all = sum(vectors, 0);
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = cosine(vectors[i], all);
      rows[i][1] = cosine(vectors[i], vectors[0]);
      rows[i][2] = i + 1 == rows.length ? 0 : cosine(vectors[i], sum(vectors, i + 1));
      double[] own = vectors[i];
      rows[i][3] =
          1 - Arrays.stream(vectors).limit(i).mapToDouble(v -> cosine(own, v)).max().orElse(0);
    }
    for (Entity entity : encoded.entities().all()) {
      boolean first = true;
      for (Mention mention : entity.mentions()) {
        for (int i = 0; i < rows.length; i++) {
          if (sentences.get(i).span().contains(mention.span())) {
            rows[i][4] = Math.max(rows[i][4], entity.mentions().size());
            rows[i][5]++;
            rows[i][6] += first ? 1 : 0;
          }
        }
        first = false;
      }
    }
    return rows;
  }

  /** Returns for each sentence the mean vector of its pieces. */
  private static double[][] vectors(Encoding encoding, List<Sentence> sentences) {
    double[][] vectors = new double[sentences.size()][encoding.width()];
    for (int i = 0; i < vectors.length; i++) {
      int begin = encoding.pieces().firstAfter(sentences.get(i).span().begin());
      int end = encoding.pieces().endBefore(sentences.get(i).span().end());
      float[] mean = begin < end ? encoding.mean(begin, end) : new float[encoding.width()];
      Arrays.setAll(vectors[i], k -> mean[k]);
    }
    return vectors;
  }

  private static double[] sum(double[][] vectors, int begin) {
    double[] sum = new double[vectors.length == 0 ? 0 : vectors[0].length];
    for (int i = begin; i < vectors.length; i++) {
      double[] vector = vectors[i];
      Arrays.setAll(sum, k -> sum[k] + vector[k]);
    }
    return sum;
  }

  private static double cosine(double[] one, double[] other) {
    double norms = Math.sqrt(product(one, one) * product(other, other));
    return norms == 0 ? 0 : product(one, other) / norms;
  }

  private static double product(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(k -> one[k] * other[k]).sum();
  }

  /** Appends how far each value is above the mean of the article, in standard deviations. */
  private static double[][] besideOthers(double[][] rows) {
    int width = OF_VECTORS + OF_NAMES;
    double[][] wide = new double[rows.length][2 * width];
    for (int f = 0; f < width; f++) {
      int column = f;
      double mean = Arrays.stream(rows).mapToDouble(row -> row[column]).average().orElse(0);
      double variance =
          Arrays.stream(rows)
              .mapToDouble(row -> Math.pow(row[column] - mean, 2))
              .average()
              .orElse(0);
      for (int i = 0; i < rows.length; i++) {
        wide[i][f] = rows[i][f];
        wide[i][width + f] = variance < 1e-9 ? 0 : (rows[i][f] - mean) / Math.sqrt(variance);
      }
    }
    return wide;
  }

  private void print() {
    FoldScores scores = new FoldScores(training.articles());
    System.out.printf(
        "%d articles, %s; ROUGE-1 of coherent summaries in hundredths.%n%n",
        training.articles().size(), RankerSetting.SHIPPED);
    System.out.println("| read | - Lead-3 | - without |");
    System.out.println("|---|---|---|");
    List<Rouge> without =
        scores.of(rankers(column -> false), Summarizer.builder(), FoldScores.LENGTH);
    print(scores, "nothing", without, without);
    print(scores, "vectors", column -> column < OF_VECTORS, without);
    print(scores, "names", column -> column >= OF_VECTORS, without);
    print(scores, "vectors and names", column -> true, without);
  }

  private void print(FoldScores scores, String name, IntPredicate columns, List<Rouge> without) {
    List<Rouge> own = scores.of(rankers(columns), Summarizer.builder(), FoldScores.LENGTH);
    print(scores, name, own, without);
  }

  private static void print(FoldScores scores, String name, List<Rouge> own, List<Rouge> without) {
    System.out.printf(
        "| %s | %s | %s |%n",
        name,
        Bootstrap.of(scores.aboveLead(own, Rouge::rouge1)).inPoints(),
        Bootstrap.of(FoldScores.differences(own, without, Rouge::rouge1)).inPoints());
  }

  /** For each fold a ranker that learned from the others, with some of the columns beside. */
  private List<Ranker> rankers(IntPredicate columns) {
    List<Ranker> rankers = new ArrayList<>();
    for (RankerTraining.Lesson lesson : training.folds()) {
      List<double[][]> rows = new ArrayList<>();
      for (int i = 0; i < lesson.chosen().length; i++) {
        Document document = training.articles().get(lesson.chosen()[i]).document();
        rows.add(joined(lesson.rows().get(i), document, columns));
      }
      int width = rows.get(0)[0].length;
      ConditionalLogit model =
          ConditionalLogit.fit(
              rows,
              training.targets(lesson, RankerSetting.SHIPPED),
              RankerSetting.SHIPPED.ridge(),
              Arrays.copyOf(RankerSetting.SHIPPED.prior(), width));
      rankers.add(document -> model.weigh(joined(lesson.features(document), document, columns)));
    }
    return rankers;
  }

  private double[][] joined(double[][] own, Document document, IntPredicate columns) {
    double[][] other = Objects.requireNonNull(read.get(document));
    int width = OF_VECTORS + OF_NAMES;
    double[][] joined = new double[own.length][];
    for (int i = 0; i < own.length; i++) {
      double[] values = other[i];
      double[] taken =
          IntStream.range(0, values.length)
              .filter(column -> columns.test(column % width))
              .mapToDouble(column -> values[column])
              .toArray();
      joined[i] = Arrays.copyOf(own[i], own[i].length + taken.length);
      System.arraycopy(taken, 0, joined[i], own[i].length, taken.length);
    }
    return joined;
  }
}
