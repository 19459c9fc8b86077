package dev.lede.benchmarks;

import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where a command finds the data, and how much of it is read; what was trained on is left out. */
final class EvaluationData {

  /** Trained on as a whole, though its name does not say so. */
  private static final Set<String> TRAINED_ON = Set.of("sentfin.jsonl");

  /** Not trained on, though its name says so. */
  private static final Set<String> MEASURED = Set.of("finentity-train.jsonl");

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "holds quotes/, coreference/, sentiment/*/, summaries/ and pages/, each with *.jsonl or"
              + " *.jsonl.gz")
  private Path folder = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "the first N items of each file; all by default")
  private int limit = Integer.MAX_VALUE;

  private final List<String> leftOut = new ArrayList<>();

  Path folder() {
    return folder;
  }

  int limit() {
    return limit;
  }

  /** The names of the files that were left out, in the order in which they were met. */
  List<String> leftOut() {
    return leftOut;
  }

  /** The files of a folder that nothing was trained on; none if there is no such folder. */
  List<JsonLines> files(String part) throws IOException {
    return files(folder, part, leftOut);
  }

  /**
   * The same of any data.
   *
   * @param leftOut takes the names of the files that were trained on
   */
  static List<JsonLines> files(Path folder, String part, List<String> leftOut) throws IOException {
    List<JsonLines> files = new ArrayList<>();
    if (Files.isDirectory(folder.resolve(part))) {
      for (JsonLines file : JsonLines.readAll(folder, part)) {
        boolean training = file.name().contains("train") && !MEASURED.contains(file.name());
        if (training || TRAINED_ON.contains(file.name())) {
          leftOut.add(file.name());
        } else {
          files.add(file);
        }
      }
    }
    return files;
  }
}
