package dev.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleAnalyzer.Part;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;
import org.jspecify.annotations.Nullable;

/**
 * Analyzes the articles of a dataset where they are: on the machines of a cluster, or on the cores
 * of this one.
 *
 * <pre>{@code
 * Dataset<Row> articles = session.read().parquet("articles");
 * Dataset<Row> analyzed = LedeSpark.create().transform(articles, "text");
 * analyzed.select("id", "sentiment.overall.polarity", "error").show();
 * }</pre>
 *
 * <p>Rows are analyzed one at a time when Spark asks for them; none is held. What comes out of a
 * row depends on its text alone, not on partitions, their number or their order. Immutable and
 * thread-safe.
 */
public final class LedeSpark {

  // Places in ReportSchema.COLUMNS.
  private static final int SUMMARY = ReportSchema.COLUMNS.fieldIndex("summary");
  private static final int SENTIMENT = ReportSchema.COLUMNS.fieldIndex("sentiment");
  private static final int SPEAKERS = ReportSchema.COLUMNS.fieldIndex("speakers");
  private static final int QUOTATIONS = ReportSchema.COLUMNS.fieldIndex("quotations");
  private static final int POSITIONS = ReportSchema.COLUMNS.fieldIndex("positions");

  private final AnalysisOptions options;

  private LedeSpark(AnalysisOptions options) {
    this.options = options;
  }

  /** {@return the analysis with the defaults} */
  public static LedeSpark create() {
    return builder().build();
  }

  /** {@return a builder with the defaults set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Adds the analysis of each row's text, all of it in one pass. The columns added are members of
   * {@code article-report.schema.json} (beside {@link dev.lede.report.ReportWriter}), in its names
   * and shapes. Offsets are UTF-16 code units into the text, begin inclusive, end exclusive:
   *
   * <ul>
   *   <li>{@code notes}: what a reader should know first, such as that the text is not English;
   *   <li>{@code metadata}: title and authors, as far as lines of the text name them;
   *   <li>{@code summary}: the method, and key sentences with their offsets;
   *   <li>{@code entities}: the persons, organizations and places that the text names;
   *   <li>{@code sentiment}: tones of the whole, its sentences, targets and speakers;
   *   <li>{@code speakers}: who is quoted, in the order of their first quotations, and then the
   *       others that quotations and positions refer to. {@code entity}, as in the targets of the
   *       sentiment, is a place in {@code entities}, from 0;
   *   <li>{@code quotations}: who said, asked or denied what; {@code act} says which, {@code
   *       speaker} and {@code through} are places in {@code speakers}, from 0;
   *   <li>{@code positions}: who thought or intended what, in the shape of quotations;
   *   <li>{@code error}: null, or in a few words why the other eight are. Examples are {@code null
   *       text}, {@code blank text} and {@code text of 1234567 characters is longer than 1000000}.
   *       It may also be the name and message of an exception, cut at 200 characters.
   * </ul>
   *
   * <p>A part that was not asked for is null; all of them are if there is an error. Where something
   * may be absent, as the speaker of a quotation, there is null.
   *
   * <p>Nothing happens until Spark is asked for rows. What it then throws for a missing or damaged
   * model is a {@code SparkException} with {@link ModelException} among its causes.
   *
   * @param rows any dataset, of a stream too; its columns stay as they are
   * @param textColumn the name of the column of texts, capitals as in the dataset
   * @return the dataset with nine columns more
   * @throws ColumnException if there is not just one column of that name, if it is not of type
   *     string, or if an added column has the name of another
   */
  public Dataset<Row> transform(Dataset<Row> rows, String textColumn) {
    List<String> names = List.of(rows.columns());
    checkText(rows, names, textColumn);
    for (String added : ReportSchema.COLUMNS.fieldNames()) {
      if (names.stream().anyMatch(added::equalsIgnoreCase)) {
        throw ColumnException.taken(added);
      }
    }
    String report = unused("lede", names);
    // Called not deterministic, so that Spark never computes it anew for each column made of it.
    Column analysis =
        udf(TextAnalysis.of(options), ReportSchema.COLUMNS)
            .withName("lede")
            .asNondeterministic()
            .apply(col(quoted(textColumn)));
    return rows.withColumn(report, analysis)
        .select(col("*"), col(quoted(report) + ".*"))
        .drop(report);
  }

