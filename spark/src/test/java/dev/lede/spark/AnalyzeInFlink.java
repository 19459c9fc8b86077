package dev.lede.spark;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ReportWriter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

@SuppressWarnings({"NullAway.Init", "serial"}) // Flink calls open first.
class AnalyzeInFlink extends RichMapFunction<String, String> {

  private transient ArticleAnalyzer analyzer;

  @Override
  public void open(OpenContext context) {
    analyzer = ArticleAnalyzer.create();
  }

  @Override
  public String map(String text) {
    return ReportWriter.jsonLine().write(analyzer.analyze(text));
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
