package dev.lede.sentiment;

import dev.lede.document.Document;
import dev.lede.document.Span;
import dev.lede.entity.Entity;
import dev.lede.entity.Mention;
import dev.lede.quotes.Quotation;
import dev.lede.quotes.Quotations;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts mentions that a text says something of from those that it only says something with: who is
 * named because they said it, and a place where something happened.
 */
final class Bystanders {

  /** So far back a preposition is looked for. */
  private static final int REACH = 60;

  /** Behind "of", "against" and the like a place is meant as those who rule or live there. */
  private static final Pattern WHERE =
      Pattern.compile(
          "(?:^|[\\s(\u2014])(?:in|at|near|from|to|into|through|across|around|outside|inside|toward|towards|via"
              + "|throughout|within|en route to)"
              + "(?:\\s+(?:the|downtown|central|mid|rural|suburban|nearby|neighbou?ring|greater|upper|lower"
              + "|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?))*\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final Document document;

  /** The sources of quotations, by where each begins. */
  private final NavigableMap<Integer, Span> sources = new TreeMap<>();

  Bystanders(Document document, Quotations quotations) {
    this.document = document;
    Stream.concat(quotations.all().stream(), quotations.positions().stream())
        .map(Quotation::source)
        .flatMap(Optional::stream)
        .forEach(source -> sources.put(source.begin(), source));
  }

  /** Whether an entity is named as a speaker or as a place at every one of some mentions. */
  boolean areAll(Entity entity, List<Span> mentions) {
    return mentions.stream()
        .allMatch(span -> isSource(span) || isWhere(document.text(), entity, span));
  }

  private boolean isSource(Span mention) {
    Map.Entry<Integer, Span> source = sources.floorEntry(mention.begin());
    return source != null && source.getValue().contains(mention);
  }

  /** Whether a mention only says where something is, or where somebody is from. */
  static boolean isWhere(String text, @Nullable Entity entity, Span mention) {
    int begin = Math.max(0, mention.begin() - REACH);
    return entity != null
        && entity.kind() == Mention.Kind.PLACE
        && WHERE.matcher(text).region(begin, mention.begin()).find();
  }
}
