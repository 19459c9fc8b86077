package dev.lede.benchmarks;

import dev.lede.training.ReportHead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report in a folder: a page, and its figures as CSV, with where they come from: date, version of
 * the library, checksum of the model, machine and command.
 */
public final class Report {

  private final Path folder;
  private final String name;
  private final String modelSha256;
  private final StringBuilder page = new StringBuilder();

  /**
   * Begins a report.
   *
   * @param name that of its files, without what stands after the dot
   * @param arguments those of the command that makes it again
   */
  Report(Path folder, String name, String title, String arguments, String modelSha256)
      throws IOException {
    this.folder = folder;
    this.name = name;
    this.modelSha256 = modelSha256;
    page.append(String.format("# %s%n%n", title));
    page.append(
        String.format(
            "%s, Lede %s, encoder model sha256 %s.%n%s.%n%n",
            LocalDate.now(ZoneOffset.UTC), ReportHead.version(), modelSha256, machine()));
    page.append(
        String.format(
            "```%nMAVEN_OPTS=\"-Xmx8g -XX:TieredStopAtLevel=4\" ./mvnw -q compile exec:java -Pbenchmark%s \\%n"
                + "    -Dexec.args=\"%s\"%n```%n%n",
            CoreNlp.isPresent() ? ",corenlp-models" : "", arguments));
  }

  /** What the figures were measured on. */
  static String machine() {
    return String.format(
        Locale.ROOT,
        "Java %s, %s, %d processors",
        Runtime.version(),
        System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors());
  }

  /** Adds a paragraph. */
  void say(String format, Object... values) {
    page.append(String.format(Locale.ROOT, format, values)).append("\n\n");
  }

  /** Adds a picture, which lies beside the page. */
  void picture(String file, String what) {
    page.append(String.format("![%s](%s)%n%n", what, file));
  }

  /** Adds the sheets, and writes the files. */
  void write(List<Sheet> sheets) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("lede,model_sha256,date,file,file_sha256,system,metric,value,low,high,items,failed");
    List<String> origin =
        List.of(ReportHead.version(), modelSha256, LocalDate.now(ZoneOffset.UTC).toString());
    for (Sheet sheet : sheets) {
      page.append(sheet.markdown()).append('\n');
      lines.addAll(sheet.csv(origin));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".md"), page.toString().strip() + "\n");
    Files.write(folder.resolve(name + ".csv"), lines, StandardCharsets.UTF_8);
    System.out.println(folder.resolve(name + ".md"));
  }
}
