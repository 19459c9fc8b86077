package dev.lede.benchmarks;

import dev.lede.encoder.Encoder;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what the analyses cost, beside CoreNLP's for the same jobs on the same articles. */
@Command(
    name = "cost",
    mixinStandardHelpOptions = true,
    description = {
      "What the analyses cost: warm calls, processes of their own, growth, memory over many",
      "articles. Takes about half an hour with CoreNLP; nothing else should run meanwhile."
    })
final class Cost implements Callable<Integer> {

  /** What is measured. */
  enum Part {
    WARM,
    MEMORY,
    PROCESS,
    GROWTH
  }

  private static final String HEAP = "2g";
  private static final String CORENLP_HEAP = "8g";
  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final double MILLION = 1e6;
  private static final int MILLISECONDS = 1000;
  private static final int KILOBYTE = 1000;

  /** CoreNLP is given so many times fewer articles where memory is measured. */
  private static final int FEWER = 50;

  /** Texts without words, or with a quotation of one letter again and again. */
  private static final List<String> ODD_TEXTS = List.of("\"", "- ", "“a” ");

  /** CoreNLP takes a minute for 10 KB. */
  private static final int CORENLP_KILOBYTES = 10;

  private static final int WARM_UP = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "takes the articles from the first quotes/*dev*.jsonl in it, instead of seeds/")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "how many of them; default ${DEFAULT-VALUE}")
  private int articles = 4;

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "only these parts: ${COMPLETION-CANDIDATES}")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(
      names = "--quick",
      description = "measures once and little, to see that all works; the figures are of no use")
  private boolean quick;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write; by default benchmarks/reports/ and the date")
  private Path out = Path.of("benchmarks", "reports", LocalDate.now(ZoneOffset.UTC).toString());

  @Override
  public Integer call() throws IOException, InterruptedException, RunnerException {
    FullCompiler.require();
    List<String> texts = texts();
    Path folder = Files.createTempDirectory("articles");
    try (Encoder encoder = Encoder.create()) {
      for (int i = 0; i < texts.size(); i++) {
        Files.writeString(folder.resolve(i + ".txt"), texts.get(i));
      }
      for (Part part : only) {
        String name = part.name().toLowerCase(Locale.ROOT);
        Report report =
            new Report(
                out, "cost-" + name, "Cost: " + name, arguments(name), encoder.modelSha256());
        report.say(
            "%d articles of %d characters on average, sha256 %s, read anew each time; one thread"
                + " works on one article. The middle figure with the least and the greatest.",
            texts.size(),
            (int) texts.stream().mapToInt(String::length).average().orElse(0),
            sha256(texts));
        Sheet sheet =
            switch (part) {
              case WARM -> warm(folder, texts.size());
              case PROCESS -> process(folder);
              case MEMORY -> memory(folder);
              case GROWTH -> growth(String.join("\n\n", texts), report);
            };
        report.write(List.of(sheet));
      }
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
    return 0;
  }

  private String arguments(String part) {
    return "cost"
        + (data.isPresent() ? " --data DIR --articles " + articles : "")
        + " --only "
        + part
        + (quick ? " --quick" : "");
  }

  private List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    if (data.isPresent()) {
      EvaluationData.files(data.get(), "quotes", new ArrayList<>()).stream()
          .filter(file -> file.name().contains("dev"))
          .filter(file -> !file.name().contains("second"))
          .findFirst()
          .ifPresent(
              file -> file.first(articles).forEach(item -> texts.add(item.path("text").asText())));
    } else if (Files.isDirectory(Path.of("seeds"))) {
      texts.addAll(ArticleCost.texts(Path.of("seeds")));
    }
    if (texts.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "no article in "
              + data.map(Path::toString).orElse("seeds/")
              + "; run it at the top of the project, or let --data name the folder that holds"
              + " quotes/*dev*.jsonl");
    }
    return texts.subList(0, Math.min(articles, texts.size()));
  }

  private static String sha256(List<String> texts) {
    try {
      byte[] bytes = String.join("\n", texts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Sheet sheet(String name, int items, String unit, int decimals) {
    return new Sheet(new JsonLines(name, "", List.of()), items, unit, decimals);
  }

  private static List<Job> jobs() {
    return Stream.of(Job.values()).filter(Job::isPossible).toList();
  }

  /** Adds the median of some values, between the least and the greatest; or one value. */
  private static void add(Sheet sheet, Object system, String metric, double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int last = sorted.length - 1;
    Bootstrap figure =
        last == 0
            ? new Bootstrap(sorted[0], Double.NaN, Double.NaN)
            : new Bootstrap(sorted[sorted.length / 2], sorted[0], sorted[last]);
    sheet.add(new Sheet.Figure(system.toString(), metric, figure, sheet.items(), 0));
  }

  private Sheet warm(Path folder, int count) throws RunnerException {
    // JMH starts its processes with this one's class path, which Maven does not tell it.
    System.setProperty("java.class.path", OneProcess.classPath());
    Sheet sheet = sheet("Warm calls, by JMH", count, "articles", 2);
    for (Job job : jobs()) {
      for (int threads : new int[] {1, 2}) {
        RunResult result = run(job, folder, threads);
        Statistics times = result.getPrimaryResult().getStatistics();
        double[] values = {
          times.getMin() / count, times.getPercentile(50) / count, times.getMax() / count
        };
        if (threads == 1) {
          add(sheet, job, "ms an article", values);
          var allocated = result.getSecondaryResults().get(ALLOCATION);
          if (allocated != null) {
            add(sheet, job, "MB allocated an article", allocated.getScore() / count / MILLION);
          }
        }
        add(
            sheet,
            job,
            "articles a second, " + (threads == 1 ? "one thread" : "two threads"),
            Arrays.stream(values).map(time -> threads * MILLISECONDS / time).toArray());
      }
    }
    ratio(sheet, Job.CORENLP_SENTIMENT, Job.SENTIMENT);
    ratio(sheet, Job.CORENLP_QUOTES, Job.QUOTES);
    ratio(sheet, Job.CORENLP_BOTH, Job.ALL);
    return sheet;
  }

  private static void ratio(Sheet sheet, Job theirs, Job ours) {
    sheet
        .value(theirs.toString(), "ms an article")
        .ifPresent(
            time ->
                sheet.note(
                    "%s takes %.0f times as long as %s.",
                    theirs,
                    time.value()
                        / sheet.value(ours.toString(), "ms an article").orElseThrow().value(),
                    ours));
  }

  private RunResult run(Job job, Path folder, int threads) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(ArticleCost.class.getName())
            .param("job", job.name())
            .param("folder", folder.toString())
            .threads(threads)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .jvmArgs("-Xmx" + (job.isOurs() ? HEAP : CORENLP_HEAP))
            .forks(quick ? 0 : 1)
            .warmupIterations(quick ? 0 : job.isOurs() ? 3 : 1)
            .measurementIterations(quick ? 1 : job.isOurs() ? 5 : 2)
            .warmupTime(TimeValue.seconds(2))
            .measurementTime(quick ? TimeValue.milliseconds(1) : TimeValue.seconds(2));
    return new Runner(options.build()).runSingle();
  }

  private Sheet process(Path folder) throws IOException, InterruptedException {
    int runs = quick ? 1 : 5;
    Sheet sheet = sheet("A process that does one article and ends", 1, "article", 2);
    for (Job job : quick ? List.of(Job.SUMMARY) : jobs()) {
      double[] seconds = new double[job.isOurs() ? runs : 2];
      double[] megabytes = new double[seconds.length];
      for (int run = 0; run < seconds.length; run++) {
        OneProcess.Spent spent = OneProcess.run(job, folder, 1, job.isOurs() ? HEAP : CORENLP_HEAP);
        seconds[run] = spent.seconds();
        megabytes[run] = spent.megabytesAtMost();
      }
      add(sheet, job, "seconds", seconds);
      add(sheet, job, "MB of the process, at most", megabytes);
    }
    return sheet;
  }

  /** The time of a job for a text repeated to each of some sizes. */
  private static List<double[]> growth(
      Sheet sheet, String name, Job job, ToIntFunction<String> task, String text, int[] sizes) {
    List<double[]> points = new ArrayList<>();
    for (int kilobytes : sizes) {
      if (job.isOurs() || kilobytes <= CORENLP_KILOBYTES) {
        String repeated = text.repeat(1 + kilobytes * KILOBYTE / text.length());
        String sized = repeated.substring(0, kilobytes * KILOBYTE);
        double milliseconds = best(task, sized, kilobytes > CORENLP_KILOBYTES ? 1 : WARM_UP);
        add(sheet, name, "ms for " + kilobytes + " KB", milliseconds);
        points.add(new double[] {kilobytes, milliseconds});
      }
    }
    return points;
  }

  private Sheet growth(String text, Report report) throws IOException {
    int[] sizes = quick ? new int[] {1, 2} : new int[] {1, 10, 100, 1000};
    Sheet sheet = sheet("Growth with the length of a text", 1, "text, the articles repeated", 1);
    Map<String, List<double[]>> lines = new LinkedHashMap<>();
    for (Job job : jobs()) {
      if (job == Job.CORENLP_BOTH) {
        continue; // The models of all three do not fit one heap.
      }
      ToIntFunction<String> task = job.start();
      lines.put(job.toString(), growth(sheet, job.toString(), job, task, text, sizes));
      if (job == Job.ALL) {
        for (String unit : ODD_TEXTS) {
          String name = job + ", `" + unit.strip() + "` again and again";
          growth(sheet, name, job, task, unit, sizes);
        }
      }
    }
    Charts.growth(lines, "KB of text", "ms", out.resolve("growth.png"));
    report.picture("growth.png", "Milliseconds over kilobytes of text, both axes logarithmic");
    sheet.note("The best of %d runs up to %d KB, then one run.", WARM_UP, CORENLP_KILOBYTES);
    return sheet;
  }

  private static double best(ToIntFunction<String> task, String text, int runs) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      int result = task.applyAsInt(text);
      long spent = System.nanoTime() - start;
      best = result < 0 ? best : Math.min(best, spent);
    }
    return best / MILLION;
  }

  private Sheet memory(Path folder) throws IOException, InterruptedException {
    int count = quick ? 10 : 1000;
    Sheet sheet = sheet("Memory over many articles, one process", count, "articles", 0);
    for (Job job : List.of(Job.ALL, Job.CORENLP_BOTH)) {
      if (job.isPossible()) {
        OneProcess.Spent spent =
            OneProcess.run(
                job,
                folder,
                job.isOurs() ? count : count / FEWER,
                job.isOurs() ? HEAP : CORENLP_HEAP);
        add(sheet, job, "MB after a tenth", spent.megabytes().get(0));
        add(sheet, job, "MB after half", spent.megabytes().get(spent.megabytes().size() / 2));
        add(sheet, job, "MB at the end", spent.megabytes().get(spent.megabytes().size() - 1));
        add(sheet, job, "MB at most", spent.megabytesAtMost());
      }
    }
    sheet.note(
        "All that the system counts for the process. The heap may take %s, that of CoreNLP, which"
            + " gets %d articles, %s.",
        HEAP, count / FEWER, CORENLP_HEAP);
    return sheet;
  }
}
