package dev.lede.training.gold;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.document.Span;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is said to have said what, by an annotator or by a system.
 *
 * @param kind direct, mixed or indirect
 * @param reporting whether the cue holds a verb of reporting speech; only gold tells
 * @param content without quotation marks and white space around each span; what only these part is
 *     one span
 * @param speaker the name of who is meant, if known
 * @param confidence how sure the system is of it, in [0, 1]; 1 where it does not tell
 */
public record GoldAttribution(
    String kind,
    boolean reporting,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Optional<String> speaker,
    double confidence) {

  /** The attributions of an item of the data. */
  public static List<GoldAttribution> of(JsonNode item) {
    List<GoldAttribution> gold = new ArrayList<>();
    String text = item.path("text").asText();
    item.path("attributions").forEach(attribution -> gold.add(of(attribution, text)));
    return gold;
  }

  /** What Lede found in a text. */
  public static List<GoldAttribution> of(List<Quotation> quotations, String text) {
    return quotations.stream().map(quotation -> of(quotation, text)).toList();
  }

  private static GoldAttribution of(Quotation quotation, String text) {
    return new GoldAttribution(
        quotation.kind().name().toLowerCase(Locale.ROOT),
        false,
        normal(quotation.source().stream().toList(), text),
        normal(quotation.cue().stream().toList(), text),
        normal(quotation.content(), text),
        quotation.speaker().map(Speaker::name),
        quotation.confidence());
  }

  private static GoldAttribution of(JsonNode gold, String text) {
    return new GoldAttribution(
        gold.path("kind").asText(),
        gold.path("speechCue").asBoolean(),
        spans(gold.path("source"), text),
        spans(gold.path("cue"), text),
        spans(gold.path("content"), text),
        gold.hasNonNull("speaker") ? Optional.of(gold.path("speaker").asText()) : Optional.empty(),
        1);
  }

  private static List<Span> spans(JsonNode pairs, String text) {
    List<Span> spans = new ArrayList<>();
    pairs.forEach(pair -> spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt())));
    return normal(spans, text);
  }

  /** Trims spans and joins those that only white space and quotation marks part. */
  public static List<Span> normal(List<Span> spans, String text) {
    List<Span> joined = new ArrayList<>();
    for (Span span : new TreeSet<>(SpanScore.trimmed(spans, text))) {
      if (!joined.isEmpty()) {
        Span last = joined.get(joined.size() - 1);
        Span gap = new Span(Math.min(last.end(), span.begin()), span.begin());
        if (SpanScore.trimmed(List.of(gap), text).isEmpty()) {
          joined.remove(joined.size() - 1);
          span = new Span(last.begin(), Math.max(last.end(), span.end()));
        }
      }
      joined.add(span);
    }
    return List.copyOf(joined);
  }

  /** The share of characters in both of the characters in either, from 0 to 1. */
  public static double intersectionOverUnion(List<Span> one, List<Span> other) {
    int shared = shared(one, other);
    return shared == 0 ? 0 : shared / (double) (length(one) + length(other) - shared);
  }

  public static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    return shared;
  }

  public static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
