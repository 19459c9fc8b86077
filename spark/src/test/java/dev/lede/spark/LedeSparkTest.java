package dev.lede.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import dev.lede.quotes.Speaker;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ArticleAnalyzer.Part;
import dev.lede.report.ArticleReport;
import dev.lede.report.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.function.ForeachPartitionFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LedeSparkTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final StructType ARTICLES =
      new StructType().add("id", DataTypes.IntegerType).add("text", DataTypes.StringType);
  private static final String PLAIN =
      "Mayor Ann Lund praised the new bridge on Friday.\n\n"
          + "“It is a great success,” Lund said. Critics warned that the tolls were a disaster.";

  private static SparkSession session;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  private static Dataset<Row> articles(@Nullable String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(RowFactory.create(rows.size(), text));
    }
    return session.createDataFrame(rows, ARTICLES);
  }

  private static String seed() throws IOException {
    return Files.readString(Path.of("../seeds/000_2447bd6464ab5e84.txt"));
  }

  @Test
  void theColumnsSayWhatTheJsonReportSays() throws IOException {
    String expected;
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      expected = ReportWriter.json().write(analyzer.analyze(seed()));
    }
    ObjectNode report = (ObjectNode) JSON.readTree(expected);
    report.remove(List.of("schemaVersion", "text", "blocks", "sentences"));

    Dataset<Row> analysed = LedeSpark.create().transform(articles(seed()), "text");
    JsonNode columns = JSON.readTree(analysed.drop("id", "text").toJSON().first());

    assertThat(rounded(columns)).isEqualTo(report);
    assertThat(columns.has("positions")).isTrue();
    assertThat(columns.at("/quotations/0/content/0/begin").isInt()).isTrue();
  }

  @Test
  void everyActIsARowAsInTheJson() throws IOException {
    Document article =
        Document.of(
            "They said it rained. They asked who paid. They denied it. The report says so."
                + " They thought it over. They plan to sue. So says the Echo.");
    Speaker they = Speaker.of("They", Speaker.Kind.GROUP, List.of(new Span(0, 4)));
    Speaker echo = Speaker.of("the Echo", Speaker.Kind.ORGANIZATION, List.of());
    List<Quotation> quotations = new ArrayList<>();
    for (Quotation.Act act : Quotation.Act.values()) {
      Span content = article.sentences().get(quotations.size()).span();
      Quotation.Builder quotation =
          Quotation.builder(article, Quotation.Kind.INDIRECT, List.of(content))
              .act(act)
              .saidConfidence(.9)
              .speakerConfidence(.8);
      if (act != Quotation.Act.DOCUMENT) {
        quotation.speaker(they).through(echo);
      }
      quotations.add(quotation.build());
    }
    ArticleReport report =
        ArticleReport.builder(article).quotations(Quotations.of(article, quotations)).build();
    ObjectNode expected = (ObjectNode) JSON.readTree(ReportWriter.json().write(report));
    expected.remove(List.of("schemaVersion", "text", "blocks", "sentences"));

    String rows =
        session
            .createDataFrame(List.of(ReportRows.columns(report)), ReportSchema.COLUMNS)
            .toJSON()
            .first();

    assertThat(rounded(JSON.readTree(rows))).isEqualTo(expected);
  }

  /** The JSON report rounds three probabilities so that they add up to 1. */
  private static void addUp(ObjectNode object, String first, String middle, String last) {
    if (object.has(middle)) {
      double others = object.get(first).asDouble() + object.get(last).asDouble();
      object.set(middle, rounded(DoubleNode.valueOf(1 - others)));
    }
  }

  /** The JSON report has four digits, and no reason that is 0 in these. */
  private static JsonNode rounded(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.get("reasons") instanceof ObjectNode reasons) {
        reasons.properties().removeIf(reason -> Math.abs(reason.getValue().asDouble()) < 5e-5);
      }
      object.properties().forEach(field -> field.setValue(rounded(field.getValue())));
      addUp(object, "negative", "neutral", "positive");
      addUp(object, "harm", "none", "help");
      if (object.has("speakerConfidence")) { // that of the JSON is the product of the rounded two
        double joint =
            object.get("saidConfidence").asDouble() * object.get("speakerConfidence").asDouble();
        object.set("confidence", rounded(DoubleNode.valueOf(joint)));
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, rounded(array.get(i)));
      }
    } else if (node.isDouble()) {
      return DoubleNode.valueOf(Math.rint(node.doubleValue() * 1e4) / 1e4 + 0.0);
    }
    return node;
  }

  @Test
  void parquetIsReadAndWrittenWithOffsetsIntoTheText(@TempDir Path folder) {
    String in = folder.resolve("in").toString();
    String out = folder.resolve("out").toString();
    articles("\uD83C\uDF09 " + PLAIN).write().parquet(in);

    LedeSpark.create().transform(session.read().parquet(in), "text").write().parquet(out);

    Dataset<Row> written = session.read().parquet(out);
    assertThat(written.columns())
        .containsExactly(
            "id",
            "text",
            "notes",
            "metadata",
            "summary",
            "entities",
            "sentiment",
            "speakers",
            "quotations",
            "positions",
            "error");
    String direct = "filter(quotations, q -> q.kind = 'DIRECT')[0]";
    Row row =
        written
            .selectExpr("text", direct + ".content[0].begin", direct + ".content[0].end")
            .first();
    assertThat(row.getString(0).substring(row.getInt(1), row.getInt(2)))
        .isEqualTo("It is a great success,");
    assertThat(
            written
                .selectExpr("speakers[" + direct + ".speaker].name", "sentiment.overall.label")
                .first())
        .isEqualTo(RowFactory.create("Ann Lund", "POSITIVE"));
  }

  @Test
  void anyNumberOfPartitionsGivesTheSameRows() {
    List<String> one = analysed(1);
    assertThat(one).hasSize(12).anyMatch(row -> row.contains("\"name\":\"Ann Lund\""));
    assertThat(analysed(2)).isEqualTo(one);
    assertThat(analysed(16)).isEqualTo(one);
  }

  private static List<String> analysed(int partitions) {
    String[] texts = new String[12];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = i % 5 == 4 ? " \n" : PLAIN.replace("Friday", "day " + i);
    }
    Dataset<Row> rows = articles(texts).repartition(partitions);
    assertThat(rows.javaRDD().getNumPartitions()).isEqualTo(partitions);
    return LedeSpark.create().transform(rows, "text").toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  @Test
  void aTextThatCannotBeAnalysedHasAnErrorAndTheOthersGoOn() {
    LedeSpark lede = LedeSpark.builder().longest(PLAIN.length()).build();
    Dataset<Row> analysed = lede.transform(articles(null, "\n \t", PLAIN + "!", PLAIN), "text");

    assertThat(analysed.select("error").as(Encoders.STRING()).collectAsList())
        .containsExactly(
            "null text",
            "blank text",
            "text of " + (PLAIN.length() + 1) + " characters is longer than " + PLAIN.length(),
            null);
    assertThat(
            analysed
                .selectExpr(
                    "summary is null and sentiment is null and speakers is null"
                        + " and quotations is null and positions is null")
                .as(Encoders.BOOLEAN())
                .collectAsList())
        .containsExactly(true, true, true, false);
  }

  @Test
  void whatWasNotAskedForIsNull() {
    Row row =
        LedeSpark.builder()
            .only(Part.SUMMARY)
            .sentences(1)
            .build()
            .transform(articles(PLAIN), "text")
            .selectExpr(
                "size(summary.sentences)",
                "sentiment",
                "speakers",
                "quotations",
                "positions",
                "error")
            .first();
    assertThat(row).isEqualTo(RowFactory.create(1, null, null, null, null, null));
  }

  @Test
  void columnsOfAnyNameStayAsTheyAre() {
    StructType schema =
        new StructType()
            .add("a.b`c", DataTypes.StringType)
            .add("lede", DataTypes.BinaryType)
            .add("Lede_", DataTypes.DateType);
    Row row = RowFactory.create(PLAIN, new byte[] {1}, Date.valueOf("1400-01-02"));
    Dataset<Row> rows = session.createDataFrame(List.of(row), schema);

    Dataset<Row> analysed = LedeSpark.create().transform(rows, "a.b`c");

    assertThat(analysed.columns())
        .containsExactly(
            "a.b`c",
            "lede",
            "Lede_",
            "notes",
            "metadata",
            "summary",
            "entities",
            "sentiment",
            "speakers",
            "quotations",
            "positions",
            "error");
    assertThat(analysed.select("lede", "Lede_").first())
        .isEqualTo(rows.select("lede", "Lede_").first());
    assertThat(analysed.filter("summary is not null").count()).isEqualTo(1);
  }

  @Test
  void eachTextIsAnalysedOnceWhateverIsAskedOfTheResults() {
    assertThat(timesInPlan("error is null and sentiment.overall.polarity < 2")).isEqualTo(1);
    // Spark may be told to compute what is cheap again wherever it is used; this is not.
    session.conf().set("spark.sql.optimizer.collapseProjectAlwaysInline", true);
    try {
      assertThat(timesInPlan("true")).isEqualTo(1);
    } finally {
      session.conf().unset("spark.sql.optimizer.collapseProjectAlwaysInline");
    }
  }

  private static int timesInPlan(String filter) {
    String plan =
        LedeSpark.create()
            .transform(articles(PLAIN).repartition(1), "text")
            .filter(filter)
            .selectExpr("summary.method", "summary.sentences", "quotations[0].text", "error")
            .queryExecution()
            .optimizedPlan()
            .toString();
    return plan.split("lede\\(", -1).length - 1;
  }

  @Test
  void rowsAreReadOneByOneAsResultsAreAskedFor() {
    LongAccumulator read = session.sparkContext().longAccumulator();
    UDF1<String, String> counted =
        text -> {
          read.add(1);
          return text;
        };
    String[] texts = new String[100];
    Arrays.fill(texts, PLAIN);
    Dataset<Row> rows =
        articles(texts)
            .coalesce(1)
            .withColumn(
                "text", udf(counted, DataTypes.StringType).asNondeterministic().apply(col("text")));

    LedeSpark.create()
        .transform(rows, "text")
        .foreachPartition(
            (ForeachPartitionFunction<Row>) analysed -> assertThat(analysed.hasNext()).isTrue());

    assertThat(read.value()).isBetween(1L, 3L);
  }

  @Test
  void theTextMustBeOneColumnOfStrings() {
    LedeSpark lede = LedeSpark.create();
    assertThatThrownBy(() -> lede.transform(articles(PLAIN), "Text"))
        .isInstanceOfSatisfying(
            ColumnException.class, e -> assertThat(e.column()).isEqualTo("Text"))
        .hasMessage("there is no column 'Text'; name one of id, text, capitals as there");
    assertThatThrownBy(() -> lede.transform(articles(PLAIN), "id"))
        .isInstanceOf(ColumnException.class)
        .hasMessage(
            "column 'id' is of type int and holds no text; name another, or cast it to string");
    assertThatThrownBy(() -> lede.transform(articles(PLAIN).select("text", "text"), "text"))
        .isInstanceOf(ColumnException.class)
        .hasMessageContaining("several columns 'text'");
  }

  @Test
  void aColumnInTheWayOfAResultIsNamed() {
    assertThatThrownBy(
            () ->
                LedeSpark.create()
                    .transform(articles(PLAIN).withColumnRenamed("id", "Summary"), "text"))
        .isInstanceOfSatisfying(
            ColumnException.class, e -> assertThat(e.column()).isEqualTo("summary"))
        .hasMessageContaining("rename or drop it");
  }

  @Test
  void sqlFunctionsGiveWhatTheColumnsHold() {
    LedeSpark.create().registerFunctions(session);
    articles(PLAIN).createOrReplaceTempView("articles");
    Row functions =
        session
            .sql(
                "select lede_sentiment(text), lede_quotes(text).speakers,"
                    + " lede_quotes(text).quotations, lede_quotes(text).positions, lede_summary(text, 3)"
                    + " from articles")
            .first();
    Row columns =
        LedeSpark.create()
            .transform(session.table("articles"), "text")
            .select("sentiment", "speakers", "quotations", "positions", "summary")
            .first();
    assertThat(functions).isEqualTo(columns);
    assertThat(
            session
                .sql("select size(lede_summary(text, id + 1L).sentences) from articles")
                .first()
                .getInt(0))
        .isEqualTo(1);
  }

  @Test
  void sqlFunctionsGiveNullForNullBlankAndTooLong() {
    LedeSpark.builder().longest(5).build().registerFunctions(session);
    assertThat(
            session
                .sql(
                    "select lede_summary(text, 3), lede_sentiment(text), lede_quotes(text)"
                        + " from values (null), (' '), ('123456') as articles(text)")
                .collectAsList())
        .hasSize(3)
        .containsOnly(RowFactory.create(null, null, null));
    assertThat(session.sql("select lede_summary('Yes.', cast(null as int))").first().isNullAt(0))
        .isTrue();
  }

  @Test
  void aSummaryOfNoSentencesEndsTheQuery() {
    LedeSpark.create().registerFunctions(session);
    assertThatThrownBy(() -> session.sql("select lede_summary('Yes.', 0)").first())
        .hasStackTraceContaining("must be >= 1");
  }
}
