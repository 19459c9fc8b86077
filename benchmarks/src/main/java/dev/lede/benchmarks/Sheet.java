package dev.lede.benchmarks;

import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.commons.text.StringEscapeUtils;

/** The figures of all systems on one file. */
public final class Sheet {

  /**
   * A figure.
   *
   * @param value its interval may be NaN where there is none
   * @param items how many it was computed from
   * @param failed on how many of them the system failed
   */
  public record Figure(String system, String metric, Bootstrap value, int items, int failed) {}

  private final JsonLines file;
  private final String unit;
  private final int items;
  private final int decimals;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<String> headlines = new ArrayList<>();

  /**
   * Begins a sheet.
   *
   * @param items how many of the items of the file are measured
   * @param unit what an item is, in the plural
   * @param decimals how many of the figures are printed; files have four
   */
  public Sheet(JsonLines file, int items, String unit, int decimals) {
    this.file = file;
    this.items = items;
    this.unit = unit;
    this.decimals = decimals;
  }

  public int items() {
    return items;
  }

  public JsonLines file() {
    return file;
  }

  public List<Figure> figures() {
    return List.copyOf(figures);
  }

  /** Adds a sentence below the table. */
  public void note(String format, Object... values) {
    notes.add(String.format(Locale.ROOT, format, values));
  }

  /** Says which metrics the chart shows. */
  public void headlines(String... metrics) {
    headlines.addAll(List.of(metrics));
  }

  public List<String> headlines() {
    return List.copyOf(headlines);
  }

  /** Adds a figure. */
  public void add(Figure figure) {
    figures.add(figure);
  }

  /**
   * Adds figures of a system with their intervals.
   *
   * @param gold what is right, for every item of the file
   * @param figures computes the figures from what is right and what was said; NaN for none
   */
  public <G, A> void add(
      List<G> gold,
      Answers<A> answers,
      List<String> metrics,
      BiFunction<List<G>, List<A>, double[]> figures) {
    if (answers.asked().isEmpty()) {
      return;
    }
    List<Bootstrap> values =
        Bootstrap.of(
            answers.asked().size(),
            drawn -> {
              List<G> right = new ArrayList<>(drawn.length);
              List<A> said = new ArrayList<>(drawn.length);
              for (int item : drawn) {
                right.add(gold.get(answers.asked().get(item)));
                said.add(answers.given().get(item));
              }
              return figures.apply(right, said);
            });
    for (int m = 0; m < metrics.size(); m++) {
      if (!Double.isNaN(values.get(m).value())) {
        add(
            new Figure(
                answers.system(),
                metrics.get(m),
                values.get(m),
                answers.asked().size(),
                answers.failed()));
      }
    }
  }

  /** The names of the systems, in the order in which they were added. */
  public Set<String> systems() {
    Set<String> systems = new LinkedHashSet<>();
    figures.forEach(figure -> systems.add(figure.system()));
    return systems;
  }

  /** The names of the metrics, in the order in which they were added. */
  public Set<String> metrics() {
    Set<String> metrics = new LinkedHashSet<>();
    figures.forEach(figure -> metrics.add(figure.metric()));
    return metrics;
  }

  /** The figure of a system by a metric. */
  public Optional<Bootstrap> value(String system, String metric) {
    return figures.stream()
        .filter(figure -> figure.system().equals(system) && figure.metric().equals(metric))
        .map(Figure::value)
        .findFirst();
  }

  /** The sheet as a section of Markdown: what there is more of, systems or metrics, goes down. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    out.append(String.format("## %s, %d %s%n%n", file.name(), items, unit));
    if (!file.sha256().isEmpty()) {
      out.append(String.format("sha256 %s%n%n", file.sha256()));
    }
    Set<String> systems = systems();
    Set<String> metrics = metrics();
    boolean systemsGoDown = systems.size() >= metrics.size();
    Set<String> down = systemsGoDown ? systems : metrics;
    Set<String> across = systemsGoDown ? metrics : systems;
    out.append("| | ").append(String.join(" | ", across)).append(" |\n");
    out.append("|---".repeat(across.size() + 1)).append("|\n");
    for (String row : down) {
      out.append("| ").append(row);
      for (String column : across) {
        out.append(" | ")
            .append(
                (systemsGoDown ? value(row, column) : value(column, row))
                    .map(this::cell)
                    .orElse(""));
      }
      out.append(" |\n");
    }
    out.append('\n');
    for (String system : systems) {
      figures.stream()
          .filter(figure -> figure.system().equals(system))
          .filter(figure -> figure.failed() > 0 || figure.items() < items)
          .findFirst()
          .ifPresent(
              figure ->
                  out.append(
                      String.format(
                          "%s: asked about %d %s, failed on %d.%n",
                          system, figure.items(), unit, figure.failed())));
    }
    notes.forEach(note -> out.append(note).append('\n'));
    return out.toString();
  }

  private String cell(Bootstrap figure) {
    String cell = "**" + number(figure.value()) + "**";
    return Double.isNaN(figure.low())
        ? cell
        : cell + " [" + number(figure.low()) + ", " + number(figure.high()) + "]";
  }

  private String number(double value) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /**
   * The sheet as lines of CSV (RFC 4180).
   *
   * @param before what every line begins with
   */
  public List<String> csv(List<String> before) {
    List<String> lines = new ArrayList<>();
    for (Figure figure : figures) {
      List<String> cells = new ArrayList<>(before);
      cells.add(file.name());
      cells.add(file.sha256());
      cells.add(figure.system());
      cells.add(figure.metric());
      Bootstrap value = figure.value();
      for (double number : new double[] {value.value(), value.low(), value.high()}) {
        cells.add(Double.isNaN(number) ? "" : String.format(Locale.ROOT, "%.4f", number));
      }
      cells.add(String.valueOf(figure.items()));
      cells.add(String.valueOf(figure.failed()));
      lines.add(String.join(",", cells.stream().map(StringEscapeUtils::escapeCsv).toList()));
    }
    return lines;
  }
}
