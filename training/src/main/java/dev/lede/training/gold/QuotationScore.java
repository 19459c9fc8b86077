package dev.lede.training.gold;

import dev.lede.document.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a system found of the quotations of articles. Recall of a kind is of the gold
 * contents of that kind, precision of those that the system calls so.
 */
public final class QuotationScore {

  public static final String ALL = "all";
  public static final String MARKED = "direct and mixed";
  public static final String REPORTING = "indirect, reporting verb";

  private static final String INDIRECT = "indirect";
  private static final double ENOUGH = 0.5;

  /** What stands between double quotation marks of one line, paired in the plainest way. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "[“„][^“”„\n]+[”“]|«[^«»\n]+»|``(?:(?!``|'')[^\n])+''|\"[^\"\n]+\"|''(?:(?!'')[^\n])+''");

  /** Counts of one kind of quotations. */
  public static final class Counts {
    public int gold;
    public int found;
    public int exact;
    public int exactFound;
    public int overlapping;
    public int overlappingFound;
    public int touched;
    public int withSource;
    public int rightSource;

    public void add(Counts other) {
      gold += other.gold;
      found += other.found;
      exact += other.exact;
      exactFound += other.exactFound;
      overlapping += other.overlapping;
      overlappingFound += other.overlappingFound;
      touched += other.touched;
      withSource += other.withSource;
      rightSource += other.rightSource;
    }

    public double exactF1() {
      return f1(exactFound, found, exact, gold);
    }

    public double overlapF1() {
      return f1(overlappingFound, found, overlapping, gold);
    }

    public double sourceAccuracy() {
      return share(rightSource, withSource);
    }
  }

  public final SpanScore sources = new SpanScore();
  public final SpanScore cues = new SpanScore();
  public int scare;
  public int scareLeftAlone;
  public int named;
  public int rightlyNamed;
  public int namedAndFound;

  private final Map<String, Counts> counts = new TreeMap<>();

  public Counts counts(String kind) {
    return counts.computeIfAbsent(kind, k -> new Counts());
  }

