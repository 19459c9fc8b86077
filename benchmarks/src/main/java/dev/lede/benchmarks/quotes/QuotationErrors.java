package dev.lede.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.ErrorKinds;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.QuoteAttributor;
import dev.lede.training.gold.GoldAttribution;
import dev.lede.training.gold.JsonLines;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Counts by kind what goes wrong with quotations: a content is missed, drawn otherwise, or found
 * where none is annotated; a source is missed or another one.
 */
public final class QuotationErrors {

  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "we", "i", "you", "him", "her", "them");

  private final ErrorKinds contents;
  private final ErrorKinds sources;

  private QuotationErrors(String file) {
    contents = new ErrorKinds("Contents of " + file);
    sources = new ErrorKinds("Sources of " + file + ", where the content is found");
  }

  /** Counts the errors on the first articles of a file. */
  public static List<ErrorKinds> count(JsonLines file, int limit, Encoder encoder) {
    QuoteAttributor attributor = QuoteAttributor.builder().encoder(encoder).build();
    QuotationErrors errors = new QuotationErrors(file.name());
    for (JsonNode item : file.first(limit)) {
      String text = item.path("text").asText();
      errors.add(
          GoldAttribution.of(item),
          GoldAttribution.of(
              attributor.attribute(Document.of(text)).of(Quotation.Act.values()), text),
          text);
    }
    return List.of(errors.contents, errors.sources);
  }

  private void add(List<GoldAttribution> gold, List<GoldAttribution> found, String text) {
    for (GoldAttribution own : gold) {
      List<GoldAttribution> touching = touching(own, found);
      if (touching.isEmpty()) {
        contents.add("missed: " + kind(own));
      } else if (touching.stream().noneMatch(f -> f.content().equals(own.content()))) {
        contents.add(drawnOtherwise(own, best(own, touching), touching, gold));
      }
      touching.stream()
          .filter(f -> overlaps(own, f))
          .findFirst()
          .ifPresent(f -> addSource(own, f, text));
    }
    for (GoldAttribution other : found) {
      if (touching(other, gold).isEmpty()) {
        contents.add("found where none is annotated: " + other.kind());
      }
    }
  }

  private static String kind(GoldAttribution own) {
    return own.kind()
        + (own.reporting() ? ", with a verb of reporting" : ", without a verb of reporting");
  }

  private static List<GoldAttribution> touching(GoldAttribution one, List<GoldAttribution> others) {
    return others.stream()
        .filter(other -> GoldAttribution.shared(one.content(), other.content()) > 0)
        .toList();
  }

  private static GoldAttribution best(GoldAttribution own, List<GoldAttribution> touching) {
    return touching.stream()
        .max(
            Comparator.comparingDouble(
                f -> GoldAttribution.intersectionOverUnion(own.content(), f.content())))
        .orElseThrow();
  }

  private static boolean overlaps(GoldAttribution one, GoldAttribution other) {
    return GoldAttribution.intersectionOverUnion(one.content(), other.content()) >= 0.5;
  }

  private static String drawnOtherwise(
      GoldAttribution own,
      GoldAttribution best,
      List<GoldAttribution> touching,
      List<GoldAttribution> gold) {
    if (touching.size() > 1) {
      return "one content found as several";
    }
    if (touching(best, gold).size() > 1) {
      return "several contents found as one";
    }
    int begin = Integer.signum(begin(best) - begin(own));
    int end = Integer.signum(end(best) - end(own));
    if (begin == 0 && end == 0) {
      return "a part within the content left out, or taken in";
    }
    String first = begin < 0 ? "begins too early" : begin > 0 ? "begins too late" : "";
    String last = end < 0 ? "ends too early" : end > 0 ? "ends too late" : "";
    String both = first + (first.isEmpty() || last.isEmpty() ? "" : ", ") + last;
    return both + (own.kind().equals("indirect") ? ": indirect" : ": direct or mixed");
  }

  private static int begin(GoldAttribution attribution) {
    return attribution.content().get(0).begin();
  }

  private static int end(GoldAttribution attribution) {
    return attribution.content().get(attribution.content().size() - 1).end();
  }

  private void addSource(GoldAttribution own, GoldAttribution found, String text) {
    if (own.source().isEmpty() || GoldAttribution.shared(own.source(), found.source()) > 0) {
      return;
    }
    Span source = own.source().get(0);
    String kind = kind(source.in(text));
    if (found.source().isEmpty()) {
      sources.add("no source found where there is " + kind);
    } else {
      boolean before = found.source().get(0).begin() < source.begin();
      sources.add("another source, " + (before ? "before " : "after ") + kind);
    }
  }

  private static String kind(String source) {
    if (PRONOUNS.contains(source.toLowerCase(Locale.ROOT))) {
      return "a pronoun";
    }
    return source.chars().anyMatch(Character::isUpperCase) ? "a name" : "a description";
  }
}
