package dev.lede.benchmarks;

import dev.lede.benchmarks.coreference.CoreferenceAccuracy;
import dev.lede.benchmarks.pages.PageAccuracy;
import dev.lede.benchmarks.quotes.QuotationAccuracy;
import dev.lede.benchmarks.sentiment.SentimentAccuracy;
import dev.lede.benchmarks.structure.StructureAccuracy;
import dev.lede.benchmarks.summaries.SummaryAccuracy;
import dev.lede.encoder.Encoder;
import dev.lede.training.gold.Bootstrap;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how often the library is right, beside its peers, on every file that it finds. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    description = {
      "How often Lede and its peers are right, on every file of the data that was not trained on.",
      "Writes a page, a table (CSV) and a chart for each part into the folder of reports."
    })
final class Accuracy implements Callable<Integer> {

  /** What is measured. */
  enum Part {
    STRUCTURE,
    SUMMARIES,
    QUOTES,
    COREFERENCE,
    SENTIMENT,
    PAGES
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private EvaluationData data = new EvaluationData();

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "only these parts: ${COMPLETION-CANDIDATES}")
  private Set<Part> only = EnumSet.allOf(Part.class);

  @Option(
      names = "--peer-limit",
      paramLabel = "N",
      description =
          "CoreNLP's sentiment, which takes half a second a sentence, is asked about N items of a"
              + " file, and a tenth of N documents; default ${DEFAULT-VALUE}")
  private int peerLimit = 150;

  @Option(
      names = "--model",
      paramLabel = "DIR",
      description = "another model for the encoder than that of its jar")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where to write; by default benchmarks/reports/ and the date")
  private Path out = Path.of("benchmarks", "reports", LocalDate.now(ZoneOffset.UTC).toString());

  @Override
  public Integer call() throws IOException {
    Encoder.Builder builder = Encoder.builder();
    model.ifPresent(builder::model);
    boolean anything = false;
    try (Encoder encoder = builder.build()) {
      for (Part part : only) {
        data.leftOut().clear();
        List<Sheet> sheets = sheets(part, encoder);
        if (!sheets.isEmpty()) {
          write(part, sheets, encoder.modelSha256());
          anything = true;
        }
      }
    }
    if (!anything) {
      throw new ParameterException(
          spec.commandLine(),
          "nothing to measure in "
              + data.folder()
              + "; --data names the folder that holds quotes/, coreference/, sentiment/,"
              + " summaries/ or pages/ with *.jsonl or *.jsonl.gz");
    }
    return 0;
  }

  private List<Sheet> sheets(Part part, Encoder encoder) throws IOException {
    return switch (part) {
      case STRUCTURE -> {
        List<JsonLines> files = new ArrayList<>(data.files("summaries"));
        data.files("quotes").stream().filter(f -> !f.name().contains("second")).forEach(files::add);
        yield files.stream().map(file -> StructureAccuracy.measure(file, data.limit())).toList();
      }
      case SUMMARIES -> new SummaryAccuracy().measure(data.files("summaries"), data.limit());
      case QUOTES -> new QuotationAccuracy(encoder).measure(data.files("quotes"), data.limit());
      case COREFERENCE ->
          new CoreferenceAccuracy(encoder).measure(data.files("coreference"), data.limit());
      case PAGES ->
          data.files("pages").stream()
              .map(file -> PageAccuracy.measure(file, data.limit()))
              .toList();
      case SENTIMENT -> {
        SentimentAccuracy sentiment = new SentimentAccuracy(encoder, data.limit(), peerLimit);
        List<Sheet> sheets = new ArrayList<>();
        data.files("sentiment/targets").forEach(file -> sheets.add(sentiment.targets(file)));
        data.files("sentiment/sentences").forEach(file -> sheets.add(sentiment.sentences(file)));
        data.files("sentiment/documents").forEach(file -> sheets.add(sentiment.documents(file)));
        data.files("sentiment/speakers").forEach(file -> sheets.add(sentiment.speakers(file)));
        data.files("sentiment/directed").forEach(file -> sheets.add(sentiment.directed(file)));
        yield sheets;
      }
    };
  }

  private void write(Part part, List<Sheet> sheets, String modelSha256) throws IOException {
    String name = part.name().toLowerCase(Locale.ROOT);
    StringBuilder options = new StringBuilder("accuracy --data DIR --only " + name);
    if (data.limit() < Integer.MAX_VALUE) {
      options.append(" --limit ").append(data.limit());
    }
    options.append(part == Part.SENTIMENT ? " --peer-limit " + peerLimit : "");
    options.append(model.isPresent() ? " --model DIR" : "");
    Report report =
        new Report(out, "accuracy-" + name, "Accuracy: " + name, options.toString(), modelSha256);
    report.say(
        "All figures in hundredths, with their 95 %% bootstrap intervals over the lines of the file"
            + " (%d resamples, a fixed seed).",
        Bootstrap.RESAMPLES);
    if (!data.leftOut().isEmpty()) {
      report.say("Left out, because it was trained on: %s.", String.join(", ", data.leftOut()));
    }
    if (Charts.accuracy(sheets, out.resolve("accuracy-" + name + ".png"))) {
      report.picture("accuracy-" + name + ".png", "The first figures of each file, as bars");
    }
    report.write(sheets);
  }
}