  /** In hundredths; NaN of nothing. */
  public static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : 100.0 * part / whole;
  }

  /** NaN where nothing was there, 0 where nothing of it was found. */
  private static double f1(int rightFound, int found, int right, int gold) {
    if (gold == 0 || rightFound == 0) {
      return gold == 0 ? Double.NaN : 0;
    }
    double precision = share(rightFound, found);
    double recall = share(right, gold);
    return 2 * precision * recall / (precision + recall);
  }

  /** Adds what was counted elsewhere. */
  public void add(QuotationScore other) {
    sources.add(other.sources);
    cues.add(other.cues);
    scare += other.scare;
    scareLeftAlone += other.scareLeftAlone;
    named += other.named;
    rightlyNamed += other.rightlyNamed;
    namedAndFound += other.namedAndFound;
    other.counts.forEach((kind, others) -> counts(kind).add(others));
  }

  /** Adds an article. */
  public void add(String text, List<GoldAttribution> gold, List<GoldAttribution> found) {
    int[] matchOf = match(gold, found);
    Set<Integer> matched = new HashSet<>();
    for (int match : matchOf) {
      matched.add(match);
    }
    Set<List<Span>> goldContents = new HashSet<>();
    gold.forEach(attribution -> goldContents.add(attribution.content()));
    Set<List<Span>> foundContents = new HashSet<>();
    found.forEach(attribution -> foundContents.add(attribution.content()));
    for (int f = 0; f < found.size(); f++) {
      for (String kind : kinds(found.get(f))) {
        Counts c = counts(kind);
        c.found++;
        c.exactFound += goldContents.contains(found.get(f).content()) ? 1 : 0;
        c.overlappingFound += matched.contains(f) ? 1 : 0;
      }
    }
    for (int g = 0; g < gold.size(); g++) {
      GoldAttribution own = gold.get(g);
      GoldAttribution match = matchOf[g] < 0 ? null : found.get(matchOf[g]);
      boolean touched =
          found.stream().anyMatch(f -> GoldAttribution.shared(f.content(), own.content()) > 0);
      for (String kind : kinds(own)) {
        Counts c = counts(kind);
        c.gold++;
        c.exact += foundContents.contains(own.content()) ? 1 : 0;
        c.touched += touched ? 1 : 0;
        if (match != null) {
          c.overlapping++;
          if (!own.source().isEmpty()) {
            c.withSource++;
            c.rightSource += GoldAttribution.shared(match.source(), own.source()) > 0 ? 1 : 0;
          }
        }
      }
      if (own.speaker().isPresent()) {
        named++;
        namedAndFound += match == null ? 0 : 1;
        boolean right =
            match != null
                && match.speaker().isPresent()
                && isNamed(match.speaker().get(), own.speaker().get());
        rightlyNamed += right ? 1 : 0;
      }
    }
    sources.add(phrases(gold, true, text), phrases(found, true, text));
    cues.add(phrases(gold, false, text), phrases(found, false, text));
    addScareQuotes(text, gold, found);
  }

  private static List<String> kinds(GoldAttribution attribution) {
    if (!attribution.kind().equals(INDIRECT)) {
      return List.of(ALL, MARKED, attribution.kind());
    }
    return attribution.reporting() ? List.of(ALL, INDIRECT, REPORTING) : List.of(ALL, INDIRECT);
  }

  private void addScareQuotes(
      String text, List<GoldAttribution> gold, List<GoldAttribution> found) {
    for (Span fragment : fragments(text)) {
      List<Span> one = List.of(fragment);
      if (gold.stream().noneMatch(g -> GoldAttribution.shared(g.content(), one) > 0)) {
        scare++;
        boolean attributed =
            found.stream()
                .filter(f -> f.speaker().isPresent() || !f.source().isEmpty())
                .anyMatch(f -> GoldAttribution.shared(f.content(), one) * 2 >= fragment.length());
        scareLeftAlone += attributed ? 0 : 1;
      }
    }
  }

  /** Sources or cues; a comma or full stop at an end does not count. */
  private static Set<Span> phrases(List<GoldAttribution> all, boolean source, String text) {
    Set<Span> spans = new HashSet<>();
    for (GoldAttribution attribution : all) {
      for (Span span : source ? attribution.source() : attribution.cue()) {
        int end = span.end();
        while (end > span.begin() + 1 && ",.;".indexOf(text.charAt(end - 1)) >= 0) {
          end--;
        }
        spans.add(new Span(span.begin(), end));
      }
    }
    return spans;
  }

  /** The gold content that shares the most with one found, a half at least; or null. */
  public static @Nullable GoldAttribution match(GoldAttribution found, List<GoldAttribution> gold) {
    GoldAttribution best = null;
    double most = ENOUGH;
    for (GoldAttribution each : gold) {
      double share = GoldAttribution.intersectionOverUnion(each.content(), found.content());
      if (share >= most) {
        most = share;
        best = each;
      }
    }
    return best;
  }

  /** Whether one found has the speaker of a gold one, or its source where the gold names nobody. */
  public static boolean isBy(GoldAttribution found, GoldAttribution gold) {
    if (gold.speaker().isPresent()) {
      return found.speaker().isPresent() && isNamed(found.speaker().get(), gold.speaker().get());
    }
    return gold.source().isEmpty() || GoldAttribution.shared(gold.source(), found.source()) > 0;
  }

  /** Whether the words were said, and by the speaker where one is named. */
  public static boolean isRight(GoldAttribution found, List<GoldAttribution> gold) {
    GoldAttribution match = match(found, gold);
    return match != null && (found.speaker().isEmpty() || isBy(found, match));
  }

  /** For each gold content the one found that shares the most with it, a half at least; or -1. */
  private static int[] match(List<GoldAttribution> gold, List<GoldAttribution> found) {
    record Pair(int gold, int found, double share) {}
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double share =
            GoldAttribution.intersectionOverUnion(gold.get(g).content(), found.get(f).content());
        if (share >= ENOUGH) {
          pairs.add(new Pair(g, f, share));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.share(), a.share()));
    int[] matchOf = new int[gold.size()];
    Arrays.fill(matchOf, -1);
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (matchOf[pair.gold()] < 0 && taken.add(pair.found())) {
        matchOf[pair.gold()] = pair.found();
      }
    }
    return matchOf;
  }

  public static List<Span> fragments(String text) {
    List<Span> fragments = new ArrayList<>();
    Matcher matcher = FRAGMENT.matcher(text);
    while (matcher.find()) {
      fragments.addAll(SpanScore.trimmed(List.of(new Span(matcher.start(), matcher.end())), text));
    }
    return fragments;
  }

  /** Whether a name has all words of the gold one, whatever their case and accents. */
  public static boolean isNamed(String found, String gold) {
    Set<String> inGold = words(gold);
    return !inGold.isEmpty() && words(found).containsAll(inGold);
  }

  private static Set<String> words(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    Set<String> words =
        new HashSet<>(Arrays.asList(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    words.remove("");
    return words;
  }
}
