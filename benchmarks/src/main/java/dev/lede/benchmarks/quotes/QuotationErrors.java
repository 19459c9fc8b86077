package dev.lede.benchmarks.quotes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.benchmarks.ErrorKinds;
import dev.lede.benchmarks.JsonLines;
import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.encoder.Encoder;
import dev.lede.quotes.QuoteAttributor;
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
          Attribution.of(item),
          Attribution.of(attributor.attribute(Document.of(text)), text),
          text);
    }
    return List.of(errors.contents, errors.sources);
  }

  private void add(List<Attribution> gold, List<Attribution> found, String text) {
    for (Attribution own : gold) {
      List<Attribution> touching = touching(own, found);
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
    for (Attribution other : found) {
      if (touching(other, gold).isEmpty()) {
        contents.add("found where none is annotated: " + other.kind());
      }
    }
  }

  private static String kind(Attribution own) {
    return own.kind()
        + (own.reporting() ? ", with a verb of reporting" : ", without a verb of reporting");
  }

  private static List<Attribution> touching(Attribution one, List<Attribution> others) {
    return others.stream()
        .filter(other -> Attribution.shared(one.content(), other.content()) > 0)
        .toList();
  }

  private static Attribution best(Attribution own, List<Attribution> touching) {
    return touching.stream()
        .max(
            Comparator.comparingDouble(
                f -> Attribution.intersectionOverUnion(own.content(), f.content())))
        .orElseThrow();
  }

  private static boolean overlaps(Attribution one, Attribution other) {
    return Attribution.intersectionOverUnion(one.content(), other.content()) >= 0.5;
  }

  private static String drawnOtherwise(
      Attribution own, Attribution best, List<Attribution> touching, List<Attribution> gold) {
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

  private static int begin(Attribution attribution) {
    return attribution.content().get(0).begin();
  }

  private static int end(Attribution attribution) {
    return attribution.content().get(attribution.content().size() - 1).end();
  }

  private void addSource(Attribution own, Attribution found, String text) {
    if (own.source().isEmpty() || Attribution.shared(own.source(), found.source()) > 0) {
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
