package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures what Spark costs beside the plain command line: both read the same folder of short
 * articles on all cores and write their results, JSON lines there and parquet here, each as a
 * program of its own that starts, works and ends. The articles are generated, see {@link
 * GeneratedNews}.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark,spark \
 *     -Dexec.mainClass=dev.lede.benchmarks.SparkBenchmark [-Dexec.args="1000 5000 20000"]
 * }</pre>
 *
 * <p>Nothing else should run meanwhile: on two cores the sizes of the example take about an hour.
 */
public final class SparkBenchmark {

  private static final List<String> SIZES = List.of("1000", "5000", "20000");
  private static final String HEAP = "-Xmx1g";
  private static final List<String> OPENS =
      Stream.of("java.nio", "sun.nio.ch", "sun.util.calendar")
          .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
          .toList();

  /**
   * Of so many runs the middle one counts. Of many articles one run is steady enough, and of Spark
   * alone: it shows how Spark grows, and takes long.
   */
  private static final int RUNS = 3;

  private static final int MANY = 10_000;
  private static final double MEGABYTE = 1e6;
  private static final double[] MANY_MORE = {1e7, 1e9};

  /** The words of an article in a newspaper; costs grow with the words. */
  private static final double LONG_ARTICLE = 600;

  /** What one run of a program took. */
  private record Run(double seconds, long memory) {}

  /** What Spark took for so many articles. */
  private record Growth(int articles, double seconds) {}

  private SparkBenchmark() {}

  /**
   * Prints a line for each number of articles.
   *
   * @param args the numbers of articles, the fewest first; 1000 5000 20000 if there are none
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> sizes = args.length == 0 ? SIZES : List.of(args);
    System.out.printf(
        "# Spark beside the command line%n%n%s.%n%n```%n./mvnw -q compile exec:java -Pbenchmark,spark"
            + " \\%n    -Dexec.mainClass=%s -Dexec.args=\"%s\"%n```%n%n",
        Report.machine(), SparkBenchmark.class.getName(), String.join(" ", sizes));
    int cores = Runtime.getRuntime().availableProcessors();
    System.out.printf(
        "Whole programs, started, run and ended, each with %s; the middle one of %d runs. From %d"
            + " articles on Spark runs alone, and once.%n%n",
        HEAP, RUNS, MANY);
    System.out.println(
        "| articles | command line, s | articles/s | Spark, s | articles/s | overhead |"
            + " core-ms an article on Spark | memory MB, command line / Spark |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    Path folder = Files.createTempDirectory("lede-spark");
    try {
      long words = 0;
      int articles = 0;
      List<Growth> growth = new ArrayList<>();
      for (String size : sizes) {
        int count = Integer.parseInt(size);
        Path texts = Files.createDirectory(folder.resolve(size));
        for (int i = 0; i < count; i++) {
          String text = GeneratedNews.article(i);
          words += text.split("\\s+").length;
          articles++;
          Files.writeString(texts.resolve(String.format(Locale.ROOT, "%06d.txt", i)), text);
        }
        growth.add(new Growth(count, measure(count, texts, folder, cores)));
      }
      extrapolate(growth, cores, (double) words / articles);
    } finally {
      delete(folder);
    }
  }

  /**
   * From what more articles take, which leaves out the start, to the hours that very many would.
   */
  private static void extrapolate(List<Growth> growth, int cores, double words) {
    System.out.printf(Locale.ROOT, "%nAn article has %.0f words on average.", words);
    if (growth.size() < 2) {
      System.out.println();
      return;
    }
    Growth fewest = growth.get(0);
    Growth most = growth.get(growth.size() - 1);
    double each =
        cores * (most.seconds() - fewest.seconds()) / (most.articles() - fewest.articles());
    System.out.printf(
        Locale.ROOT,
        " From %d to %d of them, each takes %.1f core-ms on Spark, %.3f a word.%n%n",
        fewest.articles(),
        most.articles(),
        1000 * each,
        1000 * each / words);
    System.out.printf(
        Locale.ROOT,
        "| articles | words | core-hours | hours on 100 cores | hours on 1,000 cores |%n"
            + "|---|---|---|---|---|%n");
    for (double articles : MANY_MORE) {
      for (double length : new double[] {words, LONG_ARTICLE}) {
        double hours = articles * each * length / words / 3600;
        System.out.printf(
            Locale.ROOT,
            "| %,.0f | %.0f | %,.0f | %,.1f | %,.1f |%n",
            articles,
            length,
            hours,
            hours / 100,
            hours / 1000);
      }
    }
  }

