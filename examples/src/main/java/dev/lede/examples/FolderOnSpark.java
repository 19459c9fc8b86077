package dev.lede.examples;

import static org.apache.spark.sql.functions.col;

import dev.lede.spark.LedeSpark;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Analyzes the texts of a folder on Apache Spark: on the cores of this machine, or, started by
 * {@code spark-submit}, on those of a cluster. Prints a line for each of the first texts.
 *
 * <p>The first argument is a folder of texts, or one text. The second, if there is one, is a folder
 * that all results are written to as parquet; it must not exist yet.
 */
public final class FolderOnSpark {

  private static final int SHOWN = 10;

  private FolderOnSpark() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 1 || args.length > 2) {
      throw new IllegalArgumentException("give a folder of texts in UTF-8, and a folder to write");
    }
    // What spark-submit says comes first. By itself it runs on this machine alone: no page of
    // Spark's
    // that others could open, and no look-up of this machine's name.
    SparkConf conf = new SparkConf();
    if (!conf.contains("spark.master")) {
      conf.setMaster("local[*]")
          .set("spark.ui.enabled", "false")
          .set("spark.driver.host", "localhost")
          .set("spark.driver.bindAddress", "127.0.0.1");
    }
    conf.setIfMissing("spark.app.name", "lede").setIfMissing("spark.log.level", "ERROR");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    try (SparkSession session = SparkSession.builder().config(conf).getOrCreate()) {
      Dataset<Row> texts =
          session
              .read()
              .option("wholetext", true)
              .text(args[0])
              .select(col("_metadata.file_name").as("id"), col("value").as("text"));
      Dataset<Row> analyzed = LedeSpark.create().transform(texts, "text");
      if (args.length == 2) {
        analyzed.write().parquet(args[1]);
        analyzed = session.read().parquet(args[1]);
        out.println(
            analyzed.count()
                + " texts analyzed, "
                + analyzed.filter("error is not null").count()
                + " of them with errors: "
                + args[1]);
      }
      analyzed
          .limit(SHOWN)
          .selectExpr(
              "id",
              "sentiment.overall.polarity",
              "size(quotations)",
              "summary.sentences[0].text",
              "error")
          .collectAsList()
          .forEach(row -> out.println(line(row)));
    }
  }

  private static String line(Row row) {
    return row.isNullAt(1)
        ? row.getString(0) + ": " + row.getString(4)
        : String.format(
            Locale.ROOT,
            "%s: tone %+.2f, %d quotations; %s",
            row.getString(0),
            row.getDouble(1),
            row.getInt(2),
            row.getString(3));
  }
}
