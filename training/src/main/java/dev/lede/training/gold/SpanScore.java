package dev.lede.training.gold;

import dev.lede.document.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Counts how many spans were found, exactly or by an overlap of a half and more. */
public final class SpanScore {

  private static final String QUOTATION_MARKS = "\"“”„‟«»‘’‚‛'`″";
  private static final double ENOUGH = 0.5;

  private int gold;
  private int found;
  private int exact;
  private int overlapping;

  /** Adds the spans of one text. */
  public void add(Set<Span> goldSpans, Set<Span> foundSpans) {
    gold += goldSpans.size();
    found += foundSpans.size();
    for (Span span : foundSpans) {
      exact += goldSpans.contains(span) ? 1 : 0;
    }
    Set<Span> free = new TreeSet<>(goldSpans);
    for (Span span : new TreeSet<>(foundSpans)) {
      Span best = span;
      double most = 0;
      for (Span candidate : free) {
        double share = intersectionOverUnion(span, candidate);
        if (share >= ENOUGH && share > most) {
          most = share;
          best = candidate;
        }
      }
      if (most > 0) {
        free.remove(best);
        overlapping++;
      }
    }
  }

  /** Adds what was counted elsewhere. */
  public void add(SpanScore other) {
    gold += other.gold;
    found += other.found;
    exact += other.exact;
    overlapping += other.overlapping;
  }

  /** F1 of exact spans, in hundredths. */
  public double exactF1() {
    return f1(gold, found, exact);
  }

  /** F1 of spans that share half of their characters or more, one to one, in hundredths. */
  public double overlapF1() {
    return f1(gold, found, overlapping);
  }

  /** The share of gold spans found exactly, in hundredths. */
  public double exactRecall() {
    return gold == 0 ? 0 : 100.0 * exact / gold;
  }

  public int gold() {
    return gold;
  }

  public static double f1(int gold, int found, int right) {
    return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
  }

  private static double intersectionOverUnion(Span one, Span other) {
    int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
    int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
    return Math.max(0, shared) / (double) all;
  }

  /** Returns the spans without white space and quotation marks around them; no empty ones. */
  public static Set<Span> trimmed(Collection<Span> spans, String text) {
    Set<Span> trimmed = new HashSet<>();
    for (Span span : spans) {
      int begin = span.begin();
      int end = span.end();
      while (begin < end && isTrimmed(text.charAt(begin))) {
        begin++;
      }
      while (begin < end && isTrimmed(text.charAt(end - 1))) {
        end--;
      }
      if (begin < end) {
        trimmed.add(new Span(begin, end));
      }
    }
    return trimmed;
  }

  private static boolean isTrimmed(char c) {
    return Character.isWhitespace(c) || QUOTATION_MARKS.indexOf(c) >= 0;
  }
}
