package dev.lede.benchmarks.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.training.ReportHead;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Contrast;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Whether negation and contrast turn a tone as they should, on pairs of sentences written for it
 * (contrast sets, Gardner et al., Findings of EMNLP 2020), and how much names move a neutral
 * sentence that should not (Kiritchenko and Mohammad, *SEM 2018).
 *
 * <pre>{@code
 * ./mvnw -q compile exec:java -Pbenchmark \
 *     -Dexec.mainClass=dev.lede.benchmarks.sentiment.ToneContrasts
 * }</pre>
 *
 * <p>Of the sentences in {@code encoder/training/contrasts} it counts how often stance and what
 * befalls are right for each name, in those that are held back.
 *
 * <p>A pair of {@code contrasts.txt} that should flip must have polarities of different sign, one
 * that should keep of equal sign. Of {@code names.txt} each name stands in each of its frames.
 */
public final class ToneContrasts {

  private static final Path CONTRASTS = Path.of("encoder/training/contrasts/contrasts.tsv");
  private static final String ALL = "~ all";
  private static final int CLASSES = 3;

  private ToneContrasts() {}

  /**
   * Prints the report.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    ReportHead.begin(out, "Contrasts and names", ToneContrasts.class, "");
    try (SentimentAnalyzer lede = SentimentAnalyzer.create();
        SentimentAnalyzer vader = SentimentAnalyzer.lexicon()) {
      contrasts(out, text -> lede.ofSentence(text).tone().polarity(), "Lede");
      contrasts(out, text -> vader.ofSentence(text).tone().polarity(), "VADER");
      names(
          out,
          "of the sentence",
          (frame, name) -> lede.ofSentence(frame.replace("_", name)).tone().polarity());
      names(out, "toward the name", (frame, name) -> toward(lede, frame, name));
      heldBack(out, lede);
    }
  }

  private static void heldBack(PrintStream out, SentimentAnalyzer lede) throws IOException {
    Map<String, ClassScore> stances = new TreeMap<>();
    Map<String, ClassScore> effects = new TreeMap<>();
    for (Contrast contrast : Contrast.read(CONTRASTS)) {
      String kind = contrast.frame().replaceFirst("-\\d+$", "");
      Document document = Document.of(contrast.text());
      for (Contrast.Name name : contrast.held() ? contrast.names() : List.<Contrast.Name>of()) {
        int stance = Answer.of(lede.toward(document, name.span()).orElseThrow()).label();
        int effect = Answer.of(lede.effect(document, name.span()).orElseThrow()).label();
        for (String row : List.of(kind, ALL)) {
          name.stance()
              .ifPresent(
                  right -> stances.computeIfAbsent(row, k -> new ClassScore()).add(right, stance));
          name.befalls()
              .ifPresent(
                  right -> effects.computeIfAbsent(row, k -> new ClassScore()).add(right, effect));
        }
      }
    }
    out.printf("%n## Sentences by frames that are held back: toward each name%n%n");
    out.println("| frames | stance, accuracy | what befalls, accuracy |");
    out.println("|---|---|---|");
    for (Map.Entry<String, ClassScore> effect : effects.entrySet()) {
      ClassScore stance = stances.getOrDefault(effect.getKey(), new ClassScore());
      out.printf(
          Locale.ROOT,
          "| %s | %.1f | %.1f |%n",
          effect.getKey(),
          stance.accuracy(),
          effect.getValue().accuracy());
    }
    out.printf(
        Locale.ROOT,
        "%nMacro-F1 over all: stance %.1f, what befalls %.1f%n",
        stances.getOrDefault(ALL, new ClassScore()).macroF1(CLASSES),
        effects.getOrDefault(ALL, new ClassScore()).macroF1(CLASSES));
  }

  private static double toward(SentimentAnalyzer lede, String frame, String name) {
    int begin = frame.indexOf('_');
    return lede.toward(
            Document.of(frame.replace("_", name)), new Span(begin, begin + name.length()))
        .orElseThrow()
        .polarity();
  }

  private static void contrasts(PrintStream out, ToDoubleFunction<String> polarity, String system)
      throws IOException {
    Map<String, int[]> right = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String line : lines("contrasts.txt")) {
      String[] columns = line.split(" \\| ", -1);
      double one = polarity.applyAsDouble(columns[2]);
      double other = polarity.applyAsDouble(columns[3]);
      boolean isRight = columns[0].equals("flip") ? one * other < 0 : one * other > 0;
      int[] counts = right.computeIfAbsent(columns[1], kind -> new int[2]);
      counts[0] += isRight ? 1 : 0;
      counts[1]++;
      if (!isRight) {
        wrong.add(String.format(Locale.ROOT, "- %s %+.2f %+.2f", line, one, other));
      }
    }
    int all = right.values().stream().mapToInt(counts -> counts[1]).sum();
    int good = right.values().stream().mapToInt(counts -> counts[0]).sum();
    out.printf(Locale.ROOT, "%n## Pairs, %s%n%n| | right | of |%n|---|---|---|%n", system);
    right.forEach(
        (kind, counts) ->
            out.printf(Locale.ROOT, "| %s | %d | %d |%n", kind, counts[0], counts[1]));
    out.printf(Locale.ROOT, "| all | %d (%.1f in 100) | %d |%n", good, 100.0 * good / all, all);
    if (system.equals("Lede")) {
      out.printf("%nWrong ones:%n%n");
      wrong.forEach(out::println);
    }
  }

  private static void names(
      PrintStream out, String what, ToDoubleBiFunction<String, String> polarity)
      throws IOException {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Map<String, List<String>> frames = new LinkedHashMap<>();
    for (String line : lines("names.txt")) {
      String[] columns = line.split(" \\| ", -1);
      if (columns[0].equals("frame")) {
        frames.computeIfAbsent(columns[1], kind -> new ArrayList<>()).add(columns[2]);
      } else {
        groups.put(columns[0] + " | " + columns[1], List.of(columns[2].split(", ", -1)));
      }
    }
    out.printf("%n## Names in neutral sentences: polarity %s%n%n", what);
    out.println("| kind | group | mean polarity | mean distance from the frame's mean |");
    out.println("|---|---|---|---|");
    double distances = 0;
    double largest = 0;
    int count = 0;
    for (Map.Entry<String, List<String>> group : groups.entrySet()) {
      String kind = group.getKey().substring(0, group.getKey().indexOf(' '));
      double sum = 0;
      double moved = 0;
      int tried = 0;
      for (String frame : Objects.requireNonNull(frames.get(kind), kind)) {
        double mean =
            groups.entrySet().stream()
                .filter(other -> other.getKey().startsWith(kind + " "))
                .flatMap(other -> other.getValue().stream())
                .mapToDouble(name -> polarity.applyAsDouble(frame, name))
                .average()
                .orElse(0);
        for (String name : group.getValue()) {
          double found = polarity.applyAsDouble(frame, name);
          sum += found;
          moved += Math.abs(found - mean);
          largest = Math.max(largest, Math.abs(found - mean));
          tried++;
        }
      }
      out.printf(
          Locale.ROOT, "| %s | %+.3f | %.3f |%n", group.getKey(), sum / tried, moved / tried);
      distances += moved;
      count += tried;
    }
    out.printf(
        Locale.ROOT,
        "%nA name moves a neutral sentence by %.3f on average and by %.3f at most, over %d"
            + " sentences%n",
        distances / count,
        largest,
        count);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ToneContrasts.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
