package dev.lede.training;

import dev.lede.encoder.EncodedDocument;
import dev.lede.encoder.Encoder;
import dev.lede.training.gold.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes {@code calibration.txt}, the numbers that turn what a model returns into answers. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Fits the numbers of calibration.txt that data can tell, and keeps the others: temperatures",
      "and bands of tones, the confidence of quotations and its thresholds. With --model, writes",
      "the file into the folder of the model, and its checksum into SHA256SUMS; else prints it."
    })
public final class Calibrate implements Callable<Integer> {

  private static final String FILE = "calibration.txt";
  private static final String SUMS = "SHA256SUMS";
  private static final String WEIGHTS = "encoder.onnx";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description =
          "holds quotes/ and sentiment/, with polnear, gum-news, newsmtsc, finentity, sst, nyt and persent")
  private Path data = Path.of("");

  @Option(names = "--model", paramLabel = "DIR", description = "the folder of another model")
  private Optional<Path> model = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Encoder.Builder builder = Encoder.builder().threads(2);
    List<String> lines = lines();
    if (model.isPresent()) {
      // The analyzers refuse a model without numbers of its own: it begins with those before.
      byte[] weights = Files.readAllBytes(model.get().resolve(WEIGHTS));
      write(model.get(), replaced(lines, Map.of(), sha256(weights)));
      builder.model(model.get());
    }
    try (Encoder encoder = builder.build()) {
      String weights = encoder.modelSha256();
      Map<String, Double> fitted = new TreeMap<>();
      fitted.putAll(
          ToneCalibration.fit(
              List.of(
                  read("sentiment/targets/newsmtsc-rw-dev"),
                  read("sentiment/targets/newsmtsc-mt-dev")),
              read("sentiment/targets/finentity-train"),
              read("sentiment/sentences/sst-dev"),
              read("sentiment/sentences/nyt-open"),
              read("sentiment/documents/persent-dev"),
              encoder));
      QuotationCalibration.Fitted quotations =
          QuotationCalibration.fit(
              read("quotes/polnear-train"),
              read("quotes/polnear-dev"),
              read("quotes/gum-news"),
              encoder);
      fitted.putAll(quotations.numbers());
      quotations.errors().forEach(spec.commandLine().getErr()::println);
      List<String> result = replaced(lines, fitted, weights);
      if (model.isPresent()) {
        write(model.get(), result);
      } else {
        PrintWriter out = spec.commandLine().getOut();
        result.forEach(out::println);
        out.flush();
      }
    }
    return 0;
  }

  private JsonLines read(String name) throws IOException {
    return JsonLines.read(data.resolve(name + ".jsonl"));
  }

  /** The file as the library ships it, or as the model has it. */
  private List<String> lines() throws IOException {
    if (model.isPresent() && Files.exists(model.get().resolve(FILE))) {
      return Files.readAllLines(model.get().resolve(FILE));
    }
    String resource = "/dev/lede/encoder/model/" + FILE;
    try (InputStream in = EncodedDocument.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  /** The lines with other numbers, and the comments as they are. */
  static List<String> replaced(List<String> lines, Map<String, Double> numbers, String weights) {
    List<String> replaced = new ArrayList<>();
    for (String line : lines) {
      String name = line.split(" ", 2)[0];
      int comment = line.indexOf('#');
      if (name.equals("model")) {
        replaced.add("model " + weights);
      } else if (numbers.containsKey(name)) {
        String number = String.format(Locale.ROOT, "%s %.4f", name, numbers.get(name));
        String aligned =
            comment < 0
                ? number
                : String.format("%-" + Math.max(comment, number.length() + 1) + "s", number);
        replaced.add(comment < 0 ? number : aligned + line.substring(comment));
      } else {
        replaced.add(line);
      }
    }
    return replaced;
  }

  private static void write(Path folder, List<String> lines) throws IOException {
    byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(FILE), bytes);
    List<String> sums = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(SUMS))) {
      if (!line.endsWith("  " + FILE)) {
        sums.add(line);
      }
    }
    sums.add(0, sha256(bytes) + "  " + FILE);
    Files.writeString(folder.resolve(SUMS), String.join("\n", sums) + "\n");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