  private static double measure(int count, Path texts, Path folder, int cores)
      throws IOException, InterruptedException {
    List<Run> plain = new ArrayList<>();
    List<Run> spark = new ArrayList<>();
    boolean beside = count < MANY;
    for (int run = 0; run < (beside ? RUNS : 1); run++) {
      if (beside) {
        Path lines = folder.resolve("lines-" + count + "-" + run);
        plain.add(
            run(lines, "dev.lede.cli.Lede", "analyze", "--format", "jsonl", texts.toString()));
        checkLines(count, lines);
      }
      Path rows = folder.resolve("rows-" + count + "-" + run);
      Path printed = folder.resolve("printed-" + count + "-" + run);
      spark.add(run(printed, "dev.lede.examples.FolderOnSpark", texts.toString(), rows.toString()));
      checkRows(count, printed);
    }
    Run onSpark = middle(spark);
    Optional<Run> plainly = beside ? Optional.of(middle(plain)) : Optional.empty();
    System.out.printf(
        Locale.ROOT,
        "| %d | %s | %s | %.1f | %.1f | %s | %.1f | %s / %.0f |%n",
        count,
        cell("%.1f", plainly.map(Run::seconds)),
        cell("%.1f", plainly.map(run -> count / run.seconds())),
        onSpark.seconds(),
        count / onSpark.seconds(),
        cell("%+.1f %%", plainly.map(run -> 100 * (onSpark.seconds() / run.seconds() - 1))),
        1000 * onSpark.seconds() * cores / count,
        cell("%.0f", plainly.map(run -> run.memory() / MEGABYTE)),
        onSpark.memory() / MEGABYTE);
    return onSpark.seconds();
  }

  private static String cell(String format, Optional<Double> value) {
    return value.map(number -> String.format(Locale.ROOT, format, number)).orElse("–");
  }

  /** Both must have analyzed everything, or the times mean nothing. */
  private static void checkLines(int count, Path lines) throws IOException {
    try (Stream<String> all = Files.lines(lines)) {
      long analyzed = all.count();
      if (analyzed != count) {
        throw new IllegalStateException(count + " articles gave " + analyzed + " lines");
      }
    }
  }

  private static void checkRows(int count, Path printed) throws IOException {
    try (Stream<String> told = Files.lines(printed)) {
      String rows = told.findFirst().orElse("nothing");
      if (!rows.startsWith(count + " texts analyzed, 0 of them with errors")) {
        throw new IllegalStateException(count + " articles; Spark said: " + rows);
      }
    }
  }

  private static Run run(Path output, String... program) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(OPENS);
    command.addAll(List.of("-cp", OneProcess.classPath()));
    command.addAll(Arrays.asList(program));
    Path errors = Path.of(output + ".err");
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
    Process process = builder.start();
    long memory = 0;
    while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
      memory = Math.max(memory, ProcessMemory.peak(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          program[0] + " ended with " + process.exitValue() + ": " + Files.readString(errors));
    }
    return new Run(seconds, memory);
  }

  private static Run middle(List<Run> runs) {
    return runs.stream()
        .sorted(Comparator.comparingDouble(Run::seconds))
        .toList()
        .get(runs.size() / 2);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