  /**
   * Registers functions for SQL. Of the options the longest text counts.
   *
   * <ul>
   *   <li>{@code lede_summary(text, 3)}: the column {@code summary} of {@link #transform}, with so
   *       many sentences; a number below 1 ends the query;
   *   <li>{@code lede_sentiment(text)}: the column {@code sentiment}, whose places in {@code
   *       entities} only serve to compare targets;
   *   <li>{@code lede_quotes(text)}: the columns {@code speakers}, {@code quotations} and {@code
   *       positions} in one.
   * </ul>
   *
   * <p>They give null for a text that {@link #transform} has an error for. Each is a pass of its
   * own: where two are wanted, or the reason for a null, {@code transform} is cheaper.
   *
   * @param session where they are to be known
   */
  public void registerFunctions(SparkSession session) {
    int longest = options.longest();
    TextAnalysis tone = part(Part.SENTIMENT, Part.QUOTES);
    TextAnalysis quotes = part(Part.QUOTES);
    UDF2<@Nullable String, @Nullable Number, @Nullable Row> summary =
        (text, sentences) ->
            sentences == null
                ? null
                : TextAnalysis.summary(Math.toIntExact(sentences.longValue()), longest)
                    .call(text)
                    .getAs(SUMMARY);
    UDF1<@Nullable String, @Nullable Row> sentiment = text -> tone.call(text).getAs(SENTIMENT);
    UDF1<@Nullable String, @Nullable Row> quotations = text -> quotes(quotes.call(text));
    session.udf().register("lede_summary", summary, ReportSchema.SUMMARY);
    session.udf().register("lede_sentiment", sentiment, ReportSchema.SENTIMENT);
    session.udf().register("lede_quotes", quotations, ReportSchema.QUOTES);
  }

  private TextAnalysis part(Part first, Part... others) {
    return TextAnalysis.of(options.withParts(EnumSet.of(first, others)));
  }

  private static @Nullable Row quotes(Row columns) {
    return columns.isNullAt(QUOTATIONS)
        ? null
        : RowFactory.create(columns.get(SPEAKERS), columns.get(QUOTATIONS), columns.get(POSITIONS));
  }

  private static void checkText(Dataset<Row> rows, List<String> names, String column) {
    int places = Collections.frequency(names, column);
    if (places == 0) {
      throw ColumnException.missing(column, names);
    }
    if (places > 1) {
      throw ColumnException.repeated(column);
    }
    DataType type = rows.schema().apply(column).dataType();
    if (!(type instanceof StringType)) {
      throw ColumnException.notText(column, type.simpleString());
    }
  }

  /** Appends "_" to a name until no column has it. */
  private static String unused(String name, List<String> names) {
    String unused = name;
    while (names.stream().anyMatch(unused::equalsIgnoreCase)) {
      unused += "_";
    }
    return unused;
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }

  /** Options of a {@link LedeSpark}. Not thread-safe. */
  public static final class Builder {

    private int sentences = 3;
    private Set<Part> parts = EnumSet.allOf(Part.class);
    private int longest = 1_000_000;

    private Builder() {}

    /**
     * Sets how many key sentences a summary has at most; default: 3.
     *
     * @param sentences 1 or more
     * @return this builder
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder sentences(int sentences) {
      this.sentences = atLeastOne("sentences", sentences);
      return this;
    }

    /**
     * Sets which columns are filled; the others are null. Default: all. Without {@link Part#QUOTES}
     * all of a text counts as narration.
     *
     * @param first a part
     * @param others more parts
     * @return this builder
     */
    public Builder only(Part first, Part... others) {
      this.parts = EnumSet.of(first, others);
      return this;
    }

    /**
     * Sets the length of the longest text that is analyzed; default: 1,000,000. The time for a text
     * grows linearly, some 40 s for a million on one core, and no other row of the partition is
     * analyzed meanwhile.
     *
     * @param longest in UTF-16 code units, 1 or more
     * @return this builder
     * @throws IllegalArgumentException if it is below 1
     */
    public Builder longest(int longest) {
      this.longest = atLeastOne("longest", longest);
      return this;
    }

    private static int atLeastOne(String name, int value) {
      if (value < 1) {
        throw new IllegalArgumentException(name + " " + value + " must be 1 or more");
      }
      return value;
    }

    AnalysisOptions options() {
      return new AnalysisOptions(sentences, parts, longest);
    }

    /** {@return the analysis} */
    public LedeSpark build() {
      return new LedeSpark(options());
    }
  }
}
