package dev.lede.spark;

import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ReportWriter;
import org.apache.beam.sdk.transforms.DoFn;

@SuppressWarnings({"NullAway.Init", "serial"}) // Beam calls setup first.
class AnalyzeInBeam extends DoFn<String, String> {

  private transient ArticleAnalyzer analyzer;

  @Setup
  public void setup() {
    analyzer = ArticleAnalyzer.create();
  }

  @ProcessElement
  public void process(@Element String text, OutputReceiver<String> lines) {
    lines.output(ReportWriter.jsonLine().write(analyzer.analyze(text)));
  }

  @Teardown
  public void teardown() {
    analyzer.close();
  }
}
