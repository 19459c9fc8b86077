package dev.lede.spark;

import dev.lede.encoder.ModelException;
import dev.lede.report.ArticleReport;
import dev.lede.summarize.Length;
import java.io.Serializable;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.jspecify.annotations.Nullable;

/**
 * What a task does with each text. One that fails does not end the job; a model that is missing
 * does, since then all would fail, and so does an interrupt.
 *
 * @param longest the longest text that is analyzed, in UTF-16 code units
 * @param analyzer gives the report of a text
 */
record TextAnalysis(int longest, Analyzer analyzer) implements UDF1<@Nullable String, Row> {

  private static final int LONGEST_ERROR = 200;

  /** Analyzes on the machine that it arrives at. */
  interface Analyzer extends Function<String, ArticleReport>, Serializable {}

  static TextAnalysis of(AnalysisOptions options) {
    return new TextAnalysis(options.longest(), text -> Analyzers.of(options).analyze(text));
  }

  /** A summary alone, which needs no model. */
  static TextAnalysis summary(int sentences, int longest) {
    Length length = Length.sentences(sentences);
    return new TextAnalysis(longest, text -> Analyzers.summary(text, length));
  }

  /** {@return the report or the error as a row of {@link ReportSchema#COLUMNS}} */
  @Override
  public Row call(@Nullable String text) {
    if (text == null) {
      return ReportRows.columns("null text");
    }
    if (text.isBlank()) {
      return ReportRows.columns("blank text");
    }
    if (text.length() > longest) {
      return ReportRows.columns(
          "text of " + text.length() + " characters is longer than " + longest);
    }
    try {
      return ReportRows.columns(analyzer.apply(text));
    } catch (ModelException | CancellationException e) {
      // A task that Spark has killed is interrupted: that is no fault of the text at hand.
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return ReportRows.columns(message(e));
    }
  }

  private static String message(Throwable failure) {
    String message = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return message.substring(0, Math.min(message.length(), LONGEST_ERROR));
  }
}
