package dev.lede.benchmarks;

import dev.lede.document.Document;
import dev.lede.summarize.Length;
import dev.lede.summarize.Summarizer;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures what a program costs that starts, summarises one article and ends: time of the whole
 * process, most memory it held, and the size of the class path.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark -Dexec.mainClass=dev.lede.benchmarks.ColdStart \
 *     -Dexec.args=seeds/000_2447bd6464ab5e84.txt
 * }</pre>
 */
public final class ColdStart {

  private static final int RUNS = 11;

  private ColdStart() {}

  /**
   * Prints the figures, or is the program measured.
   *
   * @param args the article; "once" and the article for the program measured
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 2 && args[0].equals("once")) {
      once(args[1]);
    } else if (args.length != 1) {
      throw new IllegalArgumentException(args.length + " arguments given; name one article");
    } else {
      measure(args[0]);
    }
  }

  private static void once(String file) throws IOException {
    Document article = Document.of(Files.readString(Path.of(file)));
    Summarizer.create().summarize(article, Length.sentences(3));
    System.out.print(ProcessMemory.peak());
  }

  private static void measure(String file) throws IOException, InterruptedException {
    List<Path> classPath =
        Stream.of(Document.class, Summarizer.class, PTBTokenizer.class, org.jsoup.Jsoup.class)
            .map(ColdStart::location)
            .toList();
    String own = location(ColdStart.class).toString();
    String joined =
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            joined + File.pathSeparator + own,
            ColdStart.class.getName(),
            "once",
            file);
    Report.begin(System.out, "A program that summarises one article", ColdStart.class, "FILE");
    double[] seconds = new double[RUNS];
    long memory = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the program measured failed: " + printed);
      }
      seconds[run] = (System.nanoTime() - start) / 1e9;
      memory = Math.max(memory, Long.parseLong(printed));
    }
    Arrays.sort(seconds);
    System.out.printf(
        Locale.ROOT,
        "- whole process, median of %d: %.2f s (%.2f to %.2f)%n- memory of the process, most: %s%n",
        RUNS,
        seconds[RUNS / 2],
        seconds[0],
        seconds[RUNS - 1],
        memory > 0 ? memory / 1_000_000 + " MB" : "not told by this system");
    long jars = 0;
    for (Path path : classPath) {
      if (Files.isRegularFile(path)) {
        jars += Files.size(path);
      }
    }
    System.out.printf(Locale.ROOT, "- jars of others on the class path: %.1f MB%n", jars / 1e6);
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no place of " + type + " on the class path", e);
    }
  }
}
