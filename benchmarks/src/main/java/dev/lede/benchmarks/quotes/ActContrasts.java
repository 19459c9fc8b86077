package dev.lede.benchmarks.quotes;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.training.ReportHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether each act is told from the others, on sentences written for it: frames with names, of
 * which half were held back from the making of the rules.
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.quotes.ActContrasts
 * }</pre>
 *
 * <p>A sentence is right if a quotation shares half of its content and has its act; one without any
 * is wrong. The mean over the acts stands beside that of calling all of them said.
 */
public final class ActContrasts {

  private static final double ENOUGH = 0.5;

  /** How often each act was tried, found at all, and told. */
  private static final class Counts {
    int tried;
    int found;
    int right;
  }

  private ActContrasts() {}

  /**
   * Prints the report.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    ReportHead.begin(out, "Acts", ActContrasts.class, "");
    List<String> wrong = new ArrayList<>();
    try (QuoteAttributor quotes = QuoteAttributor.create()) {
      report(out, "seen", quotes, wrong);
      report(out, "held", quotes, new ArrayList<>());
    }
    out.printf("%nWrong ones of the frames that were seen:%n%n");
    wrong.forEach(out::println);
  }

  private static void report(
      PrintStream out, String part, QuoteAttributor quotes, List<String> wrong) throws IOException {
    Map<Quotation.Act, Counts> counts = new EnumMap<>(Quotation.Act.class);
    List<String> names = List.of();
    for (String line : lines()) {
      String[] columns = line.split(" \\| ", 3);
      if (columns[0].equals("names")) {
        names = List.of(columns[1].split(", ", -1));
      } else if (columns[1].equals(part)) {
        Quotation.Act act = Quotation.Act.valueOf(columns[0].toUpperCase(Locale.ROOT));
        Counts own = counts.computeIfAbsent(act, a -> new Counts());
        for (String name : columns[2].contains("_") ? names : names.subList(0, 1)) {
          ask(columns[2].replace("_", name), act, own, quotes, wrong);
        }
      }
    }
    print(out, part, counts);
  }

  private static void ask(
      String frame, Quotation.Act act, Counts counts, QuoteAttributor quotes, List<String> wrong) {
    int begin = frame.indexOf('[');
    int end = frame.indexOf(']') - 1;
    String text = frame.replace("[", "").replace("]", "");
    Span content = new Span(begin, end);
    Optional<Quotation> found =
        quotes.attribute(Document.of(text)).of(Quotation.Act.values()).stream()
            .filter(quotation -> shares(quotation, content))
            .findFirst();
    counts.tried++;
    counts.found += found.isPresent() ? 1 : 0;
    boolean right = found.map(quotation -> quotation.act() == act).orElse(false);
    counts.right += right ? 1 : 0;
    if (!right) {
      wrong.add("- " + act + " " + text + " " + found.map(q -> q.act().name()).orElse("(nothing)"));
    }
  }

  private static boolean shares(Quotation quotation, Span content) {
    int shared = 0;
    for (Span span : quotation.content()) {
      int begin = Math.max(span.begin(), content.begin());
      shared += Math.max(0, Math.min(span.end(), content.end()) - begin);
    }
    return shared >= ENOUGH * content.length();
  }

  private static void print(PrintStream out, String part, Map<Quotation.Act, Counts> counts) {
    out.printf("%n## Frames that were %s%n%n", part);
    out.println("| act | sentences | found | right | recall | always said |");
    out.println("|---|---|---|---|---|---|");
    double sum = 0;
    for (Map.Entry<Quotation.Act, Counts> each : counts.entrySet()) {
      Counts c = each.getValue();
      double recall = 100.0 * c.right / c.tried;
      sum += recall;
      out.printf(
          Locale.ROOT,
          "| %s | %d | %d | %d | %.1f | %d |%n",
          each.getKey(),
          c.tried,
          c.found,
          c.right,
          recall,
          each.getKey() == Quotation.Act.SAID ? 100 : 0);
    }
    out.printf(
        Locale.ROOT,
        "| mean | | | | **%.1f** | %.1f |%n",
        sum / counts.size(),
        100.0 / counts.size());
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = ActContrasts.class.getResourceAsStream("acts.txt")) {
      String text =
          new String(Objects.requireNonNull(in, "acts.txt").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
