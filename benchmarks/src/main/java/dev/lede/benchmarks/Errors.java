package dev.lede.benchmarks;

import dev.lede.benchmarks.quotes.QuotationErrors;
import dev.lede.benchmarks.sentiment.SentimentErrors;
import dev.lede.benchmarks.structure.StructureErrors;
import dev.lede.benchmarks.summaries.SummaryErrors;
import dev.lede.encoder.Encoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts by kind what the library gets wrong. */
@Command(
    name = "errors",
    mixinStandardHelpOptions = true,
    description = {
      "Counts what Lede gets wrong, by kinds that a program can tell, and prints the ten commonest",
      "for each file. No text of the data is printed."
    })
final class Errors implements Callable<Integer> {

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "holds quotes/, sentiment/*/ and summaries/, each with *.jsonl")
  private Path data = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "the first N items of each file; all by default")
  private int limit = Integer.MAX_VALUE;

  @Override
  public Integer call() throws IOException {
    List<ErrorKinds> errors = new ArrayList<>();
    try (Encoder encoder = Encoder.create()) {
      for (JsonLines file : files("quotes")) {
        errors.addAll(QuotationErrors.count(file, limit, encoder));
      }
      for (JsonLines file : files("sentiment/targets")) {
        errors.add(SentimentErrors.mentions(file, limit, encoder));
      }
      for (JsonLines file : files("sentiment/sentences")) {
        if (file.items().stream().anyMatch(item -> item.has("rating"))) {
          errors.add(SentimentErrors.sentences(file, limit, encoder));
        }
      }
    }
    for (JsonLines file : files("summaries")) {
      errors.add(SummaryErrors.count(file, limit));
    }
    for (JsonLines file : files("quotes")) {
      errors.addAll(StructureErrors.count(file, limit));
    }
    errors.forEach(kinds -> System.out.print(kinds.markdown()));
    return 0;
  }

  private List<JsonLines> files(String folder) throws IOException {
    return Accuracy.notTrainedOn(data, folder, new ArrayList<>()).stream()
        .filter(file -> !file.name().contains("second"))
        .toList();
  }
}
