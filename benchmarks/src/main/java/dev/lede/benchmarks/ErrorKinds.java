package dev.lede.benchmarks;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Errors on a file, counted by kind. */
public final class ErrorKinds {

  private static final int SHOWN = 10;

  private final String of;
  private final Map<String, Integer> counts = new TreeMap<>();

  /**
   * Begins counting.
   *
   * @param of what the errors are made on, such as "contents of own-dev.jsonl"
   */
  public ErrorKinds(String of) {
    this.of = of;
  }

  /** Counts an error. */
  public void add(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  /** How many errors of a kind were counted. */
  public int count(String kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** The commonest kinds as a table of Markdown; kinds that are as common stand by the alphabet. */
  String markdown() {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder table = new StringBuilder();
    table.append("## ").append(of).append("\n\n| errors | of ").append(all).append(" | kind |\n");
    table.append("|---|---|---|\n");
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> kind) -> -kind.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(SHOWN)
        .forEach(
            kind ->
                table.append(
                    String.format(
                        Locale.ROOT,
                        "| %d | %.1f %% | %s |%n",
                        kind.getValue(),
                        100.0 * kind.getValue() / all,
                        kind.getKey())));
    return table.append('\n').toString();
  }
}
