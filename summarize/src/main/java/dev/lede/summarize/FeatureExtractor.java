package dev.lede.summarize;

import dev.lede.document.Document;
import dev.lede.document.Sentence;
import dev.lede.document.Token;
import dev.lede.document.internal.QuotationMark;
import dev.lede.document.internal.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Computes the {@link Feature}s of all sentences of a document, in time linear in its length.
 *
 * <p>Immutable and thread-safe.
 */
final class FeatureExtractor {

  private static final int KEY_TERMS = 10;
  private static final int SHORT_WORDS = 10;
  private static final int LONG_WORDS = 30;
  private static final int EARLY_SENTENCES = 3;
  private static final int FREQUENT = 3;

  /** Smaller standard deviations are rounding errors. */
  private static final double LEAST_DEVIATION = 1e-6;

  /** What is compared with the other sentences of the article, and as what. */
  private static final Map<Feature, Feature> RELATIVE =
      Map.of(
          Feature.FORWARD_CENTRALITY, Feature.RELATIVE_FORWARD_CENTRALITY,
          Feature.CENTROID, Feature.RELATIVE_CENTROID,
          Feature.KEY_TERMS, Feature.RELATIVE_KEY_TERMS,
          Feature.TERM_PROBABILITY, Feature.RELATIVE_TERM_PROBABILITY,
          Feature.LENGTH, Feature.RELATIVE_LENGTH,
          Feature.NAMES, Feature.RELATIVE_NAMES,
          Feature.NUMBERS, Feature.RELATIVE_NUMBERS);

