package dev.lede.benchmarks.sentiment;

import dev.lede.document.Document;
import dev.lede.sentiment.SentimentAnalyzer;
import dev.lede.training.ReportHead;
import dev.lede.training.gold.ClassScore;
import dev.lede.training.gold.Contrast;
import dev.lede.training.gold.Swap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
  private static final Path LESSONS = Path.of("encoder/training/contrasts/lessons.tsv");
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
      names(out, "of the sentence", swap -> lede.ofSentence(swap.text()).tone().polarity());
      names(
          out,
          "toward the name",
          swap -> lede.toward(Document.of(swap.text()), swap.span()).orElseThrow().polarity());
      out.printf("%n## Sentences by frames that are held back: toward each name%n");
      heldBack(out, lede, CONTRASTS);
      out.printf("%nOf the lessons, which only heads have learned:%n");
      heldBack(out, lede, LESSONS);
    }
  }

  private static void heldBack(PrintStream out, SentimentAnalyzer lede, Path file)
      throws IOException {
    Map<String, ClassScore> stances = new TreeMap<>();
    Map<String, ClassScore> effects = new TreeMap<>();
    for (Contrast contrast : Contrast.read(file)) {
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
    out.println();
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

  private static void names(PrintStream out, String what, ToDoubleFunction<Swap> polarity)
      throws IOException {
    Map<String, DoubleSummaryStatistics> frames = new HashMap<>();
    Map<Swap, Double> found = new LinkedHashMap<>();
    for (Swap swap : Swap.of(ToneContrasts.class, "names.txt")) {
      double value = polarity.applyAsDouble(swap);
      found.put(swap, value);
      frames.computeIfAbsent(frame(swap), name -> new DoubleSummaryStatistics()).accept(value);
    }
    Map<String, DoubleSummaryStatistics> polarities = new LinkedHashMap<>();
    Map<String, DoubleSummaryStatistics> distances = new HashMap<>();
    for (Map.Entry<Swap, Double> each : found.entrySet()) {
      Swap swap = each.getKey();
      double mean = of(frames, frame(swap)).getAverage();
      for (String group : List.of(swap.kind() + " | " + swap.group(), ALL)) {
        polarities
            .computeIfAbsent(group, name -> new DoubleSummaryStatistics())
            .accept(each.getValue());
        distances
            .computeIfAbsent(group, name -> new DoubleSummaryStatistics())
            .accept(Math.abs(each.getValue() - mean));
      }
    }
    out.printf("%n## Names in neutral sentences: polarity %s%n%n", what);
    out.println("| kind | group | mean polarity | mean distance from the frame's mean |");
    out.println("|---|---|---|---|");
    polarities.remove(ALL);
    polarities.forEach(
        (group, polarityOf) ->
            out.printf(
                Locale.ROOT,
                "| %s | %+.3f | %.3f |%n",
                group,
                polarityOf.getAverage(),
                of(distances, group).getAverage()));
    DoubleSummaryStatistics all = of(distances, ALL);
    out.printf(
        Locale.ROOT,
        "%nA name moves a neutral sentence by %.3f on average and by %.3f at most, over %d"
            + " sentences%n",
        all.getAverage(),
        all.getMax(),
        all.getCount());
  }

  private static String frame(Swap swap) {
    return swap.kind() + " | " + swap.frame();
  }

  private static DoubleSummaryStatistics of(Map<String, DoubleSummaryStatistics> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = ToneContrasts.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
