package dev.lede.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A process of its own that does one job with some articles and ends. */
final class OneProcess {

  /**
   * What a process cost.
   *
   * @param seconds from its start to its end
   * @param megabytesAtMost the most memory that the system counted; 0 where it does not tell
   * @param megabytes the memory it held after each tenth of the articles, the last after all
   */
  record Spent(double seconds, double megabytesAtMost, List<Double> megabytes) {}

  private static final int TENTHS = 10;
  private static final double MILLION = 1e6;
  private static final double NANOSECONDS = 1e9;

  private OneProcess() {}

  /**
   * Runs a process.
   *
   * @param articles how many it is given; those of the folder again and again
   * @param heap the most heap, as {@code -Xmx} takes it
   */
  static Spent run(Job job, Path folder, int articles, String heap)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            classPath(),
            OneProcess.class.getName(),
            job.name(),
            folder.toString(),
            String.valueOf(articles));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(job + " failed in a process of its own: " + printed);
    }
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    List<Double> megabytes =
        printed.strip().lines().map(line -> Long.parseLong(line) / MILLION).toList();
    return new Spent(
        seconds, megabytes.get(megabytes.size() - 1), megabytes.subList(0, megabytes.size() - 1));
  }

  /**
   * The process measured: prints the memory that it holds after each tenth of the articles, and at
   * last the most that it held.
   *
   * @param args the job, the folder of the articles, and how many are to be done
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = ArticleCost.texts(Path.of(args[1]));
    int articles = Integer.parseInt(args[2]);
    ToIntFunction<String> task = Job.valueOf(args[0]).start();
    List<Long> held = new ArrayList<>();
    int results = 0;
    for (int i = 0; i < articles; i++) {
      results += task.applyAsInt(texts.get(i % texts.size()));
      if ((i + 1) % Math.max(1, articles / TENTHS) == 0) {
        held.add(ProcessMemory.current());
      }
    }
    held.add(results < 0 ? 0 : ProcessMemory.peak());
    held.forEach(System.out::println);
  }

  /** That of this process, also where Maven runs it. */
  static String classPath() {
    if (OneProcess.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(OneProcess::path)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }

  private static String path(URL url) {
    try {
      return Path.of(url.toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path with " + url, e);
    }
  }
}