  private static final Set<String> PRONOUNS =
      WordSet.of(
          """
          he she it they this that these those his her its their him them
          """);
  private static final Set<String> CONNECTIVES =
      WordSet.of(
          """
          but and or so yet however meanwhile moreover furthermore nevertheless nonetheless
          instead then also still besides therefore thus otherwise likewise similarly
          additionally consequently hence indeed plus because although though
          """);
  private static final Set<String> PERSONS =
      WordSet.of(
          """
          i me my mine we us our ours you your yours 'm myself ourselves yourself
          """);
  private static final Set<String> SAYING =
      WordSet.of(
          """
          said says say told tells added adds wrote writes asked asks tweeted explained
          explains insisted insists announced
          """);
  private static final Set<String> DAYS =
      WordSet.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february april
          june july august september october november december today yesterday tomorrow
          """);

  private final DocumentFrequencies frequencies;

  /**
   * Creates an extractor.
   *
   * @param frequencies in how many other documents terms occur
   */
  FeatureExtractor(DocumentFrequencies frequencies) {
    this.frequencies = Objects.requireNonNull(frequencies, "frequencies");
  }

  /**
   * Returns the different terms of a document's running text, which {@link DocumentFrequencies}
   * count.
   *
   * @param document any document
   * @return its terms in alphabetical order
   */
  static Set<String> terms(Document document) {
    Terms words = new Terms();
    Set<String> terms = new TreeSet<>();
    document.sentences().forEach(sentence -> terms.addAll(words.terms(sentence)));
    return terms;
  }

  /**
   * Computes the features.
   *
   * @param document any document
   * @return a row for each of {@link Document#sentences()}, with a finite value for each of {@link
   *     Feature#values()} in their order
   */
  double[][] extract(Document document) {
    TermMatrix matrix = TermMatrix.of(document);
    double[][] rows = new double[matrix.rows()][Feature.values().length];
    placeIn(rows);
    relate(rows, matrix);
    weighTerms(rows, matrix);
    boolean quoted = false;
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < rows.length; i++) {
      boolean newBlock =
          i == 0 || !sentences.get(i).block().span().equals(sentences.get(i - 1).block().span());
      quoted = word(rows[i], sentences.get(i), quoted && !newBlock);
    }
    RELATIVE.forEach((feature, relative) -> compare(rows, feature, relative));
    return rows;
  }

  @SuppressWarnings("EnumOrdinal") // Rows are in the order of the constants.
  private static void set(double[] row, Feature feature, double value) {
    row[feature.ordinal()] = value;
  }

  @SuppressWarnings("EnumOrdinal") // Rows are in the order of the constants.
  private static void compare(double[][] rows, Feature feature, Feature relative) {
    double sum = 0;
    double squares = 0;
    for (double[] row : rows) {
      double value = row[feature.ordinal()];
      sum += value;
      squares += value * value;
    }
    double mean = sum / rows.length;
    double deviation = Math.sqrt(Math.max(0, squares / rows.length - mean * mean));
    for (double[] row : rows) {
      double above = row[feature.ordinal()] - mean;
      set(row, relative, deviation < LEAST_DEVIATION ? 0 : above / deviation);
    }
  }

  private static void placeIn(double[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      set(rows[i], Feature.FIRST, i == 0 ? 1 : 0);
      set(rows[i], Feature.INVERSE_POSITION, 1.0 / (1 + i));
      set(rows[i], Feature.LOG_POSITION, StrictMath.log1p(i));
      set(rows[i], Feature.RELATIVE_POSITION, (double) i / rows.length);
      set(rows[i], Feature.EARLY, i < EARLY_SENTENCES ? 1 : 0);
      set(rows[i], Feature.EARLY_OF_FEW, i < EARLY_SENTENCES ? 1.0 / rows.length : 0);
    }
  }

  private static void relate(double[][] rows, TermMatrix matrix) {
    if (rows.length == 0) {
      return;
    }
    SentenceVectors vectors = new SentenceVectors(matrix);
    double[] earlier = vectors.cosinesToEarlier();
    double[] later = vectors.cosinesToLater();
    double mostEarlier = Math.max(Double.MIN_NORMAL, Arrays.stream(earlier).max().orElse(0));
    double mostLater = Math.max(Double.MIN_NORMAL, Arrays.stream(later).max().orElse(0));
    double[] lead = vectors.cosinesTo(0);
    double[] centroid = vectors.cosinesToSum();
    for (int i = 0; i < rows.length; i++) {
      set(rows[i], Feature.BACKWARD_CENTRALITY, earlier[i] / mostEarlier);
      set(rows[i], Feature.FORWARD_CENTRALITY, later[i] / mostLater);
      set(rows[i], Feature.LEAD_SIMILARITY, i == 0 ? 1 : lead[i]);
      set(rows[i], Feature.CENTROID, centroid[i]);
    }
  }

  private void weighTerms(double[][] rows, TermMatrix matrix) {
    int[] counts = new int[matrix.columns()];
    int all = 0;
    for (int e = 0; e < matrix.entries(); e++) {
      counts[matrix.column(e)] += matrix.count(e);
      all += matrix.count(e);
    }
    double[] idf = new double[matrix.columns()];
    double[] telling = new double[matrix.columns()];
    for (int column = 0; column < idf.length; column++) {
      idf[column] = frequencies.inverse(matrix.term(column));
      telling[column] = counts[column] * idf[column];
    }
    double[] sorted = telling.clone();
    Arrays.sort(sorted);
    int keys = Math.min(KEY_TERMS, sorted.length);
    double least = keys == 0 ? 0 : sorted[sorted.length - keys];
    boolean[] seen = new boolean[matrix.columns()];
    for (int i = 0; i < rows.length; i++) {
      double idfs = 0;
      double probabilities = 0;
      double held = 0;
      double fresh = 0;
      double logs = 0;
      int frequent = 0;
      int terms = 0;
      for (int e = matrix.begin(i); e < matrix.end(i); e++) {
        int column = matrix.column(e);
        terms += matrix.count(e);
        idfs += matrix.count(e) * idf[column];
        probabilities += (double) matrix.count(e) * counts[column] / all;
        held += telling[column] >= least ? 1 : 0;
        fresh += seen[column] ? 0 : matrix.count(e);
        seen[column] = true;
        int sentences = matrix.sentenceFrequency(column);
        logs += matrix.count(e) * StrictMath.log(sentences);
        frequent += sentences >= FREQUENT ? matrix.count(e) : 0;
      }
      if (terms > 0) {
        set(rows[i], Feature.MEAN_IDF, idfs / terms);
        set(rows[i], Feature.TERM_PROBABILITY, probabilities / terms);
        set(rows[i], Feature.NEW_TERMS, fresh / terms);
        set(rows[i], Feature.KEY_TERMS, Math.min(1, held / keys));
        set(rows[i], Feature.FREQUENT_TERMS, (double) frequent / terms);
        set(rows[i], Feature.MEAN_FREQUENCY, logs / terms);
      }
    }
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Reads the words of a sentence; returns whether a quotation is still open at its end. */
  private static boolean word(double[] row, Sentence sentence, boolean inQuotation) {
    boolean quoted = inQuotation;
    int tokens = 0;
    int words = 0;
    int names = 0;
    int numbers = 0;
    int inMarks = 0;
    int capitals = 0;
    int persons = 0;
    String first = "";
    String last = "";
    for (Token token : sentence.tokens()) {
      String text = token.text();
      tokens++;
      if (QuotationMark.canOpen(text) || QuotationMark.canClose(text)) {
        quoted =
            text.equals("“") || text.equals("``") || (!quoted && QuotationMark.isStraight(text));
        continue;
      }
      inMarks += quoted ? 1 : 0;
      last = text.equals(")") || text.equals("'") || text.equals("’") ? last : text;
      if (!Terms.isWord(text)) {
        continue;
      }
      words++;
      String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
      first = words == 1 ? lower : first;
      names += words > 1 && Character.isUpperCase(text.codePointAt(0)) ? 1 : 0;
      numbers += hasDigit(text) ? 1 : 0;
      capitals += Terms.isAcronym(text) ? 1 : 0;
      persons += PERSONS.contains(lower) ? 1 : 0;
      if (SAYING.contains(lower)) {
        set(row, Feature.SAYING, 1);
      }
      if (DAYS.contains(lower)) {
        set(row, Feature.DAY, 1);
      }
    }
    double each = Math.max(1, words);
    set(row, Feature.LENGTH, StrictMath.log1p(words));
    set(row, Feature.SHORT, Math.max(0.0, SHORT_WORDS - words) / SHORT_WORDS);
    set(row, Feature.LONG, Math.max(0.0, words - LONG_WORDS) / LONG_WORDS);
    set(row, Feature.NAMES, names / each);
    set(row, Feature.NUMBERS, (double) numbers / tokens);
    set(row, Feature.QUOTED, (double) inMarks / tokens);
    set(row, Feature.CAPITALS, capitals / each);
    set(row, Feature.FIRST_PERSON, persons / each);
    set(row, Feature.OPENS_WITH_PRONOUN, PRONOUNS.contains(first) ? 1 : 0);
    set(row, Feature.OPENS_WITH_CONNECTIVE, CONNECTIVES.contains(first) ? 1 : 0);
    set(row, Feature.QUESTION, last.equals("?") ? 1 : 0);
    set(row, Feature.UNFINISHED, Set.of(".", "!", "?", "...", "…").contains(last) ? 0 : 1);
    return quoted;
  }
}
