package dev.lede.benchmarks;

import dev.lede.benchmarks.quotes.QuotationErrors;
import dev.lede.benchmarks.sentiment.SentimentErrors;
import dev.lede.benchmarks.structure.StructureErrors;
import dev.lede.benchmarks.summaries.SummaryErrors;
import dev.lede.encoder.Encoder;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Counts by kind what the library gets wrong. */
@Command(
    name = "errors",
    mixinStandardHelpOptions = true,
    description = {
      "Counts what Lede gets wrong, by kinds that a program can tell, and prints the ten commonest",
      "for each file. No text of the data is printed."
    })
final class Errors implements Callable<Integer> {

  @Mixin private EvaluationData data = new EvaluationData();

  @Override
  public Integer call() throws IOException {
    List<ErrorKinds> errors = new ArrayList<>();
    try (Encoder encoder = Encoder.create()) {
      for (JsonLines file : files("quotes")) {
        errors.addAll(QuotationErrors.count(file, data.limit(), encoder));
      }
      for (JsonLines file : files("sentiment/targets")) {
        errors.add(SentimentErrors.mentions(file, data.limit(), encoder));
      }
      for (JsonLines file : files("sentiment/sentences")) {
        if (file.items().stream().anyMatch(item -> item.has("rating"))) {
          errors.add(SentimentErrors.sentences(file, data.limit(), encoder));
        }
      }
    }
    for (JsonLines file : files("summaries")) {
      errors.add(SummaryErrors.count(file, data.limit()));
    }
    for (JsonLines file : files("quotes")) {
      errors.addAll(StructureErrors.count(file, data.limit()));
    }
    errors.forEach(kinds -> System.out.print(kinds.markdown()));
    return 0;
  }

  private List<JsonLines> files(String folder) throws IOException {
    return data.files(folder).stream().filter(file -> !file.name().contains("second")).toList();
  }
}
