package dev.lede.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.document.Document;
import dev.lede.report.ArticleAnalyzer;
import dev.lede.report.ReportWriter;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the answers of an older build with those of this one, over the same articles. */
@Command(
    name = "same-answers",
    mixinStandardHelpOptions = true,
    description = {
      "Whether an older build and this one give the same answers to the seed article and to the",
      "articles of quotes/ and summaries/. Exits with 1 if any differs.",
      "The older build is the jar of its command line: ./mvnw -q package -Pcli -Dlean"
    })
final class SameAnswers implements Callable<Integer> {

  private static final int SHOWN = 40;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private EvaluationData data = new EvaluationData();

  @Option(
      names = "--old",
      required = true,
      paramLabel = "JAR",
      description = "the command line of the older build")
  private Path old = Path.of("");

  @Option(
      names = "--seeds",
      paramLabel = "DIR",
      description = "more articles, each a text file; default: ${DEFAULT-VALUE}")
  private Path seeds = Path.of("seeds");

  @Override
  public Integer call() throws IOException, InterruptedException {
    Map<String, String> articles = articles();
    Map<String, JsonNode> before = byOldBuild(articles);
    Map<String, Integer> compared = new TreeMap<>();
    Map<String, Integer> different = new TreeMap<>();
    List<String> shown = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (ArticleAnalyzer analyzer = ArticleAnalyzer.create()) {
      for (Map.Entry<String, String> article : articles.entrySet()) {
        JsonNode old = before.get(article.getKey());
        if (old == null) {
          throw new IllegalStateException("the older build says nothing of " + article.getKey());
        }
        String json =
            ReportWriter.jsonLine().write(analyzer.analyze(Document.of(article.getValue())));
        Map<String, List<String>> was = Projection.of(old);
        Projection.of(mapper.readTree(json))
            .forEach(
                (question, answers) -> {
                  compared.merge(question, answers.size(), Integer::sum);
                  List<String> changes = changes(was.getOrDefault(question, List.of()), answers);
                  different.merge(question, changes.size(), Integer::sum);
                  changes.forEach(
                      change -> shown.add(article.getKey() + ", " + question + ": " + change));
                });
      }
    }
    var out = spec.commandLine().getOut();
    shown.stream().limit(SHOWN).forEach(out::println);
    out.printf("%d articles; answers compared and different:%n", articles.size());
    compared.forEach(
        (question, n) -> out.printf("%s %d %d%n", question, n, different.get(question)));
    out.flush();
    return shown.isEmpty() ? 0 : 1;
  }

  /** The lines that one list has and the other has not. */
  private static List<String> changes(List<String> before, List<String> after) {
    List<String> changes = new ArrayList<>();
    List<String> added = new ArrayList<>(after);
    for (String line : before) {
      if (!added.remove(line)) {
        changes.add("- " + line);
      }
    }
    added.forEach(line -> changes.add("+ " + line));
    return changes;
  }

  private Map<String, String> articles() throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    if (Files.isDirectory(seeds)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(seeds, "*.txt")) {
        for (Path file : files) {
          articles.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
      }
    }
    List<JsonLines> files = new ArrayList<>(data.files("quotes"));
    files.addAll(data.files("summaries"));
    for (JsonLines file : files) {
      int number = 0;
      for (JsonNode item : file.first(data.limit())) {
        String name = file.name().replace(".jsonl", "") + "-" + number + ".txt";
        articles.put(name, item.path("text").asText());
        number++;
      }
    }
    return articles;
  }

  private Map<String, JsonNode> byOldBuild(Map<String, String> articles)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("lede-same-answers");
    Path printed = folder.resolve("reports.jsonl");
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (Map.Entry<String, String> article : articles.entrySet()) {
      Files.writeString(texts.resolve(article.getKey()), article.getValue());
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-jar",
                old.toString(),
                "analyze",
                "--format",
                "jsonl",
                texts.toString())
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(old + " ended with status " + status);
    }
    Map<String, JsonNode> reports = new LinkedHashMap<>();
    for (JsonNode report : JsonLines.read(printed).items()) {
      String id = report.path("id").asText();
      reports.put(id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1), report);
    }
    deleteAll(texts);
    Files.delete(printed);
    Files.delete(folder);
    return reports;
  }

  private static void deleteAll(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
