package dev.lede.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The types of the results: the members of {@code article-report.schema.json} under their names,
 * optional ones nullable. {@link ReportRows} fills them, field by field in this order.
 */
final class ReportSchema {

  private static final StructType SPAN =
      struct(required("begin", IntegerType), required("end", IntegerType));

  private static final StructType WORDS =
      struct(
          required("begin", IntegerType),
          required("end", IntegerType),
          required("text", StringType));

  private static final StructType TONE =
      struct(
          required("polarity", DoubleType),
          required("label", StringType),
          required("negative", DoubleType),
          required("neutral", DoubleType),
          required("positive", DoubleType));

  private static final StructType METADATA =
      struct(
          optional("title", StringType),
          required("authors", array(StringType)),
          optional("published", StringType),
          optional("modified", StringType),
          optional("site", StringType),
          optional("address", StringType),
          optional("language", StringType),
          optional("paywalled", BooleanType),
          required("sources", new MapType(StringType, StringType, false)));

  static final StructType SUMMARY =
      struct(
          required("method", StringType),
          required(
              "sentences",
              array(
                  struct(
                      required("index", IntegerType),
                      required("begin", IntegerType),
                      required("end", IntegerType),
                      required("text", StringType),
                      required("score", DoubleType),
                      required("rank", IntegerType),
                      required("reasons", new MapType(StringType, DoubleType, false))))));

  private static final StructType EFFECT =
      struct(
          required("label", StringType),
          required("harm", DoubleType),
          required("none", DoubleType),
          required("help", DoubleType));

  static final StructType SENTIMENT =
      struct(
          required("overall", TONE),
          optional("title", TONE),
          optional("narration", TONE),
          optional("quotation", TONE),
          required(
              "sentences",
              array(
                  struct(
                      required("index", IntegerType),
                      required("tone", TONE),
                      required("classes", array(DoubleType))))),
          required(
              "targets",
              array(
                  struct(
                      required("name", StringType),
                      optional("kind", StringType),
                      optional("entity", IntegerType),
                      required("tone", TONE),
                      optional("effect", EFFECT),
                      required(
                          "mentions",
                          array(
                              struct(
                                  required("begin", IntegerType),
                                  required("end", IntegerType),
                                  optional("sentence", IntegerType),
                                  required("tone", TONE),
                                  optional("effect", EFFECT))))))),
          required(
              "speakers",
              array(
                  struct(
                      required("speaker", IntegerType),
                      required("name", StringType),
                      required("tone", TONE),
                      required("quotations", IntegerType)))));

  private static final ArrayType ENTITIES =
      array(
          struct(
              required("name", StringType),
              required("kind", StringType),
              required(
                  "mentions",
                  array(
                      struct(
                          required("begin", IntegerType),
                          required("end", IntegerType),
                          optional("form", StringType))))));

  private static final ArrayType SPEAKERS =
      array(
          struct(
              required("name", StringType),
              required("kind", StringType),
              optional("description", StringType),
              optional("entity", IntegerType),
              required("mentions", array(SPAN))));

  private static final ArrayType QUOTATIONS =
      array(
          struct(
              required("kind", StringType),
              required("act", StringType),
              required("text", StringType),
              required("content", array(SPAN)),
              required("fragments", array(SPAN)),
              optional("cue", WORDS),
              optional("source", WORDS),
              optional("speaker", IntegerType),
              optional("through", IntegerType),
              required("confidence", DoubleType),
              required("saidConfidence", DoubleType),
              optional("speakerConfidence", DoubleType),
              required("sentences", array(IntegerType))));

  /** Who is quoted, and with what: speakers stand once, quotations have their places. */
  static final StructType QUOTES =
      struct(
          required("speakers", SPEAKERS),
          required("quotations", QUOTATIONS),
          required("positions", QUOTATIONS));

  /** The columns added to a dataset. */
  static final StructType COLUMNS =
      struct(
          optional("notes", array(StringType)),
          optional("metadata", METADATA),
          optional("summary", SUMMARY),
          optional("entities", ENTITIES),
          optional("sentiment", SENTIMENT),
          optional("speakers", SPEAKERS),
          optional("quotations", QUOTATIONS),
          optional("positions", QUOTATIONS),
          optional("error", StringType));

  private ReportSchema() {}

  private static StructType struct(StructField... fields) {
    return new StructType(fields);
  }

  private static ArrayType array(DataType elements) {
    return new ArrayType(elements, false);
  }

  private static StructField required(String name, DataType type) {
    return new StructField(name, type, false, Metadata.empty());
  }

  private static StructField optional(String name, DataType type) {
    return new StructField(name, type, true, Metadata.empty());
  }
}
