package dev.lede.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One job done with all articles of a folder, one after the other; {@link Cost} runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArticleCost {

  /** The name of the job. */
  @Param("READING")
  public String job = "";

  /** Holds the articles, a file each. */
  @Param("seeds")
  public String folder = "";

  private final List<String> texts = new ArrayList<>();
  private ToIntFunction<String> task = String::length;

  /** Reads the articles and loads what the job needs. */
  @Setup
  public void prepare() throws IOException {
    texts.addAll(texts(Path.of(folder)));
    task = Job.valueOf(job).start();
  }

  /** The texts of a folder in the order of their names. */
  static List<String> texts(Path folder) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    try (var found = Files.newDirectoryStream(folder, "*.txt")) {
      found.forEach(files::add);
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** Does the job with every article. */
  @Benchmark
  public int everyArticle() {
    return texts.stream().mapToInt(task).sum();
  }
}
