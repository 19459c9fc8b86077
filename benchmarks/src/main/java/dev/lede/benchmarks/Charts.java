package dev.lede.benchmarks;

import dev.lede.training.gold.Bootstrap;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** The charts of the reports, as PNG. */
final class Charts {

  private static final int WIDTH = 1200;
  private static final int HEIGHT = 560;
  private static final int MARGIN = 100;
  private static final int BAR = 12;
  private static final int GAP = 10;

  /** Told apart also by who sees no red or green (Okabe and Ito 2008). */
  private static final Color[] COLOURS = {
    new Color(0x0072B2),
    new Color(0xE69F00),
    new Color(0x56B4E9),
    new Color(0x999999),
    new Color(0x009E73),
    new Color(0xD55E00),
    new Color(0xCC79A7)
  };

  private Charts() {}

  /**
   * Draws the headlines of the sheets as bars, a color a system; variants of a system, whose name
   * has a comma, are left out.
   *
   * @return whether there was something to draw
   */
  static boolean accuracy(List<Sheet> sheets, Path file) throws IOException {
    Set<String> systems = new LinkedHashSet<>();
    List<String> labels = new ArrayList<>();
    for (Sheet sheet : sheets) {
      sheet.systems().stream().filter(name -> name.indexOf(',') < 0).forEach(systems::add);
      String name = sheet.file().name().replace(".jsonl", "");
      sheet.headlines().forEach(metric -> labels.add(name + ": " + metric));
    }
    if (systems.isEmpty() || labels.isEmpty()) {
      return false;
    }
    int height = MARGIN + labels.size() * (systems.size() * BAR + GAP);
    HorizontalBarChart chart = new HorizontalBarChartBuilder().width(WIDTH).height(height).build();
    for (String system : systems) {
      List<Double> values = new ArrayList<>();
      for (Sheet sheet : sheets) {
        for (String metric : sheet.headlines()) {
          values.add(sheet.value(system, metric).map(Bootstrap::value).orElse(0.0));
        }
      }
      chart.addSeries(system, values, labels);
    }
    chart.getStyler().setXAxisMin(0.0);
    save(chart, file);
    return true;
  }

  /**
   * Draws lines over two logarithmic axes.
   *
   * @param lines for each name its points: x, then y
   */
  static void growth(Map<String, List<double[]>> lines, String x, String y, Path file)
      throws IOException {
    XYChart chart =
        new XYChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle(x).yAxisTitle(y).build();
    lines.forEach(
        (name, points) ->
            chart.addSeries(
                name,
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray()));
    chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
    save(chart, file);
  }

  private static void save(Chart<?, ?> chart, Path file) throws IOException {
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    chart
        .getStyler()
        .setSeriesColors(COLOURS)
        .setChartBackgroundColor(Color.WHITE)
        .setLegendPosition(LegendPosition.OutsideS)
        .setLegendLayout(LegendLayout.Horizontal)
        .setLegendFont(font)
        .setLegendBorderColor(Color.WHITE)
        .setPlotBorderVisible(false);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, ChartEncoder.getBytes(chart, "png"));
  }
}
